/** What an ordinal of the copy counts: calls, meetings, rounds of talks. */
import { clauseAt } from '../../reading/clauses/clauses.js';
import { clauseText, wholeClauseAt } from '../../reading/clauses/extent.js';
import type { Kind } from '../../record/schema.js';
import type { BoundReference, BoundSentence } from '../reading.js';
import { ANY, IN_PERSON, type Phrase, REMOTE, TOGETHER } from './coming-together.js';

const JOURNEYS: Phrase = { pattern: /\b(?:visits?|trips?|journeys?|tours?)\b/i, kinds: ['visit'] };

const COUNTED: readonly Phrase[] = [
  {
    pattern:
      /\b(?:phone |telephone |video )?(?:calls?|(?:phone|telephone) conversations?|conversations? by (?:phone|telephone)|talks? (?:by|on the) (?:phone|telephone))\b/i,
    kinds: REMOTE,
  },
  {
    pattern:
      /\b(?:face-to-face |in-person |one-on-one )?(?:meetings?|encounters?|handshakes?|face-to-face|tete-a-tete|bilateral|sit-?down|sessions?|get-together)\b|\bface-to-face talks|in-person talks\b/i,
    kinds: IN_PERSON,
  },
  { pattern: /\bsummits?\b/i, kinds: ['summit'] },
  { pattern: /\brounds?\b/i, kinds: ['talks'] },
  // What is called talks may have been a meeting, and the other way.
  { pattern: /\b(?:talks|negotiations)\b/i, kinds: ['talks'], or: [[...IN_PERSON, 'talks']] },
  JOURNEYS,
  { pattern: /\bletters?\b/i, kinds: ['letter'] },
  // A letter may be counted among them, too.
  { pattern: /\bcontacts?\b/i, kinds: ANY, or: [[...ANY, 'letter']] },
  { pattern: /\bexchanges?\b/i, kinds: ANY, or: [REMOTE, [...ANY, 'letter']] },
  { pattern: /\bconversations?\b/i, kinds: ANY, or: [REMOTE] },
];

/** Such a word narrows what is counted in a way that the record does not know. */
const NARROWED =
  /\b(?:state|formal|official|public|substantive|proper|bilateral|structured|standalone|trilateral|(?:three|four)-(?:way|party)|quadrilateral|joint|secret|private|successful|failed|announced|scheduled|planned|full|real|ministerial|such|foreign|overseas|working|indirect)\b/i;

/** "three phone calls": the noun behind a number that names contacts, and how far its words go. */
export function contactNoun(behind: string): { phrase: Phrase; length: number } | undefined {
  const [words = ''] = /^(?:[ -][\p{L}-]+){1,4}/u.exec(behind) ?? [];
  const [phrase, match] =
    COUNTED.map((each) => [each, each.pattern.exec(words)] as const).find(([, found]) => found) ??
    [];
  if (!phrase || !match) return undefined;
  const length = match.index + match[0].length;
  const said = words.slice(0, length);
  return NARROWED.test(said) || /\b(?:of|with|and|in|to)\b/i.test(said)
    ? undefined
    : { phrase, length };
}

/** "the first of their kind": what kind that is no record knows. */
const OF_ITS_KIND =
  /^\s(?:[\w-]+\s){0,2}of (?:its|their|this|that|such a|the) (?:kind|sort|type)\b/i;

/** "formally for the first time": the same, before the ordinal. */
const FORMALLY =
  /\b(?:formally|officially|publicly|bilaterally|in (?:public|private)|openly|directly|alone)[\s,]+(?:for the )?(?:very )?$/i;

/** "first faced Xi in person": the verb beside the ordinal says what is counted. */
export const FIRST_DID =
  /^\s(?:met|saw|faced|encountered|spoke|talked|shook hands|sat down|came face[- ]to[- ]face|set eyes on)\b(?: (?:to|with|by (?:tele)?phone|on the (?:tele)?phone))*/i;

function textBefore({ read: { sentence } }: BoundSentence, from: number): string {
  return sentence.text.slice(Math.max(0, from - sentence.start - 40), from - sentence.start);
}

