/** A part of a card: a head that names who speaks, and points; in as many blocks as it takes. */
import type { RichTextBlock, RichTextList, RichTextSection } from '@slack/types';
import { BLOCK_BUDGET } from './limits.js';
import {
  bold,
  bullets,
  italic,
  type Leaf,
  lengthOf,
  line,
  richText,
  textOf,
  weightOf,
  words,
} from './rich.js';
import { cut, pieces, shown } from './text.js';

/** One point and, after it, who stands behind it. */
export interface Point {
  /** What stands before the text: how a side stands to it, where it does not simply say it. */
  lead?: string;
  text: string;
  behind: Leaf[];
  /** The same in few words, for where all of it is too long to stand on each piece of the text. */
  brief?: string;
}

export interface Part {
  /** The block id; `:2`, `:3` follow where the part needs more blocks. */
  id: string;
  /** "Confirmed", "Beijing says": repeated, with "(continued)", at the head of every further block. */
  head: string;
  /** Beside the head: the account that the side has published. */
  beside?: Leaf[];
  points: readonly Point[];
  /** How many points were folded away. */
  folded?: number;
}

/** The longest list of voices that is repeated on each piece of a divided text. */
const BEHIND = 600;
/** What stands there instead where they are longer. */
const BRIEF = 1000;
/** The same with the addresses of their sources; and what a block holds with addresses. */
const BEHIND_WEIGHT = 4000;
const BLOCK_WEIGHT = 7000;

/** The blocks of a part; none holds more than a block may, and each names who speaks. */
export function partBlocks(part: Part): RichTextBlock[] {
  const blocks: Leaf[][][] = [[]];
  let room = { length: BLOCK_BUDGET, weight: BLOCK_WEIGHT };
  for (const point of part.points.flatMap(dividedPoint)) {
    const length = lengthOf(point);
    const weight = weightOf(point);
    const current = blocks[blocks.length - 1];
    const fits = length <= room.length && weight <= room.weight;
    if (!current || (!fits && current.length > 0)) {
      blocks.push([point]);
      room = { length: BLOCK_BUDGET - length, weight: BLOCK_WEIGHT - weight };
    } else {
      current.push(point);
      room = { length: room.length - length, weight: room.weight - weight };
    }
  }
  return blocks.map((points, index) => {
    const head =
      index === 0
        ? line(...bold(part.head), ...besideLeaves(part.beside))
        : line(...bold(`${part.head} (continued)`));
    const elements: (RichTextSection | RichTextList)[] = [head];
    if (points.length > 0) elements.push(bullets(points));
    if (index === blocks.length - 1 && part.folded) elements.push(foldedLine(part.folded));
    return richText(index === 0 ? part.id : `${part.id}:${index + 1}`, ...elements);
  });
}

function besideLeaves(beside: Leaf[] | undefined): Leaf[] {
  return beside && beside.length > 0 ? [...words(' · '), ...beside] : [];
}

function foldedLine(count: number): RichTextSection {
  return line(...italic(`and ${count} more`));
}

/** A point as leaves; divided where it is longer than a block, with its voices on every piece. */
function dividedPoint(point: Point): Leaf[][] {
  const lead = point.lead ? words(`${point.lead} `) : [];
  const short = lengthOf(point.behind) <= BEHIND && weightOf(point.behind) <= BEHIND_WEIGHT;
  const behind = short ? point.behind : words(cut(point.brief ?? textOf(point.behind), BRIEF));
  const after = behind.length > 0 ? [...words(' — '), ...behind] : [];
  const longest = BLOCK_BUDGET - lengthOf(lead) - lengthOf(after) - 20;
  const divided = pieces(shown(point.text), longest);
  const points = divided.map((piece, index) => [
    ...lead,
    ...words(`${index > 0 ? '… ' : ''}${piece.trim()}${index < divided.length - 1 ? ' …' : ''}`),
    ...after,
  ]);
  if (short) return points;
  // So many voices, or such long quotes, that in full they need points of their own.
  const full = pieces(`On this, in full: ${textOf(point.behind)}`, BLOCK_BUDGET - 20);
  return [...points, ...full.map((piece) => words(piece))];
}
