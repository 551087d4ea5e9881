/** Clock times beside dates. */
import type { Word } from '../../record/names.js';
import type { DateRead } from '../reading.js';
import { pad } from './days.js';

/** Clock times near a date, taken up into it. */
export function withTimes(words: readonly Word[], reads: readonly DateRead[]): DateRead[] {
  if (reads.length === 0 || reads.length > MOST_TIMED) return [...reads];
  const times = words.flatMap((word, at) => {
    const time = clockAt(words, at);
    return time === undefined ? [] : [{ time, at: word.start }];
  });
  if (times.length === 0) return [...reads];
  return reads.map((read) => {
    const near = times.find(
      ({ at }) => (at < read.start ? read.start - at : at - read.end) <= NEAR,
    );
    return near && read.precision === 'day' ? { ...read, time: near.time } : read;
  });
}

/** A sentence with more dates than this is a table: its hours are nobody's. */
const MOST_TIMED = 20;
/** A clock time within so many characters of a date belongs to it. */
const NEAR = 30;

/** "9 am", "9:03 p.m.", "21:00". */
function clockAt(words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  const hours = /^(\d{1,2})(am|pm)?$/.exec(word?.norm ?? '');
  if (!word || !hours) return undefined;
  const next = words[at + 1];
  const minutes =
    next?.before === ':' && /^[0-5]\d(?:am|pm)?$/.test(next.norm)
      ? next.norm.slice(0, 2)
      : undefined;
  const suffix =
    hours[2] ??
    /(?:am|pm)$/.exec(minutes === undefined ? '' : (next?.norm ?? ''))?.[0] ??
    half(words[at + (minutes === undefined ? 1 : 2)]);
  const hour = Number(hours[1]);
  if (suffix === undefined && (minutes === undefined || hour > 23)) return undefined;
  if (suffix !== undefined && (hour < 1 || hour > 12)) return undefined;
  const full = suffix === undefined ? hour : (hour % 12) + (suffix === 'pm' ? 12 : 0);
  return `${pad(full)}:${minutes ?? '00'}`;
}

function half(word: Word | undefined): string | undefined {
  return word && /^(?:am|pm)$/.test(word.norm) && /^\s?$/.test(word.before) ? word.norm : undefined;
}
