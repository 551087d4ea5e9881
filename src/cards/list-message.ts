/** Rows with paging: lists, counts, and the nearest things where nothing was found. */
import type { KnownBlock, SectionBlock } from '@slack/types';
import type { ListAnswer } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import { dayIn } from '../record/calendar.js';
import { agoInWords } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { placeInFull } from '../wording/naming.js';
import { otherDays } from '../wording/what-happened.js';
import { NEWER, OLDER, OPEN_EVENT, pageValue, questionValue, SHARE } from './action-ids.js';
import { answerBlock } from './event-card.js';
import { answerInWords, rowSentence } from './fallback.js';
import { ROWS_A_PAGE } from './limits.js';
import type { Message } from './message.js';
import { noteBlocks, noteSentences } from './notes.js';
import { standingInShort } from './occurrence.js';
import { button, buttonRow, pageAt } from './pages.js';
import { paragraph, plain, words } from './rich.js';
import { cut, fallbackText, shown } from './text.js';
import type { Viewer } from './viewer.js';
import { dateInFull } from './when.js';

const TITLE = 120;
const ROW = 500;

/** A page of rows under the sentence that answers the question. */
export function listMessage(
  answer: ListAnswer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
  asked = 1,
): Message {
  const pages = rowsInPages(answer.events);
  const { page, content = [] } = pageAt(pages, asked);
  const soonestFirst = answer.question.intent === 'next';
  const paging = pages.length > 1 ? `Page ${page} of ${pages.length}` : '';
  const before = page > 1 && pageValue(answer.question, page - 1);
  const after = page < pages.length && pageValue(answer.question, page + 1);
  return {
    text: fallbackText([
      answerInWords(answer),
      ...content.map((event) => rowSentence(event, record)),
      paging && `${paging}.`,
      ...noteSentences(answer.notes, record),
    ]),
    blocks: [
      answerBlock(answer),
      ...content.map((event) => row(`event:${event.id}`, event, record, desk)),
      ...(paging ? [paragraph('page', words(paging))] : []),
      ...noteBlocks(answer.notes, record),
      ...buttonRow('actions', [
        viewer.alone !== false && button('Share', SHARE, questionValue(answer.question)),
        before !== false && button(soonestFirst ? 'Sooner' : 'Newer', NEWER, before),
        after !== false && button(soonestFirst ? 'Later' : 'Older', OLDER, after),
      ]),
    ],
  };
}

function rowsInPages(events: readonly ContactEvent[]): ContactEvent[][] {
  const pages: ContactEvent[][] = [];
  for (let at = 0; at < events.length; at += ROWS_A_PAGE) {
    pages.push(events.slice(at, at + ROWS_A_PAGE));
  }
  return pages;
}

/** An event as a row: date and title, place, and its standing where it is not confirmed. */
export function row(
  blockId: string,
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): KnownBlock {
  const others = otherDays(event, record);
  const status = { scheduled: 'planned', held: undefined, cancelled: 'cancelled' }[event.status];
  const second = [
    agoInWords(event.when, dayIn(desk.now, desk.timeZone)),
    placeInFull(event, record),
    status,
    standingInShort(event, record),
  ].filter((part) => part !== undefined);
  const date = `${dateInFull(event)}${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
  const text = `${cut(shown(event.title), TITLE)}\n${date}\n${cut(second.join(' · '), ROW)}`;
  const section: SectionBlock = {
    type: 'section',
    block_id: blockId,
    text: plain(text),
  };
  const open = button('Open', OPEN_EVENT, event.id);
  return open ? { ...section, accessory: open } : section;
}
