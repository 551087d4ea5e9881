/** Add account read back: the entry with one account more, or what is wrong at which field. */

import { type Brought, same } from '../record/change.js';
import { countryParty } from '../record/countries.js';
import { newSlug } from '../record/event-id.js';
import { sourcesUsed } from '../record/merge-sources.js';
import {
  type Account,
  type ContactEvent,
  LONGEST_TEXT,
  type Source,
  Stance,
  type Topic,
} from '../record/schema.js';
import { type AccountTyped, OCCURRENCE } from './account-fields.js';
import { wordsAlike } from './box-lines.js';
import { tooLong } from './contact-reading.js';
import type { FormContext } from './context.js';
import type { FieldErrors } from './fields.js';
import { idOf, newNameIn } from './option-values.js';
import { isPlaceholder } from './placeholder.js';
import { topicsIn } from './points-merge.js';
import { readLine } from './source-lines.js';

export type AccountRead =
  | { ok: true; event: ContactEvent; brought: Brought }
  | { ok: false; errors: FieldErrors };

/** Reads the form against the entry that it was opened for. */
export function readAccount(
  typed: AccountTyped,
  event: ContactEvent,
  context: FormContext,
): AccountRead {
  const { record } = context;
  const errors: FieldErrors = {};
  const by = voiceIn(typed, event, context, errors);
  const stance = Stance.safeParse(typed.stance);
  if (!stance.success) errors.stance = 'Choose: affirms it, denies it, or neither.';
  const point = pointIn(typed, event, errors);
  for (const field of ['newPoint', 'speaker', 'quote'] as const) {
    if (typed[field].length > LONGEST_TEXT) errors[field] = tooLong(typed[field]);
  }
  const pool = new Map<string, Source>(event.sources.map((source) => [source.id, source]));
  const source = typed.source === '' ? undefined : readLine(typed.source, pool, record);
  if (!source) errors.source = 'Where does that stand? Write the address, beginning with https://.';
  else if ('error' in source) errors.source = source.error;
  const topics = topicsOf(typed, context, errors);
  if (
    by === undefined ||
    !stance.success ||
    !point ||
    !source ||
    'error' in source ||
    Object.keys(errors).length > 0
  ) {
    return { ok: false, errors };
  }

  const account: Account = {
    by,
    stance: stance.data,
    ...(typed.speaker !== '' && { speaker: typed.speaker }),
    ...(typed.quote !== '' && { quote: typed.quote }),
    source: source.id,
  };
  if (point !== 'new' && accountsOf(point, event).some((one) => same(one, account))) {
    return {
      ok: false,
      errors: { point: 'That account stands there already, with the same source.' },
    };
  }
  const withSource = { ...event, sources: [...pool.values()] };
  return {
    ok: true,
    event: withAccount(withSource, point, account, typed.newPoint, topics.ids, context),
    brought: {
      ...(topics.added.length > 0 && { topics: topics.added }),
      ...broughtParty(by, context),
    },
  };
}

type Point = 'occurrence' | 'new' | { id: string };

function voiceIn(
  { who, somebodyElse }: AccountTyped,
  event: ContactEvent,
  { record }: FormContext,
  errors: FieldErrors,
): string | undefined {
  if (who !== undefined && somebodyElse !== undefined) {
    errors.somebodyElse = 'Choose one of the two: somebody here, or somebody under “Who”.';
    return undefined;
  }
  if (who === 'joint' || who === 'independent') return who;
  if (who !== undefined && event.parties.includes(who)) return who;
  if (who !== undefined) {
    errors.who = 'Choose one of the sides.';
    return undefined;
  }
  const other = somebodyElse === undefined ? undefined : record.party(somebodyElse)?.id;
  if (other === undefined) {
    errors[somebodyElse === undefined ? 'who' : 'somebodyElse'] = 'Choose who says it.';
  }
  return other;
}

function pointIn(
  { point, newPoint }: AccountTyped,
  event: ContactEvent,
  errors: FieldErrors,
): Point | undefined {
  if (point !== undefined && newPoint !== '') {
    errors.newPoint = 'Choose a point above, or write a new one here: not both.';
    return undefined;
  }
  if (newPoint !== '') {
    const twin = event.statements.find(({ text }) => wordsAlike(text) === wordsAlike(newPoint));
    if (!twin) return 'new';
    errors.newPoint =
      'That point is on the record already: choose it under “Point”, and empty this.';
    return undefined;
  }
  if (point === OCCURRENCE) return 'occurrence';
  const id =
    point === undefined
      ? undefined
      : idOf(
          point,
          event.statements.map((one) => one.id),
        );
  if (id !== undefined) return { id };
  errors.point =
    point === undefined
      ? 'Choose a point, or write a new one below.'
      : 'That point is no longer on the record. Choose another, or write a new one.';
  return undefined;
}

function accountsOf(point: Exclude<Point, 'new'>, event: ContactEvent): readonly Account[] {
  if (point === 'occurrence') return event.occurrence;
  return event.statements.find(({ id }) => id === point.id)?.accounts ?? [];
}

function withAccount(
  event: ContactEvent,
  point: Point,
  account: Account,
  text: string,
  topics: readonly string[],
  { record }: FormContext,
): ContactEvent {
  if (point === 'occurrence') {
    const real = event.occurrence.filter((one) => !isPlaceholder(one, event));
    const waiting = real.length === 0;
    const gone = new Set(waiting ? event.occurrence.map(({ source }) => source) : []);
    const told = { ...event, occurrence: [...(waiting ? [] : event.occurrence), account] };
    const used = sourcesUsed(told);
    return { ...told, sources: event.sources.filter(({ id }) => used.has(id) || !gone.has(id)) };
  }
  if (point === 'new') {
    const id = newSlug(text, new Set(event.statements.map((one) => one.id)), 'point');
    const named = topics.length > 0 ? [...topics] : topicsIn(text, record);
    return {
      ...event,
      statements: [...event.statements, { id, text, topics: named, accounts: [account] }],
    };
  }
  return {
    ...event,
    statements: event.statements.map((one) =>
      one.id === point.id
        ? {
            ...one,
            topics: [...one.topics, ...topics.filter((topic) => !one.topics.includes(topic))],
            accounts: [...one.accounts, account],
          }
        : one,
    ),
  };
}

function topicsOf(
  { topics: values }: AccountTyped,
  { record }: FormContext,
  errors: FieldErrors,
): { ids: string[]; added: Topic[] } {
  const ids: string[] = [];
  const added: Topic[] = [];
  for (const value of values) {
    const name = newNameIn(value);
    const known = record.topics.has(value) ? value : idOf(value, record.topics.keys());
    if (name !== undefined) {
      const taken = {
        has: (id: string) => record.topics.has(id) || added.some((one) => one.id === id),
      };
      const id = newSlug(name, taken, 'topic');
      added.push({ id, name, aliases: [] });
      ids.push(id);
    } else if (known === undefined) errors.topics = 'Type the topic and choose it.';
    else if (!ids.includes(known)) ids.push(known);
  }
  return { ids, added };
}

function broughtParty(by: string, { record }: FormContext): Brought {
  if (by === 'joint' || by === 'independent' || record.parties.has(by)) return {};
  const party = countryParty(by);
  return party ? { parties: [party] } : {};
}
