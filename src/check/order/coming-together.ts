/** The verbs and phrases by which copy says that two came together, and the kinds of contact that each means. */
import type { Kind } from '../../record/schema.js';

export const REMOTE: readonly Kind[] = ['call', 'video-call'];
export const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];
export const ANY: readonly Kind[] = [...IN_PERSON, ...REMOTE, 'talks'];

export interface Phrase {
  pattern: RegExp;
  kinds: readonly Kind[];
  /** What else it may mean: of "spoken" the calls alone. */
  or?: readonly (readonly Kind[])[];
  /** Whether a name has to stand in its words. */
  named?: true;
}

const OTHER = '(?:each other|one another|the other)';
const BY_PHONE = '(?:by|on|over) (?:the )?(?:phone|telephone|line)';
const ONE_PLACE =
  '(?:in|under|at|around|round|on) (?:the same|one|a single) (?:room|roof|table|building|place|stage|platform|house|hall)';

/** The narrower first: "spoken by phone" before "spoken". */
const PHRASES: readonly (readonly [words: string, kinds: readonly Kind[]])[] = [
  [`(?:spoken|spoke|talked|conferred) (?:\\w+ ){0,3}?${BY_PHONE}`, REMOTE],
  ['(?:spoken|spoke|talked) (?:\\w+ )?across (?:a|the|one) (?:\\w+ )?(?:table|room)', IN_PERSON],
  ['(?:telephoned|phoned|rung|rang|dialled)', REMOTE],
  [
    `(?:been|be|were|was|got|come|came|spoken|talked) (?:\\w+ )?on (?:the )?(?:phone|telephone|line)`,
    REMOTE,
  ],
  [`(?:had|have|got) (?:\\w+ ){1,2}on (?:the )?(?:phone|telephone|line)`, REMOTE],
  ['used (?:the|a|their) (?:phone|telephone|hotline)', REMOTE],
  ['(?:met|meet|meets|meeting)', IN_PERSON],
  [`(?:seen|saw|see|sees|seeing|encountered|greeted|received|hosted) ${OTHER}`, IN_PERSON],
  ['(?:set|sets|laid|clapped) eyes on', IN_PERSON],
  [
    '(?:been|be|being|was|were|came|come|comes|sat|stood|brought|got)(?: \\w+)? face[- ]to[- ]face',
    IN_PERSON,
  ],
  ['(?:sat|sit|sits|sitting|seated) (?:down|together|across)', IN_PERSON],
  ['(?:shaken|shook|shake|shaking) hands', IN_PERSON],
  ['(?:crossed|cross) paths', IN_PERSON],
  [ONE_PLACE, IN_PERSON],
  [
    '(?:shared|share|sharing) (?:a|one|the same) (?:room|table|roof|stage|platform|sofa)',
    IN_PERSON,
  ],
  ['(?:negotiated|negotiate|parleyed)', ['talks']],
  ['(?:spoken|spoke|speak|speaks|talked|talk|conferred)', ANY],
  ['(?:been|be|were|was) in (?:contact|touch)', ANY],
  [`(?:exchanged|heard) (?:a |any |so much as a )?(?:words?|from ${OTHER})`, ANY],
];

/** How copy tells that they did: "met", "had been face to face". */
export const TOGETHER: readonly Phrase[] = PHRASES.map(([words, kinds]) => ({
  pattern: new RegExp(`\\b${words}\\b`, 'i'),
  kinds,
}));

/** Who held talks sat together: where the contact itself is talks, such are counted with it. */
export function withTalks(kinds: readonly Kind[], { kind }: { kind: Kind }): readonly Kind[] {
  return kind === 'talks' && kinds.some((each) => IN_PERSON.includes(each))
    ? [...kinds, kind]
    : kinds;
}

/** The nouns with which copy says that there was none: "no meeting since". */
const NOUNS: readonly (readonly [nouns: string, kinds: readonly Kind[]])[] = [
  ['(?:meetings?|summits?|visits?)', IN_PERSON],
  ['(?:phone |telephone )?calls?', REMOTE],
  ['(?:rounds? of )?(?:talks|negotiations)', ['talks']],
  ['contacts?', ANY],
  // Who spoke may have met: the calls alone.
  ['conversations?', REMOTE],
];

const NOT = "(?:had|have|has)(?: not|n['’]?t| never)(?: once| yet| so much as)?";

/** How copy tells that they did not, up to its "since". */
export const NOT_TOGETHER: readonly Phrase[] = [
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(`\\b${NOT}(?: been)? ${words}\\b[^.;,]{0,40}?\\bsince\\b`, 'i'),
    kinds,
  })),
  // "Not since Osaka had the two met": the verb comes behind.
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(
      `\\bnot since\\b(?=[^.;]{3,80}?\\s(?:had|have|has) (?:[\\p{L}’'-]+ ){1,6}?(?:been )?${words}\\b)`,
      'iu',
    ),
    kinds,
  })),
  // "had not seen Xi since": somebody is named, which the judge sees to.
  {
    pattern: new RegExp(
      `\\b${NOT} (?:seen|faced|encountered|hosted|received) (?:[\\p{L}’'-]+ ){1,4}?since\\b`,
      'iu',
    ),
    kinds: IN_PERSON,
    named: true,
  },
  ...NOUNS.map(([nouns, kinds]) => ({
    pattern: new RegExp(`\\bno ${nouns}\\b[^.;,]{0,40}?\\bsince\\b`, 'i'),
    kinds,
  })),
];

