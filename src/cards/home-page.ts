/** The App Home: what was last, what is next; for editors what waits for them, and what was changed. */
import type { Button, HomeView, KnownBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import { dayIn } from '../record/calendar.js';
import type { Change } from '../record/change.js';
import { shortDate } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { awaitedAccounts, latestHeld, planned, withoutAnybody } from '../record/waiting.js';
import { ADD_ACCOUNT, ADD_EVENT, EDIT_EVENT } from './action-ids.js';
import { changeLine } from './change-lines.js';
import { button, buttonRow } from './pages.js';
import { bold, line, paragraph, plain, richText, words } from './rich.js';
import { cut, shown } from './text.js';

/** Carry an event's id; the second a side's and an event's. */
export const HOME_OPEN = 'home_open';
export const HOME_HISTORY = 'home_history';
export const CHECKED_NOW = 'checked_now';

/** Rows of each list, whatever the record's size. */
const ROWS = 5;
const WAITING = 6;
const CHANGES = 8;
const SIDES = 3;

/** What the Home shows to whom. */
export type HomeViewer = 'editor' | 'reader' | 'outsider';

export function homePage(
  record: ContactRecord,
  changes: readonly Change[],
  desk: Desk,
  viewer: HomeViewer,
): HomeView {
  if (viewer === 'outsider') {
    return {
      type: 'home',
      blocks: [
        paragraph(
          'home:outsider',
          words('Summit answers only members of the organisation that runs it.'),
        ),
      ],
    };
  }
  const editor = viewer === 'editor';
  const { next, overdue } = planned(record, dayIn(desk.now, desk.timeZone));
  return {
    type: 'home',
    blocks: [
      ...welcome(editor),
      ...rows('latest', 'Latest contacts', latestHeld(record, ROWS), 'None are on the record yet.'),
      ...rows('next', 'Scheduled next', next.slice(0, ROWS), 'Nothing is scheduled.', next.length),
      ...(editor ? editorBlocks(record, overdue, changes, desk) : []),
    ],
  };
}

function welcome(editor: boolean): KnownBlock[] {
  return [
    paragraph(
      'home:welcome',
      words(
        'Ask when leaders last spoke or met: /summit last us-china, or mention Summit in a thread, or write to it under Messages.',
      ),
    ),
    ...(editor ? buttonRow('home:add', [button('Add a contact', ADD_EVENT, 'home')]) : []),
  ];
}

function editorBlocks(
  record: ContactRecord,
  overdue: readonly ContactEvent[],
  changes: readonly Change[],
  desk: Desk,
): KnownBlock[] {
  const open = withoutAnybody(record);
  return [
    ...(overdue.length > 0
      ? rows(
          'overdue',
          'Planned for a day that is past: was it held?',
          overdue.slice(0, ROWS),
          '',
          overdue.length,
          true,
        )
      : []),
    ...(open.length > 0
      ? rows(
          'open',
          'Logged, and nobody named who says so',
          open.slice(0, ROWS),
          '',
          open.length,
          true,
        )
      : []),
    ...waitingBlocks(record),
    heading('home:changes', 'Recent changes'),
    ...(changes.length === 0
      ? [paragraph('home:changes:none', words('Nobody has changed anything yet.'))]
      : []),
    ...changes
      .slice(0, CHANGES)
      .map((change, index) =>
        row(
          `home:change:${index + 1}`,
          cut(`${titleOf(change, record)} · ${changeLine(change, record, desk)}`, 400),
          { type: 'button', action_id: HOME_HISTORY, text: plain('History'), value: change.event },
        ),
      ),
  ];
}

function titleOf({ event, after, before }: Change, record: ContactRecord): string {
  const title = (record.events.get(event) ?? after ?? before)?.title ?? 'Names';
  return cut(shown(title), 120);
}

/** What waits for the other side's account, the longest wait first. */
function waitingBlocks(record: ContactRecord): KnownBlock[] {
  const awaited = awaitedAccounts(record);
  const more = awaited.length - WAITING;
  return [
    heading('home:waiting', 'Waiting for the other side’s account'),
    ...(awaited.length === 0 ? [paragraph('home:waiting:none', words('Nothing waits.'))] : []),
    ...awaited.slice(0, WAITING).flatMap(({ event, sides }) => [
      row(
        `home:waiting:${event.id}`,
        `${rowText(event)}: nothing from ${sides
          .slice(0, SIDES)
          .map((side) => governmentName(side, event, record))
          .join(', ')}${sides.length > SIDES ? ' and others' : ''}`,
        openButton(event.id),
      ),
      ...buttonRow(`home:actions:${event.id}`, [
        button('Add account', ADD_ACCOUNT, event.id),
        ...sides.slice(0, SIDES).map(
          (side): Button => ({
            type: 'button',
            action_id: `${CHECKED_NOW}:${side}`,
            text: plain(`${cut(governmentName(side, event, record), 40)}: checked now`, 75),
            value: `${side} ${event.id}`,
          }),
        ),
      ]),
    ]),
    ...(more > 0
      ? [paragraph('home:waiting:more', words(`and ${more.toLocaleString('en-GB')} more`))]
      : []),
  ];
}

function rows(
  name: string,
  title: string,
  events: readonly ContactEvent[],
  none: string,
  count = events.length,
  edit = false,
): KnownBlock[] {
  return [
    heading(`home:${name}`, title),
    ...(events.length === 0 ? [paragraph(`home:${name}:none`, words(none))] : []),
    ...events.map((event) =>
      row(
        `home:${name}:${event.id}`,
        rowText(event),
        edit
          ? { type: 'button', action_id: EDIT_EVENT, text: plain('Edit'), value: event.id }
          : openButton(event.id),
      ),
    ),
    ...(count > events.length
      ? [
          paragraph(
            `home:${name}:more`,
            words(`and ${(count - events.length).toLocaleString('en-GB')} more`),
          ),
        ]
      : []),
  ];
}

/** "24 Nov 2025 · Trump–Xi phone call" */
function rowText(event: ContactEvent): string {
  return `${shortDate(event.when)} · ${cut(shown(event.title), 200)}`;
}

function row(id: string, text: string, accessory: Button): KnownBlock {
  return { type: 'section', block_id: id, text: plain(text), accessory };
}

function openButton(event: string): Button {
  return { type: 'button', action_id: HOME_OPEN, text: plain('Open'), value: event };
}

function heading(id: string, text: string): KnownBlock {
  return richText(id, line(...bold(text)));
}
