/** The words of attribution in one sentence: which voice, where, and how far they reach. */
import type { ContactRecord } from '../record/record.js';
import type { Marker } from './marker-reach.js';
import { MarkerSigns } from './marker-signs.js';
import {
  ACCOUNT_VERBS,
  ACTS,
  BE,
  CONTACT_NOUNS,
  HEARSAY,
  NOT,
  READINGS,
  STANDING,
  VIEWS,
  WITNESSES,
} from './marker-words.js';
import type { Sentence } from './reading.js';
import { ACCOUNT_NOUNS, DENYING, LOOSE_SAYING, MOUTHPIECES, SAYING, TELLING } from './say-words.js';
import { isJointText, namesIn, type Speakers, type Voice } from './voices.js';

export type { Marker };

/** The attributions of a sentence, from left to right. */
export function markersIn(sentence: Sentence, speakers: Speakers, record: ContactRecord): Marker[] {
  const reader = new MarkerReader(sentence, speakers, record);
  return reader.read();
}

class MarkerReader extends MarkerSigns {
  read(): Marker[] {
    const markers: Marker[] = [];
    const { last: before } = this.speakers;
    let free = 0;
    for (let at = 0; at < this.sentence.words.length; at += 1) {
      if (this.inMention.has(at)) continue;
      const found = this.markerAt(at, free) ?? this.goingOn(at, markers.at(-1));
      if (!found) continue;
      markers.push(found.marker);
      // "…; Xi called on Europe, it reported": "it" is whoever spoke before the semicolon.
      if (found.marker.voice.kind !== 'unknown' && found.marker.form !== 'told')
        this.speakers.last = found.marker.voice;
      at = Math.max(at, found.last);
      free = at + 1;
    }
    const sign =
      markers.length === 0
        ? (this.afterDash() ?? this.beforeColon() ?? this.bySpokesman())
        : undefined;
    if (sign) markers.push(sign);
    this.speakers.last = before;
    return markers;
  }

