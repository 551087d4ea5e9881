/** The words with which a clause opens, and how each hangs upon the clause that holds it. */

import { set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';

/** How a clause hangs upon the one that holds it. */
export type Joint =
  /** The sentence itself, and what follows a colon or a dash in it. */
  | 'main'
  /** Behind a semicolon: a sentence of its own. */
  | 'apart'
  /** ", and Xi raised Taiwan": a subject of its own. */
  | 'coordinate'
  /** "and flew home": the same subject, another verb. */
  | 'predicate'
  /** "after", "since", "until": what was at another time. */
  | 'othertime'
  /** "when they met", "as he left": what was at the same time. */
  | 'sametime'
  /** "because", "although", "while": what is set beside it. */
  | 'beside'
  /** "who", "which", "that" of a noun. */
  | 'relative'
  /** "where": at the same place. */
  | 'placed'
  /** ", the ministry said,": who tells the rest. */
  | 'reporting'
  /** "said that": what is said, thought, wanted. */
  | 'content'
  /** ", hosting him": what somebody did meanwhile. */
  | 'participle'
  /** ", sent on 18 May": what was done to the thing before the comma. */
  | 'appended'
  /** ", on 26 April 2023,": when or where, between commas behind a clause that it closed. */
  | 'loose'
  /** Between dashes. */
  | 'inserted'
  /** In brackets. */
  | 'bracketed';

const OTHER_TIME = set('after before since following until till');
const SAME_TIME = set('when whenever as');
const BESIDE = set('because although though whereas if unless while once');
const RELATIVE = set('who whom whose which');
const DETERMINERS = set('the a an his her its their this that these those both all');
const PRONOUNS = set('they he she it we i you nobody everybody neither both');
const UNITS =
  /^(?:days?|weeks?|fortnights?|months?|years?|decades?|hours?|minutes?|moments|mornings?|evenings?|afternoons?|nights?)$/;
const NO_PARTICIPLE = set(
  'during evening morning including according following concerning regarding notwithstanding nothing something anything everything meeting meetings spring being',
);

/** Whether a word is a unit of time. */
export function isUnit(norm: string): boolean {
  return UNITS.test(norm);
}

/** What is done to a contact, as its own clause behind a comma tells it. */
const APPENDED = set(
  'sent held hosted set planned scheduled due dated billed slated fixed booked arranged brokered mediated moderated signed written delivered conducted attended announced pencilled led headed flanked',
);

export interface Opener {
  joint: Joint;
  /** Its first word: that of the length of time before "after", of the "at" before "which". */
  from: number;
}

/** What opens a clause at a word that no name takes up; undefined where nothing does. */
export function openerAt(
  sentence: Sentence,
  at: number,
  named: (at: number) => boolean,
): Opener | undefined {
  const { words } = sentence;
  const norm = (index: number) => words[index]?.norm ?? '';
  if (named(at)) return undefined;
  const word = norm(at);
  const next = norm(at + 1);
  const joined = (index: number) => /^\s$/.test(words[index]?.before ?? '');
  if (OTHER_TIME.has(word)) {
    // "four weeks before, over dinner", "the first since": by itself it is an adverb.
    if (!joined(at + 1)) return undefined;
    // "the year before in Geneva", "the day after at the Elysée"
    if (/^(?:after|before|since)$/.test(word) && /^(?:in|on|at|over|to|for|by)$/.test(next))
      return undefined;
    if (/^(?:yesterday|tomorrow)$/.test(next)) return undefined;
    if (next === 'that' && isAlone(sentence, at + 1, named)) return undefined;
    // "Not until 23 October did they meet"
    if (word === 'until' && norm(at - 1) === 'not') return undefined;
    return { joint: 'othertime', from: lengthBefore(sentence, at) };
  }
  if (word === 'ahead' && next === 'of')
    return { joint: 'othertime', from: lengthBefore(sentence, at) };
  // "three weeks on from the call"
  if (
    word === 'from' &&
    /^(?:on|away|removed|apart|distant)$/.test(norm(at - 1)) &&
    UNITS.test(norm(at - 2))
  )
    return { joint: 'othertime', from: lengthBefore(sentence, at - 1) };
  if (word === 'as') {
    // "as they left", and neither "as well" nor "as president"
    const subject = PRONOUNS.has(next) || DETERMINERS.has(next) || named(at + 1);
    return subject && !/^(?:well|soon|much|such|far|long)$/.test(norm(at - 1))
      ? { joint: 'sametime', from: at }
      : undefined;
  }
  if (SAME_TIME.has(word)) return { joint: 'sametime', from: at };
  if (word === 'while' && /ing$/.test(next)) return { joint: 'sametime', from: at };
  if (BESIDE.has(word))
    return word === 'once' && !(PRONOUNS.has(next) || DETERMINERS.has(next) || named(at + 1))
      ? undefined
      : { joint: 'beside', from: at };
  if (word === 'where') return { joint: 'placed', from: at };
  if (RELATIVE.has(word)) {
    const led = /^(?:at|in|during|on|of|to|with|from|by|for|about|through|after)$/.test(
      norm(at - 1),
    );
    // "at which they met": where that was, and so the contact itself.
    if (led && word === 'which')
      return {
        joint: /^(?:at|in|during|on)$/.test(norm(at - 1)) ? 'placed' : 'relative',
        from: at - 1,
      };
    return { joint: 'relative', from: at };
  }
  if (word === 'that') return thatAt(sentence, at, named);
  if (
    /^[\p{Ll}-]{4,}ing$/u.test(words[at]?.text ?? '') &&
    /,/.test(words[at]?.before ?? '') &&
    !NO_PARTICIPLE.has(word)
  )
    return { joint: 'participle', from: at };
  if (
    APPENDED.has(word) &&
    /,/.test(words[at]?.before ?? '') &&
    /^(?:on|in|at|for|by|from|between)$/.test(next)
  )
    return { joint: 'appended', from: at };
  return undefined;
}

/** "said that they met", "the call that they had"; "that call" opens nothing. */
function thatAt(
  { words }: Sentence,
  at: number,
  named: (at: number) => boolean,
): Opener | undefined {
  const norm = (index: number) => words[index]?.norm ?? '';
  if (
    at === 0 ||
    /^(?:of|in|at|on|after|before|since|for|with|by|from|to|and|than|during|over|about)$/.test(
      norm(at - 1),
    )
  )
    return undefined;
  if (/[,;:]/.test(words[at]?.before ?? '') && !(PRONOUNS.has(norm(at + 1)) || named(at + 1)))
    return undefined;
  // "denied that as well"
  if (POINTED.test(norm(at + 1)) || /^(?:as|too|again|either)$/.test(norm(at + 1)))
    return undefined;
  const said = words.slice(Math.max(0, at - 8), at).some(({ norm }) => SAYING.has(norm));
  return { joint: said ? 'content' : 'relative', from: at };
}

const POINTED =
  /^(?:day|time|evening|morning|night|afternoon|week|weekend|month|year|summer|winter|autumn|spring|call|meeting|visit|summit|trip|conversation|occasion|city|place|letter)$/;

/** "Eight days after that Zelenskyy rang him": a pronoun with no noun of its own. */
function isAlone({ words }: Sentence, at: number, named: (at: number) => boolean): boolean {
  const next = words[at + 1];
  if (!next || !/^\s$/.test(next.before) || named(at + 1) || /^\p{Lu}/u.test(next.text))
    return true;
  return PRONOUNS.has(next.norm) || DETERMINERS.has(next.norm);
}

/** The first word of the length of time that stands right before a word: "only three weeks after". */
function lengthBefore({ words }: Sentence, at: number): number {
  const norm = (index: number) => words[index]?.norm ?? '';
  if (!UNITS.test(norm(at - 1)) || !/^\s$/.test(words[at]?.before ?? '')) return at;
  let from = at - 1;
  while (from > 0 && at - from < LONGEST && OF_LENGTH.test(norm(from - 1))) {
    if (/[,;:()—–]/.test(words[from]?.before ?? '')) break;
    from -= 1;
  }
  return from;
}

/** Where a length of time ends that stands by itself: ", two months earlier,"; undefined where none does. */
export function lengthEnd({ words }: Sentence, at: number): number | undefined {
  for (let end = at; end < at + LONGEST; end += 1) {
    const norm = words[end]?.norm ?? '';
    if (
      /^(?:earlier|later|before|afterwards|ago)$/.test(norm) &&
      UNITS.test(words[end - 1]?.norm ?? '')
    )
      return /^\s$/.test(words[end + 1]?.before ?? '') ? undefined : end + 1;
    if (!OF_LENGTH.test(norm) || (end > at && !/^[\s-]$/.test(words[end]?.before ?? '')))
      return undefined;
  }
  return undefined;
}

const LONGEST = 11;
const OF_LENGTH =
  /^(?:\d+|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|quarter|and|only|just|barely|about|some|almost|nearly|more|less|than|not|even|exactly|roughly|around|over|under|well|little|scarcely|hardly|quite|of|a|couple|few|several|full|whole|long|very|same|next|first|second|third|within|in|at|least|most|or|so|to|shy|short|close|fully|no|days?|weeks?|months?|years?)$/;
