/** What an ordinal of the copy counts: calls, meetings, rounds of talks. */
import type { Kind } from '../record/schema.js';
import type { BoundReference, BoundSentence } from './reading.js';

export interface Counted {
  pattern: RegExp;
  kinds: readonly Kind[];
  /** What the words may count besides: who spoke may have met. */
  mayBe?: readonly Kind[];
}

const REMOTE: readonly Kind[] = ['call', 'video-call'];
export const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];

const COUNTED: readonly Counted[] = [
  {
    pattern:
      /\b(?:phone |telephone |video )?(?:calls?|(?:phone|telephone) conversations?|conversations? by (?:phone|telephone)|talks? (?:by|on the) (?:phone|telephone))\b/i,
    kinds: REMOTE,
  },
  {
    pattern:
      /\b(?:face-to-face |in-person |one-on-one )?(?:meetings?|encounters?|handshakes?|face-to-face|tete-a-tete|bilateral|sit-?down|get-together)\b|\bface-to-face talks|in-person talks\b/i,
    kinds: IN_PERSON,
  },
  { pattern: /\bsummits?\b/i, kinds: ['summit'] },
  { pattern: /\brounds?\b/i, kinds: ['talks'] },
  { pattern: /\bvisits?\b|\btrips?\b/i, kinds: ['visit'] },
  { pattern: /\bletters?\b/i, kinds: ['letter'] },
  {
    pattern: /\bcontacts?\b/i,
    kinds: ['call', 'video-call', 'meeting', 'summit', 'visit', 'talks'],
  },
];

/** "met for the third time", "had spoken by phone for the first time" */
const BY_VERB: readonly Counted[] = [
  {
    pattern:
      /\b(?:spoken|spoke|talked|conferred) (?:\w+ ){0,3}?(?:by|on|over) (?:the )?(?:phone|telephone)\b|\b(?:telephoned|phoned|rang)\b/i,
    kinds: REMOTE,
  },
  {
    pattern:
      /\b(?:met|meet|meeting|shook hands|shaken hands|shaking hands|sat down|sat together|(?:come|came|stood|sat|been|were) (?:face to face|in (?:one|the same) room)|seen (?:each other|one another)|saw (?:each other|one another))\b/i,
    kinds: IN_PERSON,
  },
];

/** "had spoken for the fifth time": by telephone, or however. */
const SPOKEN: Counted = {
  pattern: /\b(?:spoken|spoke|talked|conferred|been in (?:touch|contact))\b/i,
  kinds: REMOTE,
  mayBe: [...REMOTE, ...IN_PERSON, 'talks'],
};

/** Such a word narrows what is counted in a way that the record does not know. */
const NARROWED =
  /\b(?:state|formal|official|public|substantive|proper|bilateral|standalone|trilateral|joint|secret|private|successful|failed|known|acknowledged|announced|scheduled|planned|full|real|ministerial|such|foreign|overseas|working|indirect)\b/i;

/** "formally for the first time": the same, before the ordinal. */
const FORMALLY =
  /\b(?:formally|officially|publicly|bilaterally|in (?:public|private)|openly|directly|alone)[\s,]+(?:for the )?(?:very )?$/i;

function textBefore({ read: { sentence } }: BoundSentence, from: number): string {
  return sentence.text.slice(Math.max(0, from - sentence.start - 40), from - sentence.start);
}

/** What the words behind an ordinal say is counted; undefined where that is not plain. */
export function counted(
  rest: string,
  sentence: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
): Counted | undefined {
  const head =
    rest
      .slice(0, 70)
      .split(/\b(?:since|in(?!-)|this|between|after|of|under|that|to|with)\b|[,;(]/)[0] ?? '';
  if (FORMALLY.test(textBefore(sentence, from))) return undefined;
  if (/^\s*time\b/i.test(rest)) return ofVerb(rest, sentence, from, bound);
  if (NARROWED.test(head)) return undefined;
  const found = COUNTED.find(({ pattern }) => pattern.test(head));
  if (found) return found;
  // "The call was the first since", "the talks were the first direct ones": what was named before is counted.
  const ones = /^\s*(?:direct\s+)?(?:ones?\s*)?$/i.test(head);
  const before = sentence.references.filter(
    ({ reference }) => reference.start < from && !reference.aside && !reference.implied,
  );
  const named = bound && bound.reference.start < from ? bound : before.at(-1);
  if (!ones || !named) return undefined;
  return COUNTED.find(({ kinds }) => isOfKind(named, kinds));
}

/** "for the second time": by the verb that it stands beside. */
function ofVerb(
  rest: string,
  sentence: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
): Counted | undefined {
  const { text, start } = sentence.read.sentence;
  const clause = text.slice(Math.max(0, from - start - 90), from - start);
  const said = bound?.reference.strict
    ? [...COUNTED, ...BY_VERB].find(({ pattern }) => pattern.test(bound.reference.words))
    : undefined;
  return (
    said ??
    BY_VERB.find(({ pattern }) => pattern.test(clause)) ??
    BY_VERB.find(({ pattern }) => pattern.test(rest.slice(0, 90))) ??
    (SPOKEN.pattern.test(clause) ? SPOKEN : undefined)
  );
}

function isOfKind({ reference }: BoundReference, kinds: readonly Kind[]): boolean {
  if (reference.kinds.length === 0) return false;
  const talks = reference.kinds.every((kind) => kind === 'talks');
  return (reference.strict || talks) && reference.kinds.every((kind) => kinds.includes(kind));
}
