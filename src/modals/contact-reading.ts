/** The first step read back: fields to the head of an entry, or what is wrong at which field. */
import { countryParty } from '../record/countries.js';
import { newSlug } from '../record/event-id.js';
import { fitting } from '../record/merge.js';
import {
  type ContactEvent,
  IN_PERSON,
  Kind,
  LONGEST_TEXT,
  type Party,
  Status,
} from '../record/schema.js';
import { proposedTitle } from '../record/title.js';
import { type ContactTyped, contactShown } from './contact-fields.js';
import { type FormContext, oneLine } from './context.js';
import type { FieldErrors } from './fields.js';
import { type NewPerson, newParties, newPeople } from './new-names.js';
import { idOf, newNameIn } from './option-values.js';
import { readPlace } from './place-field.js';
import { readWhen } from './when-field.js';

/** A select shows no more chosen options; what is beyond them is kept as it is. */
const SHOWN = 100;

/** What the first step makes of an entry. */
export interface Head
  extends Pick<ContactEvent, 'kind' | 'status' | 'title' | 'parties' | 'participants' | 'when'> {
  place?: ContactEvent['place'] | undefined;
  partial?: boolean | undefined;
  /** Parties that the record does not hold yet, and people whose party the second step asks for. */
  newParties: readonly Party[];
  newPeople: readonly NewPerson[];
}

export type HeadRead = { ok: true; head: Head } | { ok: false; errors: FieldErrors };

/** Reads the first step against the entry that it was filled from, if there was one. */
export function readHead(
  typed: ContactTyped,
  base: ContactEvent | undefined,
  context: FormContext,
): HeadRead {
  const { record, desk } = context;
  const shown = base && contactShown(base, context);
  const errors: FieldErrors = {};

  const kind = Kind.safeParse(typed.kind);
  if (!kind.success) errors.kind = 'Choose what it was: a call, a meeting, a visit …';
  const status = Status.safeParse(typed.status);
  if (!status.success) errors.status = 'Choose held, scheduled or cancelled.';

  const parties = readParties(typed, base, context, errors);
  const people = readPeople(typed, base, context, errors);
  const when = readWhen(typed, { base, shown, status: status.data, desk }, errors);
  const place = placeOf(typed, base, kind.data, context, errors);
  if (typed.headline.length > LONGEST_TEXT) errors.headline = tooLong(typed.headline);

  if (!kind.success || !status.success || !when || Object.keys(errors).length > 0) {
    return { ok: false, errors };
  }
  // An organisation that nobody knows keeps the clock of the contact that brought it in.
  const added = parties.added.map((party) =>
    countryParty(party.id) ? party : { ...party, timeZone: when.timeZone },
  );
  const head = {
    kind: kind.data,
    status: status.data,
    parties: parties.ids,
    participants: people.ids,
    when,
    ...(place && { place }),
    ...partialOf(typed, base),
    newParties: added,
    newPeople: people.added,
  };
  const names = {
    party: (id: string) => parties.added.find((one) => one.id === id) ?? record.party(id),
    people: new Map([
      ...record.people,
      ...people.added.map((one) => [one.id, one.person] as const),
    ]),
  };
  return {
    ok: true,
    head: { ...head, title: titleOf(typed, base, proposedTitle(head, names), record) },
  };
}

/** The entry with its head as the first step has it. */
export function withHead(base: ContactEvent, head: Head): ContactEvent {
  const { newParties: _parties, newPeople: _people, place, partial, ...fields } = head;
  const { place: _place, partial: _partial, ...rest } = base;
  return fitting({
    ...(base.status === 'scheduled' && head.status !== 'scheduled' ? happened(rest) : rest),
    ...fields,
    ...(place && { place }),
    ...(partial !== undefined && { partial }),
  });
}

const PLANNED = 'The contact was planned beforehand.';

/**
 * Who said that it is planned has not said that it took place, nor that it is off: what they said
 * becomes a point of the entry, and the question who stands behind the event is asked anew.
 */
function happened<T extends Pick<ContactEvent, 'statements' | 'occurrence' | 'readouts'>>(
  event: T,
): T {
  const statements =
    event.occurrence.length === 0 || event.statements.some(({ text }) => text === PLANNED)
      ? event.statements
      : [
          ...event.statements,
          {
            id: newSlug(
              'planned beforehand',
              new Set(event.statements.map(({ id }) => id)),
              'planned',
            ),
            text: PLANNED,
            topics: [],
            accounts: event.occurrence,
          },
        ];
  return { ...event, statements, occurrence: [], readouts: [] };
}

