/** The labelled questions, and whether an answer is the one expected. */
import { z } from 'zod';
import type { Answer } from '../../src/ask/answer.js';

const One = z.union([
  z.strictObject({ event: z.string() }),
  z.strictObject({ events: z.array(z.string()), total: z.number() }),
  z.strictObject({
    said: z.strictObject({
      event: z.string(),
      voices: z.array(z.string()),
      statements: z.array(z.string()),
      silent: z.array(z.string()).default([]),
    }),
  }),
  z.strictObject({ compare: z.string() }),
  z.strictObject({ none: z.literal(true) }),
  z.strictObject({ clarify: z.literal(true) }),
  z.strictObject({ help: z.literal(true) }),
]);
type One = z.infer<typeof One>;

export const QuestionRow = z.strictObject({
  ask: z.string(),
  expect: z.union([One, z.strictObject({ anyOf: z.array(One) })]),
  why: z.string(),
  heldBack: z.boolean().optional(),
  /** Not answered so yet: the figures count it, the tests do not ask for it. */
  missed: z.literal(true).optional(),
});
export type QuestionRow = z.infer<typeof QuestionRow>;

/** Whether the answer is one of those expected. */
export function isExpected(answer: Answer, { expect }: QuestionRow): boolean {
  const any = 'anyOf' in expect ? expect.anyOf : [expect];
  return any.some((one) => matches(answer, one));
}

function matches(answer: Answer, one: One): boolean {
  if ('event' in one) return answer.kind === 'event' && answer.event.id === one.event;
  if ('events' in one) {
    if (answer.kind === 'event') return one.total === 1 && one.events[0] === answer.event.id;
    return (
      answer.kind === 'list' &&
      answer.events.length === one.total &&
      answer.events
        .slice(0, 10)
        .map(({ id }) => id)
        .join() === one.events.slice(0, 10).join()
    );
  }
  if ('compare' in one) return answer.kind === 'compare' && answer.event.id === one.compare;
  if ('none' in one) return answer.kind === 'none';
  if ('clarify' in one) return answer.kind === 'clarify';
  if ('help' in one) return answer.kind === 'help';
  if (answer.kind !== 'said' || answer.event.id !== one.said.event) return false;
  if (answer.question.about === 'occurrence') return true;
  const spoken = answer.voices.filter(({ party }) => one.said.voices.includes(party));
  const statements = new Set(spoken.flatMap(({ statements }) => statements.map(({ id }) => id)));
  const silent = answer.voices.filter((voice) => one.said.silent.includes(voice.party));
  return (
    one.said.statements.every((id) => statements.has(id)) &&
    [...statements].every((id) => one.said.statements.includes(id)) &&
    silent.length === one.said.silent.length &&
    silent.every(({ statements }) => statements.length === 0)
  );
}

/** The answer in one line, for the list of misses. */
export function answerInShort(answer: Answer): string {
  switch (answer.kind) {
    case 'event':
    case 'compare':
      return `${answer.kind} ${answer.event.id}`;
    case 'said':
      return `said ${answer.event.id} ${answer.voices
        .map(
          ({ party, statements, silence }) =>
            `${party}:${silence ?? statements.map(({ id }) => id).join('+')}`,
        )
        .join(' ')}`;
    case 'list':
      return `list ${answer.events.length} ${answer.events
        .slice(0, 4)
        .map(({ id }) => id)
        .join(' ')}`;
    case 'none':
      return `none (${answer.sentence})`;
    case 'clarify':
      return `clarify (${answer.choices.map(({ label }) => label).join(' | ')})`;
    case 'help':
      return `help (${answer.notUnderstood ?? ''})`;
  }
}
