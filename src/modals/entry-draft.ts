/** An entry while it is being written: what was typed in both steps, and what it is an edit of. */
import { type Brought, same } from '../record/change.js';
import { likelyDuplicates } from '../record/duplicates.js';
import { newEventId } from '../record/event-id.js';
import { type Merged, merge } from '../record/merge.js';
import type { ContactEvent } from '../record/schema.js';
import { type ContactTyped, contactProposed, contactShown } from './contact-fields.js';
import { type Head, readHead, withHead } from './contact-reading.js';
import type { FormContext } from './context.js';
import type { FieldErrors } from './fields.js';
import { newParties, newPeople } from './new-names.js';
import type { Prefill } from './prefill.js';
import { type Box, boxesOf } from './voice-boxes.js';
import {
  type VoicesTyped,
  voicesProposed,
  voicesRefilled,
  voicesShown,
  withEarlier,
} from './voices-fields.js';
import { readEntry } from './voices-reading.js';

export interface EntryDraft {
  /** What the entry was when the form was filled; undefined for a new one. */
  base?: ContactEvent;
  contact: ContactTyped;
  /** Undefined until the second step was seen. */
  voices?: VoicesTyped;
  prefill: Prefill;
  /** Likely duplicates that the editor has been shown. */
  duplicates: readonly string[];
}

/** A draft as it is when the form opens. */
export function newDraft(
  base: ContactEvent | undefined,
  prefill: Prefill,
  context: FormContext,
): EntryDraft {
  return {
    ...(base && { base }),
    contact: base ? contactShown(base, context) : contactProposed(prefill, context),
    prefill,
    duplicates: [],
  };
}

/** The second step of a draft: the entry so far, its boxes, and what stands in them. */
export interface SecondStep {
  event: ContactEvent;
  head: Head;
  boxes: readonly Box[];
  voices: VoicesTyped;
}

export type StepRead<T> = { ok: true; step: T } | { ok: false; errors: FieldErrors };

/** Goes on to the second step, or tells what is wrong in the first. */
export function secondStep(
  draft: EntryDraft,
  context: FormContext,
  taken: { has(id: string): boolean },
): StepRead<SecondStep> {
  const read = readHead(draft.contact, draft.base, context);
  if (!read.ok) return read;
  const { head } = read;
  const event = draft.base ? withHead(draft.base, head) : newEntry(head, taken);
  const boxes = boxesOf(event, 2 * head.newPeople.length);
  const shown = voicesShown(event, boxes);
  const filled = draft.base ? shown : voicesProposed(shown, draft.prefill);
  return { ok: true, step: { event, head, boxes, voices: kept(filled, draft.voices) } };
}

/** What was typed before stands; a side that was added since has what is on the record. */
function kept(filled: VoicesTyped, typed: VoicesTyped | undefined): VoicesTyped {
  return typed ? withEarlier(typed, filled) : filled;
}

function newEntry(head: Head, taken: { has(id: string): boolean }): ContactEvent {
  const { newParties: _parties, newPeople: _people, place, partial, ...fields } = head;
  return {
    id: newEventId(head, taken),
    ...fields,
    ...(place && { place }),
    ...(partial !== undefined && { partial }),
    occurrence: [],
    statements: [],
    readouts: [],
    sources: [],
  };
}

/** The entry that the draft makes, with the parties and people that it brings into the record. */
export function finished(
  draft: EntryDraft,
  { event, head, boxes }: SecondStep,
  context: FormContext,
): StepRead<{ event: ContactEvent; brought: Brought }> {
  if (!draft.voices) return { ok: false, errors: {} };
  const read = readEntry(draft.voices, event, boxes, head.newPeople, context);
  if (!read.ok) return read;
  const people = read.people.filter(({ id }) => read.event.participants.includes(id));
  return {
    ok: true,
    step: {
      event: read.event,
      brought: {
        ...(head.newParties.length > 0 && { parties: [...head.newParties] }),
        ...(people.length > 0 && { people }),
      },
    },
  };
}

/** Likely duplicates that the editor has not been shown yet; of an edit only where it made them likely. */
export function unseenDuplicates(
  draft: EntryDraft,
  event: ContactEvent,
  { record }: FormContext,
): ContactEvent[] {
  const { base } = draft;
  const asBefore =
    base &&
    same(base.when, event.when) &&
    base.kind === event.kind &&
    same(base.parties, event.parties);
  if (asBefore) return [];
  return likelyDuplicates(event, record).filter(({ id }) => !draft.duplicates.includes(id));
}

/** The draft put upon what others made of the entry meanwhile; what was typed stands. */
export function rebased(
  draft: EntryDraft,
  mine: ContactEvent,
  current: ContactEvent,
  context: FormContext,
): { draft: EntryDraft; merged: Merged } {
  const merged = merge(draft.base, mine, current);
  const event = merged.event ?? mine;
  const boxes = boxesOf(current);
  return {
    merged,
    draft: {
      ...draft,
      base: current,
      contact: withNewNames(contactShown(event, context), draft.contact, context),
      voices: {
        ...voicesRefilled(event, current, boxes),
        people: draft.voices?.people ?? {},
        reason: draft.voices?.reason ?? '',
      },
    },
  };
}

/** Names that the record does not hold yet stay names: nobody can look up the ids they will have. */
function withNewNames(
  shown: ContactTyped,
  typed: ContactTyped,
  { record }: FormContext,
): ContactTyped {
  const names = new Map([
    ...[...newParties(typed.parties, record)].map(([value, { id }]) => [id, value] as const),
    ...[...newPeople(typed.people, record)].map(([value, { id }]) => [id, value] as const),
  ]);
  const value = (id: string) => names.get(id) ?? id;
  return { ...shown, parties: shown.parties.map(value), people: shown.people.map(value) };
}
