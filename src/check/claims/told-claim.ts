/** What a clause claims of the contact that it is about, and which points of the record are like it. */

import type { Attributed } from '../../reading/voices/attribution.js';
import type { ContactEvent } from '../../record/schema.js';
import { type Clause, takesUp } from '../clauses.js';
import type { BoundSentence, Copy } from '../reading.js';
import { type Claim, claimOf } from './likeness/claim.js';
import { isVerb } from './likeness/claim-grammar.js';
import { meaningAt } from './likeness/concepts/concepts.js';
import { initiativeIn } from './likeness/initiative.js';
import { type Match, matchesOf } from './likeness/match.js';
import { withMatter } from './likeness/subject-matter.js';
import { meantBy, withPlaces } from './pointing.js';
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
    const claim = {
      ...said,
      topical: said.topical || bare || how === 'discussing',
      // In somebody's words it may be told in any tense.
      open: said.open || attributed !== undefined,
      meant: meantBy(words, copy, sentence, event),
    };
    return { claim, matches: matchesOf(claim, event, record) };
  };
  const whole = read(told);
  const main = withoutApposition(told);
  const short = main && read(main);
  const better =
    short && (short.matches[0]?.rank ?? 0) > (whole.matches[0]?.rank ?? 0) ? short : whole;
  return { told, ...better, hasDeed, bare, how };
}

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
