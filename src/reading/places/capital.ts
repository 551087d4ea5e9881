/** A city that is told as a country's capital: "in the Fijian capital". */

import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import { phrase } from './gazetteer.js';
import { isPlaced } from './place-senses.js';
import type { PlaceRead } from './places.js';

/** "in the Fijian capital", "in the capital of Fiji": the city that it is. */
export function capitalAt(
  sentence: Sentence,
  at: number,
  record: ContactRecord,
): PlaceRead | undefined {
  const { words, mentions } = sentence;
  const of = words[at + 1]?.norm === 'of' ? (words[at + 2]?.norm === 'the' ? at + 3 : at + 2) : -1;
  const mention = mentions.find(({ first, last }) => last === at - 1 || first === of);
  const party = mention?.senses.find(({ kind }) => kind === 'party')?.id;
  const city = party === undefined ? undefined : record.party(party)?.capital;
  if (!mention || party === undefined || city === undefined) return undefined;
  const start = Math.min(at, mention.first);
  const before = words.slice(Math.max(0, start - 2), start).map(({ norm }) => norm);
  const placed = before.findLast((norm) => norm !== 'the') ?? '';
  // "in the South Korean capital, Seoul": the name that follows is its own.
  const named = phrase(city).split(' ');
  const behind = Math.max(at, mention.last);
  const own = named.every((part, step) => words[behind + 1 + step]?.norm === part);
  const [first, last] = [words[start], words[own ? behind + named.length : behind]];
  // "a railway to the Uzbek capital" leads there; nobody went.
  const moved = /^(?:to|from)$/.test(placed) && isPlaced(sentence, start, at, 'to');
  if (!first || !last || !(moved || /^(in|at|near|outside|visited|visit)$/.test(placed)))
    return undefined;
  return {
    start: first.start,
    end: last.end,
    text: city,
    norm: phrase(city),
    name: city,
    country: party,
    isCountry: false,
    known: true,
    near: placed === 'near' || placed === 'outside',
    standsForContact: false,
  };
}