/** What the words behind an ordinal say is counted; undefined where that is not plain. */
export function counted(
  rest: string,
  sentence: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
  told?: BoundReference,
): Phrase | undefined {
  const head =
    rest
      .slice(0, 70)
      .split(/(?<!-)\b(?:since|in|this|between|after|of|under|that|to|with)\b(?!-)|[,;(]/)[0] ?? '';
  if (FORMALLY.test(textBefore(sentence, from))) return undefined;
  if (/^\s*time\b/i.test(rest)) return ofVerb(rest, sentence, from, bound);
  if (NARROWED.test(head) || OF_ITS_KIND.test(rest)) return undefined;
  const deed = FIRST_DID.exec(rest);
  if (deed)
    return (
      TOGETHER.find(({ pattern }) => pattern.test(deed[0])) ?? {
        pattern: FIRST_DID,
        kinds: IN_PERSON,
      }
    );
  if (
    /^\s*(?:contact|exchange|conversation|encounter|dealings?) of any (?:kind|sort)\b/i.test(rest)
  )
    return { pattern: /contact/, kinds: [...ANY, 'letter'] };
  const found = COUNTED.find(({ pattern }) => pattern.test(head));
  if (found) return found;
  // "Saturday's talks were the third in person between the two"
  if (IN_THE_FLESH.test(rest)) return { pattern: IN_THE_FLESH, kinds: IN_PERSON };
  // "The call was the first since", "the talks were the first direct ones": what was named before is counted.
  const remote = BY_PHONE.test(head);
  const ones = remote || /^\s*(?:direct\s+)?(?:ones?\s*)?$/i.test(head) || THEY_HELD.test(head);
  const before = sentence.references.filter(
    ({ reference }) => reference.start < from && !reference.aside && !reference.implied,
  );
  const named = bound && bound.reference.start < from ? bound : (before.at(-1) ?? told);
  if (!ones) return undefined;
  if (!named) return remote ? undefined : ofApposed(sentence, from);
  if (remote) return { pattern: BY_PHONE, kinds: REMOTE };
  // "The trip, his first since 2017": of trips, and not of all that is done in person.
  const { words } = named.reference;
  if (JOURNEYS.pattern.test(words)) return JOURNEYS;
  const ofTalks = named.reference.strict
    ? undefined
    : COUNTED.find(({ or, pattern }) => or && pattern.test(words));
  return (
    ofTalks ?? COUNTED.find(({ kinds }) => isOfKind(named, kinds)) ?? ofApposed(sentence, from)
  );
}

/** "His session with Trump on Thursday, the pair's first since": by the noun that heads what stands before the comma. */
function ofApposed({ read: { sentence } }: BoundSentence, from: number): Phrase | undefined {
  const before = sentence.text.slice(0, from - sentence.start);
  const [, words] = APPOSED.exec(before) ?? [];
  return words === undefined ? undefined : contactNoun(` ${words}`)?.phrase;
}

const APPOSED =
  /(?:^|[,;:—–] )(?:the|his|her|their|[\p{Lu}][\p{L}-]+[’']s?) ((?:[\p{L}-]+ ){0,2}?[\p{L}-]+) (?:with|between|in|at|on) [^;:—]{3,80}, (?:the pair[’']s|the two[’']s?|their|his|her|the) $/iu;

/** "the second that the two had held this year", "the third Modi and Sharif had" */
const THEY_HELD =
  /^\s*(?:that\s+)?(?:they|(?:the )?(?:two|pair|both)(?: \p{Ll}+)?|(?:\p{Lu}[\p{L}’'-]+ ){1,3}and (?:\p{Lu}[\p{L}’'-]+ ?){1,3}) (?:had|have|has)(?: (?:held|had))?\s*$/u;

const IN_THE_FLESH = /^\s(?:ones?\s)?(?:held )?(?:in person|face[- ]to[- ]face|in the flesh)\b/i;

/** "the third by telephone this year" */
const BY_PHONE = /^\s*(?:one\s+)?(?:by|over|on)\s+(?:the\s+)?(?:tele)?phone\s*$/i;

/** "time that they had", "time the two have", "time in one room" */
export const TIME_THAT =
  /^\s*time\s+(?:in (?:his|her|their) (?:\p{L}+ ){1,2}(?:years|months) )?(?:that\s+)?(?:[\p{L}’'-]+\s+){1,14}?(?:had|have|has|were|was|met|spoke|talked|saw|sat|shook|faced|came)\b|^\s*time\s+(?:in|under|at|around)\s+(?:the same|one|a single)\b/iu;

/** "time since Osaka that the two had met": from when on, and behind it what is counted. */
export const SINCE_THAT =
  /^(\s*time\s+since\s[^,;:]{2,60}?)(?=\sthat\s(?:the|they|both|he|she|their|\p{Lu}))/u;

/** Where another clause begins: its verb says nothing of what stands before it. */
const OPENS_CLAUSE = /[;:—]|,\s(?:when|where|which|who)\b|\bsince\b/i;

/** "for the second time": by the verb that it stands beside. */
function ofVerb(
  rest: string,
  sentence: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
): Phrase | undefined {
  const { sentence: read } = sentence.read;
  const { start } = read;
  // "held formal talks for the first time": of such talks no record counts.
  if (bound && bound.reference.start < from && NARROWED.test(bound.reference.words))
    return undefined;
  // "Their ministers, who were to have met, put it off for the third time": by the verb of its own clause.
  const before = clauseText(read, clauseAt(read, from)).slice(
    Math.max(0, from - start - 90),
    from - start,
  );
  const clause = before.split(OPENS_CLAUSE).at(-1) ?? '';
  // "the third time that the two had been face to face": the clause behind says what is counted.
  const head =
    (SINCE_THAT.test(rest) ? rest.replace(SINCE_THAT, ' time') : undefined) ??
    rest.slice(0, 120).split(/\bsince\b/)[0] ??
    '';
  const behind = TIME_THAT.test(head)
    ? TOGETHER.find(({ pattern }) => pattern.test(head))
    : undefined;
  if (behind) return FORMALLY.test(rest.split(behind.pattern)[0] ?? '') ? undefined : behind;
  // "Shares rose for the first time since March, as the two spoke": the verb is that of another clause.
  const own = bound && isOfClause(sentence, from, bound) ? bound : undefined;
  const said = own?.reference.strict
    ? [...COUNTED, ...TOGETHER].find(({ pattern }) => pattern.test(own.reference.words))
    : undefined;
  return (
    said ??
    TOGETHER.find(({ pattern }) => pattern.test(clause)) ??
    TOGETHER.find(({ pattern }) => pattern.test(head.slice(0, 60))) ??
    ofVerbBehind(sentence, from, own) ??
    ofMeans(own)
  );
}

/** "it was for the first time", "the first time it was": what is counted is told elsewhere. */
const IT_WAS =
  /\b(?:it|this|that|these|which) (?:was|is|were|had been|became|marked|will be|would be)(?: [\p{L}’'-]+){0,6}\s$/iu;

/** Whether the clause of an ordinal is that of a contact, or one that only says of it how often. */
function isOfClause(sentence: BoundSentence, from: number, { reference }: BoundReference): boolean {
  const { sentence: read } = sentence.read;
  return (
    wholeClauseAt(read, from) === wholeClauseAt(read, reference.start) ||
    IT_WAS.test(read.text.slice(0, from - read.start))
  );
}

/** "For the first time since March, the two spoke by telephone" */
function ofVerbBehind(
  { read: { sentence } }: BoundSentence,
  from: number,
  bound: BoundReference | undefined,
): Phrase | undefined {
  if (!bound || bound.reference.start < from) return undefined;
  const at = bound.reference.start - sentence.start;
  const [verb = ''] = sentence.text.slice(at, at + 60).split(/[,;:]/);
  return TOGETHER.find(({ pattern }) => pattern.exec(verb)?.index === 0);
}

/** "saw Zelenskyy for the first time", "rang him": by the means that the verb itself tells. */
function ofMeans(bound: BoundReference | undefined): Phrase | undefined {
  if (!bound || bound.reference.implied) return undefined;
  const told = bound.reference.kinds;
  const kinds = [IN_PERSON, REMOTE].find(
    (each) => told.length > 0 && told.every((kind) => each.includes(kind)),
  );
  return kinds && { pattern: /time/, kinds };
}

function isOfKind({ reference }: BoundReference, kinds: readonly Kind[]): boolean {
  if (reference.kinds.length === 0) return false;
  const talks = reference.kinds.every((kind) => kind === 'talks');
  return (reference.strict || talks) && reference.kinds.every((kind) => kinds.includes(kind));
}

/** "seven by his own counting", "his 25th visit by the Kremlin's count": whoever counts so counts by rules of his own. */
export function isCountOfSomebody(sentence: string): boolean {
  return OWN_COUNT.test(sentence);
}

const OWN_COUNT =
  /\b(?:by|on) (?:his|her|their|its|[\p{L}’']+['’]s?|the (?:\p{L}+ )?[\p{L}’']+['’]s?) (?:own )?(?:count|counting|reckoning|tally|arithmetic)\b/iu;
