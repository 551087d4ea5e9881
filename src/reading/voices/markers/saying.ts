/** Attributions by a verb of saying with its speaker before it or behind it. */

import { PREPOSITIONS } from '../../grammar-words.js';
import { DENYING, LOOSE_SAYING, MOUTHPIECES, TELLING } from '../say-words.js';
import { ofClause, thatBehind } from './clauses.js';
import { afterComma, namesOnly } from './phrases.js';
import { isThingOfName, saidBehind } from './quoting.js';
import { mark } from './reach.js';
import { deniesTelling, isBidding, isOfLand, isTelling, isVerbOfSaying } from './senses.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { speakerBehind, subjectOf } from './subjects.js';
import { ACTS, BE, NOT } from './words.js';

/** "Beijing said", "said the Kremlin" */
export function active(spoken: SpokenSentence, at: number, free: number) {
  const norm = spoken.norm(at);
  if (
    BE.has(spoken.norm(at - 1)) &&
    !/[,"”]/.test(spoken.before(at)) &&
    norm !== 'saying' &&
    norm !== 'telling'
  )
    return undefined;
  // "It went on to say", "the statement goes on to stress"
  if (
    spoken.norm(at - 1) === 'to' &&
    spoken.norm(at - 2) === 'on' &&
    /^(went|goes|go)$/.test(spoken.norm(at - 3))
  ) {
    const subject = subjectOf(spoken, at - 3, free);
    return subject && mark(spoken, subject.voice, subject.from, at, at, 'affirms', 'said');
  }
  if (spoken.norm(at - 1) === 'being' || spoken.norm(at - 1) === 'to') return undefined;
  if (isDemand(spoken, at) || isAnything(spoken, at) || isOfLand(spoken, at)) return undefined;
  if (LOOSE_SAYING.has(norm) && !isVerbOfSaying(spoken, at)) return undefined;
  // "Kim has answered Lee's letter": what he did, and not what he said.
  if (norm === 'answered' && spoken.range(at + 1, at + 7).some((word) => LETTERS.test(word)))
    return undefined;
  // "He told the president to drop it" is what he asked of him.
  if (TELLING.has(norm) && isBidding(spoken, at)) return undefined;
  // "US AND INDIA CLOSE DEAL, SAYS GREER AFTER VIDEO CALL"
  const turned =
    /^,/.test(spoken.before(at)) &&
    spoken.isParty(at + 1, at + 2) &&
    (!/\p{Ll}/u.test(spoken.sentence.text) || isPutIn(spoken, at));
  const behind = saidBehindComma(spoken, at);
  if (behind) return behind;
  const subject = turned
    ? undefined
    : (subjectOf(spoken, at, free) ??
      (PARTICIPLES.test(norm) || goesOnTo(spoken, at) ? ofClause(spoken, at) : undefined));
  // "dismissed the plan as theatre" judges it, and denies nothing that was told.
  if (subject && /^(dismissed|dismisses)$/.test(norm) && !deniesTelling(spoken, at))
    return mark(spoken, subject.voice, subject.from, at - 1, at, 'affirms', 'said', 'on');
  // "Dagens Nyheter reported": no person reports.
  if (
    subject?.voice.kind === 'unknown' &&
    /^reports?$|^reported$/.test(norm) &&
    isTitle(subject.voice.speaker)
  )
    return mark(
      spoken,
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
    !spoken.range(subject.from, at).some((word) => MOUTHPIECES.has(word)) &&
    spoken.norm(at + 1) !== 'that' &&
    !/["“]/.test(spoken.before(at + 1))
  )
    return undefined;
  const inverted =
    subject?.voice.kind === 'unknown' && PREPOSITIONS.has(spoken.norm(subject.from))
      ? saidBehind(spoken, at)
      : undefined;
  if (inverted) return inverted;
  if (subject) {
    // "told each other": what they did, and no word to us.
    if (/^(?:each other|one another)$/.test(spoken.range(at + 1, at + 3).join(' ')))
      return undefined;
    const [from, to] = [subject.from, at];
    const clause = afterComma(spoken, from, to);
    // "officials who asked not to be named said": that "not" is another verb's.
    const negated =
      spoken.range(Math.max(clause, to - 3), to).some((norm) => NOT.has(norm)) ||
      spoken.range(from, clause).some((norm) => /^(?:neither|nor|never)$/.test(norm)) ||
      /^(?:none|nobody)$/.test(spoken.norm(from));
    // "Ankara's readout mentioned neither the jets nor the pastor"
    const omits =
      (/^mention/.test(norm) && /^(?:neither|nothing|no|none)$/.test(spoken.norm(at + 1))) ||
      // "It said nothing of ferries"
      (/^(?:said|says)$/.test(norm) &&
        spoken.norm(at + 1) === 'nothing' &&
        /^(?:of|about|on)$/.test(spoken.norm(at + 2)) &&
        // "said nothing of the kind had been decided"
        !/^the (?:kind|sort)$/.test(spoken.range(at + 3, at + 5).join(' ')));
    const manner = omits
      ? 'silent'
      : DENYING.has(norm)
        ? negated
          ? 'noncommittal'
          : 'denies'
        : negated
          ? 'silent'
          : 'affirms';
    const form = isTelling(spoken, at, subject.voice) ? 'told' : 'said';
    return mark(spoken, subject.voice, from, at, at, manner, form);
  }
  const sign = spoken.before(at);
  // 'the prime minister "reiterated UK support"': what is quoted begins with the verb.
  if (at > 0 && (!/[,"”’—–-]/.test(sign) || /\s["“]$/.test(sign))) return undefined;
  // "Merz, speaking to ARD, said he had urged": he is not who says it.
  if (/^(he|she|it|they|we|i)$/.test(spoken.norm(at + 1))) return undefined;
  // "…, noted that trawlers must go": what follows is said, and nobody who says it.
  if (spoken.norm(at + 1) === 'that') return undefined;
  // 'Kang answered: "Nothing, and that is a success."'
  if (/[:"“«]/.test(spoken.before(at + 1))) return undefined;
  const { to, voice } = speakerBehind(spoken, at + 1);
  // "LeBlanc, the minister for trade with Mexico, said negotiators would be back": a clause is nobody who speaks.
  if (isClause(spoken.range(at + 1, to + 1))) return undefined;
  // "recalled Japan's commitments": a thing of theirs that is spoken of.
  if (isThingOfName(spoken, at + 1, to)) return undefined;
  return voice && mark(spoken, voice, at, to, to, DENYING.has(norm) ? 'denies' : 'affirms', 'said');
}

/** "insisted on every sanction being lifted": what is demanded, and not what is said. */
function isDemand(spoken: SpokenSentence, at: number): boolean {
  return /^insist(?:ed|s)$/.test(spoken.norm(at)) && /^(?:on|upon)$/.test(spoken.norm(at + 1));
}

/** "nothing Carney could say", "about what Washington has been saying": any words, and none that are told. */
function isAnything(spoken: SpokenSentence, at: number): boolean {
  // "unease about what Washington says and does"
  const what = spoken.range(at - 4, at).lastIndexOf('what') + at - 4;
  if (
    /^(?:says|said)$/.test(spoken.norm(at)) &&
    spoken.norm(what) === 'what' &&
    /^(?:about|over|of|on|at|by|with)$/.test(spoken.norm(what - 1)) &&
    /^(?:and|or|on|about)$/.test(spoken.norm(at + 1))
  )
    return true;
  return (
    /^(?:say|saying)$/.test(spoken.norm(at)) &&
    spoken.range(at - 6, at).some((norm) => /^(?:nothing|anything|what|whatever)$/.test(norm)) &&
    spoken.range(at - 3, at).some((norm) => /^(?:could|can|might|been|was|were|is|are)$/.test(norm))
  );
}

/** "China, said Carney, would bring it down": behind a name alone, and closed by a comma; no "Lavrov, the minister, said". */
function isPutIn(spoken: SpokenSentence, at: number): boolean {
  const opens = [1, 2, 3, 4].find(
    (back) => at - back <= 0 || /[.;:—–"“,]/.test(spoken.before(at - back)),
  );
  return (
    opens !== undefined &&
    !/,/.test(spoken.before(at - opens)) &&
    namesOnly(spoken, at - opens, at) &&
    spoken.sentence.words.some(({ before }, behind) => behind > at && /,/.test(before))
  );
}

/** "Rama, said a person who listened in, laughed", "No, says Kang": who says it stands behind, as nobody speaks right before a comma. */
function saidBehindComma(spoken: SpokenSentence, at: number) {
  if (!/^,\s*$/.test(spoken.before(at)) || !/^(?:said|says)$/.test(spoken.norm(at)))
    return undefined;
  const answer = /^(?:no|yes|never)$/.test(spoken.norm(at - 1)) && at === 1;
  const somebody =
    /^(?:an?|one|two)$/.test(spoken.norm(at + 1)) &&
    spoken.range(at + 2, at + 6).some((norm) => SOMEBODY.test(norm));
  if (!answer && !somebody) return undefined;
  const { to, voice } = speakerBehind(spoken, at + 1);
  const closed = to > at && /^$|^["”]?[,.;]/.test(spoken.before(to + 1));
  return voice && closed ? mark(spoken, voice, at, to, to, 'affirms', 'said') : undefined;
}

const SOMEBODY =
  /^(?:persons?|people|officials?|sources?|diplomats?|aides?|advis[eo]rs?|spokes(?:man|woman|person)|ministers?|participants?|negotiators?)$/;

/** "Dagens Nyheter", "the Fiji Sun": nothing but a name. */
function isTitle(speaker: string): boolean {
  return /^(?:[Tt]he )?(?:\p{Lu}[\p{L}’'-]*)(?: (?:\p{Lu}[\p{L}’'-]*|de|del|da|do|of|e|y)){0,4}$/u.test(
    speaker,
  );
}

const LETTERS = /^(?:letters?|messages?|calls?|questions?|requests?|invitation)$/;

/** Whether words have a verb of their own that no "who" takes. */
function isClause(norms: readonly string[]): boolean {
  const verb = norms.findIndex((norm) => FINITE.test(norm));
  return verb > 0 && !norms.slice(0, verb).some((norm) => /^(?:who|whose|that|which)$/.test(norm));
}

const FINITE = /^(?:would|will|could|must|is|are|was|were|has|had|have)$/;

const PARTICIPLES = /^(?:saying|adding|noting|insisting|stating|claiming|explaining|stressing)$/;

/** "and announced afterwards that": with what is said behind it. */
function goesOnTo(spoken: SpokenSentence, at: number): boolean {
  return /^(?:and|but)$/.test(spoken.norm(at - 1)) && thatBehind(spoken, at) !== undefined;
}
