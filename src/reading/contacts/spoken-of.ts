/** Contacts that those only speak of who had no part in them: where they are is no place of the contact. */

import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { type Clause, clauseAt } from '../clauses/clauses.js';
import { wholeOf } from '../clauses/extent.js';
import { type Stretch, subjectOf } from '../clauses/subject.js';
import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS, set } from '../grammar-words.js';
import { doersIn } from '../people/doers.js';
import { OFFICES } from '../people/role-words.js';
import { isSite } from '../places/place-senses.js';
import type { Sentence } from '../reading.js';
import { SAYING, TELLING } from '../voices/say-words.js';
import { partiesOf } from '../voices/voices.js';
import { NOUNS } from './head-words.js';
import type { Thing } from './reached.js';
import type { Reference } from './reference.js';

/**
 * Whether a place stands where others are who speak of a contact, and not within its own words: "Schoolchildren
 * in Vilnius painted their idea of the meeting"; "painted their idea of the meeting in Busan" has it there.
 */
export function isWhereSpokenOf(
  place: Thing,
  reference: Reference,
  sentence: Sentence,
  record: ContactRecord,
): boolean {
  if (reference.implied || reference.byPlace) return false;
  if (place.start >= reference.end && isOfJoined(place, reference, sentence)) return true;
  if (place.start >= reference.start && isOwnPlace(place, reference, sentence)) return false;
  return isOnlySpokenOf(reference, sentence, record);
}

/** "between the meeting and the first snow in Oslo": where something else is that an "and" puts beside it. */
function isOfJoined(
  place: Thing,
  { end }: Reference,
  { words, text, start, mentions }: Sentence,
): boolean {
  const last = words.findLastIndex((word) => word.end <= place.start);
  const between = words.findLastIndex(
    ({ norm, start: at }, index) => index < last && at >= end && norm === 'and',
  );
  if (between < 0 || last - between < 3 || last - between > JOINED) return false;
  const joined = words.slice(between + 1, last);
  return (
    /^(?:in|at|near)$/.test(words[last]?.norm ?? '') &&
    DETERMINERS.has(joined[0]?.norm ?? '') &&
    joined.every(
      ({ norm, before }) =>
        /^[\s-]$/.test(before) && !OFFICES.has(norm) && !NOUNS.has(norm) && !isVerbal(norm),
    ) &&
    !mentions.some(({ first }) => first > between && first < last) &&
    !/[.;:]/.test(text.slice(end - start, place.start - start))
  );
}

/** So many words what is joined has at most, from the "and" to its place. */
const JOINED = 7;

/**
 * Whether what a sentence tells to come, or to be off, is something else than a contact that it names as known:
 * "Voters will remember the meeting", "The vote was put off because of the meeting".
 */
export function isToldOfElse(
  reference: Reference,
  sentence: Sentence,
  record: ContactRecord,
): boolean {
  if (reference.implied || !reference.definite) return false;
  const { words } = sentence;
  const first = words.findIndex((word) => word.start === reference.start);
  const clause = clauseAt(sentence, reference.start);
  if (!clause || words[first]?.norm !== 'the') return false;
  const reason =
    /^(?:of|to)$/.test(words[first - 1]?.norm ?? '') && REASON.has(words[first - 2]?.norm ?? '');
  const at = verbOf(sentence, clause, first);
  const told = words[at ?? -1]?.norm ?? '';
  return reason || (!OF_ITS_FATE.test(told) && isOnlySpokenOf(reference, sentence, record, true));
}

const REASON = set('because due owing thanks');

/** What one does to a contact so that it is to be or is not to be. */
const OF_ITS_FATE =
  /^(?:cancel|call|scrap|shelv|drop|abandon|ax|nix|pull|refus|reject|declin|den|schedul|plan|expect|await|agree|announc|propos|offer|request|demand|seek|sought|want|hop|wish|need|urg|set|fix|book|accept|confirm|approv|save|rescu|reviv|resum|mov|delay|defer|put|push|skip|miss|boycott|avoid|stop|block|prevent|sk)/;

/** Whether a contact is no more than what a clause of others has for its object, or what its subject is about. */
function isOnlySpokenOf(
  { start, parties }: Reference,
  sentence: Sentence,
  record: ContactRecord,
  /** Whether a house may do so: "A museum will show photos of it" tells what is to come, and "a villa in Geneva saw it" where it was. */
  byHouse = false,
): boolean {
  const { words } = sentence;
  const first = words.findIndex((word) => word.start === start);
  const clause = clauseAt(sentence, start);
  if (!clause || isSetting(sentence, first)) return false;
  if (isWithinSubject(sentence, clause, first)) return true;
  const at = verbOf(sentence, clause, first);
  const told = words[at ?? -1]?.norm;
  if (at === undefined || told === undefined || BRINGING.test(told)) return false;
  // "He learned of the meeting the next morning in Apia": whoever does, it was not there.
  if (SAYING.has(told) || TELLING.has(told) || LEARNING.has(told)) return true;
  const subject = subjectOf(sentence, clause) ?? { from: clause.from, to: at - 1 };
  if (!byHouse && isPlacing(sentence, subject)) return false;
  const isOwn = (mention: Mention) =>
    partiesOf(mention, record).some((party) => parties.length === 0 || parties.includes(party));
  return doersIn(sentence, headOf(sentence, subject), isOwn, true) !== 'own';
}

/** "signed it at the meeting", "closed roads ahead of the meeting" */
function isSetting({ words }: Sentence, first: number): boolean {
  const governor = words[first - 1]?.norm ?? '';
  return SETTING.has(governor) || (governor === 'of' && words[first - 2]?.norm === 'ahead');
}

