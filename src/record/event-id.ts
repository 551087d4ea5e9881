/** Ids of new things: of events by what they are, of everything else by what it is called. */
import { type ContactEvent, LONGEST_EVENT_ID } from './schema.js';
import { wordsOf } from './words.js';

/** Room for "-2" to "-999" behind an id that is taken. */
const SUFFIX = 4;
const LONGEST_SLUG = 60;

type Named = Pick<ContactEvent, 'kind' | 'parties' | 'when'>;

/**
 * The id of a new event: its start date, its parties sorted and in lower case, its kind; "-2"
 * follows where that is taken. Where the parties are too many for an id, those that do not fit are
 * counted: "2025-06-16-ca-de-fr-and-9-more-summit". An id stays when the date is edited later:
 * links and cards depend on it.
 */
export function newEventId(event: Named, taken: { has(id: string): boolean }): string {
  return untaken(idOf(event), taken);
}

function idOf({ kind, parties, when }: Named): string {
  const date = when.start.slice(0, 10);
  const sorted = [...new Set(parties)].map((party) => party.toLowerCase()).sort();
  const id = (named: readonly string[]) => {
    const rest = sorted.length - named.length;
    const more = rest === 0 ? [] : named.length > 0 ? [`and-${rest}-more`] : [`${rest}-parties`];
    return [date, ...named, ...more, kind].join('-');
  };
  for (let count = sorted.length; count > 0; count -= 1) {
    const whole = id(sorted.slice(0, count));
    if (whole.length <= LONGEST_EVENT_ID - SUFFIX) return whole;
  }
  return id([]);
}

/** An id made of a name or of the first words of a text: "Viktor Orbán" is "viktor-orban". */
export function newSlug(
  text: string,
  taken: { has(id: string): boolean },
  otherwise: string,
): string {
  let slug = '';
  for (const { norm } of wordsOf(text)) {
    const word = norm.replace(/[^\p{Ll}\p{Lo}\d]/gu, '');
    if (word === '') continue;
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > LONGEST_SLUG) break;
    slug = longer;
  }
  return untaken(slug || otherwise, taken);
}

/** The id of a new source: the first of s1, s2, s3 … that is free. */
export function newSourceId(taken: { has(id: string): boolean }): string {
  let number = 1;
  while (taken.has(`s${number}`)) number += 1;
  return `s${number}`;
}

function untaken(id: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
