/** What was said of a thing: the points, who stands behind each, and who has said nothing. */
import { joined } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { Account, ContactEvent, Statement } from '../record/schema.js';
import type { VoicePart } from './answer.js';
import { textHas } from './find.js';
import type { Question } from './question.js';

/** The points of an event on the topics and words asked for; all of them where none is asked for. */
export function pointsOn(event: ContactEvent, question: Question): Statement[] {
  const { topics, words } = question;
  const every = topics.length === 0 && words.length === 0;
  const points = every
    ? event.statements
    : event.statements.filter(
        (statement) =>
          topics.some((topic) => statement.topics.includes(topic)) ||
          words.some((word) => textHas(statement.text, word)),
      );
  return question.denied ? points.filter(({ accounts }) => isDenied(accounts, question)) : points;
}

/** Whether one of the voices asked for denies it; anybody, where none is asked for. */
export function isDenied(accounts: readonly Account[], { voices }: Question): boolean {
  return accounts.some(
    ({ by, stance }) => stance === 'denies' && (voices.length === 0 || voices.includes(by)),
  );
}

/** Whose accounts are shown: those asked for, else every party's and every other party that spoke of it. */
export function voicesAskedFor(
  event: ContactEvent,
  question: Question,
  points: readonly Statement[],
): string[] {
  if (question.voices.length > 0) {
    return [
      ...question.voices,
      ...event.parties.filter((party) => !question.voices.includes(party)),
    ];
  }
  const speaking = points.flatMap(({ accounts }) => accounts.map(({ by }) => by));
  const others = speaking.filter((voice) => voice !== 'joint' && voice !== 'independent');
  return [...new Set([...event.parties, ...others])];
}

/** What one party has on the points, or how it has been silent of them. */
export function voicePart(
  event: ContactEvent,
  party: string,
  points: readonly Statement[],
): VoicePart {
  // A text that all parties adopted speaks for each of them.
  const theirs = (by: string) => by === party || (by === 'joint' && event.parties.includes(party));
  const statements = points.filter(({ accounts }) => accounts.some(({ by }) => theirs(by)));
  if (statements.length > 0) return { party, statements };
  return { party, statements: [], silence: silenceOf(event, party) };
}

/** That a side leaves a thing out can be said only of a side with a published account. */
export function silenceOf(event: ContactEvent, party: string): NonNullable<VoicePart['silence']> {
  const statuses = event.readouts.filter(({ by }) => by === party).map(({ status }) => status);
  if (statuses.includes('published')) return 'silent';
  if (statuses.includes('brief')) return 'brief';
  return statuses.includes('none') ? 'none' : 'unknown';
}

/** What was asked for, in words: "Taiwan", "trade and “soybeans”". */
export function thingInWords(question: Question, record: ContactRecord): string | undefined {
  const things = [
    ...question.topics.map((id) => record.topics.get(id)?.name ?? id),
    ...question.words.map((word) => `“${word}”`),
  ];
  return things.length > 0 ? joined(things) : undefined;
}