const DID_NOT = "(?:did|would|could|had|have|has)(?: not| never|n['’]?t)";

/** "did not speak again until" */
export const NOT_UNTIL: readonly Phrase[] = PHRASES.map(([words, kinds]) => ({
  pattern: new RegExp(
    `\\b${DID_NOT}(?: been)? ${words}\\b[^.;,]{0,30}?\\b(?:again|each other|one another|next)\\b[^.;,]{0,12}?\\buntil\\b`,
    'i',
  ),
  kinds,
}));

/** "had not exchanged a word", of a time that is told beside it. */
export const NOT_FOR: readonly Phrase[] = [
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(`\\b${NOT}(?: been)? ${words}\\b`, 'i'),
    kinds,
  })),
  {
    pattern:
      /\b(?:had|have|has) (?:been|stayed|kept|remained|gone) (?:silent|out of (?:touch|contact))\b|\b(?:had|have|has) heard (?:nothing|no word|not a word)(?: from)?\b/i,
    kinds: ANY,
  },
];

const NO_MORE = '(?:any |a |an |so much as a |a single |another |further |direct |much )*';

/** Behind a time: "without contact", "of silence", "without speaking to each other". */
export const NOT_HAVING: readonly Phrase[] = [
  {
    pattern:
      /^ of (?:(?:radio|mutual|complete|total|icy|frosty|stony|near) )?silence(?=[.,;:—–]|$| (?:between|when|before|until|from|and|at)\b)/i,
    kinds: ANY,
  },
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(`^ without (?:having )?${words}\\b`, 'i'),
    kinds,
  })),
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(
      `^ (?:in|during) which (?:they|the two|both|the pair|neither)\\b[^.;,]{0,20}? (?:had|have)(?: not| never|n['’]?t)?(?: been)? ${words}\\b`,
      'i',
    ),
    kinds,
  })),
  {
    pattern: /^ without (?:(?:speaking|talking)\b|hearing from\b|so much as (?:speaking|talking))/i,
    kinds: ANY,
  },
  { pattern: /^ without seeing (?:each other|one another)\b/i, kinds: IN_PERSON },
  ...NOUNS.map(([nouns, kinds]) => ({
    pattern: new RegExp(`^ (?:without|with no|of no) ${NO_MORE}${nouns}\\b`, 'i'),
    kinds: kinds === REMOTE && nouns.startsWith('conversation') ? ANY : kinds,
  })),
  {
    pattern: new RegExp(`^ (?:without|of no) ${NO_MORE}(?:words?|exchanges?)\\b`, 'i'),
    kinds: ANY,
  },
];

/** "had not met one on one since", "in Kyiv since": of such meetings alone, which no record knows. */
export const NARROWED =
  /\b(?:one[- ]on[- ]one|alone|privately|in private|formally|officially|publicly|in public|bilaterally|directly|on the sidelines|on \p{Lu}\p{L}+ soil|in \p{Lu}\p{L}+)\b/u;

/** "They last met", "the two leaders last spoke", "their last meeting was" */
export const LAST_TOGETHER: readonly Phrase[] = [
  ...PHRASES.map(([words, kinds]) => ({
    // "at last met" is no count, and "their last meeting" is none of a verb.
    pattern: new RegExp(
      `(?:\\b(?:they|the two|both|the pair|two men|had|have)(?: had| have)? )?(?<!\\b(?:at|the|this|that|their|his|her|its|a) |[’']s? )\\blast ${words}\\b`,
      'i',
    ),
    // Who spoke by telephone may since have met: of "spoken" the calls alone.
    kinds: kinds === ANY ? REMOTE : kinds,
  })),
  ...PHRASES.map(([words, kinds]) => ({
    pattern: new RegExp(
      `\\bthe last time (?:that )?(?:[\\p{L}’'-]+ ){1,8}?${words}\\b[^.;,]{0,30}? (?:was|had been|came)\\b`,
      'iu',
    ),
    kinds: kinds === ANY ? REMOTE : kinds,
  })),
  ...NOUNS.map(([nouns, kinds]) => ({
    pattern: new RegExp(
      `\\btheir (?:last|latest|most recent|previous) (?:face-to-face |in-person |phone |telephone )?${nouns} (?:was|had been|took place|came|dates from)\\b`,
      'i',
    ),
    kinds,
  })),
];

/** How copy tells that they had never done so until now: "had never met before", "Never before had the two met". */
export const NEVER_TOGETHER: readonly Phrase[] = PHRASES.map(([words, kinds]) => ({
  pattern: new RegExp(
    `\\bnever (?:before )?had (?:[\\p{L}’'-]+ ){1,8}?(?:been )?${words}\\b(?=[,.;]|$| (?:in person|face to face|each other))|\\b(?:had|have|has) never(?: once| yet)?(?: been)? ${words}\\b(?: (?:in person|face to face|each other|one another)){0,2}(?= ?(?:before|until|till|when|[,.;]))`,
    'iu',
  ),
  kinds,
}));

/** "has yet to meet him", "have never met": up to the day of writing. */
export const NEVER_YET: readonly Phrase[] = PHRASES.map(([words, kinds]) => ({
  pattern: new RegExp(
    `\\b(?:has|have) (?:yet to|never(?: once| yet)?) ${words}\\b(?: (?:with |to )?(?:\\p{Lu}[\\p{L}’'-]+ ?){1,3})?(?: (?:in person|face to face|each other|one another))?(?=[,.;]|$)`,
    'u',
  ),
  kinds,
}));
