/** Answers that were drawn already: when news breaks, a whole newsroom asks the same. */
import type { Answer } from '../ask/answer.js';
import type { Context } from '../ask/context.js';
import type { Desk } from '../ask/desk.js';
import type { Message } from '../cards/message.js';
import type { Viewer } from '../cards/viewer.js';
import { dayIn } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';

export interface Drawn {
  answer: Answer;
  message: Message;
}

/** More than a newsroom asks of one state of the record; each is some ten kilobytes. */
const MOST_REMEMBERED = 300;

/**
 * Remembers what was drawn for the same words in the same talk, the same kind of viewer, on the same day of the desk:
 * nothing else of the moment stands on a card. A commit makes another record, and all is forgotten.
 */
export function createDrawnAnswers() {
  let of: ContactRecord | undefined;
  const drawn = new Map<string, Drawn>();
  return (
    words: string,
    asked: { record: ContactRecord; desk: Desk; viewer: Viewer; context: Context | undefined },
    draw: () => Drawn,
  ): Drawn => {
    const { record, desk, viewer, context } = asked;
    if (record !== of || drawn.size >= MOST_REMEMBERED) drawn.clear();
    of = record;
    const key = JSON.stringify([words, viewer, context, dayIn(desk.now, desk.timeZone)]);
    let answer = drawn.get(key);
    if (!answer) {
      answer = draw();
      drawn.set(key, answer);
    }
    return answer;
  };
}

export type DrawnAnswers = ReturnType<typeof createDrawnAnswers>;
