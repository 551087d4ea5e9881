/**
 * Which misspelling is believed: every weight and threshold of the fuzzy match, each with its reason.
 *
 * A word that is no name may be a slip of the pen, or the name of somebody who is not on the record
 * (Orban is not Oman, Tusk no Turk, Machado not Macao). What tells them apart is how they differ:
 * - A slip swaps two letters or doubles one, or drops one, mostly a vowel; another name has another
 *   letter. So slips have weights, and a word bears the more the longer it is.
 * - In a word of five letters no letter is replaced; in a longer one only by one that sounds alike;
 *   by any other only where nine letters are left to tell.
 * - The first letter is nearly always right: it has to be, or to be swapped with the second.
 * - The last letter is what other names change (Petro, Petrov): nothing is added there but a letter
 *   doubled, and nothing dropped from a short word.
 */
import Fuse from 'fuse.js';

/** How many slips a word may have, by the letters of the shorter of what was typed and meant. */
export function mostEdits(length: number): number {
  if (length <= 3) return 0; // "Lee" and "Li", "Xi" and "Yi": every slip makes another name.
  if (length <= 5) return 1;
  if (length <= 8) return 2;
  return 3;
}

/** What a slip weighs: the fingers' own slips the least, another letter in its place the most. */
const WEIGHTS = {
  swapped: 1,
  doubled: 1,
  vowel: 1.25,
  other: 1.5,
  soundsAlike: 1.5,
  replaced: 2,
} as const;

/** How much a word bears: two slips of the fingers in a word of six letters, two others in one of nine. */
function mostWeight(length: number): number {
  if (length <= 5) return 1.5;
  if (length <= 7) return 2;
  if (length === 8) return 2.5;
  if (length <= 10) return 3;
  return 4;
}

/**
 * Fuse chooses the candidates that are then measured. It counts a swap as two errors, so the
 * threshold must let two in five pass; it is the measure that decides.
 */
export const FUSE = {
  includeScore: true,
  // A misspelt word is a whole word: where in the name it matches says nothing.
  ignoreLocation: true,
  threshold: 0.55,
  minMatchCharLength: 2,
  shouldSort: true,
} as const;
/** In a form the reader chooses: a near name is an offer, not an answer. Yet most letters should fit. */
export const FUSE_FOR_FORMS = { threshold: 0.4 } as const;
/** What Fuse hands over for each length of word; more have never been near. */
const MOST_CANDIDATES = 12;
/** A name differs in length from its misspelling by the slips at most; three is the bound of the longest. */
const LENGTH_BAND = 3;

/** From here on a letter may be replaced by any other. */
const MAY_REPLACE = 9;
/** Two letters may have changed places from afar ("Ergodan") where so many are left as they were. */
const MAY_SWAP_FAR = 6;
/** From here on a letter may be missing at the end: "Pekin" and "Ukrain", but not "Japa". */
const MAY_LACK_END = 5;
/** Below this, a swap of the first two letters is not believed: too few letters are left to tell. */
const MAY_SWAP_START = 5;

/** One difference between a word as typed and as meant. */
export interface Edit {
  kind: 'replaced' | 'added' | 'dropped' | 'swapped';
  /** Where, in the word as typed. */
  at: number;
  typed: string;
  meant: string;
}

/** The fewest edits (replaced, added, dropped, two neighbours swapped) from the one word to the other. */
export function editsBetween(typed: string, meant: string): Edit[] {
  const width = meant.length + 1;
  const costs = new Int16Array((typed.length + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let column = 0; column < width; column += 1) costs[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    costs[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const same = typed[row - 1] === meant[column - 1];
      let least = Math.min(
        cost(row - 1, column - 1) + (same ? 0 : 1),
        cost(row - 1, column) + 1,
        cost(row, column - 1) + 1,
      );
      if (isSwap(typed, meant, row, column)) least = Math.min(least, cost(row - 2, column - 2) + 1);
      costs[row * width + column] = least;
    }
  }
  const edits: Edit[] = [];
  let row = typed.length;
  let column = meant.length;
  while (row > 0 || column > 0) {
    const here = cost(row, column);
    const [a, b] = [typed[row - 1] ?? '', meant[column - 1] ?? ''];
    if (row > 0 && column > 0 && a === b && here === cost(row - 1, column - 1)) {
      row -= 1;
      column -= 1;
    } else if (isSwap(typed, meant, row, column) && here === cost(row - 2, column - 2) + 1) {
      edits.push({
        kind: 'swapped',
        at: row - 2,
        typed: typed.slice(row - 2, row),
        meant: meant.slice(column - 2, column),
      });
      row -= 2;
      column -= 2;
    } else if (row > 0 && here === cost(row - 1, column) + 1) {
      edits.push({ kind: 'added', at: row - 1, typed: a, meant: '' });
      row -= 1;
    } else if (column > 0 && here === cost(row, column - 1) + 1) {
      edits.push({ kind: 'dropped', at: row, typed: '', meant: b });
      column -= 1;
    } else {
      edits.push({ kind: 'replaced', at: row - 1, typed: a, meant: b });
      row -= 1;
      column -= 1;
    }
  }
  return edits.reverse();
}

function isSwap(typed: string, meant: string, row: number, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    typed[row - 1] === meant[column - 2] &&
    typed[row - 2] === meant[column - 1] &&
    typed[row - 1] !== typed[row - 2]
  );
}

/** What the rest of a longer name adds to a word's length, where it stands exactly: "von der Layen". */
export const COMPANY = 3;

const VOWELS = 'aeiouy';
/** Letters that stand for one another in other languages' spellings of a name. */
const SOUND_ALIKE = ['ckq', 'sz', 'iyj', 'vw', 'fv', 'gj', 'dt', 'pb', 'gh', 'kh', 'sc', 'uw'];

