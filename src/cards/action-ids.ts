/**
 * What Summit's buttons are called and what they carry. The ids are disjoint: Bolt runs every
 * listener that matches, and a second acknowledgement of one press fails.
 */
import { z } from 'zod';
import { Question } from '../ask/question.js';
import { Kind, LONGEST_EVENT_ID, Status } from '../record/schema.js';
import { BUTTON_VALUE } from './limits.js';

/** Carry a question: `questionValue`, read back by `readQuestionValue`. */
export const SHARE = 'share';
export const COMPARE = 'compare';
export const EARLIER = 'earlier';
export const LATER = 'later';
/** The buttons of a question back and of other readings: `choose:0`, `choose:1` … carry a question. */
export const CHOOSE = /^choose:\d+$/;
export const choose = (index: number): string => `choose:${index}`;

/** Carry an event's id. */
export const LINE_FOR_COPY = 'line_for_copy';
export const ALL_POINTS = 'all_points';
export const OPEN_EVENT = 'open_event';
export const ADD_ACCOUNT = 'add_account';
export const EDIT_EVENT = 'edit_event';
/** Carries nothing. */
export const ADD_EVENT = 'add_event';

/** On a reply that nobody asked for: carries who wrote the message, `notHelpfulValue`. */
export const NOT_HELPFUL = 'not_helpful';
/** Carries what was understood of a contact that is not on the record: `spokenValue`. */
export const LOG_SPOKEN = 'log_spoken';

/** Carry a question and a page: `pageValue`, `readPageValue`. Newer goes up a list, older down. */
export const NEWER = 'page_newer';
export const OLDER = 'page_older';
/** Carry an event's id and a page of all its points or its sources: `eventPageValue`. */
export const PREVIOUS_POINTS = 'points_previous';
export const NEXT_POINTS = 'points_next';
export const PREVIOUS_SOURCES = 'sources_previous';
export const NEXT_SOURCES = 'sources_next';

/** Carry the key of a check's result and a page of it: `checkPageValue`, `readCheckPageValue`. */
export const CHECK_PAGE = 'check_page';

export function checkPageValue(key: string, page: number): string {
  return JSON.stringify({ key, page });
}

export function readCheckPageValue(value: string | undefined) {
  return read(CheckPage, value);
}

/** The menu "…" of a card; which entry was picked and of which event: `readMenuValue`. */
export const MENU = 'menu';
export const MENU_ENTRIES = ['sources', 'history', 'account', 'edit'] as const;
export type MenuEntry = (typeof MENU_ENTRIES)[number];

const eventId = z.string().min(1).max(LONGEST_EVENT_ID);
const page = z.int().positive().max(100_000);
const QuestionPage = z.strictObject({ question: Question, page });
const CheckPage = z.strictObject({ key: z.string().min(1).max(40), page });
const EventPage = z.strictObject({ event: eventId, page });
type EventPage = z.infer<typeof EventPage>;

/** A question for a button; undefined where it is too long for one. */
export function questionValue(question: Question): string | undefined {
  return fitting(JSON.stringify(bare(question)));
}

/** The question of a pressed button; undefined where the value was forged or is out of date. */
export function readQuestionValue(value: string | undefined): Question | undefined {
  return read(Question, value);
}

export function pageValue(question: Question, page: number): string | undefined {
  return fitting(JSON.stringify({ question: bare(question), page }));
}

export function readPageValue(value: string | undefined) {
  return read(QuestionPage, value);
}

export function eventPageValue(event: string, page: number): string {
  return JSON.stringify({ event, page });
}

export function readEventPageValue(value: string | undefined): EventPage | undefined {
  return read(EventPage, value);
}

/** An option holds 75 characters and an event's id has up to 72: one letter says which entry it is. */
export function menuValue(entry: MenuEntry, event: string): string {
  return `${entry.charAt(0)} ${event}`;
}

export function readMenuValue(
  value: string | undefined,
): { entry: MenuEntry; event: string } | undefined {
  const entry = MENU_ENTRIES.find((name) => value?.startsWith(`${name.charAt(0)} `));
  const event = eventId.safeParse(value?.slice(2));
  return entry && event.success ? { entry, event: event.data } : undefined;
}

const Written = z.strictObject({ by: z.string().max(50) });

export function notHelpfulValue(writer: string): string {
  return JSON.stringify({ by: writer });
}

/** Who wrote the message that was replied to. */
export function readNotHelpfulValue(value: string | undefined): string | undefined {
  return read(Written, value)?.by;
}

/** A contact that a message told of, as far as a form can be filled with it. */
const SpokenOf = z.strictObject({
  parties: z.array(z.string().max(40)).max(60),
  people: z.array(z.string().max(100)).max(60),
  newPeople: z.array(z.string().max(100)).max(20),
  kind: Kind.optional(),
  status: Status,
  date: z.string().max(10).optional(),
});
export type SpokenOf = z.infer<typeof SpokenOf>;

export function spokenValue(
  spoken: {
    [Key in keyof SpokenOf]: SpokenOf[Key] extends string[] ? readonly string[] : SpokenOf[Key];
  },
): string | undefined {
  return fitting(JSON.stringify(spoken));
}

export function readSpokenValue(value: string | undefined): SpokenOf | undefined {
  return read(SpokenOf, value);
}

/** Without what is empty: it is the default when the value is read back. */
function bare(question: Question): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(question).filter(([key, value]) => {
      if (Array.isArray(value)) return value.length > 0;
      if (key === 'about') return value !== 'points';
      return key !== 'span' || Object.keys(Object(value)).length > 0;
    }),
  );
}

function fitting(value: string): string | undefined {
  return value.length <= BUTTON_VALUE ? value : undefined;
}

function read<Schema extends z.ZodType>(
  schema: Schema,
  value: string | undefined,
): z.infer<Schema> | undefined {
  if (value === undefined) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
