/** Whose accounts are asked for, where one contact is meant and several fit: "the November call". */
import { plainDate, spanAskedInWords } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import type { ClarifyAnswer } from './answer.js';
import type { Desk } from './desk.js';
import { findAll } from './find.js';
import { kindsInWords, partiesInWords } from './in-words.js';
import type { Question } from './question.js';
import { pointsOn } from './said.js';

/** A longer span names no one contact: there the latest is meant. */
const LONGEST_SPAN = 31;
const MOST_CHOICES = 5;

/**
 * The contact that is meant by a span of at most a month: the only one on which a voice asked for has
 * something on the thing asked, a question back where several are left, undefined where the question
 * says that the latest is meant or names no such span.
 */
export function contactMeant(
  question: Question,
  record: ContactRecord,
  desk: Desk,
): ContactEvent | ClarifyAnswer | undefined {
  if (question.intent !== 'said' && question.intent !== 'compare') return undefined;
  if (question.event !== undefined || question.limit === 1 || !isShort(question.span))
    return undefined;
  const fits = findAll({ ...question, denied: undefined }, record, desk).counted;
  if (fits.length < 2) return undefined;
  const speaking = fits.filter((event) => isSpokenOf(event, question));
  const [only, another] = speaking;
  if (only && !another) return only;
  const meant = (another ? speaking : fits).slice(-MOST_CHOICES).reverse();
  return {
    kind: 'clarify',
    prompt: whichOf(question, another ? speaking.length : fits.length, record),
    choices: meant.map((event) => ({
      label: `${event.title}, ${plainDate(event.when)}`,
      question: { ...question, event: event.id },
    })),
  };
}

function isShort({ first, last }: Question['span']): boolean {
  if (first === undefined || last === undefined) return false;
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 < LONGEST_SPAN;
}

/** Whether a voice asked for, or anybody, is on the record with the thing asked. */
function isSpokenOf(event: ContactEvent, question: Question): boolean {
  const { voices, about } = question;
  const accounts =
    about === 'occurrence'
      ? event.occurrence
      : pointsOn(event, question).flatMap((statement) => statement.accounts);
  return accounts.some(
    ({ by }) =>
      voices.length === 0 ||
      voices.includes(by) ||
      (by === 'joint' && voices.some((voice) => event.parties.includes(voice))),
  );
}

/** "3 calls with Donald Trump in November 2025 fit. Which do you mean?" */
function whichOf(question: Question, count: number, record: ContactRecord): string {
  const sought = [
    kindsInWords(question.kinds, true),
    partiesInWords(question, record),
    spanAskedInWords(question.span),
  ];
  const shown = count > MOST_CHOICES ? ` Here are the latest ${MOST_CHOICES}.` : '';
  return `${count} ${sought.filter(Boolean).join(' ')} fit. Which do you mean?${shown}`;
}
