/** Contacts of several words, all of them in one place. */
import type { Kind } from '../../record/schema.js';
import type { Cast } from '../people/cast.js';
import { MET, REMOTE, SPOKE } from '../vocabulary.js';

/** "on the phone with", "face to face with": contacts of several words. */
export interface Idiom {
  words: readonly string[];
  kinds: readonly Kind[];
}

/** Idioms, one a line; `sat/sits opposite` is two of them. */
function idioms(lines: string, kinds: readonly Kind[]): Idiom[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => expanded(line.trim().split(' ')))
    .map((words) => ({ words, kinds }));
}

function expanded([first, ...rest]: string[]): string[][] {
  if (first === undefined) return [[]];
  const behind = expanded(rest);
  return first.split('/').flatMap((word) => behind.map((words) => [word, ...words]));
}

/** Each is followed by the other side, and preceded by the one side. */
export const IDIOMS: readonly Idiom[] = [
  ...idioms(
    `on/off the phone with
    on the phone to
    on the line/horn/blower with/to
    hung/hang/hangs/hanging up with/on
    by phone/telephone with
    over the phone with
    over phone with
    phone to phone with
    picked/picks/pick/picking up the phone to
    placed/places/placing a call to
    put/puts in a call to
    put/puts a call in to
    patched through to
    got/gets/get/getting through to`,
    REMOTE,
  ),
  ...idioms(
    `caught/catches/catch/catching up with
    touched/touches/touching base with
    compared/compares/comparing notes with
    swapped/swaps/swapping notes/views with
    exchanged/exchanges/exchanging views/words with
    had/having words with
    had/having a word with
    crossed/crosses/crossing paths with`,
    SPOKE,
  ),
  ...idioms(
    `face to face with
    shook/shakes/shake/shaking hands with
    one on one with
    sits/sat/sitting/seated across from
    sits/sat opposite
    across the table from
    at the/one/a table with
    dropped/drops/dropping in on
    called in on
    bumped/bumps/bumping into
    broke/breaks/breaking bread with
    had/having coffee/tea/supper/drinks with
    over/for coffee/tea with
    shared/shares/sharing a meal with
    swapped/swaps/exchanged/exchanges gifts with
    rubbed/rubs/rubbing shoulders with`,
    MET,
  ),
  ...idioms(
    `by/over video with
    by video link with
    by videolink with
    via video link with`,
    ['video-call', 'call'],
  ),
];

/** Idioms that need no preposition where two are their subject: "Trump and Xi are on the phone". */
export const MUTUAL_IDIOMS: readonly Idiom[] = [
  ...idioms(
    `on/off/over the phone
    on the line
    by/over/via phone
    by/over telephone
    hung up`,
    REMOTE,
  ),
  ...idioms('by letter', ['letter']),
  ...idioms(
    `face to face
    shook/shake/shaking hands
    clasped hands
    had/having tea/coffee/dinner/lunch/breakfast
    shared/sharing a meal
    exchanged/exchanging gifts/words
    broke/breaking bread
    side by side`,
    MET,
  ),
  ...idioms(
    `had a word
    had it out
    compared/compare/comparing notes
    exchanged/exchange/exchanging views
    swapped views
    put their heads together`,
    SPOKE,
  ),
];

/** The idiom that begins at a word. */
export function idiomAt(cast: Cast, at: number, among: readonly Idiom[]): Idiom | undefined {
  return byFirst(among)
    .get(cast.norm(at))
    ?.find(({ words }) => words.every((word, far) => cast.norm(at + far) === word));
}

const indices = new Map<readonly Idiom[], Map<string, Idiom[]>>();

function byFirst(among: readonly Idiom[]): Map<string, Idiom[]> {
  let index = indices.get(among);
  if (!index) {
    index = new Map();
    for (const idiom of among) {
      const first = idiom.words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), idiom]);
    }
    indices.set(among, index);
  }
  return index;
}