/** Letters that other spellings add or leave out beside one: Quatar, Tiktock, Teheran. */
const SILENT = ['qu', 'ck', 'eh', 'th', 'kh', 'gh', 'dh', 'bh', 'rh'];

/**
 * What the slips weigh that turn a name into what was typed; nothing where that is not to be believed.
 * A word in the company of the rest of its name bears as much as a longer one.
 */
export function slips(typed: string, meant: string, company = 0): number | undefined {
  const shorter = Math.min(typed.length, meant.length);
  const length = shorter + company;
  const most = mostEdits(shorter);
  if (Math.abs(typed.length - meant.length) > most) return undefined;
  const edits = editsBetween(typed, meant);
  if (edits.length === 0 || edits.length > most) return undefined;
  if (edits.some((edit) => changesStart(edit, typed) || changesEnd(edit, typed))) return undefined;
  const allReplaced = edits.every(({ kind }) => kind === 'replaced');
  if (length >= MAY_SWAP_FAR && allReplaced && sameLetters(typed, meant)) return mostWeight(length);
  let weight = 0;
  for (const edit of edits) {
    const more = weightOf(edit, typed, meant, length);
    if (more === undefined) return undefined;
    weight += more;
  }
  return weight <= mostWeight(length) ? weight : undefined;
}

function weightOf(edit: Edit, typed: string, meant: string, length: number): number | undefined {
  if (edit.kind === 'swapped') return WEIGHTS.swapped;
  if (edit.kind === 'replaced') {
    // Tokio, Egipt.
    if (edit.typed === 'i' && edit.meant === 'y') return WEIGHTS.soundsAlike;
    if (length <= 5) return undefined;
    if (soundsAlike(edit)) return WEIGHTS.soundsAlike;
    return length >= MAY_REPLACE ? WEIGHTS.replaced : undefined;
  }
  if (edit.kind === 'added') {
    if (doubles(edit, typed)) return WEIGHTS.doubled;
    if (isSilent(edit, typed)) return WEIGHTS.vowel;
    return length <= 5 ? undefined : WEIGHTS.other;
  }
  if (meant.includes(edit.meant + edit.meant) && !typed.includes(edit.meant + edit.meant))
    return WEIGHTS.doubled;
  if (VOWELS.includes(edit.meant)) return WEIGHTS.vowel;
  // "Mosow" has enough left to be Moscow; Walz is not Waltz.
  return length <= 4 ? undefined : WEIGHTS.other;
}

function changesStart({ kind, at }: Edit, typed: string): boolean {
  if (at > 0) return false;
  return kind !== 'swapped' || typed.length < MAY_SWAP_START;
}

function changesEnd(edit: Edit, typed: string): boolean {
  const { kind, at } = edit;
  if (kind === 'added') return at === typed.length - 1 && !doubles(edit, typed);
  if (kind === 'dropped') return at === typed.length && typed.length < MAY_LACK_END;
  return kind === 'replaced' && at === typed.length - 1 && !soundsAlike(edit);
}

function isSilent({ at }: Edit, typed: string): boolean {
  return SILENT.includes(typed.slice(at - 1, at + 1)) || typed.slice(at, at + 2) === 'ck';
}

function doubles({ at }: Edit, typed: string): boolean {
  return typed[at] === typed[at - 1] || typed[at] === typed[at + 1];
}

function soundsAlike({ typed, meant }: Edit): boolean {
  if (VOWELS.includes(typed) && VOWELS.includes(meant)) return true;
  return SOUND_ALIKE.some((alike) => alike.includes(typed) && alike.includes(meant));
}

function sameLetters(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join('') === [...other].sort().join('');
}

/** A word that another may be a slip of. */
export interface Near {
  word: string;
  weight: number;
}

/** The words of all names, for finding those that a misspelt one may stand for. */
export class Spelling {
  readonly #shelves = new Map<string, string[]>();
  readonly #fuses = new Map<string, Fuse<string>>();

  constructor(vocabulary: Iterable<string>) {
    for (const word of new Set(vocabulary)) {
      if (word.length < 4) continue;
      const key = shelfOf(word[0] ?? '', word.length);
      const shelf = this.#shelves.get(key);
      if (shelf) shelf.push(word);
      else this.#shelves.set(key, [word]);
    }
  }

  /** The words that one may be a slip of, perhaps in the company of others, with the weight of the slips, the lightest first. */
  near(typed: string): Near[] {
    const most = mostEdits(typed.length);
    if (most === 0) return [];
    const found: Near[] = [];
    const starts = new Set([typed[0] ?? '', typed[1] ?? '']);
    for (const start of starts) {
      for (
        let length = typed.length - LENGTH_BAND;
        length <= typed.length + LENGTH_BAND;
        length += 1
      ) {
        if (Math.abs(length - typed.length) > most) continue;
        for (const { item } of this.#fuse(start, length)?.search(typed, {
          limit: MOST_CANDIDATES,
        }) ?? []) {
          const weight = slips(typed, item, COMPANY);
          if (weight !== undefined) found.push({ word: item, weight });
        }
      }
    }
    return found.sort((a, b) => a.weight - b.weight);
  }

  #fuse(start: string, length: number): Fuse<string> | undefined {
    const key = shelfOf(start, length);
    let fuse = this.#fuses.get(key);
    if (!fuse) {
      const shelf = this.#shelves.get(key);
      if (!shelf) return undefined;
      fuse = new Fuse(shelf, FUSE);
      this.#fuses.set(key, fuse);
    }
    return fuse;
  }
}

function shelfOf(start: string, length: number): string {
  return `${start}${length}`;
}
