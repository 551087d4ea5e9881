/** The first step of the entry form: what, who, when, where. */
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { capitalised } from '../cards/text.js';
import { isTimeZone } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import { KINDS, PARTS_OF_DAY, STATUSES } from '../record/schema.js';
import { type ContactTyped, EXACTNESS, type Exactness } from './contact-fields.js';
import type { FormContext } from './context.js';
import { blockId, CONTACT_FIELDS, type ContactField, type Frame } from './fields.js';
import {
  formView,
  type InputOptions,
  input,
  option,
  search,
  searchMany,
  select,
  textBox,
} from './inputs.js';
import { idOf, newNameIn } from './option-values.js';
import { clockCity, zoneLabel } from './zone-field.js';

const KIND_LABELS: Record<(typeof KINDS)[number], string> = {
  call: 'Call',
  'video-call': 'Video call',
  meeting: 'Meeting',
  summit: 'Summit',
  visit: 'Visit',
  talks: 'Talks',
  letter: 'Letter',
};

/** What stands above the fields and below them, beside the fields themselves. */
export interface ContactFormExtras {
  above?: readonly KnownBlock[];
  below?: readonly KnownBlock[];
  /** "Add a contact", "Edit the entry" */
  title: string;
}

/** The first step, filled with what was typed, or with what is known. */
export function contactForm(
  typed: ContactTyped,
  context: FormContext,
  frame: Frame,
  { above = [], below = [], title }: ContactFormExtras,
): ModalView {
  const field = (
    name: ContactField,
    element: Parameters<typeof input>[2],
    options?: InputOptions,
  ) => input(blockId(name, frame.generation), CONTACT_FIELDS[name], element, options);
  const optional = { optional: true };
  return formView(frame, {
    title,
    submit: 'Next',
    blocks: [
      ...above,
      field(
        'kind',
        select(
          KINDS.map((kind) => option(KIND_LABELS[kind], kind)),
          typed.kind,
        ),
      ),
      field(
        'status',
        select(
          STATUSES.map((status) => option(capitalised(status), status)),
          typed.status,
        ),
      ),
      field('parties', searchMany(partyOptions(typed.parties, context.record), 'Type a country'), {
        hint: 'The states and organisations that took part: two or more.',
      }),
      field(
        'people',
        searchMany(personOptions(typed.people, context.record), 'Type a name'),
        optional,
      ),
      field('date', datePicker(typed.date), { hint: dateHint(typed.timeZone) }),
      field('lastDay', datePicker(typed.lastDay), {
        optional: true,
        hint: 'Only for what lasts more than a day.',
      }),
      field('time', timePicker(typed.time), optional),
      field(
        'partOfDay',
        select(
          PARTS_OF_DAY.map((part) => option(capitalised(part), part)),
          typed.partOfDay,
        ),
        optional,
      ),
      field('timeZone', search(zoneOption(typed.timeZone), 'Type a city'), {
        hint: 'Whose calendar and clock the date and time are.',
        dispatch: true,
      }),
      field('exactness', ticks(typed.exactness), optional),
      field('city', textBox(typed.city, 'Busan, South Korea'), {
        optional: true,
        hint: 'Where they met in person; a building may stand before it.',
      }),
      field('headline', textBox(typed.headline, 'Trump–Xi phone call'), {
        optional: true,
        hint: 'Left empty, it is proposed from the names, the kind and the place.',
      }),
      ...below,
    ],
  });
}

/** The parties of a field as options: those that are known, and those that are to be added. */
export function partyOptions(values: readonly string[], record: ContactRecord): PlainTextOption[] {
  return values.map((value) => {
    const added = newNameIn(value);
    return option(added ?? record.party(value)?.name ?? value, value);
  });
}

/** The people of a field as options. */
export function personOptions(values: readonly string[], record: ContactRecord): PlainTextOption[] {
  return values.map((value) => {
    const added = newNameIn(value);
    const id = record.people.has(value) ? value : idOf(value, record.people.keys());
    const person = id === undefined ? undefined : record.people.get(id);
    return option(added ?? person?.name ?? value, value);
  });
}

function zoneOption(timeZone: string | undefined): PlainTextOption | undefined {
  return timeZone === undefined || timeZone.length > 75
    ? undefined
    : option(zoneLabel(timeZone), timeZone);
}

function dateHint(timeZone: string | undefined): string {
  if (timeZone === undefined || !isTimeZone(timeZone)) {
    return 'The day on the calendar of the time zone chosen below.';
  }
  return `The day on ${clockCity(timeZone)}’s calendar; another time zone can be chosen below.`;
}

function datePicker(date: string | undefined): Parameters<typeof input>[2] {
  return { type: 'datepicker', ...(date !== undefined && { initial_date: date }) };
}

function timePicker(time: string | undefined): Parameters<typeof input>[2] {
  return { type: 'timepicker', ...(time !== undefined && { initial_time: time }) };
}

const TICKS: readonly Exactness[] = ['approximate', 'month', 'partial'];

function ticks(chosen: readonly string[]): Parameters<typeof input>[2] {
  const options = TICKS.map((name) => option(EXACTNESS[name], name));
  const initial = options.filter(({ value }) => value !== undefined && chosen.includes(value));
  return { type: 'checkboxes', options, ...(initial.length > 0 && { initial_options: initial }) };
}
