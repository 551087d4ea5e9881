/** Which kinds of contact a question narrows to. */
import { KINDS, type Kind } from '../record/schema.js';
import type { Sentence } from './sentence.js';
import { IN_PERSON, KIND_PLURALS, KIND_WORDS, MET, REMOTE, SPOKE } from './vocabulary.js';

export interface KindsRead {
  /** Empty where any kind will do. */
  kinds: readonly Kind[];
  /** A plural noun: "calls", "visits". */
  plural: boolean;
}

/** Plural nouns that narrow to no kind. */
const ANY_CONTACTS = new Set(['contacts', 'exchanges', 'interactions', 'encounters']);

/** Where two words fit no kind together ("virtual meeting"), the first of these that was said counts. */
const STRONGEST: readonly Kind[] = ['video-call', 'letter', 'call', 'summit', 'visit'];

/**
 * The kinds that the words narrow to. Two words narrow together ("spoke by phone" is a call);
 * joined by "and" or "or" they add up ("calls and meetings").
 */
export function readKinds(sentence: Sentence): KindsRead {
  let kinds: readonly Kind[] | undefined;
  let plural = false;
  let previous = -1;
  const aside: Kind[] = [];
  for (const at of sentence.find(KIND_WORDS)) {
    const word = sentence.norm(at);
    if (!isKind(at, sentence)) continue;
    if (isSetAside(at, sentence, kinds !== undefined)) {
      aside.push(...meaningAt(at, sentence));
      continue;
    }
    if (KIND_PLURALS.has(word)) plural = true;
    const these = meaningAt(at, sentence);
    kinds =
      kinds === undefined
        ? these
        : isAdded(previous, at, sentence)
          ? union(kinds, these)
          : narrowed(kinds, these);
    previous = at;
  }
  if (sentence.has(ANY_CONTACTS)) plural = true;
  if (IN_PERSON.some((phrase) => sentence.hasPhrase(phrase))) {
    kinds = kinds === undefined ? MET : narrowed(kinds, MET);
  }
  if (aside.length > 0) kinds = (kinds ?? KINDS).filter((kind) => !aside.includes(kind));
  return { kinds: kinds ?? [], plural };
}

/** "not counting calls", "apart from letters", "leave the calls aside"; beside another kind also "no calls". */
function isSetAside(at: number, sentence: Sentence, beside: boolean): boolean {
  let before = at - 1;
  while (/^(the|any|all|phone|video|their)$/.test(sentence.norm(before))) before -= 1;
  const word = sentence.norm(before);
  if (beside && (word === 'no' || word === 'not')) return true;
  if (
    /^(excluding|except|without|ignoring|ignore|minus|besides|barring|leave|leaving|forget)$/.test(
      word,
    )
  )
    return true;
  return /^(not counting|not including|apart from|aside from|other than|except for|leaving out|leave out)$/.test(
    `${sentence.norm(before - 1)} ${word}`,
  );
}

/** Whether the word speaks of a kind here: "face" alone, or the "call" of "what is it called", does not. */
function isKind(at: number, sentence: Sentence): boolean {
  const word = sentence.norm(at);
  if (word === 'face') return false;
  if (word === 'sat' || word === 'sit')
    return /^(down|with|in|at|together|across|opposite|face|beside)$/.test(sentence.norm(at + 1));
  if (word === 'round' || word === 'rounds')
    return sentence.norm(at + 1) === 'of' || sentence.norm(at - 1) !== 'all';
  if (word === 'called') return sentence.norm(at + 1) !== 'off';
  if (word === 'summit') return !isAddressed(at, sentence);
  return true;
}

/** "Dear Summit, …", "hey Summit": the bot's own name. */
function isAddressed(at: number, sentence: Sentence): boolean {
  if (/^(dear|hi|hey|hello|thanks|ok|okay|morning|evening)$/.test(sentence.norm(at - 1)))
    return true;
  return at === 0 && /^[,:!]/.test(sentence.words[1]?.before.trim() ?? '');
}

function meaningAt(at: number, sentence: Sentence): readonly Kind[] {
  const word = sentence.norm(at);
  const after = sentence.norm(at + 1);
  // "when Trump talks to Putin" is the verb, "the talks with Iran" the noun.
  if (word === 'talks' && sentence.mentionAt(at - 1) && (after === 'to' || after === 'with')) {
    const person = sentence.mentionAt(at - 1)?.senses.some(({ kind }) => kind === 'person');
    if (person) return SPOKE;
  }
  // "visited Japan" asks who was where, whatever the visit is filed as.
  if (/^(visit|visited|visiting)$/.test(word)) {
    const name = sentence.mentionAt(after === 'the' ? at + 2 : at + 1);
    if (name && name.first <= at + 2) return [...MET, 'talks'];
  }
  if ((word === 'round' || word === 'rounds') && after === 'of') return ['talks'];
  return KIND_WORDS.get(word) ?? [];
}

function isAdded(previous: number, at: number, sentence: Sentence): boolean {
  if (at - previous > 3) return false;
  const joint = sentence.words[previous + 1]?.before ?? '';
  return /[,/&+]/.test(joint) || /^(and|or)$/.test(sentence.norm(previous + 1));
}

function union(one: readonly Kind[], other: readonly Kind[]): Kind[] {
  return [...new Set([...one, ...other])];
}

function narrowed(one: readonly Kind[], other: readonly Kind[]): readonly Kind[] {
  const both = one.filter((kind) => other.includes(kind));
  if (both.length > 0) return both;
  const said = union(one, other);
  // "met for talks": both are in person, and either may be what the record calls it.
  if (!said.some((kind) => REMOTE.includes(kind) || kind === 'letter')) return said;
  const strongest = STRONGEST.find((kind) => said.includes(kind));
  return strongest === 'call' ? REMOTE : strongest ? [strongest] : said;
}
