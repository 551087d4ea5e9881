/** The words of attribution in one sentence: which voice, where, and how far they reach. */
import type { ContactRecord } from '../record/record.js';
import type { Sentence } from './reading.js';
import {
  ACCOUNT_NOUNS,
  CLAUSE_JOINTS,
  DENYING,
  LOOSE_SAYING,
  OFFICE_NOUNS,
  PUBLIC_EARS,
  SAYING,
  TELLING,
} from './say-words.js';
import { namesIn, partiesOf, type Speakers, type Voice, voiceIn } from './voices.js';

export interface Marker {
  voice: Voice;
  start: number;
  end: number;
  /** `on`: what follows; `back`: what went before; `around`: both, as a parenthesis does. */
  reach: 'on' | 'back' | 'around';
  manner: 'affirms' | 'denies' | 'noncommittal' | 'silent';
  form: 'said' | 'told' | 'carried';
}

const BE = new Set('was were is are been being be'.split(' '));
const NOT = new Set('not never neither nor without didnt doesnt wouldnt hasnt havent wont dont couldnt refused declined cannot cant wasnt isnt'.split(' '));
const WITNESSES = new Set('reporter reporters journalist journalists correspondent correspondents footage pictures photographs photos images video videos witnesses'.split(' '));
const HEARSAY = new Set('reportedly allegedly apparently supposedly purportedly'.split(' '));
/** Verbs of an account: "Beijing's readout made no mention of". */
const ACCOUNT_VERBS = new Set(
  'had has have put puts spoke speaks referred refers contained contains includes included gave gives made makes left omitted omits went goes called calls framed presents presented showed shows named spelled spelt touched did does differs differed dwelt focused focuses came that'.split(' '),
);
const CONTACT_NOUNS = new Set(
  'call calls talks meeting talk discussion discussions conversation exchange exchanges it visit summit session encounter letter negotiations relationship relations them this that'.split(' '),
);

/** The attributions of a sentence, from left to right. */
export function markersIn(sentence: Sentence, speakers: Speakers, record: ContactRecord): Marker[] {
  const reader = new MarkerReader(sentence, speakers, record);
  return reader.read();
}

class MarkerReader {
  readonly #inMention: Set<number>;

  constructor(
    private readonly sentence: Sentence,
    private readonly speakers: Speakers,
    private readonly record: ContactRecord,
  ) {
    this.#inMention = new Set();
    for (const { first, last } of sentence.mentions) {
      for (let at = first; at <= last && at - first < 12; at += 1) this.#inMention.add(at);
    }
  }

