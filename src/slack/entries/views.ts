/** The forms of a draft, with what they carry sealed. */
import type { KnownBlock, ModalView } from '@slack/types';
import { contactForm } from '../../modals/contact-form.js';
import type { FormContext } from '../../modals/context.js';
import type { EntryDraft, SecondStep } from '../../modals/entry-draft.js';
import { backRow, deleteRow, duplicateBlocks } from '../../modals/entry-extras.js';
import type { Frame } from '../../modals/fields.js';
import { remark } from '../../modals/inputs.js';
import { voicesForm } from '../../modals/voices-form.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Carried, Seal } from './seal.js';

export const ENTRY_CONTACT = 'entry_contact';
export const ENTRY_VOICES = 'entry_voices';
export const ACCOUNT = 'account';
export const HISTORY = 'history';

export function frameOf(callbackId: string, carried: Carried, seal: Seal): Frame {
  return { callbackId, metadata: seal.close(carried), generation: carried.generation };
}

/** The first step of a draft. */
export function contactView(
  draft: EntryDraft,
  context: FormContext,
  carried: Carried,
  seal: Seal,
  above: readonly KnownBlock[] = [],
): ModalView {
  const remarks = (draft.prefill.remarks ?? []).map((text, index) =>
    remark(`read:${index + 1}`, text),
  );
  return contactForm(draft.contact, context, frameOf(ENTRY_CONTACT, carried, seal), {
    title: draft.base ? 'Edit the entry' : 'Add a contact',
    above: [...above, ...remarks],
    below: draft.base ? [deleteRow(draft.base.id)] : [],
  });
}

/** The second step of a draft. */
export function voicesView(
  draft: EntryDraft,
  step: SecondStep,
  context: FormContext,
  carried: Carried,
  seal: Seal,
  told: { above?: readonly KnownBlock[]; duplicates?: readonly ContactEvent[] } = {},
): ModalView {
  const { event, head, boxes, voices } = step;
  return voicesForm(
    draft.voices ?? voices,
    event,
    boxes,
    context,
    frameOf(ENTRY_VOICES, carried, seal),
    {
      title: draft.base ? 'Edit the entry' : 'Add a contact',
      above: [...(told.above ?? []), ...duplicateBlocks(told.duplicates ?? [])],
      below: [backRow()],
      newPeople: head.newPeople,
      unattributed: (draft.prefill.unattributed ?? []).length > 0,
      reason: draft.base !== undefined,
    },
  );
}
