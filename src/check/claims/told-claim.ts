/** What a clause claims of the contact that it is about, and which points of the record are like it. */

import { isPast } from '../../reading/assertion/tense.js';
import { AUXILIARIES } from '../../reading/grammar-words.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import type { Mention } from '../../record/names.js';
import type { ContactEvent } from '../../record/schema.js';
import { type Clause, takesUp } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { type Claim, claimOf } from './likeness/claim.js';
import { isVerb } from './likeness/claim-grammar.js';
import { meaningAt } from './likeness/concepts/concepts.js';
import { initiativeIn } from './likeness/initiative.js';
import { type Match, matchesOf } from './likeness/match.js';
import { ordinalsIn } from './likeness/quantities.js';
import { withMatter } from './likeness/subject-matter.js';
import { meantBy, spokenOfAround, withPlaces } from './pointing.js';
import { withoutContact } from './told-content.js';

type Told = Pick<Clause, 'words' | 'mentions'>;

interface ClaimTold {
  /** The clause without the words that say at which contact. */
  told: Told;
  claim: Claim;
  /** The points that it may make, the likeliest first. */
  matches: readonly Match[];
  /** Whether a verb is left that is not the contact's own. */
  hasDeed: boolean;
  /** Whether it tells of the contact alone, with what was spoken of beside it. */
  bare: boolean;
  how: ReturnType<typeof takesUp>;
}

/** Reads what a clause claims; `own`: its words without those by which somebody tells it. */
export function claimTold(
  copy: Copy,
  sentence: BoundSentence,
  clause: Clause,
  own: Told,
  event: ContactEvent,
  attributed: Attributed | undefined,
): ClaimTold {
  const { record } = copy;
  const told = withPlaces(withoutContact(own, sentence, event, record), copy, sentence);
  const asker =
    initiativeIn(own.words, own.mentions, event, record) ??
    reasonGiven(sentence, clause, event, copy, attributed);
  const how = takesUp(copy.text.slice(clause.start, clause.end));
  const hasDeed = hasVerb(told.words);
  // "conferred over a plan of 20 points": with no verb but the contact's own it tells what was spoken of.
  const bare = !hasDeed && asker === undefined && told.words.length < own.words.length;
  const read = ({ words, mentions }: Told) => {
    const plain = claimOf(words, mentions, event, record, asker);
    const said = asker === undefined ? withMatter(plain, words, mentions, event, record) : plain;
    const plainly = {
      ...said,
      // "It was their fourth meeting since": of the contact's own words.
      ordinals: ordinalsIn(own.words),
      topical: said.topical || bare || how === 'discussing',
      // In somebody's words it may be told in any tense.
      open: said.open || attributed !== undefined,
    };
    const claim = beside(plainly, { meant: meantBy(words, copy, sentence, event) });
    const matches = matchesOf(claim, event, record);
    if (!mayLeaveOut(matches[0])) return { claim, matches };
    const fuller = beside(claim, { around: spokenOfAround(copy, sentence, event) });
    return { claim, matches: matchesOf(fuller, event, record) };
  };
  const whole = read(told);
  const shorter = [withoutApposition(told), withoutOpening(told)].flatMap((part) =>
    part ? [read(part)] : [],
  );
  const better = shorter.reduce(
    (best, each) => ((each.matches[0]?.rank ?? 0) > (best.matches[0]?.rank ?? 0) ? each : best),
    whole,
  );
  return { told, ...better, hasDeed, bare, how };
}

/** A claim, and what is told within it, with what stands beside them. */
function beside(claim: Claim, units: Partial<Pick<Claim, 'meant' | 'around'>>): Claim {
  return { ...claim, ...units, told: claim.told && beside(claim.told, units) };
}

/** "Modi had asked him to mediate": all of it is in a point that says more. */
function mayLeaveOut(best: Match | undefined): boolean {
  return (
    best?.act === true && !best.topical && best.precision >= MOST_TOLD && best.recall < MOST_TOLD
  );
}