  private markerAt(at: number, free: number): { marker: Marker; last: number } | undefined {
    const norm = this.norm(at);
    if (HEARSAY.has(norm)) return this.made(unknown(norm), at, at, at, 'affirms', 'said', 'around');
    if (
      (norm === 'said' ||
        norm === 'understood' ||
        norm === 'believed' ||
        norm === 'reported' ||
        norm === 'thought') &&
      BE.has(this.norm(at - 1)) &&
      this.norm(at + 1) === 'to'
    ) {
      return this.made(unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
    }
    if (norm === 'according' && this.norm(at + 1) === 'to')
      return this.afterPreposition(at, at + 2);
    if (norm === 'per' && this.norm(at + 1) !== 'cent' && this.voiceAfter(at + 1))
      return this.afterPreposition(at, at + 1);
    if (norm === 'words' && this.norm(at - 1) === 'the' && this.norm(at + 1) === 'of')
      return this.afterPreposition(at - 2, at + 2);
    // "in Yuri Ushakov's words", "by the Kremlin's reckoning"
    if (VIEWS.has(norm) && /['’]s?$/.test(this.sentence.words[at - 1]?.text ?? '')) {
      const from = this.nounPhraseStart(at, free);
      const leads = /^(in|by|to|from)$/.test(this.norm(from - 1));
      const voice = leads ? this.voice(from, at - 1) : undefined;
      if (voice) return this.made(voice, from - 1, at, at, 'affirms', 'said', 'around');
    }
    // "…: that is Hanoi's reading of the call"
    if (READINGS.has(norm) && /['’]s?$/.test(this.sentence.words[at - 1]?.text ?? '')) {
      const from = this.nounPhraseStart(at, free);
      const points =
        /^(is|was|at|such|so)$/.test(this.norm(from - 1)) &&
        this.range(from - 4, from).some((word) => /^(that|this|such|so)$/.test(word));
      const voice = points ? this.voice(from, at - 1) : undefined;
      if (voice) return this.made(voice, from, at, at, 'affirms', 'said', 'around');
    }
    // "let it be known that"
    if (
      /^(known|understood|felt)$/.test(norm) &&
      this.range(at - 3, at).join(' ') === 'let it be'
    ) {
      const subject = this.subject(at - 3, free);
      return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
    }
    // "that is how the chancellor's spokesman summed it up", "as Modi put it"
    if (/^(put|puts|summed|sums|phrased)$/.test(norm) && this.norm(at + 1) === 'it') {
      const subject = this.subject(at, free);
      const how = this.range((subject?.from ?? at) - 1, at).some((word) => /^(how|as)$/.test(word));
      if (subject && how)
        return this.made(subject.voice, subject.from, at + 1, at + 1, 'affirms', 'said', 'around');
    }
    // "…, the Kremlin aide went on": what went before is his too.
    if (norm === 'on' && this.norm(at - 1) === 'went' && /^$|[,;:"“”]/.test(this.before(at + 1))) {
      const subject = this.subject(at - 1, free);
      if (subject) return this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
    }
    const absent = this.noWordFrom(at) ?? this.unanswered(at) ?? this.unpublished(at, free);
    if (absent) return absent;
    const refused = this.refusal(at, free);
    if (refused) return refused;
    const possessed = at > 0 && /['’]s$/i.test(this.sentence.words[at - 1]?.text ?? '');
    const quoted = this.quoting(at, free);
    if (quoted) return quoted;
    if (SAYING.has(norm) && !(possessed && norm === 'telling'))
      return this.passive(at) ?? this.active(at, free);
    if (norm === 'called' || norm === 'calls')
      return /^(on|for)$/.test(this.norm(at + 1))
        ? this.speakingOf(at, free)
        : this.calling(at, free);
    if ((norm === 'spoke' || norm === 'speaks') && this.norm(at + 1) === 'of')
      return this.speakingOf(at, free);
    // "state television put the cost at two billion"
    if (/^puts?$/.test(norm) && this.range(at + 1, at + 9).some((word) => /^(?:at|on)$/.test(word)))
      return this.speakingOf(at, free);
    if (STANDING.has(norm) && !BE.has(this.norm(at - 1))) return this.speakingOf(at, free);
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
    if (
      BE.has(this.norm(at - 1)) &&
      !/[,"”]/.test(this.before(at)) &&
      norm !== 'saying' &&
      norm !== 'telling'
    )
      return undefined;
    // "It went on to say", "the statement goes on to stress"
    if (
      this.norm(at - 1) === 'to' &&
      this.norm(at - 2) === 'on' &&
      /^(went|goes|go)$/.test(this.norm(at - 3))
    ) {
      const subject = this.subject(at - 3, free);
      return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
    }
    if (this.norm(at - 1) === 'being' || this.norm(at - 1) === 'to') return undefined;
    if (LOOSE_SAYING.has(norm) && !this.isVerbOfSaying(at)) return undefined;
    // "He told the president to drop it" is what he asked of him.
    if (TELLING.has(norm) && this.isBidding(at)) return undefined;
    const subject = this.subject(at, free);
    // "Biden stressed freedom of navigation" is what he did there; "stressed that" is what he said.
    if (
      subject?.voice.person !== undefined &&
      ACTS.has(norm) &&
      this.norm(at + 1) !== 'that' &&
      !/["“]/.test(this.before(at + 1))
    )
      return undefined;
    if (subject) {
      const [from, to] = [subject.from, at];
      const clause = this.afterComma(from, to);
      const negated =
        this.range(clause, to).some((norm) => NOT.has(norm)) ||
        this.range(from, clause).some((norm) => /^(?:neither|nor|never)$/.test(norm));
      const manner = DENYING.has(norm)
        ? negated
          ? 'noncommittal'
          : 'denies'
        : negated
          ? 'silent'
          : 'affirms';
      const form = this.isTelling(at, subject.voice) ? 'told' : 'said';
      return this.made(subject.voice, from, at, at, manner, form);
    }
    const sign = this.before(at);
    if (at > 0 && !/[,"”’—–-]/.test(sign)) return undefined;
    // "Merz, speaking to ARD, said he had urged": he is not who says it.
    if (/^(he|she|it|they|we|i)$/.test(this.norm(at + 1))) return undefined;
    const to = this.endOfPhrase(at + 1);
    const voice = to > at && to - at < 14 ? this.voice(at + 1, to) : undefined;
    return voice && this.made(voice, at, to, to, DENYING.has(norm) ? 'denies' : 'affirms', 'said');
  }

  /** "adopted by all five": the last word of those who did. */
  private byWhom(at: number): number {
    let last = this.range(at, at + 9).indexOf('by') + at;
    while (
      last < at + 12 &&
      /^(the|all|both|of|their|two|three|four|five|six|seven|eight|them|leaders|presidents|ministers|premiers|sides|parties|governments|countries)$/.test(
        this.norm(last + 1),
      )
    )
      last += 1;
    return last;
  }

  /** "Beijing called the exchange candid": its word for it, not a telephone. */
  private calling(at: number, free: number) {
    const object = [1, 2, 3, 4].map((step) => this.norm(at + step));
    // "Kim called the pact peaceful": his word for it.
    const possessed =
      /^(his|her|its|their)$/.test(object[0] ?? '') &&
      /^\s$/.test(this.before(at + 2)) &&
      !/^(on|in|at|by|from|to|late|early|again|back|after|before|and|for|with|about|over|yesterday|today|last|this)$/.test(
        object[1] ?? '',
      );
    const thing = possessed || /^(the|a|an|this|that)$/.test(object[0] ?? '');
    if (!thing && !object.some((norm) => CONTACT_NOUNS.has(norm))) return undefined;
    if (/^(on|for|off|to)$/.test(object[0] ?? '')) return undefined;
    if (namesIn(this.sentence, at + 1, at + 2).length > 0) return undefined;
    const subject = this.subject(at, free);
    // The verb is a part of what is said: "called the talks brotherly".
    const reach = subject && this.reach(subject.from, at);
    return subject && this.made(subject.voice, subject.from, at - 1, at, 'affirms', 'said', reach);
  }

  /** "The Saudi Press Agency spoke of a study", "El-Sisi's spokesman welcomed the offer": a house, not a leader at the table. */
  private speakingOf(at: number, free: number) {
    const subject = this.subject(at, free);
    if (!subject) return undefined;
    const { from } = subject;
    const house = this.range(from, at).some((norm) => MOUTHPIECES.has(norm));
    const outlet = this.sentence.words
      .slice(from, at)
      .some(({ norm }) => /^(agency|xinhua|tass|kcna|cctv|television)$/.test(norm));
    const names = namesIn(this.sentence, from, at - 1);
    const atTable = STANDING.has(this.norm(at)) || /^calls?|^called/.test(this.norm(at));
    const side =
      (!atTable || names.every(({ form }) => form === 'capital')) &&
      names.length > 0 &&
      names.every(({ senses }) => senses.every(({ kind }) => kind !== 'person'));
    const back = at - from <= 2 && this.norm(at - 1) === 'it';
    return house || outlet || side || back
      ? this.made(subject.voice, from, at - 1, at, 'affirms', 'said', 'on')
      : undefined;
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
    // "by the account that Tokyo gave of the meeting"
    if (/^(that|which)$/.test(this.norm(at + 1))) {
      const gave = [3, 4, 5, 6].find((step) =>
        /^(gave|published|issued|released|offered)$/.test(this.norm(at + step)),
      );
      const giver = gave === undefined ? undefined : this.voice(at + 2, at + gave - 1);
      if (gave !== undefined && giver && giver.kind !== 'unknown')
        return this.made(giver, from - 1, at + gave, at + gave, 'affirms', 'said', 'around');
    }
    const leads = /^(in|by|per|under|from|on)$/.test(preposition);
    // "in a statement" belongs to the verb that follows or went before.
    const named = namesIn(this.sentence, from, at).length > 0 || this.hasPossessor(at);
    const own2 = /^(his|her|its|their)$/.test(own) && leads && this.norm(at - 1) === 'own';
    if (own2) {
      const person = this.sentence.mentions.find(({ senses }) =>
        senses.some(({ kind }) => kind === 'person'),
      );
      const voice = person ? this.voice(person.first, person.last) : this.speakers.last;
      return voice && this.made(voice, from - 1, at, at, 'affirms', 'said', 'around');
    }
    const pointing =
      own === 'the' &&
      /^(readout|readouts|communique|account|statement|summary)$/.test(this.norm(at));
    const adopted = isJointText(this.range(from, at + 9)) ? this.byWhom(at) : undefined;
    if (!named && !pointing && adopted === undefined && !this.range(from, at).includes('joint'))
      return undefined;
    const next = this.verbAfterAccount(this.putOutBy(at) ?? at);
    if (next !== undefined && SAYING.has(this.norm(next))) return undefined;
    const plain =
      next === undefined &&
      !leads &&
      /^(?:promises|promised|provides|calls|called|welcomes|welcomed|commits|committed|announces|announced|sets|lays|speaks|pledges|pledged|condemns|condemned|pledging|promising|calling|committing|vowing|saying|urging|condemning|welcoming|stresses|stressed|underlines|reaffirms|reaffirmed|expresses|expressed)$/.test(
        this.norm(at + 1),
      )
        ? at + 1
        : undefined;
    if (
      !leads &&
      plain === undefined &&
      (next === undefined || !ACCOUNT_VERBS.has(this.norm(next)))
    )
      return undefined;
    const to =
      plain !== undefined
        ? at
        : next === undefined || leads
          ? (adopted ?? (this.hasPossessor(at) ? this.endOfPhrase(at) : at))
          : next - 1;
    const voice = this.voice(from, adopted ?? to);
    if (!voice) return undefined;
    // "did not", "made no": its silence.
    const silent =
      next !== undefined &&
      !leads &&
      this.range(next, next + 3).some(
        (norm) => NOT.has(norm) || /^(no|nothing|omitted|omits)$/.test(norm),
      );
    const omits = next !== undefined && /^(omit|left)/.test(this.norm(next));
    // "agreed in a joint declaration to reopen": all of it is in the declaration.
    const inside = leads && from > 1 && !/[,;:—–]/.test(this.before(from - 1));
    return this.made(
      voice,
      leads ? from - 1 : from,
      to,
      to,
      silent || omits ? 'silent' : 'affirms',
      'said',
      inside ? 'around' : 'on',
    );
  }
}

function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
