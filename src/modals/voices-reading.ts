/** The second step read back: boxes to an entry, or what is wrong at which field. */
import { same } from '../record/change.js';
import { newSourceId } from '../record/event-id.js';
import { fitting } from '../record/merge.js';
import { sourcesUsed } from '../record/merge-sources.js';
import {
  type Account,
  type ContactEvent,
  LONGEST_TEXT,
  type Person,
  type Readout,
  type Source,
  type Statement,
} from '../record/schema.js';
import { type LinesRead, readLines } from './box-lines.js';
import { tooLong } from './contact-reading.js';
import type { FormContext } from './context.js';
import type { FieldErrors } from './fields.js';
import { type NewPerson, personOf } from './new-names.js';
import { idOf } from './option-values.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { readPoints, type VoiceRead } from './points-merge.js';
import { readoutShown, withReadout } from './readout-field.js';
import { readSources, type SourcesRead } from './source-lines.js';
import type { Box, Voice } from './voice-boxes.js';
import {
  boxLabel,
  PERSON_PARTY,
  POINTS,
  SOURCES,
  sides,
  type VoicesTyped,
} from './voices-fields.js';

export type EntryRead =
  | { ok: true; event: ContactEvent; people: readonly Person[] }
  | { ok: false; errors: FieldErrors };

interface Reading {
  box: Box;
  sources: SourcesRead;
  lines: LinesRead;
  /** Whether the side's account was newly chosen as published or brief. */
  announced: boolean;
}

/** Reads the second step against the entry as the first step left it. */
export function readEntry(
  typed: VoicesTyped,
  event: ContactEvent,
  boxes: readonly Box[],
  newPeople: readonly NewPerson[],
  context: FormContext,
): EntryRead {
  const errors: FieldErrors = {};
  const pool = new Map(event.sources.map((source) => [source.id, source]));
  const readings = boxes.flatMap((box) => readBox(box, typed, event, pool, context, errors) ?? []);
  if (typed.reason.length > LONGEST_TEXT) errors.reason = tooLong(typed.reason);
  const people = newPeople.map((one) => {
    const { party, office = '' } = typed.people[one.id] ?? {};
    const side = party ?? event.parties[0] ?? '';
    if (!event.parties.includes(side))
      errors[`${PERSON_PARTY}${one.id}`] = 'Choose one of the parties.';
    return personOf(one, side, office.slice(0, LONGEST_TEXT));
  });
  if (Object.keys(errors).length > 0) return { ok: false, errors };

  const points = readPoints(event, readings.map(asVoice), context.record);
  if (!points.ok) return { ok: false, errors: { [`${POINTS}${points.voice}`]: points.error } };

  const told = { ...event, statements: points.statements };
  const restood = withoutGoneSources(told, readings);
  const readouts = withReadouts(restood.readouts, typed, readings, context);
  const occurrence = withOccurrence(restood.occurrence, readings);
  const { from: _from, movedTo: _movedTo, ...rest } = restood;
  const further = { ...senderOf(typed, event), ...movedOf(typed, event, context) };
  const whole = complete({ ...rest, ...further, readouts, occurrence }, event, pool);
  return { ok: true, event: fitting(whole), people };
}

function readBox(
  box: Box,
  typed: VoicesTyped,
  event: ContactEvent,
  pool: Map<string, Source>,
  context: FormContext,
  errors: FieldErrors,
): Reading | undefined {
  const { voice } = box;
  const pages = typed.points[voice] ?? [];
  const sourceField = `${SOURCES}${voice}`;
  for (const [index, page] of pages.entries()) {
    if (page.length > LONGEST_TEXT)
      errors[index === 0 ? `${POINTS}${voice}` : `${POINTS}${voice}:${index + 1}`] = tooLong(page);
  }
  const typedSources = typed.sources[voice] ?? '';
  if (typedSources.length > LONGEST_TEXT) errors[sourceField] = tooLong(typedSources);
  const lines = readLines(pages, box);
  if (!lines.ok) {
    errors[`${POINTS}${voice}`] ??= lines.error;
    return undefined;
  }
  const sources = readSources(typedSources, box, pool, context.record);
  if (sources.error) {
    errors[sourceField] ??= sources.error;
    return undefined;
  }
  const choice = typed.readouts[voice];
  const announced =
    (choice === 'published' || choice === 'brief') && choice !== readoutShown(voice, event);
  const needed =
    lines.lines.added.length > 0 || announced || needsOther(voice, event, sources, lines.lines);
  if (needed && sources.kept.length + sources.fresh.length === 0) {
    const who = boxLabel(voice, event, context);
    errors[sourceField] ??=
      `Where does that stand? Give an address for “${who}”, beginning with https://.`;
    return undefined;
  }
  return { box, sources, lines: lines.lines, announced };
}

/** Whether accounts of the voice would lose the source that they stand on. */
function needsOther(
  voice: Voice,
  event: ContactEvent,
  { gone }: SourcesRead,
  lines: LinesRead,
): boolean {
  if (gone.length === 0) return false;
  const out = new Set(lines.gone.map(({ statement, stance }) => `${statement} ${stance}`));
  const stands = ({ by, source }: Account) => by === voice && gone.includes(source);
  return (
    event.occurrence.some(stands) ||
    event.statements.some(({ id, accounts }) =>
      accounts.some((one) => stands(one) && !out.has(`${id} ${one.stance}`)),
    ) ||
    event.readouts.some(
      ({ by, source }) => by === voice && source !== undefined && gone.includes(source),
    )
  );
}