const MOST_TOLD = 0.9;

/** So many words at least a clause has before what is put behind it. */
const LEAST = 4;

/** "It went on for an hour, longer than expected", "…, a boon to growers": without what is said of the whole; undefined where nothing is. */
function withoutApposition({ words, mentions }: Told): Told | undefined {
  const comma = words.findLastIndex(({ before }) => /^,\s*$/.test(before));
  if (comma < LEAST || !OPENS_APPOSITION.test(`${words[comma]?.norm} ${words[comma + 1]?.norm}`))
    return undefined;
  const main = words.slice(0, comma);
  const tail = words.slice(comma);
  // "rice, a dam and ships": one more of a list.
  if (tail.some(({ norm }) => /^(?:and|or)$/.test(norm)) || !hasVerb(main)) return undefined;
  return { words: main, mentions: mentions.filter(({ last }) => last < comma) };
}

const OPENS_APPOSITION =
  /^(?:an?|one|longer|shorter|more|less|far|something|first|another|the (?:first|second|third|one|only|latest|last|most|main|same|biggest|single|clearest|chief))\b/;

/** So many words may stand in front of who does it. */
const LONGEST_OPENING = 14;

/** "Less than four weeks earlier, at the G20 in Osaka, Modi had asked": without when and where; undefined where that is not all. */
function withoutOpening({ words, mentions }: Told): Told | undefined {
  if (!OPENS_ADJUNCT.test(words[0]?.norm ?? '')) return undefined;
  const from = words.findLastIndex(
    ({ before }, at) =>
      at > 1 &&
      at <= LONGEST_OPENING &&
      /^,\s*$/.test(before) &&
      (SUBJECT.test(words[at]?.norm ?? '') ||
        mentions.some(
          ({ first, senses }) => first === at && senses.some(({ kind }) => kind !== 'topic'),
        )),
  );
  const opening = words.slice(0, from);
  if (
    from < 2 ||
    opening.some(({ norm }) => isPast(norm) || AUXILIARIES.has(norm)) ||
    !hasVerb(words.slice(from))
  )
    return undefined;
  // "On Taiwan, he asked for care": what it is about is no place and no time.
  const isMatter = ({ first, senses }: Mention) =>
    senses.some(({ kind }) => kind === 'topic') &&
    !/^(?:at|in)$/.test(
      words[words[first - 1]?.norm === 'the' ? first - 2 : first - 1]?.norm ?? '',
    );
  if (mentions.some((mention) => mention.last < from && isMatter(mention))) return undefined;
  return {
    words: words.slice(from),
    mentions: mentions
      .filter(({ first }) => first >= from)
      .map((mention) => ({ ...mention, first: mention.first - from, last: mention.last - from })),
  };
}

const OPENS_ADJUNCT =
  /^(?:at|in|on|after|before|during|over|by|from|behind|across|inside|outside|less|more|earlier|later|there|then|that|this|the|two|three|four|five|six|seven|eight|nine|ten|a|some|only|barely|just|around|about|within|under|beyond|as|beside|between|here|today|yesterday|still|instead|for)$/;
const SUBJECT = /^(?:they|both|the)$/;

/** "It took place because the Americans had sought it": whose wish a clause gives as the reason for the contact. */
function reasonGiven(
  { read: { sentence } }: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  { record }: Copy,
  attributed: Attributed | undefined,
): string | undefined {
  if (!/^(?:because|after)$/.test(clause.words[0]?.norm ?? '')) return undefined;
  const until = sentence.words.filter(({ end }) => end <= clause.end);
  // "Trump said it was held because he had asked for it"
  const he = record.people.get(attributed?.voice.person ?? '')?.party;
  return initiativeIn(until, sentence.mentions, event, record, he);
}

/** Whether some word is a verb. */
export function hasVerb(words: Clause['words']): boolean {
  return words.some((_, at) => isVerb(words, at, meaningAt(words, at).verbal));
}
