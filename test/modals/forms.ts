/** The forms as Slack would show and submit them, for tests. */
import type { ModalView } from '@slack/types';
import { type ContactTyped, contactShown, contactTyped } from '../../src/modals/contact-fields.js';
import { contactForm } from '../../src/modals/contact-form.js';
import { readHead, withHead } from '../../src/modals/contact-reading.js';
import type { FormContext } from '../../src/modals/context.js';
import { typedIn } from '../../src/modals/view-state.js';
import { boxesOf } from '../../src/modals/voice-boxes.js';
import { type VoicesTyped, voicesShown, voicesTyped } from '../../src/modals/voices-fields.js';
import { voicesForm } from '../../src/modals/voices-form.js';
import { readEntry } from '../../src/modals/voices-reading.js';
import { stateOf } from '../../src/playground/state-values.js';
import { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent, RecordDocument } from '../../src/record/schema.js';

export const FRAME = { callbackId: 'test', metadata: '{}', generation: 1 };
export const NOW = new Date('2026-11-22T10:00:00Z');

export function contextOf(document: RecordDocument, now = NOW): FormContext {
  return { record: ContactRecord.of(document), desk: { now, timeZone: 'Europe/London' } };
}

/** What Slack submits of a form that nobody touched. */
export function untouched(view: ModalView) {
  return typedIn(JSON.parse(JSON.stringify(stateOf(view.blocks))));
}

/** The views of both steps for an entry, and what comes back when some fields were changed. */
export function throughTheForms(
  event: ContactEvent,
  context: FormContext,
  change: {
    contact?: (typed: ContactTyped) => ContactTyped;
    voices?: (typed: VoicesTyped) => VoicesTyped;
  } = {},
) {
  const first = contactForm(contactShown(event, context), context, FRAME, { title: 'Edit' });
  const contact = (change.contact ?? ((it) => it))(contactTyped(untouched(first)));
  const head = readHead(contact, event, context);
  if (!head.ok) return { first, errors: head.errors };
  const draft = withHead(event, head.head);
  const boxes = boxesOf(draft, 2 * head.head.newPeople.length);
  const second = voicesForm(voicesShown(draft, boxes), draft, boxes, context, FRAME, {
    title: 'Edit',
    newPeople: head.head.newPeople,
    unattributed: false,
    reason: true,
  });
  const typed = voicesTyped(untouched(second), boxes, head.head.newPeople);
  const voices = (change.voices ?? ((it) => it))(typed);
  const read = readEntry(voices, draft, boxes, head.head.newPeople, context);
  return read.ok
    ? { first, second, boxes, event: read.event, people: read.people, head: head.head }
    : { first, second, boxes, errors: read.errors };
}
