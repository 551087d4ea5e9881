/** The accounts of an event side by side: a row a point, a column a side. */
import type { KnownBlock, RawTextElement, RichTextBlock, TableBlock } from '@slack/types';
import type { CompareAnswer } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import type { ContactRecord } from '../record/record.js';
import type { Account, ContactEvent } from '../record/schema.js';
import { type Standing, standingOf } from '../record/standing.js';
import { capitalOf, type Names } from '../wording/naming.js';
import {
  ALL_POINTS,
  LINE_FOR_COPY,
  NEWER,
  OLDER,
  pageValue,
  questionValue,
  SHARE,
} from './action-ids.js';
import { answerBlock } from './event-card.js';
import { eventHeadShort } from './event-head.js';
import { fullestReadout } from './event-parts.js';
import { answerInWords, eventSentence } from './fallback.js';
import type { Message } from './message.js';
import { noteBlocks, noteSentences } from './notes.js';
import { occurrenceInWords } from './occurrence.js';
import { button, buttonRow, pageAt } from './pages.js';
import { line, paragraph, words } from './rich.js';
import { cut, fallbackText, shown } from './text.js';
import type { Viewer } from './viewer.js';
import { voicesInWords } from './voices.js';
import { silenceInWords } from './wording.js';

/** Rows and characters of a table on one page, and sides in one table: far below Slack's limits. */
const ROWS = 30;
const TEXT = 7000;
const SIDES = 8;

/** One point as a row. */
interface Row {
  text: string;
  accounts: readonly Account[];
  standing: Standing;
}

/** One voice as a column: a party, or the independent reports together. */
type Column = string;

/** A page of the comparison as a table, and the same in sentences. */
export function compareMessage(
  answer: CompareAnswer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
  asked = 1,
): Message {
  const { event } = answer;
  const columns = columnsOf(event);
  const groups = inGroups(columns, SIDES);
  const pages = groups.flatMap((group) => rowPages(event, group).map((rows) => ({ group, rows })));
  const { page, content } = pageAt(pages, asked);
  const group = content?.group ?? [];
  const rows = content?.rows ?? [];
  const paging = pages.length > 1 ? `Page ${page} of ${pages.length}` : '';
  return {
    text: fallbackText([
      answerInWords(answer),
      eventSentence(event, record, desk),
      occurrenceInWords(event, record),
      ...rows.slice(1, 9).map((row) => rowInWords(row, event, record)),
      rows.length > 9 ? `And ${rows.length - 9} more points.` : '',
      ...noteSentences(answer.notes, record),
    ]),
    blocks: [
      answerBlock(answer),
      eventHeadShort(event, record, desk),
      table(event, rows, group, record),
      ...quietBlocks(event, columns, record, desk),
      ...(paging ? [paragraph(`page:${event.id}`, words(paging))] : []),
      ...noteBlocks(answer.notes, record),
      ...buttonRow(`actions:${event.id}`, [
        viewer.alone !== false && button('Share', SHARE, questionValue(answer.question)),
        page > 1 && button('Previous page', NEWER, pageValue(answer.question, page - 1)),
        page < pages.length && button('Next page', OLDER, pageValue(answer.question, page + 1)),
        button('Line for copy', LINE_FOR_COPY, event.id),
        event.statements.length > 0 && button('All points', ALL_POINTS, event.id),
      ]),
    ],
  };
}

function rowsOf(event: ContactEvent): Row[] {
  return [
    { text: OCCURRENCE[event.status], accounts: event.occurrence },
    ...event.statements.map(({ text, accounts }) => ({ text: shown(text), accounts })),
  ].map((row) => ({ ...row, standing: standingOf(row.accounts, event) }));
}

const OCCURRENCE = {
  held: 'That it took place',
  scheduled: 'That it is planned',
  cancelled: 'That it was planned and called off',
};

function rowPages(event: ContactEvent, columns: readonly Column[]): Row[][] {
  const pages: Row[][] = [[]];
  let room = TEXT;
  for (const row of rowsOf(event)) {
    const page = pages[pages.length - 1] ?? [];
    const needed = lengthOf(row, columns, event);
    if (page.length > 0 && (page.length >= ROWS || needed > room)) {
      pages.push([row]);
      room = TEXT - needed;
    } else {
      page.push(row);
      room -= needed;
    }
  }
  return pages;
}

/** What the cells of a row hold, all of them. */
function lengthOf(row: Row, columns: readonly Column[], event: ContactEvent): number {
  const cells = [
    row.text,
    COUNTS_AS[row.standing],
    ...columns.map((it) => stanceOf(row.accounts, it, event)),
  ];
  return cells.reduce((sum, { length }) => sum + length, 0);
}

