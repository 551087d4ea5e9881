/** Where there is no answer: nothing on the record, or a question back. */
import type { ClarifyAnswer, NoneAnswer } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import type { ContactRecord } from '../record/record.js';
import { ADD_EVENT, choose, questionValue, SHARE } from './action-ids.js';
import { answerInWords, rowSentence } from './fallback.js';
import { row } from './list-message.js';
import type { Message } from './message.js';
import { noteBlocks, noteSentences } from './notes.js';
import { button, buttonRow } from './pages.js';
import { bold, paragraph, words } from './rich.js';
import { cut, fallbackText, shown } from './text.js';
import type { Viewer } from './viewer.js';

const SENTENCE = 1200;
const NEAR = 5;
const CHOICES = 20;

/** The buttons of a question back. */
export const CHOICES_BLOCK = 'clarify:choices';

/** Nothing on the record; what is nearest stands apart, under a heading that says what it is. */
export function noneMessage(
  answer: NoneAnswer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
): Message {
  const near = answer.near?.events.slice(0, NEAR) ?? [];
  const mayAdd = viewer.editor && viewer.editing === true;
  const sentence = answerInWords(answer);
  return {
    text: fallbackText([
      sentence,
      ...(near.length > 0 && answer.near ? [`${answer.near.heading}:`] : []),
      ...near.map((event) => rowSentence(event, record)),
      ...noteSentences(answer.notes, record),
    ]),
    blocks: [
      paragraph('none', words(cut(shown(sentence), SENTENCE))),
      ...noteBlocks(answer.notes, record),
      ...(near.length > 0 && answer.near
        ? [paragraph('near', bold(cut(shown(answer.near.heading), 200)))]
        : []),
      ...near.map((event) => row(`near:${event.id}`, event, record, desk)),
      ...buttonRow('actions', [
        mayAdd && button('Add an entry', ADD_EVENT, questionValue(answer.question) ?? ADD_EVENT),
        viewer.alone !== false &&
          !answer.unread &&
          button('Share', SHARE, questionValue(answer.question)),
      ]),
    ],
  };
}

/** A question back, with a button for each reading. */
export function clarifyMessage({ prompt, choices }: ClarifyAnswer): Message {
  const offered = choices.slice(0, CHOICES);
  const labels = offered.map(({ label }) => shown(label));
  return {
    text: fallbackText([prompt, ...labels.map((label) => `${label}?`)]),
    blocks: [
      paragraph('clarify', words(cut(shown(prompt), SENTENCE))),
      ...buttonRow(
        CHOICES_BLOCK,
        offered.map(({ question }, index) =>
          button(labels[index] ?? '', choose(index), questionValue(question)),
        ),
      ),
    ],
  };
}
