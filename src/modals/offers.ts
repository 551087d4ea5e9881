/** What is offered while somebody types into a field of a form. */
import type { PlainTextOption } from '@slack/types';
import { plainDate } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { normOf, wordsOf } from '../record/words.js';
import { pointOptions } from './account-fields.js';
import type { FormContext } from './context.js';
import { oneLine } from './context.js';
import { option } from './inputs.js';
import { LONGEST_NEW_NAME, newNameValue, optionValue } from './option-values.js';
import { zoneLabel, zonesLike } from './zone-field.js';

/** A select takes a hundred; nobody reads so many. */
const OFFERED = 25;

/** The options for a field; none for a field that has no suggestions. */
export function offersFor(
  field: string,
  typed: string,
  context: FormContext,
  event?: ContactEvent,
): PlainTextOption[] {
  const { record, desk } = context;
  const words = oneLine(typed).slice(0, 100);
  switch (field) {
    case 'parties':
    case 'somebodyElse':
      return named(words, 'party', record, field === 'parties');
    case 'people':
      return named(words, 'person', record, true);
    case 'topics':
      return named(words, 'topic', record, true);
    case 'timeZone':
      return zonesLike(words, [desk.timeZone, ...capitalZones(record)], OFFERED).map((zone) =>
        option(zoneLabel(zone), zone),
      );
    case 'point':
      return event ? pointsLike(words, event) : [];
    case 'movedTo':
      return eventsLike(words, record, event);
    default:
      return [];
  }
}

/** Names of the record and of the world, and the one that was typed, where it may be added. */
function named(
  typed: string,
  kind: 'party' | 'person' | 'topic',
  record: ContactRecord,
  addable: boolean,
): PlainTextOption[] {
  const found = record.names.suggest(typed, kind, OFFERED);
  const options = found.map(({ sense, label }) => option(label, optionValue(sense.id)));
  const known = found.some(({ label }) => normOf(label.split(',')[0] ?? '') === normOf(typed));
  const name = typed.slice(0, LONGEST_NEW_NAME);
  if (!addable || known || name.length < 2 || wordsOf(name).length === 0) return options;
  return [...options, option(`Add “${name}”`, newNameValue(name))];
}

function capitalZones(record: ContactRecord): string[] {
  return ['US', 'CN', 'RU', 'UA', 'GB', 'FR', 'DE', 'IN', 'JP']
    .map((id) => record.party(id)?.timeZone)
    .filter((zone) => zone !== undefined);
}

function pointsLike(typed: string, event: ContactEvent): PlainTextOption[] {
  const sought = wordsOf(typed).map(({ norm }) => norm);
  return pointOptions(event)
    .filter(({ text }) => {
      const words = normOf(text.text);
      return sought.every((word) => words.includes(word));
    })
    .slice(0, 100);
}

/** Entries of the same parties, those that come after it first. */
function eventsLike(
  typed: string,
  record: ContactRecord,
  event: ContactEvent | undefined,
): PlainTextOption[] {
  const sought = wordsOf(typed).map(({ norm }) => norm);
  const from = event ? record.between(event.parties.slice(0, 2)) : record.inOrder;
  return from
    .filter(
      ({ id, title }) =>
        id !== event?.id && sought.every((word) => normOf(`${id} ${title}`).includes(word)),
    )
    .slice(-OFFERED)
    .reverse()
    .map((one) => option(`${plainDate(one.when)}: ${oneLine(one.title)}`, optionValue(one.id)));
}