/** Every party that has a word or an account, both of two in any case; then independent reports. */
function columnsOf(event: ContactEvent): Column[] {
  const accounts = rowsOf(event).flatMap((row) => row.accounts);
  const spoken = new Set(accounts.map((account) => account.by));
  const jointly = spoken.has('joint');
  const parties = [...new Set(event.parties)];
  const sides =
    parties.length <= 4
      ? parties
      : parties.filter((party) => jointly || spoken.has(party) || fullestReadout(event, party));
  const others = [...spoken].filter(
    (voice) => voice !== 'joint' && voice !== 'independent' && !parties.includes(voice),
  );
  return [...sides, ...others, ...(spoken.has('independent') ? ['independent'] : [])];
}

function inGroups(columns: readonly Column[], size: number): Column[][] {
  const groups: Column[][] = [];
  for (let at = 0; at < columns.length; at += size) groups.push(columns.slice(at, at + size));
  return groups.length > 0 ? groups : [[]];
}

function table(
  event: ContactEvent,
  rows: readonly Row[],
  columns: readonly Column[],
  names: Names,
): TableBlock {
  return {
    type: 'table',
    block_id: `compare:${event.id}`,
    column_settings: [{ is_wrapped: true }, ...columns.map(() => ({ is_wrapped: true }))],
    rows: [
      [raw('Point'), ...columns.map((column) => header(column, event, names)), raw('Counts as')],
      ...rows.map((row) => [
        outside(row.text),
        ...columns.map((column) => raw(stanceOf(row.accounts, column, event))),
        raw(COUNTS_AS[row.standing]),
      ]),
    ],
  };
}

const COUNTS_AS: Record<Standing, string> = {
  confirmed: 'confirmed',
  claimed: 'claimed',
  disputed: 'disputed',
  denied: 'denied',
  open: 'confirmed by nobody',
};

function raw(text: string): RawTextElement {
  return { type: 'raw_text', text };
}

function outside(text: string): RichTextBlock {
  return { type: 'rich_text', elements: [line(...words(text))] };
}

function header(column: Column, event: ContactEvent, names: Names): RichTextBlock {
  return outside(column === 'independent' ? 'Independent' : capitalOf(column, names, event));
}

/** "affirms", "denies", "silent"; of a side without a published account, why it has no word. */
function stanceOf(accounts: readonly Account[], column: Column, event: ContactEvent): string {
  const jointly = event.parties.includes(column);
  const stances = accounts
    .filter((account) => account.by === column || (jointly && account.by === 'joint'))
    .map((account) => STANCES[account.stance]);
  if (stances.length > 0) return [...new Set(stances)].join(' and ');
  if (column === 'independent') return '–';
  switch (fullestReadout(event, column)?.status) {
    case 'published':
      return 'silent';
    case 'brief':
      return 'gave no details';
    case 'none':
      return 'no account';
    case undefined:
      return 'nothing on record';
  }
}

const STANCES: Record<Account['stance'], string> = {
  affirms: 'affirms',
  denies: 'denies',
  noncommittal: 'neither confirms nor denies',
};

function rowInWords({ text, accounts, standing }: Row, event: ContactEvent, names: Names): string {
  const label =
    standing === 'confirmed' ? 'Confirmed' : standing === 'claimed' ? 'Claimed' : 'Disputed';
  const who = voicesInWords(accounts, event, names, 4);
  const point = cut(text.replace(/\.$/, ''), 120);
  return standing === 'open'
    ? `Confirmed by nobody (${who}): ${point}.`
    : `${label} (${who}): ${point}.`;
}

/** What the cells cannot say: which sides have published no account, and which have no column. */
function quietBlocks(
  event: ContactEvent,
  columns: readonly Column[],
  names: Names,
  desk: Desk,
): KnownBlock[] {
  const without = [...new Set(event.parties)].filter((party) => {
    const status = fullestReadout(event, party)?.status;
    return columns.includes(party) && (status === 'none' || status === 'brief');
  });
  const left = [...new Set(event.parties)].filter((party) => !columns.includes(party));
  return [
    ...without
      .slice(0, 4)
      .map((party) =>
        paragraph(
          `silent:${event.id}:${party}`,
          words(
            `${capitalOf(party, names, event)} ${silenceInWords(fullestReadout(event, party), event, desk)}.`,
          ),
        ),
      ),
    ...(left.length > 0
      ? [
          paragraph(
            `unknown:${event.id}`,
            words(
              cut(
                `No account on this record by ${left.map((id) => capitalOf(id, names, event)).join(', ')}.`,
                600,
              ),
            ),
          ),
        ]
      : []),
  ];
}
