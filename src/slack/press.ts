/** What a press of a button comes to: from what it carries to a message and where that belongs. */
import { answerTo } from '../ask/ask.js';
import type { Desk } from '../ask/desk.js';
import { type Question, question } from '../ask/question.js';
import {
  ALL_POINTS,
  CHOOSE,
  COMPARE,
  EARLIER,
  LATER,
  LINE_FOR_COPY,
  MENU,
  NEWER,
  NEXT_POINTS,
  NEXT_SOURCES,
  OLDER,
  OPEN_EVENT,
  PREVIOUS_POINTS,
  PREVIOUS_SOURCES,
  readEventPageValue,
  readMenuValue,
  readPageValue,
  readQuestionValue,
  SHARE,
} from '../cards/action-ids.js';
import { answerMessage } from '../cards/answer-message.js';
import { fullCardPages, sourcesPages } from '../cards/full-card.js';
import { lineForCopyMessage } from '../cards/line-for-copy.js';
import type { Message } from '../cards/message.js';
import { pageAt } from '../cards/pages.js';
import { CHANNEL, type LastChange, type Viewer } from '../cards/viewer.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { Click } from './click.js';

export type Outcome =
  /** For the channel. */
  | { kind: 'aloud'; message: Message }
  /** Below what was pressed, for who pressed it alone. */
  | { kind: 'aside'; message: Message }
  /** In place of what was pressed, where nobody else sees that; else as `aside`. */
  | { kind: 'turn'; message: Message }
  /** In place of what was pressed, for everybody who saw it: a question back is answered once. */
  | { kind: 'settle'; message: Message };

interface Where extends Drawn {
  record: ContactRecord;
  desk: Desk;
}

type Press = (click: Click, where: Where) => Outcome | undefined;

const turn = (message: Message | undefined): Outcome | undefined =>
  message && { kind: 'turn', message };
const aside = (message: Message | undefined): Outcome | undefined =>
  message && { kind: 'aside', message };

/** Every button that Summit listens to. A new ability adds its line here. */
const PRESSES: Readonly<Record<string, Press>> = {
  [SHARE]: ({ value }, where) => {
    const message = answered(readQuestionValue(value), { ...where, viewer: CHANNEL });
    return message && { kind: 'aloud', message };
  },
  [COMPARE]: ({ value }, where) => aside(answered(readQuestionValue(value), where)),
  [EARLIER]: ({ value }, where) => turn(answered(readQuestionValue(value), where)),
  [LATER]: ({ value }, where) => turn(answered(readQuestionValue(value), where)),
  [NEWER]: ({ value }, where) => turn(answeredPage(value, where)),
  [OLDER]: ({ value }, where) => turn(answeredPage(value, where)),
  [OPEN_EVENT]: ({ value }, where) => aside(card(value, where)),
  [LINE_FOR_COPY]: ({ value }, { record, desk }) => {
    const event = eventOf(value, record);
    return event && aside(lineForCopyMessage(event, record, desk));
  },
  [ALL_POINTS]: ({ value }, where) => turn(points({ event: value ?? '', page: 1 }, where)),
  [PREVIOUS_POINTS]: ({ value }, where) => turn(points(readEventPageValue(value), where)),
  [NEXT_POINTS]: ({ value }, where) => turn(points(readEventPageValue(value), where)),
  [PREVIOUS_SOURCES]: ({ value }, where) => turn(sources(readEventPageValue(value), where)),
  [NEXT_SOURCES]: ({ value }, where) => turn(sources(readEventPageValue(value), where)),
  [MENU]: ({ value }, where) => {
    const chosen = readMenuValue(value);
    return chosen?.entry === 'sources'
      ? aside(sources({ event: chosen.event, page: 1 }, where))
      : undefined;
  },
};

/** What an answer is drawn with beside the question. */
export interface Drawn {
  viewer: Viewer;
  changed?: (event: string) => LastChange | undefined;
}

/** What is done about a press; undefined where what it carries was forged or is out of date. */
export function pressed(
  click: Click,
  record: ContactRecord,
  desk: Desk,
  drawn: Drawn = { viewer: { editor: false, alone: true } },
): Outcome | undefined {
  const where = { record, desk, ...drawn };
  if (CHOOSE.test(click.button)) return chosen(click, where);
  // An action id comes from outside too: "constructor" is no button.
  const press = Object.hasOwn(PRESSES, click.button) ? PRESSES[click.button] : undefined;
  return press?.(click, where);
}

/** The choice under a question back settles it for everybody; the one under an answer is an aside. */
function chosen(click: Click, where: Where): Outcome | undefined {
  const carried = readQuestionValue(click.value);
  const settles = click.block.startsWith('clarify');
  const viewer = settles && !click.alone ? CHANNEL : where.viewer;
  const message = answered(carried, { ...where, viewer });
  if (!message) return undefined;
  return settles ? { kind: 'settle', message } : { kind: 'turn', message };
}

function answered(asked: Question | undefined, where: Where, page?: number): Message | undefined {
  if (!asked) return undefined;
  const { record, desk, viewer, changed } = where;
  return answerMessage(answerTo(asked, record, desk), record, desk, viewer, page, changed);
}

function answeredPage(value: string | undefined, where: Where): Message | undefined {
  const carried = readPageValue(value);
  return carried && answered(carried.question, where, carried.page);
}

interface EventPage {
  event: string;
  page: number;
}

function points(carried: EventPage | undefined, { record, desk }: Where): Message | undefined {
  const event = eventOf(carried?.event, record);
  return event && pageAt(fullCardPages(event, record, desk), carried?.page ?? 1).content;
}

function sources(carried: EventPage | undefined, { record, desk }: Where): Message | undefined {
  const event = eventOf(carried?.event, record);
  return event && pageAt(sourcesPages(event, record, desk), carried?.page ?? 1).content;
}

function card(id: string | undefined, where: Where): Message | undefined {
  const event = eventOf(id, where.record);
  return event && answered(question('on', { event: event.id }), where);
}

function eventOf(id: string | undefined, record: ContactRecord): ContactEvent | undefined {
  return id === undefined ? undefined : record.events.get(id);
}
