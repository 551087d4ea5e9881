/** The first step of the entry form as values: what stands in its fields, as typed. */
import type { ContactEvent, When } from '../record/schema.js';
import type { FormContext } from './context.js';
import { oneLine } from './context.js';
import { newNameValue, optionValue } from './option-values.js';
import { placeInWords } from './place-field.js';
import type { Prefill } from './prefill.js';
import type { Typed } from './view-state.js';

/** The boxes that are ticked under "Also". */
export const EXACTNESS = {
  approximate: 'The date is not certain',
  month: 'Only the month is known',
  partial: 'Others took part who are not listed',
} as const;
export type Exactness = keyof typeof EXACTNESS;

/** The first step as it stands in the form; options by their values. */
export interface ContactTyped {
  kind?: string | undefined;
  status?: string | undefined;
  parties: string[];
  people: string[];
  date?: string | undefined;
  lastDay?: string | undefined;
  time?: string | undefined;
  partOfDay?: string | undefined;
  timeZone?: string | undefined;
  exactness: string[];
  city: string;
  headline: string;
}

/** How the first step is filled for an entry that is there. */
export function contactShown(event: ContactEvent, { record }: FormContext): ContactTyped {
  return {
    kind: event.kind,
    status: event.status,
    parties: event.parties.map(optionValue),
    people: event.participants.map(optionValue),
    ...whenShown(event.when),
    exactness: [
      ...(event.when.approximate ? ['approximate'] : []),
      ...(event.when.start.length === 7 ? ['month'] : []),
      ...(event.partial ? ['partial'] : []),
    ],
    city: event.place ? placeInWords(event.place, record) : '',
    headline: oneLine(event.title),
  };
}

function whenShown({ start, end, partOfDay, timeZone }: When) {
  return {
    date: start.length === 7 ? `${start}-01` : start.slice(0, 10),
    lastDay: end,
    time: start.length > 10 ? start.slice(11) : undefined,
    partOfDay,
    timeZone,
  };
}

/** How the first step is filled for a new entry: what a text told, and what is usual. */
export function contactProposed(prefill: Prefill, { desk }: FormContext): ContactTyped {
  return {
    kind: prefill.kind,
    status: prefill.status ?? 'held',
    parties: [...(prefill.parties ?? [])].map(optionValue),
    people: [
      ...(prefill.people ?? []).map(optionValue),
      ...(prefill.newPeople ?? []).map((name) => newNameValue(name.slice(0, 60))),
    ],
    date: prefill.date,
    lastDay: prefill.lastDay,
    time: prefill.time,
    partOfDay: prefill.partOfDay,
    timeZone: prefill.timeZone ?? desk.timeZone,
    exactness: [
      ...(prefill.approximate ? ['approximate'] : []),
      ...(prefill.monthOnly ? ['month'] : []),
    ],
    city: prefill.city ?? '',
    headline: prefill.headline ?? '',
  };
}

/** What stands in a submitted first step. */
export function contactTyped(typed: Typed): ContactTyped {
  return {
    kind: typed.choice('kind'),
    status: typed.choice('status'),
    parties: typed.choices('parties'),
    people: typed.choices('people'),
    date: typed.date('date'),
    lastDay: typed.date('lastDay'),
    time: typed.time('time'),
    partOfDay: typed.choice('partOfDay'),
    timeZone: typed.choice('timeZone'),
    exactness: typed.choices('exactness'),
    city: oneLine(typed.text('city')),
    headline: oneLine(typed.text('headline')),
  };
}
