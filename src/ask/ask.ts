/** From a question to its answer. */
import type { ContactRecord } from '../record/record.js';
import type { Answer } from './answer.js';
import { answerTo } from './answer-to.js';
import { answerToReadings, whoIsMeant } from './choose.js';
import type { Context } from './context.js';
import type { Desk } from './desk.js';
import { meantInstead } from './did-you-mean.js';
import { question as questionOf } from './question.js';
import { unknownInWords, unknownSentence } from './sentences.js';
import { understand } from './understand.js';

export { answerTo };

/**
 * Answers a question in words, from whatever surface it came.
 * `context` is what the thread is about already, for questions that say "they".
 * @example ask('last us-china', record, { now, timeZone: 'Europe/London' })
 */
export function ask(text: string, record: ContactRecord, desk: Desk, context?: Context): Answer {
  const understood = understand(text, record, desk, context);
  switch (understood.kind) {
    case 'blank':
      return { kind: 'help' };
    case 'not a question':
      return { kind: 'help', notUnderstood: text.trim().slice(0, 200) };
    case 'pronoun': {
      const asked = whoIsMeant(understood.word, understood.question, record, desk);
      // Nobody can be meant, where nothing on the record fits: of "Busan" it is then asked what was there.
      return asked.choices.length === 0 ? answerTo(understood.question, record, desk) : asked;
    }
    case 'no such day':
      return {
        kind: 'none',
        unread: true,
        question: questionOf('on'),
        understood: `“${understood.text.slice(0, 40)}”`,
        sentence: `“${understood.text.slice(0, 40)}” is on no calendar, so nothing can have been then.`,
        notes: [],
      };
    case 'no such event':
      return {
        kind: 'none',
        question: questionOf('on', { event: understood.id.slice(0, 80) }),
        understood: `The entry ${understood.id}`,
        sentence: `The record holds no entry with the id ${understood.id.slice(0, 80)}.`,
        notes: [],
      };
    case 'unknown': {
      const others = meantInstead(text, understood.names, record, desk, context);
      return {
        kind: 'none',
        unread: true,
        question: understood.question,
        understood: unknownInWords(understood.names),
        sentence: unknownSentence(understood.names),
        notes: others.length > 0 ? [{ kind: 'meant', others }] : [],
      };
    }
    case 'question':
      return answerToReadings(understood.readings, understood.notes, record, desk);
  }
}
