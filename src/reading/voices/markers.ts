/** The words of attribution in one sentence: which voice, where, and how far they reach. */
import type { ContactRecord } from '../../record/record.js';
import { PREPOSITIONS } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { accountIn } from './carrying.js';
import { MarkerFrames } from './marker-frames.js';
import type { Marker } from './marker-reach.js';
import { ACTS, BE, HEARSAY, HEARSAY_NOUNS, NOT, PUTTING, STANDING } from './marker-words.js';
import {
  ACCOUNT_NOUNS,
  DENYING,
  LOOSE_SAYING,
  MOUTHPIECES,
  SAYING,
  SAYING_OF_MANY,
  TELLING,
} from './say-words.js';
import type { Speakers, Voice } from './voices.js';

export type { Marker };

/** The attributions of a sentence, from left to right. */
export function markersIn(sentence: Sentence, speakers: Speakers, record: ContactRecord): Marker[] {
  const reader = new MarkerReader(sentence, speakers, record);
  return reader.read();
}

class MarkerReader extends MarkerFrames {
  read(): Marker[] {
    const markers: Marker[] = [];
    const { last: before } = this.speakers;
    // "Abuja's account draws no such line: all goods may pass, it says."
    this.speakers.last = accountIn(this.sentence, this.speakers, this.record) ?? before;
    let free = 0;
    for (let at = 0; at < this.sentence.words.length; at += 1) {
      const label = this.inBrackets(at) ?? this.asLabel(at);
      if (this.inMention.has(at) && !label) continue;
      const found = label ?? this.markerAt(at, free) ?? this.shared(at, markers.at(-1));
      if (!found) continue;
      markers.push(found.marker);
      // "…; Xi called on Europe, it reported": "it" is whoever spoke before the semicolon.
      if (found.marker.voice.kind !== 'unknown' && found.marker.form !== 'told')
        this.speakers.last = found.marker.voice;
      this.learnText(found.last, found.marker.voice);
      at = Math.max(at, found.last);
      free = at + 1;
    }
    const sign =
      markers.length === 0
        ? (this.afterDash() ?? this.beforeColon() ?? this.bySpokesman() ?? this.byPool())
        : undefined;
    if (sign) markers.push(sign);
    this.speakers.last = before;
    return markers;
  }

  /** What takes its subject or its verb from the attribution before it. */
  private shared(at: number, before: Marker | undefined) {
    return this.goingOn(at, before) ?? this.leftOut(at, before);
  }

  private markerAt(at: number, free: number): { marker: Marker; last: number } | undefined {
    return this.listed(at, free) ?? this.framed(at, free);
  }

