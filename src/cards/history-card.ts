/** The history of an entry: every change with who made it and when, each to be undone. */
import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import { clockIn, dayIn } from '../record/calendar.js';
import type { Change } from '../record/change.js';
import { changeInWords } from '../record/change-in-words.js';
import { plainDay } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import { authorOf } from './change-lines.js';
import { button, buttonRow } from './pages.js';
import { bold, bullets, line, plain, richText, words } from './rich.js';
import { cut, shown } from './text.js';

/** Carry a change's id, and a page. */
export const UNDO = 'history_undo';
export const OLDER_CHANGES = 'history_older';
export const NEWER_CHANGES = 'history_newer';

export const CHANGES_A_PAGE = 12;
const PHRASES = 8;

/** One page of an entry's history, the latest change first; pages count from 1. */
export function historyBlocks(
  title: string,
  changes: readonly Change[],
  record: ContactRecord,
  desk: Desk,
  viewer: { editor: boolean },
  page = 1,
): KnownBlock[] {
  const pages = Math.max(1, Math.ceil(changes.length / CHANGES_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const some = changes.slice((at - 1) * CHANGES_A_PAGE, at * CHANGES_A_PAGE);
  const undone = new Set(changes.flatMap(({ undoes }) => undoes ?? []));
  return [
    richText('history', line(...bold(cut(shown(title), 200)), ...words(summaryOf(changes.length)))),
    ...some.flatMap((change) =>
      changeBlocks(change, record, desk, viewer.editor, undone.has(change.id)),
    ),
    ...buttonRow('history:pages', [
      at > 1 && button('Newer', NEWER_CHANGES, String(at - 1)),
      at < pages && button('Older', OLDER_CHANGES, String(at + 1)),
    ]),
  ];
}

function summaryOf(count: number): string {
  if (count === 0) return ' · as it came with the record; nobody has changed it since.';
  return ` · ${count === 1 ? '1 change' : `${count.toLocaleString('en-GB')} changes`}`;
}

function changeBlocks(
  change: Change,
  record: ContactRecord,
  desk: Desk,
  editor: boolean,
  undone: boolean,
): KnownBlock[] {
  const at = new Date(change.at);
  const when = `${plainDay(dayIn(at, desk.timeZone))}, ${clockIn(at, desk.timeZone)}`;
  const phrases = changeInWords(change, record);
  const rest = phrases.length - PHRASES;
  const notes = [
    ...(change.undoes === undefined ? [] : ['This undid an earlier change.']),
    ...(undone ? ['It was undone later.'] : []),
    ...(change.reason ? [`Reason: ${cut(shown(change.reason), 300)}`] : []),
  ];
  return [
    richText(
      `change:${change.id}`,
      line(...bold(authorOf(change)), ...words(` · ${when}`)),
      bullets([
        ...phrases.slice(0, PHRASES).map((phrase) => words(shown(phrase))),
        ...(rest > 0 ? [words(`and ${rest} more`)] : []),
        ...notes.map((note) => words(note)),
      ]),
    ),
    ...(editor ? [undoButton(change)] : []),
  ];
}

function undoButton({ id }: Change): SectionBlock {
  return {
    type: 'section',
    block_id: `undo:${id}`,
    text: plain('Take this change back:'),
    accessory: { type: 'button', action_id: UNDO, text: plain('Undo'), value: id },
  };
}
