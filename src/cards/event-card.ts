/** The card of one event: the short one, which a phone shows in a screen or two. */
import type { ActionsBlock, Button, KnownBlock, Overflow, PlainTextOption } from '@slack/types';
import type { EventAnswer } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import { type Question, question } from '../ask/question.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { publisherOf } from '../wording/naming.js';
import {
  ADD_ACCOUNT,
  ALL_POINTS,
  COMPARE,
  EARLIER,
  EDIT_EVENT,
  LATER,
  LINE_FOR_COPY,
  MENU,
  type MenuEntry,
  menuValue,
  questionValue,
  SHARE,
} from './action-ids.js';
import { eventHead } from './event-head.js';
import { topicsOfOneSide } from './event-parts.js';
import { type Extent, pointBlocks } from './event-points.js';
import { answerInWords, cardFallback } from './fallback.js';
import { CARD_BUDGET, PAGE_BUDGET } from './limits.js';
import type { Message } from './message.js';
import { button } from './pages.js';
import { italic, type Leaf, line, link, plain, richText, sizeOf, unlinked, words } from './rich.js';
import { silentBlocks } from './silences.js';
import { cut, shown } from './text.js';

import type { LastChange, Viewer } from './viewer.js';
import { beforeInWords, currency, topicsInWords } from './wording.js';

/** What a card is drawn with beside the event; all of it optional. */
export interface CardSetting {
  /** The question that it answers: its buttons go on from there. */
  question?: Question;
  /** Topics or words asked for: their statements come first in each part. */
  focus?: EventAnswer['focus'];
  changed?: LastChange;
  /** Blocks above the head: the direct answer. */
  above?: readonly KnownBlock[];
  /** Blocks above the buttons: notes. */
  below?: readonly KnownBlock[];
  /** The direct answer in words, for the text beside the blocks. */
  sentence?: string;
}

/** From the amplest to the barest: the first that fits a phone is taken. */
const EXTENTS: readonly Extent[] = [
  { points: 4, text: 300, sides: 6, voices: 6, quotes: false },
  { points: 3, text: 200, sides: 4, voices: 4, quotes: false },
  { points: 2, text: 160, sides: 4, voices: 3, quotes: false },
  { points: 1, text: 120, sides: 3, voices: 3, quotes: false },
  { points: 1, text: 80, sides: 1, voices: 2, quotes: false },
];

/** An event as a card; what is longer than a phone's screen is folded behind "All points". */
export function eventCard(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
  setting: CardSetting = {},
): Message {
  const statements = inFocus(event, setting.focus);
  const top = [...(setting.above ?? []), eventHead(event, record, desk, setting.question?.parties)];
  const bottom = [
    foot(event, record, desk, setting.changed),
    ...(setting.below ?? []),
    cardActions(event, record, viewer, setting.question),
  ];
  let blocks: KnownBlock[] = [];
  for (const extent of EXTENTS) {
    blocks = [
      ...top,
      ...pointBlocks(event, record, desk, extent, statements),
      ...silentBlocks(event, record, desk, extent),
      ...bottom,
    ];
    if (sizeOf(blocks, false) <= CARD_BUDGET && sizeOf(blocks) <= PAGE_BUDGET) break;
  }
  return {
    text: cardFallback(event, record, desk, setting.sentence),
    blocks: sizeOf(blocks) <= PAGE_BUDGET ? blocks : unlinked(blocks),
  };
}

/** The statements with those on the topics or words asked for first. */
export function inFocus(event: ContactEvent, focus: EventAnswer['focus']): readonly Statement[] {
  if (!focus) return event.statements;
  const wanted = focus.words.map((word) => word.toLowerCase());
  const sought = (statement: Statement) =>
    statement.topics.some((topic) => focus.topics.includes(topic)) ||
    wanted.some((word) => statement.text.toLowerCase().includes(word));
  return [...event.statements.filter(sought), ...event.statements.filter((it) => !sought(it))];
}