  /** By the words that are known. */
  private listed(at: number, free: number): { marker: Marker; last: number } | undefined {
    const norm = this.norm(at);
    // "…, the joke goes"
    if (/^(?:goes|runs|has)$/.test(norm) && HEARSAY_NOUNS.has(this.norm(at - 1)))
      return this.made(unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
    // "…, ran the headline in Bengaluru"
    if (
      norm === 'headline' &&
      this.norm(at - 1) === 'the' &&
      /^(?:ran|read|said|runs|reads)$/.test(this.norm(at - 2))
    )
      return this.made(unknown(norm), at - 2, at, at, 'affirms', 'said', 'around');
    if (HEARSAY.has(norm)) return this.made(unknown(norm), at, at, at, 'affirms', 'said', 'around');
    if (
      (norm === 'said' ||
        norm === 'understood' ||
        norm === 'believed' ||
        norm === 'reported' ||
        norm === 'thought') &&
      BE.has(this.norm(at - 1)) &&
      this.norm(at + 1) === 'to' &&
      // "what was said to them"
      !/^(?:them|him|her|it|the|a|an|each|one|those|reporters|themselves|himself|herself)$/.test(
        this.norm(at + 2),
      ) &&
      !this.inMention.has(at + 2)
    ) {
      return this.made(unknown(norm), at - 1, at, at, 'affirms', 'said', 'around');
    }
    if (norm === 'according' && this.norm(at + 1) === 'to')
      return this.afterPreposition(at, at + 2);
    if (norm === 'per' && this.norm(at + 1) !== 'cent' && this.voiceAfter(at + 1))
      return this.afterPreposition(at, at + 1);
    if (norm === 'words' && this.norm(at - 1) === 'the' && this.norm(at + 1) === 'of')
      return this.afterPreposition(at - 2, at + 2);
    const word = this.word(at, free) ?? this.speech(at, free);
    if (word) return word;
    // "let it be known that"
    if (
      /^(known|understood|felt)$/.test(norm) &&
      this.range(at - 3, at).join(' ') === 'let it be'
    ) {
      const subject = this.subject(at - 3, free);
      return subject && this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
    }
    // "that is how the chancellor's spokesman summed it up", "as Modi put it"
    if (PUTTING.has(norm) && this.norm(at + 1) === 'it') {
      const how = this.range(at - 8, at).findLastIndex((word) => /^(how|as)$/.test(word));
      const from = Math.max(0, at - 8) + how + 1;
      const apart = how < 0 || from < free;
      // "as one of them put it": in somebody's words, whoever it is.
      const one = /^(?:one|some|some\w+|many|others?)$/.test(this.norm(from));
      const voice = apart
        ? undefined
        : (this.voice(from, at - 1) ?? (one ? unknown(this.text(from, at - 1)) : undefined));
      const reach = this.opensClause(from - 1) ? 'on' : 'around';
      if (voice) return this.made(voice, from, at + 1, at + 1, 'affirms', 'said', reach);
    }
    // "…, the Kremlin aide went on": what went before is his too.
    if (
      norm === 'on' &&
      /^(?:went|goes)$/.test(this.norm(at - 1)) &&
      /^$|[,;:"“”]/.test(this.before(at + 1))
    ) {
      const subject = this.subject(at - 1, free);
      if (subject) return this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
    }
    const line = this.line(at, free);
    if (line) return line;
    const doubted = this.ifRight(at) ?? this.inThatOf(at) ?? this.gapped(at, free);
    if (doubted) return doubted;
    const source = this.source(at, free);
    if (source) return source;
    const absent = this.noWordFrom(at) ?? this.unanswered(at) ?? this.unpublished(at, free);
    if (absent) return absent;
    const refused = this.refusal(at, free);
    if (refused) return refused;
    const possessed = at > 0 && /['’]s$/i.test(this.sentence.words[at - 1]?.text ?? '');
    const quoted = this.quoting(at, free);
    if (quoted) return quoted;
    if (SAYING.has(norm) && !(possessed && norm === 'telling'))
      return this.passive(at) ?? this.active(at, free);
    if (SAYING_OF_MANY.has(norm) && this.areMany(at, free)) return this.active(at, free);
    if (norm === 'called' || norm === 'calls')
      return /^(on|for)$/.test(this.norm(at + 1))
        ? this.speakingOf(at, free)
        : this.calling(at, free);
    if (this.speaksOf(at) !== undefined) {
      const speaking = this.speakingOf(at, free);
      if (speaking) return speaking;
    }
    // "state television put the cost at two billion"
    if (
      /^puts?$/.test(norm) &&
      !BE.has(this.norm(at - 1)) &&
      !/^(?:on|at)$/.test(this.norm(at + 1)) &&
      this.range(at + 1, at + 9).some((word) => /^(?:at|on)$/.test(word))
    )
      return this.speakingOf(at, free);
    // "Chinese television named trade as the subject"
    if (/^names?d?$/.test(norm) && this.range(at + 1, at + 12).includes('as'))
      return this.speakingOf(at, free);
    const having = this.having(at, free);
    if (having) return having;
    if (STANDING.has(norm) && !BE.has(this.norm(at - 1))) return this.speakingOf(at, free);
    if (
      /^(saw|sees|witnessed|showed|shows|show|noticed|observed|counted|watched|heard|found|filmed|photographed|timed)$/.test(
        norm,
      )
    )
      return this.witnessing(at, free);
    // "…, Le Monde has learnt"
    if (/^(learnt|learned|understands|established)$/.test(norm)) {
      const subject = this.subject(at, free);
      return subject?.voice.kind === 'independent'
        ? this.made(subject.voice, subject.from, at, at, 'affirms', 'said')
        : undefined;
    }
    const agreed = this.agreeing(at, free) ?? this.reading(at, free);
    if (agreed) return agreed;
    const writeUp = norm === 'write' && this.norm(at + 1) === 'up';
    // "as the summary has it" is told by its verb.
    const putsIt = PUTTING.has(this.norm(at + 1)) && this.norm(at + 2) === 'it';
    if ((ACCOUNT_NOUNS.has(norm) && !putsIt) || writeUp) return this.account(at, free);
    return undefined;
  }

  /** "Both capitals agree that the line is open": what each of them says today. */
  private agreeing(at: number, free: number) {
    if (this.norm(at) !== 'agree' || this.norm(at + 1) !== 'that') return undefined;
    const subject = this.subject(at, free);
    return subject?.voice.kind === 'all'
      ? this.made(subject.voice, subject.from, at + 1, at + 1, 'affirms', 'said', 'on')
      : undefined;
  }

  /** "In return Hungary would drop it, the letter reads" */
  private reading(at: number, free: number) {
    const text = ACCOUNT_NOUNS.has(this.norm(at - 1)) || /^(?:it|letter)$/.test(this.norm(at - 1));
    const trails = /^reads?$/.test(this.norm(at)) && text && /^$|[,;]/.test(this.before(at + 1));
    if (!trails) return undefined;
    const subject = this.subject(at, free);
    if (!subject || !/^,\s*$/.test(this.before(subject.from))) return undefined;
    return this.made(subject.voice, subject.from, at, at, 'affirms', 'said');
  }

  /** "according to a readout from the Kremlin" */
  private afterPreposition(from: number, at: number) {
    const { to, voice = unknown(this.text(at, to)) } = this.behind(at, this.nextPhrase(at));
    return this.made(voice, from, to, to, 'affirms', 'said');
  }

  /** "and announced afterwards that": with what is said behind it. */
  private goesOnTo(at: number): boolean {
    return /^(?:and|but)$/.test(this.norm(at - 1)) && this.thatBehind(at) !== undefined;
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
    // "Kim has answered Lee's letter": what he did, and not what he said.
    if (norm === 'answered' && this.range(at + 1, at + 7).some((word) => LETTERS.test(word)))
      return undefined;
    // "He told the president to drop it" is what he asked of him.
    if (TELLING.has(norm) && this.isBidding(at)) return undefined;
    // "US AND INDIA CLOSE DEAL, SAYS GREER AFTER VIDEO CALL"
    const turned =
      /^,/.test(this.before(at)) &&
      this.isParty(at + 1, at + 2) &&
      !/\p{Ll}/u.test(this.sentence.text);
    const subject = turned
      ? undefined
      : (this.subject(at, free) ??
        (PARTICIPLES.test(norm) || this.goesOnTo(at) ? this.ofClause(at) : undefined));
    // "dismissed the plan as theatre" judges it, and denies nothing that was told.
    if (subject && /^(dismissed|dismisses)$/.test(norm) && !this.deniesTelling(at))
      return this.made(subject.voice, subject.from, at - 1, at, 'affirms', 'said', 'on');
    // "Dagens Nyheter reported": no person reports.
    if (
      subject?.voice.kind === 'unknown' &&
      /^reports?$|^reported$/.test(norm) &&
      isTitle(subject.voice.speaker)
    )
      return this.made(
        { ...subject.voice, kind: 'independent' },
        subject.from,
        at,
        at,
        'affirms',
        'said',
      );
    // "Biden stressed freedom of navigation" is what he did there; "stressed that" is what he said.
    if (
      subject?.voice.person !== undefined &&
      ACTS.has(norm) &&
      !this.range(subject.from, at).some((word) => MOUTHPIECES.has(word)) &&
      this.norm(at + 1) !== 'that' &&
      !/["“]/.test(this.before(at + 1))
    )
      return undefined;
    const inverted =
      subject?.voice.kind === 'unknown' && PREPOSITIONS.has(this.norm(subject.from))
        ? this.inverted(at)
        : undefined;
    if (inverted) return inverted;
    if (subject) {
      const [from, to] = [subject.from, at];
      const clause = this.afterComma(from, to);
      // "officials who asked not to be named said": that "not" is another verb's.
      const negated =
        this.range(Math.max(clause, to - 3), to).some((norm) => NOT.has(norm)) ||
        this.range(from, clause).some((norm) => /^(?:neither|nor|never)$/.test(norm)) ||
        /^(?:none|nobody)$/.test(this.norm(from));
      // "Ankara's readout mentioned neither the jets nor the pastor"
      const omits =
        /^mention/.test(norm) && /^(?:neither|nothing|no|none)$/.test(this.norm(at + 1));
      const manner = omits
        ? 'silent'
        : DENYING.has(norm)
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
    // 'the prime minister "reiterated UK support"': what is quoted begins with the verb.
    if (at > 0 && (!/[,"”’—–-]/.test(sign) || /\s["“]$/.test(sign))) return undefined;
    // "Merz, speaking to ARD, said he had urged": he is not who says it.
    if (/^(he|she|it|they|we|i)$/.test(this.norm(at + 1))) return undefined;
    // "…, noted that trawlers must go": what follows is said, and nobody who says it.
    if (this.norm(at + 1) === 'that') return undefined;
    // 'Kang answered: "Nothing, and that is a success."'
    if (/[:"“«]/.test(this.before(at + 1))) return undefined;
    const { to, voice } = this.behind(at + 1);
    // "recalled Japan's commitments": a thing of theirs that is spoken of.
    if (this.isThingOfName(at + 1, to)) return undefined;
    return voice && this.made(voice, at, to, to, DENYING.has(norm) ? 'denies' : 'affirms', 'said');
  }
}

/** "Dagens Nyheter", "the Fiji Sun": nothing but a name. */
function isTitle(speaker: string): boolean {
  return /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]*)(?: (?:\p{Lu}[\p{L}’'-]*|de|del|da|do|of|e|y)){0,4}$/u.test(
    speaker,
  );
}

const LETTERS = /^(?:letters?|messages?|calls?|questions?|requests?|invitation)$/;

const PARTICIPLES = /^(?:saying|adding|noting|insisting|stating|claiming|explaining|stressing)$/;

function unknown(speaker: string): Voice {
  return { kind: 'unknown', parties: [], speaker: speaker.slice(0, 120) };
}
