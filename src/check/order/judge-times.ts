/** "have met twice this year", "had spoken four times since": how often, against the record's own count. */

import { spanOf } from '../../record/calendar.js';
import { tookPlace } from '../../record/standing.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, type Copy, passage } from '../reading.js';
import { listOf } from '../wording.js';
import { ANY, REMOTE, TOGETHER, withTalks } from './coming-together.js';
import { countedContact } from './counted-contact.js';
import { scopeOf } from './order-scope.js';
import { poolOf, sureOf } from './pools.js';
import { sidesCounted } from './sides-counted.js';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'once twice three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** "once" by itself is "formerly". */
const TIMES =
  /\b(?:(at least|no fewer than|more than|about|around|some|nearly|almost|only|just|but) )?(?:(?<=(?:only|just|but) )(once)|(twice)|(three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) times)\b(?! (?:as|more|the|a (?:day|week|month|year))\b)/gi;

/** So far before its number stands the verb. */
const REACH = 60;
/** No sentence counts so often. */
const MOST = 8;

/** Judges how often a sentence says that two came together: no less often than the record knows of. */
export function judgeTimes(copy: Copy, sentence: BoundSentence): void {
  const { text, start } = sentence.read.sentence;
  let count = 0;
  for (const match of text.matchAll(TIMES)) {
    count += 1;
    if (count > MOST) return;
    const word = (match[2] ?? match[3] ?? match[4] ?? '').toLowerCase();
    const said = NUMBERS.get(word) ?? Number(word);
    // "at least three times", "nearly ten times" are no count.
    if (match[1] && !/^(?:only|just|but)$/i.test(match[1])) continue;
    judgeCount(copy, sentence, said, {
      start: start + match.index,
      end: start + match.index + match[0].length,
    });
  }
}

function judgeCount(
  copy: Copy,
  sentence: BoundSentence,
  said: number,
  { start, end }: { start: number; end: number },
): void {
  const from = sentence.read.sentence.start;
  const before = copy.text.slice(Math.max(from, start - REACH), start);
  // What each of them did with others is another matter, and so is what was not done.
  const clause =
    before.split(/[,;:—]|\b(?:and|but|or|not|never)\b(?! (?:each|one)\b)/).at(-1) ?? '';
  const verb = TOGETHER.find(({ pattern }) => pattern.test(clause));
  // "most recently on 28 December": up to then.
  const upToNow =
    copy.dated && !/\b(?:last|latest|most recently)\b/i.test(copy.text.slice(end, end + 80));
  const perfect = /\b(?:have|has)\b/i.test(clause);
  const counted = countedContact(copy, sentence, start);
  if (!verb || !counted || !tookPlace(counted.event)) return;
  const { event, bound } = counted;
  const rest = copy.text.slice(end, end + 140).split(/[.;]|,(?!\s*(?:in|on|at)\b)/)[0] ?? '';
  const kinds = withTalks(verb.kinds, event);
  const clauseAt = { from, to: end };
  const counts = sidesCounted(copy, sentence, event, bound, clauseAt)
    .flatMap((sides) => {
      const pool = poolOf(copy, event, kinds, sides);
      // "have spoken three times, last by phone": the calls alone may be meant.
      const calls = pool.told.filter(({ kind }) => REMOTE.includes(kind));
      return verb.kinds === ANY ? [pool, { ...pool, told: calls }] : [pool];
    })
    .flatMap(({ told, people }) => {
      const scope = scopeOf({ copy, sentence, event, people, rest, offset: end });
      if (!scope || scope.end === 0) return [];
      const last = perfect && upToNow ? copy.written : spanOf(event.when).first;
      const known = told.filter((other) => scope.holds(other) && spanOf(other.when).first <= last);
      // "had met twice" may leave out the time that is told.
      const least = sureOf(known, event).length - (perfect || !known.includes(event) ? 0 : 1);
      return [{ end: end + scope.end, known, least }];
    });
  const [first] = counts;
  if (!first || counts.some(({ least }) => said >= least)) return;
  copy.verdicts.flag({
    kind: 'order',
    ...passage(copy, start, first.end),
    event: event.id,
    record: `The record counts ${first.known.length}: ${listOf(first.known.slice(-4), copy.record)}.`,
    ...sourced(event),
    wording: `${timesOf(first.known.length)}${copy.text.slice(end, first.end)}`,
  });
}

function timesOf(count: number): string {
  const word = [...NUMBERS].find(([, number]) => number === count)?.[0] ?? String(count);
  return count <= 2 ? word : `${word} times`;
}