/** "3,001 characters are one too many" */
export function tooLong(text: string): string {
  const many = text.length.toLocaleString('en-GB');
  return `This has ${many} characters; ${LONGEST_TEXT.toLocaleString('en-GB')} is the most. Shorten it.`;
}

function readParties(
  { parties: values }: ContactTyped,
  base: ContactEvent | undefined,
  { record }: FormContext,
  errors: FieldErrors,
): { ids: string[]; added: Party[] } {
  const found = newParties(values, record);
  const ids: string[] = [];
  for (const value of values) {
    const added = found.get(value);
    const known = base?.parties.find((id) => id === value) ?? record.party(value)?.id;
    const id = added?.id ?? known;
    if (id === undefined)
      errors.parties = `Summit knows no party “${value}”. Type its name and choose it.`;
    else if (ids.includes(id)) {
      errors.parties = `${added?.name ?? record.party(id)?.name ?? id} stands there twice. Take one of the two away.`;
    } else ids.push(id);
  }
  const all = [...ids, ...(base?.parties.slice(SHOWN) ?? []).filter((id) => !ids.includes(id))];
  if (all.length < 2 && !errors.parties) {
    errors.parties = 'Name two parties or more: who spoke with whom?';
  }
  const brought = all
    .filter((id) => !record.parties.has(id))
    .map((id) => [...found.values()].find((party) => party.id === id) ?? countryParty(id))
    .filter((party) => party !== undefined);
  return { ids: all, added: brought };
}

function readPeople(
  { people: values }: ContactTyped,
  base: ContactEvent | undefined,
  { record }: FormContext,
  errors: FieldErrors,
): { ids: string[]; added: NewPerson[] } {
  const found = newPeople(values, record);
  const ids: string[] = [];
  for (const value of values) {
    const known = record.people.has(value) ? value : idOf(value, record.people.keys());
    const id = found.get(value)?.id ?? (newNameIn(value) === undefined ? known : undefined);
    if (id === undefined)
      errors.people = `Summit knows nobody called “${value}”. Type the name and choose it.`;
    else if (ids.includes(id)) {
      errors.people = `${record.people.get(id)?.name ?? newNameIn(value) ?? id} stands there twice. Take one of the two away.`;
    } else ids.push(id);
  }
  const more = (base?.participants.slice(SHOWN) ?? []).filter((id) => !ids.includes(id));
  return { ids: [...ids, ...more], added: [...found.values()] };
}

function placeOf(
  { city }: ContactTyped,
  base: ContactEvent | undefined,
  kind: Kind | undefined,
  context: FormContext,
  errors: FieldErrors,
): ContactEvent['place'] {
  if (base?.place && city === contactShown(base, context).city) {
    // A call that was a meeting before keeps no place.
    return kind && IN_PERSON.includes(kind) ? base.place : undefined;
  }
  if (city === '') return undefined;
  if (kind && !IN_PERSON.includes(kind)) {
    errors.city = `A ${kind.replace('-', ' ')} has no place: empty this, or choose another kind.`;
    return undefined;
  }
  if (city.length > LONGEST_TEXT) {
    errors.city = tooLong(city);
    return undefined;
  }
  const read = readPlace(city, context.record);
  if (!read.ok) errors.city = read.error;
  return read.ok ? read.place : undefined;
}

function partialOf({ exactness }: ContactTyped, base: ContactEvent | undefined) {
  const ticked = exactness.includes('partial');
  if (ticked === Boolean(base?.partial)) {
    return base?.partial === undefined ? {} : { partial: base.partial };
  }
  return ticked ? { partial: true } : {};
}

/** A headline that proposed itself goes along with what it was proposed from. */
function titleOf(
  { headline }: ContactTyped,
  base: ContactEvent | undefined,
  proposed: string,
  record: FormContext['record'],
): string {
  if (headline === '') return proposed;
  if (!base || headline !== oneLine(base.title)) return headline;
  return base.title === proposedTitle(base, record) ? proposed : base.title;
}
