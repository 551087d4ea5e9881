/** Copy that reports somebody's speech by its own verb, of what the record has him say: his word, and told as such. */

import type { ContactEvent, Statement } from '../../record/schema.js';
import type { Clause } from '../clauses.js';
import type { Copy } from '../reading.js';

/** What is put in behind a name: "Xi, who was there as well, called for". */
const PUT_IN = /^(\s*(?:\p{Lu}[^\s,]* ?){1,4}), [^,;:]{1,80},(?= call)/u;
const CALLING = /^\s*(?:\p{Lu}\S* ){1,4}call(?:ed|s) for\b/u;
const UTTERING =
  /\b(?:called(?! off| for| on)|calls|credited|credits|spoke of|speaks of|described|describes|termed|promised|promises|vowed|pledged|warned|warns|predicted|insisted|stressed|argued|declared|hoped|assured|acknowledged|conceded|complained|rul(?:es|ed)(?: [a-z]+){0,3} out|rejects|rejected|accuses|accused|threatens|threatened)\b/;
const HELD_AS_SAID =
  /^\p{Lu}\S*(?: \p{Lu}\S*){0,3} (?:said|called|spoke of|described|credited|ruled out|rejected|accused|threatened)\b/u;
/** So near before its verb a subject stands. */
const NEAR = 24;

/** "He called it a pillar", "Putin promised fuel", of what the record has him call or say. */
export function isOwnUtterance(
  copy: Copy,
  { start, end }: Clause,
  { parties }: ContactEvent,
  statement: Statement,
  standing: string,
): boolean {
  if (standing !== 'claimed') return false;
  const words = copy.text.slice(start, end);
  // "Xi called for an open economy", at a gathering: so the record has it, and whoever was there heard it.
  if (
    parties.length > 2 &&
    CALLING.test(words.replace(PUT_IN, '$1')) &&
    CALLING.test(statement.text)
  )
    return true;
  if (isBySame(words, statement.text)) return true;
  const verb = UTTERING.exec(words);
  return (
    verb !== null &&
    HELD_AS_SAID.test(statement.text) &&
    !isByOther(copy, start, start + verb.index, statement.text)
  );
}

/** "Mediators spoke of progress", of what the record has the mediators say. */
function isBySame(words: string, point: string): boolean {
  const one = GROUP_SAID.exec(words)?.[1];
  return one !== undefined && one.toLowerCase() === GROUP_SAID.exec(point)?.[1]?.toLowerCase();
}

/** Those who speak as many, by what they are. */
const GROUP_SAID = /^(?:The |the )?(\p{L}{4,}s) (?:said|say|spoke of|speak of|told|announced)\b/u;

/** "China has promised", of what Blinken said of China: another does it than who speaks on the record. */
function isByOther(
  { sentences, record }: Copy,
  start: number,
  verb: number,
  point: string,
): boolean {
  const read = sentences.find(
    ({ read: { sentence } }) => sentence.start <= start && start < sentence.end,
  )?.read.sentence;
  const subject = read?.mentions.findLast(({ first, last }) => {
    const [from, to] = [read.words[first]?.start ?? 0, read.words[last]?.end ?? 0];
    return from >= start && to <= verb && verb - to < NEAR;
  });
  return (
    subject?.senses.every(({ kind, id }) => {
      const person = kind === 'person' ? record.people.get(id) : undefined;
      return !person || !(point.startsWith(person.family) || point.startsWith(person.name));
    }) === true
  );
}
