/**
 * The boxes of the second step: for each voice its points, one a line, and its sources. What does
 * not fit into a form is left out of it, told, and kept as it is.
 */
import type { Account, ContactEvent } from '../record/schema.js';
import { oneLine } from './context.js';
import { BOX } from './inputs.js';
import { isPlaceholder } from './placeholder.js';

export const DENIES = 'Denies: ';

/** "joint", "independent", or a party's id. */
export type Voice = Account['by'];

/** A point as it stands in a voice's box. */
export interface BoxLine {
  statement: string;
  stance: 'affirms' | 'denies';
  line: string;
}

export interface BoxSource {
  id: string;
  line: string;
}

/** A voice's box as it is filled from an entry. */
export interface Box {
  voice: Voice;
  lines: readonly BoxLine[];
  /** Points and sources that the form has no room for. */
  hidden: readonly BoxLine[];
  sources: readonly BoxSource[];
  hiddenSources: readonly BoxSource[];
}

/** More sides than these have no box of their own: a form holds a hundred blocks. */
const SIDES = 22;
/** Blocks that are left for pages of points, and the bytes of text that a form holds: Slack takes 250 kB. */
const BLOCKS = 96;
const FIXED_BLOCKS = 16;
const TEXT_BYTES = 150_000;
/** Where less is free in the last page, an empty one follows to type in. */
const ROOM = 600;

/** The boxes of an entry; `extra` blocks are taken by other fields of the form. */
export function boxesOf(event: ContactEvent, extra = 0): Box[] {
  const sides = event.parties.slice(0, SIDES);
  const voices: Voice[] = ['joint', 'independent', ...sides];
  const room = {
    pages: BLOCKS - FIXED_BLOCKS - extra - 2 * voices.length - sides.length,
    bytes: TEXT_BYTES,
  };
  return voices.map((voice) => boxOf(voice, event, room));
}

interface Room {
  pages: number;
  bytes: number;
}

function boxOf(voice: Voice, event: ContactEvent, room: Room): Box {
  const [sources, hiddenSources] = fitting(
    sourceLines(voice, event),
    ({ line }) => line,
    room,
    false,
  );
  const [lines, hidden] = fitting(pointLines(voice, event), ({ line }) => line, room, true);
  return { voice, lines, hidden, sources, hiddenSources };
}

/** Those that the room takes, in order, and the rest. */
function fitting<T>(
  things: readonly T[],
  lineOf: (thing: T) => string,
  room: Room,
  paged: boolean,
): [T[], T[]] {
  const fits: T[] = [];
  const rest: T[] = [];
  let used = 0;
  let turned = 0;
  for (const thing of things) {
    const line = lineOf(thing);
    const bytes = new TextEncoder().encode(JSON.stringify(line)).length;
    const turns = used > 0 && used + line.length + 1 > BOX;
    const next = turns || used === 0 ? line.length : used + line.length + 1;
    const pages = turned + Number(turns) + Number(BOX - next < ROOM);
    if (line.length > BOX || bytes > room.bytes || (paged ? pages > room.pages : turns)) {
      rest.push(thing);
      continue;
    }
    turned += Number(turns);
    used = next;
    room.bytes -= bytes;
    fits.push(thing);
  }
  if (paged) room.pages -= turned + Number(BOX - used < ROOM);
  return [fits, rest];
}

/** A voice's points in an entry, each as a line. */
export function pointLines(voice: Voice, event: ContactEvent): BoxLine[] {
  return event.statements.flatMap(({ id, text, accounts }) => {
    const stances = new Set(accounts.filter(({ by }) => by === voice).map(({ stance }) => stance));
    return (['affirms', 'denies'] as const)
      .filter((stance) => stances.has(stance))
      .map((stance) => ({ statement: id, stance, line: lineOf(text, stance) }));
  });
}

/** A point as a line of a box. */
export function lineOf(text: string, stance: 'affirms' | 'denies'): string {
  return oneLine(stance === 'denies' ? `${DENIES}${text}` : text);
}

/** A voice's sources in an entry, each as a line. */
export function sourceLines(voice: Voice, event: ContactEvent): BoxSource[] {
  const used = sourcesOf(voice, event);
  return event.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, url, publisher, title }) => ({
      id,
      line: oneLine(url ?? (title ? `${publisher}: ${title}` : publisher)),
    }));
}

/** The sources that a voice's accounts and readouts stand on. */
export function sourcesOf(voice: Voice, event: ContactEvent): Set<string> {
  const accounts = [...event.occurrence, ...event.statements.flatMap((one) => one.accounts)];
  return new Set([
    ...accounts
      .filter((account) => account.by === voice && !isPlaceholder(account, event))
      .map(({ source }) => source),
    ...event.readouts.flatMap(({ by, source }) =>
      by === voice && source !== undefined ? [source] : [],
    ),
  ]);
}

/** Lines as pages of a box; an empty one at the end where the last is nearly full. */
export function pagesOf(lines: readonly string[]): string[] {
  const pages: string[] = [];
  let page = '';
  for (const line of lines) {
    if (page !== '' && page.length + line.length + 1 > BOX) {
      pages.push(page);
      page = line;
    } else page = page === '' ? line : `${page}\n${line}`;
  }
  pages.push(page);
  return BOX - page.length < ROOM ? [...pages, ''] : pages;
}

/** What of an entry has no place in the second step, in sentences: it is kept as it is. */
export function keptInWords(
  event: ContactEvent,
  boxes: readonly Box[],
  name: (voice: Voice) => string,
): string[] {
  const boxed = new Set(boxes.map(({ voice }) => voice));
  const others = new Map<Voice, number>();
  let noncommittal = 0;
  for (const { accounts } of event.statements) {
    for (const { by, stance } of accounts) {
      if (!boxed.has(by)) others.set(by, (others.get(by) ?? 0) + 1);
      else if (stance === 'noncommittal') noncommittal += 1;
    }
  }
  return [
    ...boxes
      .filter(({ hidden }) => hidden.length > 0)
      .map(
        ({ voice, hidden }) =>
          `${name(voice)}: ${hidden.length} more ${hidden.length === 1 ? 'point does' : 'points do'} not fit here.`,
      ),
    ...boxes
      .filter(({ hiddenSources }) => hiddenSources.length > 0)
      .map(
        ({ voice, hiddenSources }) =>
          `${name(voice)}: ${hiddenSources.length} more sources do not fit here.`,
      ),
    ...[...others].map(
      ([voice, count]) =>
        `What ${name(voice)} says on ${count === 1 ? 'a point' : `${count} points`} is no side’s account here.`,
    ),
    ...(noncommittal > 0
      ? [
          `${noncommittal === 1 ? 'One answer' : `${noncommittal} answers`} that neither affirmed nor denied.`,
        ]
      : []),
  ];
}
