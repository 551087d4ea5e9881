/** Whose contact it was where the exact day tells it, and no names beside it do. */

import type { Reference } from '../../reading/contacts/references.js';
import type { ContactRecord } from '../../record/record.js';
import { contradicts } from '../event-facts.js';
import { GATHERING } from './candidates.js';
import { placeFits, spansMeant } from './fitting.js';
import { type Binding, UNSURE } from './setting.js';

/**
 * "The two presidents spoke on Thursday, 16 October", in a text that was about others: the contact of that
 * very day, of people whom the text has named. Undefined where the record has none or more than one.
 */
export function contactOfDay(
  reference: Reference,
  named: ReadonlySet<string>,
  record: ContactRecord,
): Binding | undefined {
  const { dates, people, places, kinds, strict, modality } = reference;
  const [date, another] = dates.filter(
    ({ precision, relative }) => precision === 'day' && !relative,
  );
  if (!date || another || people.length > 1 || modality !== 'held') return undefined;
  const [day] = spansMeant(date, reference);
  if (!day || day.first !== day.last) return undefined;
  const [event, other] = record
    .onDay(day.first)
    .filter(
      ({ status, parties, participants }) =>
        status === 'held' &&
        parties.length < GATHERING &&
        participants.length >= 2 &&
        participants.every((id) => named.has(id)) &&
        people.every((id) => participants.includes(id)),
    )
    .filter((event) => places.every((place) => placeFits(place, event, record) !== false));
  if (!event || other) return undefined;
  if (!contradicts(kinds, strict, event))
    return { state: 'bound', event, by: 'date', dateMissed: false };
  // Told as what it was not: with its weekday the day is no slip, and without it either may be wrong.
  return date.weekday === undefined
    ? UNSURE
    : { state: 'bound', event, by: 'date', dateMissed: false };
}
