/** All points of an event and all its sources, in as many messages as they take. */
import type { KnownBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import { plainDay } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Source } from '../record/schema.js';
import {
  eventPageValue,
  LINE_FOR_COPY,
  NEXT_POINTS,
  NEXT_SOURCES,
  PREVIOUS_POINTS,
  PREVIOUS_SOURCES,
} from './action-ids.js';
import { eventHead, eventHeadShort, restOfHead } from './event-head.js';
import { topicsOfOneSide } from './event-parts.js';
import { EVERYTHING, pointBlocks } from './event-points.js';
import { cardFallback, eventSentence } from './fallback.js';
import { BLOCK_BUDGET, URL_LENGTH } from './limits.js';
import type { Message } from './message.js';
import { button, buttonRow, inPages } from './pages.js';
import { partBlocks } from './parts.js';
import { link, paragraph, words } from './rich.js';
import { silentBlocks } from './silences.js';
import { fallbackText, pieces, shown } from './text.js';
import { beforeInWords, topicsInWords } from './wording.js';

/** Everything that the record holds of an event, page by page. */
export function fullCardPages(event: ContactEvent, record: ContactRecord, desk: Desk): Message[] {
  const pages = inPages([
    ...restOfHead(event, record),
    ...pointBlocks(event, record, desk, EVERYTHING),
    ...silentBlocks(event, record, desk, EVERYTHING),
    ...topicBlocks(event, record),
    paragraph(`before:${event.id}`, words(beforeInWords(event, record))),
    ...sourceBlocks(event),
  ]);
  return pages.map((blocks, index) => ({
    text:
      index === 0
        ? cardFallback(event, record, desk)
        : fallbackText([
            `All points, page ${index + 1} of ${pages.length}:`,
            eventSentence(event, record, desk),
          ]),
    blocks: [
      index === 0 ? eventHead(event, record, desk) : eventHeadShort(event, record, desk),
      ...blocks,
      ...pageFoot(event, index + 1, pages.length, PREVIOUS_POINTS, NEXT_POINTS),
    ],
  }));
}

/** The sources of an event, each as a link, page by page. */
export function sourcesPages(event: ContactEvent, record: ContactRecord, desk: Desk): Message[] {
  const pages = inPages(sourceBlocks(event));
  return pages.map((blocks, index) => ({
    text: fallbackText([
      `Sources of: ${eventSentence(event, record, desk)}`,
      event.sources.map(({ publisher }) => shown(publisher)).join(', '),
    ]),
    blocks: [
      eventHeadShort(event, record, desk),
      ...blocks,
      ...pageFoot(event, index + 1, pages.length, PREVIOUS_SOURCES, NEXT_SOURCES),
    ],
  }));
}

function topicBlocks(event: ContactEvent, record: ContactRecord): KnownBlock[] {
  const topics = topicsInWords(topicsOfOneSide(event), event, record, Number.POSITIVE_INFINITY);
  return pieces(topics, BLOCK_BUDGET).map((piece, index) =>
    paragraph(`topics:${event.id}:${index + 1}`, words(piece)),
  );
}

/** "Xinhua, via People's Daily: title, 24 November 2025 — news.cn" */
function sourceBlocks(event: ContactEvent): KnownBlock[] {
  if (event.sources.length === 0) return [];
  return partBlocks({
    id: `sources:${event.id}`,
    head: 'Sources',
    points: event.sources.map((source) => ({
      text: sourceInWords(source),
      behind: source.url ? link(hostOf(source.url), source.url, URL_LENGTH) : [],
    })),
  });
}

function sourceInWords({ publisher, title, published, via }: Source): string {
  const where = `${shown(publisher)}${via ? `, via ${shown(via)}` : ''}`;
  const what = [...(title ? [shown(title)] : []), ...(published ? [plainDay(published)] : [])];
  return what.length > 0 ? `${where}: ${what.join(', ')}` : where;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'link';
}

function pageFoot(
  event: ContactEvent,
  page: number,
  pages: number,
  previous: string,
  next: string,
): KnownBlock[] {
  return [
    ...(pages > 1 ? [paragraph(`page:${event.id}`, words(`Page ${page} of ${pages}`))] : []),
    ...buttonRow(`actions:${event.id}`, [
      page > 1 && button('Previous page', previous, eventPageValue(event.id, page - 1)),
      page < pages && button('Next page', next, eventPageValue(event.id, page + 1)),
      button('Line for copy', LINE_FOR_COPY, event.id),
    ]),
  ];
}