  read(): Marker[] {
    const markers: Marker[] = [];
    const { last: before } = this.speakers;
    let free = 0;
    for (let at = 0; at < this.sentence.words.length; at += 1) {
      if (this.#inMention.has(at)) continue;
      const found = this.markerAt(at, free);
      if (!found) continue;
      markers.push(found.marker);
      // "…; Xi called on Europe, it reported": "it" is whoever spoke before the semicolon.
      if (found.marker.voice.kind !== 'unknown' && found.marker.form !== 'told') this.speakers.last = found.marker.voice;
      at = Math.max(at, found.last);
      free = at + 1;
    }
    this.speakers.last = before;
    return markers;
  }

  private markerAt(at: number, free: number): { marker: Marker; last: number } | undefined {
    const norm = this.norm(at);
    if (HEARSAY.has(norm)) return this.made(unknown(norm), at, at, at, 'affirms', 'said', 'around');
    if ((norm === 'said' || norm === 'understood' || norm === 'believed' || norm === 'reported' || norm === 'thought') && BE.has(this.norm(at - 1)) && this.norm(at + 1) === 'to') {
      return this.made(unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
    }
    if (norm === 'according' && this.norm(at + 1) === 'to') return this.afterPreposition(at, at + 2);
    if (norm === 'per' && this.voiceAfter(at + 1)) return this.afterPreposition(at, at + 1);
    if (norm === 'words' && this.norm(at - 1) === 'the' && this.norm(at + 1) === 'of') return this.afterPreposition(at - 2, at + 2);
    if (this.isRefusal(at)) return this.refusal(at, free);
    const possessed = at > 0 && /['’]s$/i.test(this.sentence.words[at - 1]?.text ?? '');
    if (SAYING.has(norm) && !(possessed && norm === 'telling')) return this.passive(at) ?? this.active(at, free);
    if (norm === 'called' || norm === 'calls') return this.calling(at, free);
    if ((norm === 'spoke' || norm === 'speaks') && this.norm(at + 1) === 'of') return this.speakingOf(at, free);
    if (norm === 'welcomed') return this.speakingOf(at, free);
    if (/^(saw|witnessed|showed|shows)$/.test(norm)) return this.witnessing(at, free);
    if (ACCOUNT_NOUNS.has(norm)) return this.account(at, free);
    return undefined;
  }

  /** "according to a readout from the Kremlin" */
  private afterPreposition(from: number, at: number) {
    const to = this.endOfPhrase(at);
    const voice = this.voice(at, to) ?? unknown(this.text(at, to));
    return this.made(voice, from, to, to, 'affirms', 'said');
  }

  /** "confirmed by the White House", "was told by Xi that" */
  private passive(at: number) {
    if (this.norm(at + 1) !== 'by') {
      // "It was announced that": nobody says who; "was quoted as saying" is told by the next verb.
      return undefined;
    }
    const to = this.endOfPhrase(at + 2);
    const voice = this.voice(at + 2, to);
    if (!voice) return undefined;
    const told = TELLING.has(this.norm(at)) && BE.has(this.norm(at - 1));
    const form = told && this.isParty(this.subjectStart(at, 0), at - 1) ? 'told' : 'said';
    return this.made(voice, at, to, to, DENYING.has(this.norm(at)) ? 'denies' : 'affirms', form);
  }

  /** "Beijing said", "said the Kremlin" */
  private active(at: number, free: number) {
    const norm = this.norm(at);
    if (BE.has(this.norm(at - 1)) && norm !== 'saying' && norm !== 'telling') return undefined;
    if (this.norm(at - 1) === 'being' || this.norm(at - 1) === 'to') return undefined;
    if (LOOSE_SAYING.has(norm) && !this.isVerbOfSaying(at)) return undefined;
    const subject = this.subject(at, free);
    if (subject) {
      const [from, to] = [subject.from, at];
      const negated = this.range(from, to).some((norm) => NOT.has(norm));
      const manner = DENYING.has(norm) ? (negated ? 'noncommittal' : 'denies') : negated ? 'silent' : 'affirms';
      const form = this.isTelling(at, subject.voice) ? 'told' : 'said';
      return this.made(subject.voice, from, at, at, manner, form);
    }
    const sign = this.before(at);
    if (at > 0 && !/[,"”’—–-]/.test(sign)) return undefined;
    const to = this.endOfPhrase(at + 1);
    const voice = to > at && to - at < 14 ? this.voice(at + 1, to) : undefined;
    return voice && this.made(voice, at, to, to, DENYING.has(norm) ? 'denies' : 'affirms', 'said');
  }

  /** "Beijing called the exchange candid": its word for it, not a telephone. */
  private calling(at: number, free: number) {
    const object = [1, 2, 3, 4].map((step) => this.norm(at + step));
    if (!object.some((norm) => CONTACT_NOUNS.has(norm))) return undefined;
    if (/^(on|for|off|to)$/.test(object[0] ?? '')) return undefined;
    if (namesIn(this.sentence, at + 1, at + 2).length > 0) return undefined;
    const subject = this.subject(at, free);
    return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
  }

  /** "The Saudi Press Agency spoke of a study", "El-Sisi's spokesman welcomed the offer": a house, not a leader at the table. */
  private speakingOf(at: number, free: number) {
    const from = this.subjectStart(at, free);
    const house = this.range(from, at).some((norm) => OFFICE_NOUNS.has(norm) && !/^(president|minister|premier|chancellor|leader|king|prince|emir|sides|side|secretary)$/.test(norm));
    const outlet = this.sentence.words.slice(from, at).some(({ norm }) => /^(agency|xinhua|tass|kcna|cctv|television)$/.test(norm));
    if (!house && !outlet) return undefined;
    const subject = this.subject(at, free);
    return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said', 'on');
  }

  /** "a Reuters reporter saw", "footage from the ceremony showed" */
  private witnessing(at: number, free: number) {
    const from = this.subjectStart(at, free);
    if (!this.range(from, at).some((norm) => WITNESSES.has(norm))) return undefined;
    const voice: Voice = { kind: 'independent', parties: [], speaker: this.text(from, at - 1) };
    return this.made(voice, from, at, at, 'affirms', 'said');
  }

  /** "In Beijing's account", "the Chinese readout made no mention of" */
  private account(at: number, free: number) {
    const from = this.nounPhraseStart(at, free);
    const own = this.norm(from);
    const preposition = this.norm(from - 1);
    const leads = /^(in|by|per|under|from|on)$/.test(preposition);
    // "in a statement" belongs to the verb that follows or went before.
    const named = namesIn(this.sentence, from, at).length > 0 || this.hasPossessor(at);
    const own2 = /^(his|her|its|their)$/.test(own) && leads && this.norm(at - 1) === 'own';
    if (own2) {
      const person = this.sentence.mentions.find(({ senses }) => senses.some(({ kind }) => kind === 'person'));
      const voice = person ? this.voice(person.first, person.last) : this.speakers.last;
      return voice && this.made(voice, from - 1, at, at, 'affirms', 'said', 'around');
    }
    const pointing = own === 'the' && /^(readout|readouts|communique|account|statement|summary)$/.test(this.norm(at));
    if (!named && !pointing && !this.range(from, at).includes('joint')) return undefined;
    const next = this.verbAfterAccount(at);
    if (next !== undefined && SAYING.has(this.norm(next))) return undefined;
    const plain = next === undefined && !leads && /^(?:promises|promised|provides|calls|called|welcomes|welcomed|commits|committed|announces|announced|sets|lays|speaks|pledges|pledged|condemns|condemned|stresses|stressed|underlines|reaffirms|reaffirmed|expresses|expressed)$/.test(this.norm(at + 1)) ? at + 1 : undefined;
    if (!leads && plain === undefined && (next === undefined || !ACCOUNT_VERBS.has(this.norm(next)))) return undefined;
    const to = plain !== undefined ? at : next === undefined || leads ? this.hasPossessor(at) ? this.endOfPhrase(at) : at : next - 1;
    const voice = this.voice(from, to);
    if (!voice) return undefined;
    // "did not", "made no": its silence.
    const silent = next !== undefined && !leads && this.range(next, next + 3).some((norm) => NOT.has(norm) || /^(no|nothing|omitted|omits)$/.test(norm));
    const omits = next !== undefined && /^(omit|left)/.test(this.norm(next));
    // "agreed in a joint declaration to reopen": all of it is in the declaration.
    const inside = leads && from > 1 && !/[,;:—–]/.test(this.before(from - 1));
    return this.made(voice, leads ? from - 1 : from, to, to, silent || omits ? 'silent' : 'affirms', 'said', inside ? 'around' : 'on');
  }

  /** "declined to comment", "made no mention of", "did not say", "neither confirmed nor denied" */
  private isRefusal(at: number): boolean {
    const [norm, next, third] = [this.norm(at), this.norm(at + 1), this.norm(at + 2)];
    if ((norm === 'declined' || norm === 'refused' || norm === 'declines' || norm === 'refuses') && next === 'to') return true;
    if (/^(gave|offered|provided)$/.test(norm) && next === 'none') return true;
    if (/^(gave|offered|provided|released|published|had|made|issued)$/.test(norm) && next === 'no') {
      return /^(details|detail|account|comment|mention|readout|statement|further|immediate|information|word|reference)$/.test(third);
    }
    if (norm === 'neither' && /^confirm/.test(next)) return true;
    if (/^(did|does|has|have|had|would|could|will)$/.test(norm) && next === 'not' || /^(didnt|doesnt|hasnt|havent|wouldnt|couldnt|cannot)$/.test(norm)) {
      const after = [1, 2, 3].map((step) => this.norm(at + step));
      return after.some((word) => /^(mention|mentioned|comment|commented|confirm|confirmed|say|said|elaborate|respond|responded|reply|give|given|refer|refers|disclose|specify|publish|published|released|release|address|provide|detail|acknowledge|acknowledged|deny|denied|issued|made)$/.test(word));
    }
    return norm === 'not' && next === 'aware' && third === 'of';
  }

  private refusal(at: number, free: number) {
    const subject = this.subject(at, free);
    if (!subject) return undefined;
    const last = Math.min(at + 3, this.sentence.words.length - 1);
    const words = this.range(at, last + 1);
    const mention = words.some((norm) => /^(mention|mentioned|refer|reference|address)$/.test(norm));
    return this.made(subject.voice, subject.from, last, last, mention ? 'silent' : 'noncommittal', 'said', 'on');
  }

  /** The voice before a verb, and where its words begin. */
  private subject(at: number, free: number): { voice: Voice; from: number } | undefined {
    let to = at - 1;
    let from = this.subjectStart(at, free);
    // An apposition or an adverb between commas: "The White House, meanwhile, said".
    for (let step = 0; step < 3; step += 1) {
      const voice = from <= to ? this.voice(from, to) : undefined;
      if (voice && voice.kind !== 'unknown') return { voice, from: this.apposedStart(voice, from, free) ?? this.firstOf(from, at - 1) };
      const further = from > free && /,/.test(this.before(from)) ? this.subjectStart(from - 1, free) : from;
      if (further >= from) return voice ? { voice, from: this.firstOf(from, to) } : undefined;
      if (from <= to && this.range(from, to + 1).some((norm) => CLAUSE_JOINTS.has(norm) && norm !== 'who' && norm !== 'which' && norm !== 'and')) {
        return voice ? { voice, from } : undefined;
      }
      // Only an apposition is crossed, not what is said: "Germany will take them in, President Ruto said".
      if (this.hasVerb(further, from)) return voice ? { voice, from: this.firstOf(from, to) } : undefined;
      const wider = this.voice(further, from - 1);
      if (voice && (!wider || wider.kind === 'unknown')) return { voice, from };
      from = further;
      to = at - 1;
      if (wider && wider.kind !== 'unknown') return { voice: wider, from };
    }
    return undefined;
  }

  /** "Oman's foreign minister, Badr Albusaidi, said": the same voice in two namings begins with the first. */
  private apposedStart(voice: Voice, from: number, free: number): number | undefined {
    if (from <= free || !/^,\s*$/.test(this.before(from))) return undefined;
    const further = this.subjectStart(from - 1, free);
    const wider = this.voice(further, from - 1);
    const same = wider?.kind === 'parties' && voice.parties.join() === wider.parties.join();
    return same && !this.hasVerb(further, from) && from - further < 9 && namesIn(this.sentence, further, from - 1).length > 0 ? further : undefined;
  }

  private hasVerb(from: number, to: number): boolean {
    return this.range(from, to).some((norm) => /(?:ed|aid)$/.test(norm) || /^(was|were|is|are|has|had|have|will|would|met|spoke|to|that)$/.test(norm));
  }

  /** The first word of the clause that ends before a word. */
  private subjectStart(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < 24) {
      const sign = this.before(from);
      if (from < at && /[,;:—–"“”()]|\s-\s/.test(sign)) break;
      if (from === at && /[,;:—–"“”)]|\s-\s/.test(sign)) break;
      const previous = this.norm(from - 1);
      if (CLAUSE_JOINTS.has(previous) && !(previous === 'and' && this.isParty(from, from + 2) && this.isParty(from - 4, from - 2))) {
        if (!/^(who|which|after|before|since)$/.test(previous)) break;
        if (/^(after|before|since|which)$/.test(previous)) { from -= 1; break; }
      }
      if (SAYING.has(previous) && !this.#inMention.has(from - 1) && !LOOSE_SAYING.has(previous)) break;
      from -= 1;
    }
    return from;
  }

  private firstOf(from: number, to: number): number {
    const names = namesIn(this.sentence, from, to);
    const first = names[0]?.first ?? from;
    return /^(in|on|at|after|during|following|which|as|what)$/.test(this.norm(from)) ? Math.min(first, to) : from;
  }

  private nounPhraseStart(at: number, free: number): number {
    let from = at;
    while (from > free && at - from < 8) {
      if (/[,;:—–"“”()]/.test(this.before(from))) break;
      const previous = this.norm(from - 1);
      if (/^(in|by|per|under|from|on|to|of|and|but|that|with|after|as|is|was|were|are|published|released|issued)$/.test(previous)) break;
      if (SAYING.has(previous) && !this.#inMention.has(from - 1)) break;
      from -= 1;
    }
    return from;
  }

  /** "a statement from the Kremlin", "a post by Trump" */
  private hasPossessor(at: number): boolean {
    return /^(from|by|of)$/.test(this.norm(at + 1)) && namesIn(this.sentence, at + 2, at + 6).length > 0;
  }

  private verbAfterAccount(at: number): number | undefined {
    for (let next = at + 1; next < at + 14; next += 1) {
      if (/[;—–]/.test(this.before(next))) return undefined;
      const norm = this.norm(next);
      if (norm === '') return undefined;
      if (this.#inMention.has(next)) continue;
      if (SAYING.has(norm) || ACCOUNT_VERBS.has(norm)) return next;
    }
    return undefined;
  }

  /** A word that can be a noun, or an act within the contact, counts only where it is plainly said. */
  private isVerbOfSaying(at: number): boolean {
    const norm = this.norm(at);
    const next = [1, 2, 3, 4].map((step) => this.norm(at + step));
    if (/^(reports|claims|notes|states|posts|quotes|cites|lists|describes|indicates|maintains|stresses|mentions|observes)$/.test(norm)) {
      return this.isParty(at - 3, at - 1) || /^(it|he|she|they|which|who|ministry|statement|readout|office|side|sides|media|government|agency|account|kremlin)$/.test(this.norm(at - 1));
    }
    if (/^(rejected|rejects|dismissed|dismisses)$/.test(norm)) {
      return next.some((word) => /^(report|reports|claim|claims|suggestion|suggestions|account|that|as|idea|version|accusation)$/.test(word));
    }
    if (/^(published|publishes|released|issued|carried)$/.test(norm)) {
      return next.some((word) => ACCOUNT_NOUNS.has(word)) && this.range(at, at + 14).some((word) => SAYING.has(word) && word !== norm && /ing$/.test(word));
    }
    if (/^(informed|briefed|related|observed)$/.test(norm)) return next.includes('that');
    if (/^(wrote|writes|posted|posts)$/.test(norm)) return !(next[0] === 'to' || next.slice(0, 3).some((word) => /^letters?$/.test(word)));
    return true;
  }

  /** A leader to the other side, not to the public: words within the contact. */
  private isTelling(at: number, speaker: Voice): boolean {
    if (!TELLING.has(this.norm(at))) return false;
    if (PUBLIC_EARS.has(this.norm(at + 1)) || PUBLIC_EARS.has(this.norm(at + 2))) return false;
    if (speaker.kind !== 'parties') return false;
    const listener = namesIn(this.sentence, at + 1, at + 7)[0];
    const objective = /^(him|her|them)$/.test(this.norm(at + 1)) || /^(counterpart|host|guest|colleague)$/.test([1, 2, 3, 4, 5].map((step) => this.norm(at + step)).find((word) => /^(counterpart|host|guest|colleague)$/.test(word)) ?? '');
    if (!listener) return objective;
    return objective || partiesOf(listener, this.record).every((party) => !speaker.parties.includes(party));
  }

  private isParty(from: number, to: number): boolean {
    return this.sentence.mentions.some(
      ({ first, last, senses }) => last >= from && first <= to && senses.some(({ kind }) => kind !== 'topic'),
    );
  }

  private made(
    voice: Voice,
    first: number,
    end: number,
    last: number,
    manner: Marker['manner'],
    form: Marker['form'],
    reach: Marker['reach'] = this.reach(first, end),
  ): { marker: Marker; last: number } {
    const { words } = this.sentence;
    const start = words[Math.max(0, first)]?.start ?? this.sentence.start;
    return {
      marker: { voice, start, end: words[end]?.end ?? start, reach, manner, form },
      last,
    };
  }

  /** Which side of the marker its words stand on. */
  private reach(first: number, end: number): Marker['reach'] {
    const before = first > 0 && /[,;:—–"“”)-]/.test(this.before(first));
    const byJoint = first > 0 && /^(which|as|what)$/.test(this.norm(first - 1));
    const trails = (before || byJoint || this.norm(first) === 'according' || this.isPassiveMarker(first)) && first > 0;
    if (!trails) return 'on';
    const rest = this.restOfClause(end + 1);
    if (rest.content) return before && !byJoint ? 'on' : 'around';
    return rest.more ? 'around' : 'back';
  }

  private isPassiveMarker(first: number): boolean {
    return this.norm(first + 1) === 'by' && first > 0;
  }

  /** Whether what follows a verb of saying up to the next comma is said, or only when and where. */
  private restOfClause(from: number): { content: boolean; more: boolean } {
    const { words } = this.sentence;
    let at = from;
    while (at < words.length && !(/[,;—–”"]/.test(this.before(at)) )) at += 1;
    const some = this.range(from, at);
    const first = this.norm(from);
    const adjunct =
      some.length === 0 ||
      (some.length <= 12 &&
        /^(on|in|at|to|after|during|following|late|early|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afterwards|afterward|yesterday|today|when|earlier|shortly|through|via|reporters|journalists|separately|from|aboard|of|by|he|she|it)$/.test(first) &&
        !some.includes('that') &&
        !some.some((norm) => /^(was|were|is|are|had|has|have|will|would|discussed|raised|agreed|spoke|asked|urged|invited|warned)$/.test(norm)));
    return { content: !adjunct, more: at < words.length };
  }

  private endOfPhrase(from: number): number {
    const { words } = this.sentence;
    let at = from;
    while (at + 1 < words.length && at - from < 16) {
      const norm = this.norm(at + 1);
      if (/[,;:—–"“”()]/.test(this.before(at + 1))) break;
      if ((CLAUSE_JOINTS.has(norm) && norm !== 'and') || SAYING.has(norm) && !this.#inMention.has(at + 1)) break;
      at += 1;
    }
    return Math.min(at, words.length - 1);
  }

  private voiceAfter(at: number): boolean {
    const voice = this.voice(at, Math.min(at + 3, this.sentence.words.length - 1));
    return voice !== undefined && voice.kind !== 'unknown';
  }

  private voice(from: number, to: number): Voice | undefined {
    return voiceIn(this.sentence, from, to, this.speakers, this.record);
  }

  private norm(at: number): string {
    return this.sentence.words[at]?.norm ?? '';
  }

  private before(at: number): string {
    return this.sentence.words[at]?.before ?? '';
  }

  private range(from: number, to: number): string[] {
    return this.sentence.words.slice(Math.max(0, from), Math.max(0, to)).map(({ norm }) => norm);
  }

  private text(from: number, to: number): string {
    const { words, start, text } = this.sentence;
    return text.slice((words[from]?.start ?? start) - start, (words[to]?.end ?? start) - start);
  }
}

function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
