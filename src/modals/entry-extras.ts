/** What stands in the entry form beside its fields: duplicates, the way back, the way out. */
import type { ActionsBlock, KnownBlock } from '@slack/types';
import { plain } from '../cards/rich.js';
import type { ContactEvent } from '../record/schema.js';
import { eventLabel } from './account-fields.js';
import { actionsRow, alert, remark } from './inputs.js';

export const BACK = 'entry_back';
export const DELETE = 'entry_delete';
export const EDIT_INSTEAD = 'entry_edit_instead';
const SHOWN = 3;

/** Back to the first step. */
export function backRow(): ActionsBlock {
  return actionsRow('back', [
    { type: 'button', action_id: BACK, text: plain('Back'), value: 'back' },
  ]);
}

/** Deletes the entry, once asked whether it is meant. */
export function deleteRow(event: string): ActionsBlock {
  return actionsRow('delete', [
    {
      type: 'button',
      action_id: DELETE,
      style: 'danger',
      text: plain('Delete this entry'),
      value: event,
      confirm: {
        title: plain('Delete this entry?'),
        text: plain('Cards that show it will say so. It can be brought back from its history.'),
        confirm: plain('Delete'),
        deny: plain('Keep'),
        style: 'danger',
      },
    },
  ]);
}

/** Entries of the same parties and kind within a day, each to be opened instead. */
export function duplicateBlocks(duplicates: readonly ContactEvent[]): KnownBlock[] {
  if (duplicates.length === 0) return [];
  const more = duplicates.length - SHOWN;
  return [
    alert(
      'This may be on the record already. Save only if it is another contact; nothing is saved yet.',
    ),
    ...duplicates.slice(0, SHOWN).flatMap((event, index): KnownBlock[] => [
      remark(`duplicate:${index + 1}`, `${eventLabel(event)} (${event.status})`),
      actionsRow(`duplicate-actions:${index + 1}`, [
        {
          type: 'button',
          action_id: EDIT_INSTEAD,
          text: plain('Edit that one instead'),
          value: event.id,
        },
      ]),
    ]),
    ...(more > 0 ? [remark('duplicates-more', `and ${more} more`)] : []),
  ];
}
