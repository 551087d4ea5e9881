/** Add account as values, and the choices of its fields. */
import type { PlainTextOption } from '@slack/types';
import { capitalised } from '../cards/text.js';
import { plainDate } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactEvent, Stance } from '../record/schema.js';
import { STANCES } from '../record/schema.js';
import type { FormContext } from './context.js';
import { oneLine } from './context.js';
import { option } from './inputs.js';
import { optionValue } from './option-values.js';
import type { Typed } from './view-state.js';

/** The value of the point "that it took place"; no statement has it: their ids have no colon. */
export const OCCURRENCE = 'event:occurrence';
const SIDES = 95;

export interface AccountTyped {
  who?: string | undefined;
  somebodyElse?: string | undefined;
  stance?: string | undefined;
  point?: string | undefined;
  newPoint: string;
  topics: string[];
  speaker: string;
  quote: string;
  source: string;
  reason: string;
}

/** How the form is filled when it opens: who has spoken least is likeliest to speak now. */
export function accountProposed(
  event: ContactEvent,
  chosen: Partial<AccountTyped> = {},
): AccountTyped {
  return {
    stance: 'affirms',
    newPoint: '',
    topics: [],
    speaker: '',
    quote: '',
    source: '',
    reason: '',
    ...(event.statements.length === 0 && { point: OCCURRENCE }),
    ...chosen,
  };
}

export function accountTyped(typed: Typed): AccountTyped {
  return {
    who: typed.choice('who'),
    somebodyElse: typed.choice('somebodyElse'),
    stance: typed.choice('stance'),
    point: typed.choice('point'),
    newPoint: oneLine(typed.text('newPoint')),
    topics: typed.choices('topics'),
    speaker: oneLine(typed.text('speaker')),
    quote: typed.text('quote').trim(),
    source: oneLine(typed.text('source')),
    reason: typed.text('reason').trim(),
  };
}

export function whoOptions(event: ContactEvent, { record }: FormContext): PlainTextOption[] {
  return [
    ...event.parties
      .slice(0, SIDES)
      .map((party) => option(capitalised(governmentName(party, event, record)), party)),
    option('All sides jointly', 'joint'),
    option('Independent reporting', 'independent'),
  ];
}

const STANCE_LABELS: Record<Stance, string> = {
  affirms: 'Affirms it',
  denies: 'Denies it',
  noncommittal: 'Neither affirms nor denies it',
};

export function stanceOptions(): PlainTextOption[] {
  return STANCES.map((stance) => option(STANCE_LABELS[stance], stance));
}

/** "That it took place", and every point of the entry. */
export function pointOptions(event: ContactEvent): PlainTextOption[] {
  return [
    option(occurrenceLabel(event), OCCURRENCE),
    ...event.statements.map(({ id, text }) => option(oneLine(text), optionValue(id))),
  ];
}

/** A select holds a hundred options: more points than that are typed into. */
export const MOST_POINTS = 100;

export function occurrenceLabel({ status }: ContactEvent): string {
  if (status === 'held') return 'That it took place';
  return status === 'scheduled' ? 'That it is planned' : 'That it was planned and is off';
}

/** "Trump–Xi phone call, 24 November 2025" */
export function eventLabel(event: ContactEvent): string {
  return `${oneLine(event.title)}, ${plainDate(event.when)}`;
}
