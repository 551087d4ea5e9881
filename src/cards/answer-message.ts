/** An answer as a message: every kind of answer has its own drawing, and none is left out. */
import type { Answer, EventAnswer } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import type { ContactRecord } from '../record/record.js';
import { compareMessage } from './comparison.js';
import { answerBlock, eventCard } from './event-card.js';
import { answerInWords } from './fallback.js';
import { listMessage } from './list-message.js';
import type { Message } from './message.js';
import { clarifyMessage, noneMessage } from './no-answer.js';
import { noteBlocks, noteSentences } from './notes.js';
import { helpMessage } from './notices.js';
import { saidMessage } from './said-message.js';
import type { LastChange, Viewer } from './viewer.js';

/** Draws an answer. Lists and comparisons have pages, counted from 1. */
export function answerMessage(
  answer: Answer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
  page = 1,
  changed?: (event: string) => LastChange | undefined,
): Message {
  switch (answer.kind) {
    case 'event':
      return eventMessage(answer, record, desk, viewer, changed?.(answer.event.id));
    case 'list':
      return listMessage(answer, record, desk, viewer, page);
    case 'said':
      return saidMessage(answer, record, desk, viewer);
    case 'compare':
      return compareMessage(answer, record, desk, viewer, page);
    case 'none':
      return noneMessage(answer, record, desk, viewer);
    case 'clarify':
      return clarifyMessage(answer);
    case 'help':
      return helpMessage(answer);
    default:
      return answer satisfies never;
  }
}

function eventMessage(
  answer: EventAnswer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
  changed: LastChange | undefined,
): Message {
  const { event, question, focus, notes } = answer;
  return eventCard(event, record, desk, viewer, {
    question,
    ...(focus && { focus }),
    ...(changed && { changed }),
    above: [answerBlock(answer)],
    below: noteBlocks(notes, record),
    sentence: [answerInWords(answer), ...noteSentences(notes, record)].join(' '),
  });
}
