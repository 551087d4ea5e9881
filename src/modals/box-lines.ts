/** The lines of one box against those it was filled with: which are kept, edited, new, taken out. */
import { wordsOf } from '../record/words.js';
import { oneLine } from './context.js';
import type { Box, BoxLine } from './voice-boxes.js';
import { lineOf } from './voice-boxes.js';

/** A line that was typed, as what it says. */
export interface TypedPoint {
  text: string;
  stance: 'affirms' | 'denies';
  line: string;
}

export interface LinesRead {
  kept: BoxLine[];
  /** The same point in other words. */
  edited: { was: BoxLine; now: TypedPoint }[];
  added: TypedPoint[];
  gone: BoxLine[];
}

export type BoxRead = { ok: true; lines: LinesRead } | { ok: false; error: string };

/** From this share of pairs of letters on, a line is the old one corrected and not another point. */
const EDITED = 0.6;

/** Reads the pages of a box. */
export function readLines(
  pages: readonly string[],
  { lines, hidden }: Pick<Box, 'lines' | 'hidden'>,
): BoxRead {
  const typed = pages
    .join('\n')
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
  const left = [...lines];
  const kept: BoxLine[] = [];
  const other: TypedPoint[] = [];
  for (const line of typed) {
    const at = left.findIndex((one) => one.line === line);
    const [same] = at >= 0 ? left.splice(at, 1) : [];
    if (same) kept.push(same);
    else other.push(pointIn(line));
  }
  const empty = other.find(({ text }) => text === '');
  if (empty) return { ok: false, error: 'Write behind “Denies:” what it is that is denied.' };
  const edited: LinesRead['edited'] = [];
  for (const now of [...other]) {
    const best = left
      .filter(({ stance }) => stance === now.stance)
      .map((was) => ({ was, alike: likeness(was.line, now.line) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (!best || best.alike < EDITED) continue;
    edited.push({ was: best.was, now });
    left.splice(left.indexOf(best.was), 1);
    other.splice(other.indexOf(now), 1);
  }
  const twice = repeated([...edited.map(({ now }) => now), ...other], [...kept, ...hidden]);
  if (twice !== undefined) {
    return {
      ok: false,
      error: `“${twice.slice(0, 80)}” stands there twice. Take one of the two away.`,
    };
  }
  return { ok: true, lines: { kept, edited, added: other, gone: left } };
}

/** "Denies: X" is the denial of X. */
export function pointIn(line: string): TypedPoint {
  const denial = /^denie[sd]\s*:\s*(.*)$/i.exec(line);
  const text = oneLine(denial ? (denial[1] ?? '') : line);
  return {
    text,
    stance: denial ? 'denies' : 'affirms',
    line: lineOf(text, denial ? 'denies' : 'affirms'),
  };
}

/** A text as it is compared with others: its words alone. */
export function wordsAlike(text: string): string {
  const words = wordsOf(text)
    .map(({ norm }) => norm)
    .join(' ');
  return words === '' ? oneLine(text) : words;
}

function repeated(typed: readonly TypedPoint[], there: readonly BoxLine[]): string | undefined {
  const seen = new Set(there.map(({ line }) => wordsAlike(pointIn(line).text)));
  for (const { text } of typed) {
    const words = wordsAlike(text);
    if (seen.has(words)) return text;
    seen.add(words);
  }
  return undefined;
}

/** The share of pairs of neighbouring letters that two lines have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const a = pairsOf(one);
  const b = pairsOf(other);
  const total = a.length + b.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of a) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = counts.get(pair) ?? 0;
    if (count > 0) {
      shared += 1;
      counts.set(pair, count - 1);
    }
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return Array.from({ length: Math.max(0, lower.length - 1) }, (_, at) => lower.slice(at, at + 2));
}