/** "Bets on the meeting were settled in Gibraltar": what is told is the bets. */
function isWithinSubject({ words }: Sentence, { verb, from }: Clause, first: number): boolean {
  const head = words[first - 2];
  if (verb === undefined || verb < first || first - 2 < from || !head) return false;
  const told = words.slice(verb, verb + GROUP).some(({ norm }) => BRINGING.test(norm));
  return !told && ABOUT.has(words[first - 1]?.norm ?? '') && !PARTS.has(head.norm);
}

/** "Schoolchildren in Vilnius": those who act, without where they are. */
function headOf({ words }: Sentence, { from, to }: Stretch): Stretch {
  const placed = words.findIndex(
    ({ norm }, at) => at > from && at <= to && /^(?:in|at|near|from|on)$/.test(norm),
  );
  return { from, to: placed < 0 ? to : placed - 1 };
}

/** The verb of a clause that has a contact behind it, past its auxiliaries; undefined where it only says what is. */
function verbOf(sentence: Sentence, clause: Clause, first: number): number | undefined {
  const { words } = sentence;
  const opens = words[clause.from]?.norm ?? '';
  // "A reception to mark the meeting was cancelled"
  const aim = words[first - 1];
  if (
    words[first - 2]?.norm === 'to' &&
    aim &&
    /^\p{Ll}+$/u.test(aim.text) &&
    !PREPOSITIONS.has(aim.norm)
  )
    return first - 1;
  // "Asked in Lima about the meeting, she said"
  if (clause.verb !== undefined && clause.verb > first && LEARNING.has(opens)) return clause.from;
  const from =
    clause.verb ?? (clause.joint === 'participle' ? clause.opener : wholeOf(clause).verb);
  if (from === undefined) return governorOf(sentence, clause, first);
  if (from >= first) return undefined;
  for (let at = from; at < first; at += 1) {
    const norm = words[at]?.norm ?? '';
    const before = words[at - 1]?.norm ?? '';
    // "has to do with the meeting", "had no bearing on it"
    const linked = (norm === 'do' && words[at + 1]?.norm === 'with') || BEARING.has(norm);
    if (linked || !(AUXILIARIES.has(norm) || ADVERBS.has(norm) || /ly$/.test(norm)))
      return linked || at === from || isVerbal(norm) || MODALS.has(before) ? at : undefined;
  }
  return undefined;
}

/** "A think tank in Brussels discusses the meeting": the verb is known by what stands behind it alone. */
function governorOf({ words }: Sentence, { from }: Clause, first: number): number | undefined {
  const before = words[first - 1]?.norm ?? '';
  const at = ABOUT.has(before) ? first - 2 : first - 1;
  const word = words[at];
  return at > from && word && /^\p{Ll}+s$/u.test(word.text) && word.before === ' ' ? at : undefined;
}

const MODALS = set('will would shall should can could may might must to');

function isVerbal(norm: string): boolean {
  return /(?:ed|ing|en|wn)$/.test(norm) || IRREGULAR.has(norm);
}

const LEARNING = set(
  'asked quizzed questioned pressed speaking writing commenting reacting learned learnt learns heard hears read reads discussed discusses debated recalled recalls remembered remembers watched watches followed follows',
);
const IRREGULAR = set(
  'made told read heard seen said bought sold sung built found got put taught thought caught kept left lost paid sent felt known',
);
const ABOUT = set('about of on over');
/** What is told of them is told of the contact itself. */
const PARTS = set(
  'day days half part parts round session sessions start end opening close venue site scene place host hosts hour hours morning afternoon evening rest bulk most all some much eve',
);
/** So many words a verb may have with its auxiliaries. */
const GROUP = 4;
const BEARING = set('bearing nothing');

/** "a villa in Geneva saw the talks", "the hall at Busan": who is told of is itself a place. */
function isPlacing({ words }: Sentence, { from, to }: Stretch): boolean {
  return words.slice(from, to + 1).some(({ norm }) => isSite(norm) || norm === 'there');
}

/** What stands behind a contact as its own: its sides, its day and its place. */
function isOwnPlace(
  place: Thing,
  { start, end }: Reference,
  { text, start: from, mentions, words }: Sentence,
): boolean {
  if (place.start < end) return place.start >= start;
  const between = words.filter((word) => word.start >= end && word.end <= place.start);
  const named = (at: number) =>
    mentions.some(
      ({ first, last }) => (words[first]?.start ?? at + 1) <= at && at < (words[last]?.end ?? at),
    );
  return (
    !/[;:]/.test(text.slice(end - from, place.start - from)) &&
    between.every(
      ({ norm, text: word, start: at }) => OWN.has(norm) || named(at) || /^[\p{Lu}\d]/u.test(word),
    )
  );
}

const OWN = set(
  'between of and with the a an in at on near outside by held had have that which they he she it two both leaders presidents men pair was took place last this late early his her their earlier later on year month week',
);

/** So a contact is the time or the place of what is told: "signed it in Busan at the meeting". */
const SETTING = set(
  'at during in for after before following since until till amid within throughout',
);

/** What brings a contact about, holds it or befalls it where it is, and who goes there for it. */
const BRINGING =
  /^(?:host|h[eo]ld|stag|hous|saw|see|provid|receiv|welcom|greet|witness|open|conven|beg[aiu]n|start|conclud|end|clos|wrap|bring|brought|becom|becam|ha[ds]|hav|arrang|prepar|plann|organi|chair|mediat|broker|facilitat|attend|join|accompan|lead|led|preced|delay|disrupt|overshadow|interrupt|postpon|dominat|halt|cut|prolong|fl[eoi]w|fly|travel|c[oa]m[ei]|[gw]o|went|arriv|return|left|leav|guard|secur|await|surround|seal|produc|crown|cap)/;
