/** The nouns and verbs that stand for a contact in copy, with the kinds that they can mean. */
import type { Kind } from '../../record/schema.js';

export const REMOTE: readonly Kind[] = ['call', 'video-call'];
export const VIDEO: readonly Kind[] = ['video-call'];
export const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];
const LETTER: readonly Kind[] = ['letter'];
const TALKS: readonly Kind[] = ['talks'];

export interface Meaning {
  kinds: readonly Kind[];
  strict: boolean;
  noun: boolean;
}

export const NOUNS: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['call calls phonecall', REMOTE, true],
      ['videocall videoconference conference teleconference videolink link', VIDEO, true],
      [
        'meeting meetings encounter sitdown bilateral summit summits handshake dinner lunch breakfast banquet appointment audience rendezvous tete-a-tete sit-down get-together reunion parley',
        IN_PERSON,
        true,
      ],
      // "their fist bump", "Modi's hug with Trump"
      ['bump hug embrace', IN_PERSON, true],
      // Of two alone, and mostly in one room: not so surely that it could be no call.
      ['one-to-one one-on-one face-to-face', IN_PERSON, false],
      // "shouting match"
      ['clash quarrel row spat altercation match', IN_PERSON, false],
      ['round rounds', TALKS, false],
      ['visit visits trip journey stopover', IN_PERSON, true],
      ['talks negotiations', TALKS, false],
      ['conversation conversations discussion discussions exchange dialogue talk chat', [], false],
      ['letter letters missive message', LETTER, true],
      ['contact contacts', [], false],
      // "Lula's half-hour with Trump"
      ['hour hours minutes half-hour', [], false],
    ] satisfies [string, readonly Kind[], boolean][]
  ).flatMap(([words, kinds, strict]) =>
    words.split(' ').map((word): [string, Meaning] => [word, { kinds, strict, noun: true }]),
  ),
);

export const VERBS: ReadonlyMap<string, Meaning> = new Map(
  (
    [
      ['met meet meets', IN_PERSON, true],
      ['spoke speak speaks spoken talked talk', [], false],
      ['called phoned telephoned rang rung dialled dialed call ring', REMOTE, true],
      ['visited visit visits visiting', IN_PERSON, true],
      ['hosted received welcomed host receive hosts receives welcomes', IN_PERSON, true],
      ['sat sit dined dine', IN_PERSON, true],
      [
        'saw see sees seen quarrelled quarreled faced gathered convened assembled reunited',
        IN_PERSON,
        false,
      ],
      [
        'stood stand embraced hugged lunched breakfasted ate walked strolled greeted',
        IN_PERSON,
        true,
      ],
      ['wrote writes write written', LETTER, true],
      ['travel travels travelled traveled fly flies flew go goes went', IN_PERSON, false],
      ['shook shake', IN_PERSON, false],
      ['ran runs bumped came come', IN_PERSON, true],
      ['phone telephone video line linked link hooked', REMOTE, true],
      ['conferred conversed consulted huddled', [], false],
    ] satisfies [string, readonly Kind[], boolean][]
  ).flatMap(([words, kinds, strict]) =>
    words.split(' ').map((word): [string, Meaning] => [word, { kinds, strict, noun: false }]),
  ),
);

export const CALLED_ON: Meaning = { kinds: IN_PERSON, strict: true, noun: false };
