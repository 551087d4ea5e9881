/** Contacts of several words, all of them in one place. */
import type { Kind } from '../../record/schema.js';
import { MET, REMOTE, SPOKE } from '../vocabulary.js';

/** "on the phone with", "face to face with": contacts of several words. */
export interface Idiom {
  words: readonly string[];
  kinds: readonly Kind[];
}

function idioms(lines: string, kinds: readonly Kind[]): Idiom[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ words: line.trim().split(' '), kinds }));
}

/** Each is followed by the other side, and preceded by the one side. */
export const IDIOMS: readonly Idiom[] = [
  ...idioms(
    `on the phone with
    on the phone to
    off the phone with
    on the line with
    on the line to
    on the horn to
    on the horn with
    on the blower to
    on the blower with
    hung up with
    hanging up with
    hung up on
    by phone with
    by telephone with
    over the phone with
    over phone with
    phone to phone with
    picked up the phone to
    picks up the phone to
    placed a call to
    put in a call to
    put a call in to
    patched through to
    got through to
    gets through to`,
    REMOTE,
  ),
  ...idioms(
    `caught up with
    catches up with
    catching up with
    touched base with
    touches base with
    compared notes with
    compares notes with
    swapped notes with
    exchanged views with
    exchanges views with
    exchanging views with
    swapped views with
    exchanged words with
    had words with
    having words with
    had a word with
    having a word with
    crossed paths with
    crosses paths with`,
    SPOKE,
  ),
  ...idioms(
    `face to face with
    shook hands with
    shakes hands with
    shaking hands with
    one on one with
    sits across from
    sat across from
    sitting across from
    seated across from
    sits opposite
    sat opposite
    across the table from
    dropped in on
    drops in on
    called in on
    bumped into
    broke bread with
    had coffee with
    had tea with
    having tea with
    over coffee with
    for coffee with
    for tea with
    had supper with
    had drinks with
    shared a meal with
    swapped gifts with
    exchanged gifts with
    breaks bread with
    rubbed shoulders with`,
    MET,
  ),
  ...idioms(
    'by video with\nby video link with\nby videolink with\nover video with\nvia video link with',
    ['video-call', 'call'],
  ),
];

/** Idioms that need no preposition where two are their subject: "Trump and Xi are on the phone". */
export const MUTUAL_IDIOMS: readonly Idiom[] = [
  ...idioms(
    'on the phone\non the line\nby phone\nby telephone\noff the phone\nover the phone\nover phone\nover telephone\nvia phone\nhung up',
    REMOTE,
  ),
  ...idioms('by letter', ['letter']),
  ...idioms(
    'face to face\nshook hands\nshake hands\nclasped hands\nhad tea\nhad coffee\nhad dinner\nhad lunch\nshared a meal\nexchanged gifts\nexchanged words\nbroke bread\nside by side',
    MET,
  ),
  ...idioms(
    'had a word\nhad it out\ncompared notes\ncompare notes\nexchanged views\nexchange views\nswapped views\nput their heads together',
    SPOKE,
  ),
];
