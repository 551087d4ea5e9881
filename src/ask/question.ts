/** A question, as it was understood: a value that can be answered, worded, and carried by a button. */
import { z } from 'zod';
import { isRealDay } from '../record/calendar.js';
import { Kind } from '../record/schema.js';
import { FILED } from './filed.js';

export const INTENTS = [
  'last',
  'first',
  'next',
  'on',
  'list',
  'count',
  'since',
  'said',
  'topic',
  'compare',
] as const;
export type Intent = (typeof INTENTS)[number];

const id = z.string().min(1).max(100);
const day = z.string().refine(isRealDay);

/**
 * What is asked, and what it is narrowed to. A list that is empty does not narrow.
 * Strict and bounded, because it comes back in the value of a button, which anybody can forge.
 */
export const Question = z.strictObject({
  intent: z.enum(INTENTS),
  /** Every one of them took part. */
  parties: z.array(id).max(20).default([]),
  /** Every one of them took part in person. */
  people: z.array(id).max(20).default([]),
  kinds: z.array(Kind).max(7).default([]),
  /** The event has a statement on each of them. */
  topics: z.array(id).max(10).default([]),
  /** Names of a title or a place, as words are compared: "busan", "white house". */
  called: z.array(z.string().min(1).max(60)).max(8).default([]),
  /** Words that are no topic on the record, sought in titles, places and statements. */
  words: z.array(z.string().min(1).max(60)).max(8).default([]),
  /** Both days included; an end that is left out is open. */
  span: z.strictObject({ first: day.optional(), last: day.optional() }).default({}),
  /** A city or country in which they met: an ISO code or a city's name as on the record. */
  place: z.string().min(1).max(100).optional(),
  /** `said`: whose accounts are asked for; none means everybody's. */
  voices: z.array(id).max(10).default([]),
  /** `said`: what is asked of the accounts: what they say, or whether they confirm or deny the contact itself. */
  about: z.enum(['points', 'occurrence']).default('points'),
  /** `said`: only what one of the voices asked for, or anybody, denies. */
  denied: z.literal(true).optional(),
  /** One event by its id: what comes before and after is then reckoned from it. */
  event: z.string().max(80).optional(),
  /** `since`, with `event`: the contact from which the span to it is reckoned. */
  from: z.string().max(80).optional(),
  /** Only what is filed so; left out, what was held and is confirmed or claimed is counted. */
  filed: z.enum(FILED).optional(),
  /** How many rows at the most: "the last five calls". */
  limit: z.int().min(1).max(100).optional(),
  /** With `event`: the nearest one before or after it that fits the rest. */
  step: z.enum(['earlier', 'later']).optional(),
});
export type Question = z.infer<typeof Question>;

/** A question with nothing narrowed but what is given. */
export function question(
  intent: Intent,
  narrowing: Partial<Omit<Question, 'intent'>> = {},
): Question {
  return {
    intent,
    parties: [],
    people: [],
    kinds: [],
    topics: [],
    called: [],
    words: [],
    span: {},
    voices: [],
    about: 'points',
    ...narrowing,
  };
}