/** New points stand on the sources that came with them, else on the side's own account, else on the first. */
function asVoice({ box, sources, lines }: Reading): VoiceRead {
  const [first] = sources.kept;
  return {
    voice: box.voice,
    lines,
    sources: sources.fresh.length > 0 ? sources.fresh : first === undefined ? [] : [first],
  };
}

/** What stood on a source that was taken out of its voice's box stands on the one that is left there. */
function withoutGoneSources(event: ContactEvent, readings: readonly Reading[]): ContactEvent {
  const moved = new Map<string, string>();
  for (const { box, sources } of readings) {
    const instead = sources.fresh[0] ?? sources.kept[0];
    for (const id of sources.gone)
      if (instead !== undefined) moved.set(`${box.voice} ${id}`, instead);
  }
  if (moved.size === 0) return event;
  const account = (one: Account): Account => ({
    ...one,
    source: moved.get(`${one.by} ${one.source}`) ?? one.source,
  });
  const stays = ({ by, source }: Account) => !moved.has(`${by} ${source}`);
  const accounts = (some: readonly Account[]) =>
    some.every(stays) ? [...some] : distinct(some.map(account));
  return {
    ...event,
    occurrence: accounts(event.occurrence),
    statements: event.statements.map(
      (one): Statement => ({ ...one, accounts: accounts(one.accounts) }),
    ),
    readouts: event.readouts.map(
      (one): Readout =>
        one.source === undefined
          ? one
          : { ...one, source: moved.get(`${one.by} ${one.source}`) ?? one.source },
    ),
  };
}

function distinct(accounts: readonly Account[]): Account[] {
  return accounts.filter((one, at) => accounts.findIndex((other) => same(one, other)) === at);
}

function withReadouts(
  readouts: readonly Readout[],
  typed: VoicesTyped,
  readings: readonly Reading[],
  { desk }: FormContext,
): Readout[] {
  let all = [...readouts];
  for (const side of sides(readings.map(({ box }) => box))) {
    const sources = readings.find(({ box }) => box.voice === side)?.sources;
    const source = sources?.fresh[0] ?? sources?.kept[0];
    all = withReadout(all, side, typed.readouts[side], source, desk.now) ?? all;
  }
  return all;
}

/** Who gives an account of a contact says that it took place; who only denies things does not. */
function withOccurrence(occurrence: readonly Account[], readings: readonly Reading[]): Account[] {
  const added = readings.flatMap(({ box, sources, lines, announced }): Account[] => {
    const { voice } = box;
    const own = occurrence.filter((one) => one.by === voice);
    const silent = own.every(({ stance }) => stance === 'noncommittal');
    const says = announced || lines.added.some(({ stance }) => stance === 'affirms');
    const unused = lines.added.length > 0 ? [] : sources.fresh;
    const denies = own.some(({ stance }) => stance === 'denies');
    if (denies) return [];
    const first = sources.fresh[0] ?? sources.kept[0];
    const stand = new Set([...(silent && says && first !== undefined ? [first] : []), ...unused]);
    return [...stand].map((source) => ({ by: voice, stance: 'affirms', source }));
  });
  return [...occurrence, ...added.filter((one) => !occurrence.some((other) => same(one, other)))];
}

/** Somebody speaks for it, be it the desk; and no source is kept that was taken out. */
function complete(
  event: ContactEvent,
  base: ContactEvent,
  pool: ReadonlyMap<string, Source>,
): ContactEvent {
  const all = { ...event, sources: [...pool.values()] };
  const real = all.occurrence.filter((one) => !isPlaceholder(one, all));
  const waiting = base.occurrence.every((one) => isPlaceholder(one, base));
  let occurrence = real.length > 0 && waiting ? real : all.occurrence;
  let { sources } = all;
  if (occurrence.length === 0) {
    const desk = placeholder(newSourceId(pool));
    occurrence = [desk.account];
    sources = [...sources, desk.source];
  }
  const before = sourcesUsed(base);
  const now = sourcesUsed({ ...all, occurrence });
  return {
    ...all,
    occurrence,
    sources: sources.filter(({ id }) => now.has(id) || !before.has(id)),
  };
}

function senderOf({ sender }: VoicesTyped, event: ContactEvent): Pick<ContactEvent, 'from'> {
  if (event.kind !== 'letter') return {};
  return sender !== undefined && event.parties.includes(sender) ? { from: sender } : {};
}

function movedOf(
  { movedTo }: VoicesTyped,
  event: ContactEvent,
  { record }: FormContext,
): Pick<ContactEvent, 'movedTo'> {
  if (event.status !== 'cancelled' || movedTo === undefined) return {};
  const id = movedTo === event.movedTo ? movedTo : idOf(movedTo, record.events.keys());
  return id === undefined || id === event.id ? {} : { movedTo: id };
}
