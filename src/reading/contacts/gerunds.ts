/** Contacts told by a gerund: "flew home after meeting Xi in Busan", "since speaking to her in May". */

import type { Mention } from '../../record/names.js';
import type { Kind } from '../../record/schema.js';
import { modalityOf } from '../assertion/head-modality.js';
import { DETERMINERS, set } from '../grammar-words.js';
import { ADDRESSES, OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { IN_PERSON, REMOTE } from './head-words.js';

interface Gerund {
  kinds: readonly Kind[];
  strict: boolean;
}

const GERUNDS: ReadonlyMap<string, Gerund> = new Map(
  (
    [
      ['meeting hosting receiving welcoming', { kinds: IN_PERSON, strict: true }],
      ['seeing facing', { kinds: IN_PERSON, strict: false }],
      ['speaking talking conferring', { kinds: [], strict: false }],
      ['calling phoning telephoning ringing', { kinds: REMOTE, strict: true }],
    ] satisfies [string, Gerund][]
  ).flatMap(([words, gerund]) => words.split(' ').map((word): [string, Gerund] => [word, gerund])),
);

/** Before a gerund: what it tells has been. */
const BEEN = set('after since upon following when while');
const TO_WHOM = set('with to');

/** What a gerund at a word tells of a contact with somebody who is named; undefined where it tells none. */
export function gerundAt(
  sentence: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): (Gerund & { modality: ReturnType<typeof modalityOf> }) | undefined {
  const gerund = GERUNDS.get(sentence.words[at]?.norm ?? '');
  if (!gerund || !BEEN.has(sentence.words[at - 1]?.norm ?? '')) return undefined;
  if (!namesWhom(sentence, at + 1, names)) return undefined;
  const modality = modalityOf(sentence, at, at, false);
  return modality === 'held' || modality === 'ongoing' ? { ...gerund, modality } : undefined;
}

/** "meeting with the Danish prime minister, A": whether somebody is named right behind, past titles alone. */
function namesWhom(
  { words }: Sentence,
  from: number,
  names: ReadonlyMap<number, Mention>,
): boolean {
  for (let at = from; at < from + 8; at += 1) {
    const word = words[at];
    if (!word || /[;:.—(]/.test(word.before)) return false;
    const name = names.get(at);
    if (name?.senses.some(({ kind }) => kind === 'person'))
      return !/['’]s?$/.test(words[name.last]?.text ?? '');
    const introduces =
      name !== undefined ||
      TO_WHOM.has(word.norm) ||
      DETERMINERS.has(word.norm) ||
      OFFICES.has(word.norm) ||
      OFFICE_PARTS.has(word.norm) ||
      ADDRESSES.has(word.norm) ||
      /^\p{Lu}/u.test(word.text);
    if (!introduces) return false;
  }
  return false;
}