/** What one side alone mentions, what came before, the sources, and how current the entry is. */
function foot(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
  changed: LastChange | undefined,
): KnownBlock {
  const topics = topicsInWords(topicsOfOneSide(event), event, record, 5);
  const lines: Leaf[][] = [
    ...(topics ? [words(topics)] : []),
    words(beforeInWords(event, record)),
    [...sourceLeaves(event), ...words(currency(event, changed, desk))],
  ];
  return {
    type: 'rich_text',
    block_id: `foot:${event.id}`,
    elements: lines.map((elements) => ({ type: 'rich_text_section', elements })),
  };
}

/** The first sources as links; the menu shows them all. */
function sourceLeaves(event: ContactEvent): Leaf[] {
  const first = event.sources
    .filter(({ url }) => url === undefined || url.length <= 300)
    .slice(0, 3);
  return first.flatMap((source) => [...link(publisherOf(source), source.url), ...words(' · ')]);
}

function cardActions(
  event: ContactEvent,
  record: ContactRecord,
  viewer: Viewer,
  asked: Question | undefined,
): ActionsBlock {
  const contacts = record.between(event.parties.slice(0, 20));
  const at = contacts.findIndex(({ id }) => id === event.id);
  const step = (where: 'earlier' | 'later') => questionValue(stepping(event, where, asked));
  const buttons = [
    viewer.alone !== false &&
      button('Share', SHARE, questionValue(asked ?? question('on', { event: event.id }))),
    button('Line for copy', LINE_FOR_COPY, event.id),
    button('Compare', COMPARE, questionValue(question('compare', { event: event.id }))),
    at > 0 && button('Earlier', EARLIER, step('earlier')),
    at < contacts.length - 1 && button('Later', LATER, step('later')),
    event.statements.length > 0 && button('All points', ALL_POINTS, event.id),
    viewer.editor && viewer.editing && button('Add account', ADD_ACCOUNT, event.id),
    viewer.editor && viewer.editing && button('Edit', EDIT_EVENT, event.id),
  ];
  return {
    type: 'actions',
    block_id: `actions:${event.id}`,
    elements: [
      ...buttons.filter((it): it is Button => typeof it === 'object'),
      ...menu(event, viewer),
    ],
  };
}

function menu(event: ContactEvent, viewer: Viewer): Overflow[] {
  const entry = (text: string, what: MenuEntry): PlainTextOption => ({
    text: plain(text),
    value: menuValue(what, event.id),
  });
  const options = [
    ...(event.sources.length > 0 ? [entry('Sources', 'sources')] : []),
    ...(viewer.editing ? [entry('History', 'history')] : []),
    // In a channel nobody knows who will press: the entries are there for all, and refused to some.
    ...(viewer.editing && viewer.alone === false && !viewer.editor
      ? [entry('Add account', 'account'), entry('Edit', 'edit')]
      : []),
  ];
  return options.length > 0 ? [{ type: 'overflow', action_id: MENU, options }] : [];
}

/** The question for the contact before or after: as narrow as what was asked, over all time. */
export function stepping(
  event: ContactEvent,
  step: 'earlier' | 'later',
  asked: Question | undefined,
): Question {
  const { parties = [], people = [], kinds = [], topics = [] } = asked ?? {};
  return question('last', {
    parties: parties.length > 0 ? parties : event.parties.slice(0, 20),
    people,
    kinds,
    topics,
    event: event.id,
    step,
  });
}

/** How much of a sentence is shown; Summit's own are a line or two. */
const SENTENCE = 1000;
const UNDERSTOOD = 300;

/** The sentence that answers the question directly, under what was understood, above everything else. */
export function answerBlock(answer: { understood: string; sentence: string }): KnownBlock {
  const repeated = answerInWords(answer) === answer.sentence;
  const sentence = line(...words(cut(shown(answer.sentence), SENTENCE)));
  if (repeated) return richText('answer', sentence);
  return richText('answer', line(...italic(cut(shown(answer.understood), UNDERSTOOD))), sentence);
}
