/** The record format, version 1: the single source of its types. */
import { z } from 'zod';
import { isRealDay, isRealMonth, isTimeZone } from './calendar.js';

/** What a Slack text field can hold, and so the longest text that anybody can have typed. */
export const LONGEST_TEXT = 3000;
/** Leaves room beside it in a block id of Slack's (255) for a part, a party and a page. */
export const LONGEST_EVENT_ID = 72;

const text = z
  .string({ error: 'should be text in quotation marks' })
  .max(LONGEST_TEXT, `should be ${LONGEST_TEXT} characters at most`)
  .refine((value) => value.trim() !== '', 'should not be empty');

const slug = z
  .string({ error: 'should be an id in lower case, such as "xi-jinping"' })
  .max(100, 'should be 100 characters at most')
  .regex(/^[\p{Ll}\p{Lo}\d]+(-[\p{Ll}\p{Lo}\d]+)*$/u, {
    error: 'should be an id of lower-case letters, digits and single hyphens, such as "xi-jinping"',
  });

const partyId = z
  .string({ error: 'should be the id of a party, such as "US" or "NATO"' })
  .max(40, 'should be 40 characters at most')
  .regex(/^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/, {
    error:
      'should be an id in capitals: ISO 3166-1 alpha-2 such as "US", or an acronym such as "NATO"',
  });

const day = z
  .string({ error: 'should be a day written YYYY-MM-DD' })
  .refine(isRealDay, 'should be a real day written YYYY-MM-DD, such as 2025-11-24');

const timeZone = z
  .string({ error: 'should be an IANA time zone, such as "America/New_York"' })
  .refine(isTimeZone, 'should be an IANA time zone, such as "America/New_York"');

export const Party = z.strictObject({
  id: partyId,
  name: text,
  short: text,
  adjective: text,
  capital: text,
  timeZone,
  aliases: z.array(text),
});
export type Party = z.infer<typeof Party>;

export const Office = z
  .strictObject({
    title: text,
    from: day.optional(),
    to: day.optional(),
    party: partyId.optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    error: 'should not be before "from"',
  });
export type Office = z.infer<typeof Office>;

export const Person = z.strictObject({
  id: slug,
  name: text,
  family: text,
  party: partyId,
  offices: z.array(Office),
  aliases: z.array(text),
});
export type Person = z.infer<typeof Person>;

export const Topic = z.strictObject({ id: slug, name: text, aliases: z.array(text) });
export type Topic = z.infer<typeof Topic>;

export const KINDS = [
  'call',
  'video-call',
  'meeting',
  'summit',
  'visit',
  'talks',
  'letter',
] as const;
export const Kind = z.enum(KINDS, { error: `should be one of ${KINDS.join(', ')}` });
export type Kind = z.infer<typeof Kind>;
/** Kinds that bring people to one place; the others have none. */
export const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit', 'talks'];

export const STATUSES = ['scheduled', 'held', 'cancelled'] as const;
export const Status = z.enum(STATUSES, { error: `should be one of ${STATUSES.join(', ')}` });
export type Status = z.infer<typeof Status>;

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const;
export const PartOfDay = z.enum(PARTS_OF_DAY, {
  error: `should be one of ${PARTS_OF_DAY.join(', ')}`,
});
export type PartOfDay = z.infer<typeof PartOfDay>;

const start = z
  .string({ error: 'should be YYYY-MM-DD, YYYY-MM-DDTHH:mm, or YYYY-MM' })
  .refine(
    (value) =>
      isRealMonth(value) ||
      (isRealDay(value.slice(0, 10)) && /^(T([01]\d|2[0-3]):[0-5]\d)?$/.test(value.slice(10))),
    'should be a real date written YYYY-MM-DD, YYYY-MM-DDTHH:mm, or YYYY-MM where no more is known',
  );

export const When = z
  .strictObject({
    start,
    end: day.optional(),
    partOfDay: PartOfDay.optional(),
    minutes: z.int('should be whole minutes').positive('should be one minute or more').optional(),
    approximate: z.boolean().optional(),
    timeZone,
  })
  .refine(({ start, end }) => !end || end >= start.slice(0, 10), {
    path: ['end'],
    error: 'should not be before "start"',
  })
  .refine(({ start, end }) => !end || start.length > 7, {
    path: ['end'],
    error: 'should be left out where of "start" no more than the month is known',
  });
export type When = z.infer<typeof When>;

export const Place = z.strictObject({
  name: text.optional(),
  city: text,
  country: z
    .string({ error: 'should be an ISO 3166-1 alpha-2 code, such as "KR"' })
    .regex(/^[A-Z]{2}$/, 'should be an ISO 3166-1 alpha-2 code, such as "KR"'),
});
export type Place = z.infer<typeof Place>;

export const STANCES = ['affirms', 'denies', 'noncommittal'] as const;
export const Stance = z.enum(STANCES, { error: `should be one of ${STANCES.join(', ')}` });
export type Stance = z.infer<typeof Stance>;

const sourceId = z
  .string({ error: 'should be the id of a source, such as "s1"' })
  .max(40, 'should be 40 characters at most')
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'should be the id of a source, such as "s1"');

/** One voice on one point: a party's, all parties' jointly, or independent. */
export const Account = z.strictObject({
  by: z.union([z.enum(['joint', 'independent']), partyId], {
    error: 'should be "joint", "independent", or the id of a party such as "US"',
  }),
  stance: Stance,
  speaker: text.optional(),
  quote: text.optional(),
  source: sourceId,
});
export type Account = z.infer<typeof Account>;

const accounts = z
  .array(Account, { error: 'should be a list of accounts' })
  .min(1, 'should hold at least one account: a point that nobody makes is no point');

/** One point in neutral words, and who stands behind it. */
export const Statement = z.strictObject({
  id: slug,
  text,
  topics: z.array(slug),
  accounts,
});
export type Statement = z.infer<typeof Statement>;

export const Readout = z
  .strictObject({
    by: partyId,
    status: z.enum(['published', 'brief', 'none'], {
      error: 'should be one of published, brief, none',
    }),
    form: z
      .enum(['readout', 'statement', 'briefing', 'post'], {
        error: 'should be one of readout, statement, briefing, post',
      })
      .optional(),
    source: sourceId.optional(),
    checked: z
      .string()
      .refine(
        (value) =>
          isRealDay(value.slice(0, 10)) &&
          /^(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(value.slice(10)),
        'should be a moment written 2025-11-24T19:00Z, or a day',
      )
      .optional(),
  })
  .refine(({ status, source }) => status === 'none' || source !== undefined, {
    path: ['source'],
    error: 'should be given, since something was published',
  });
export type Readout = z.infer<typeof Readout>;

export const Source = z.strictObject({
  id: sourceId,
  publisher: text,
  title: text.optional(),
  url: z
    .string()
    .max(LONGEST_TEXT)
    .refine(isHttpsUrl, 'should be an address that begins with https://')
    .optional(),
  published: day.optional(),
  via: text.optional(),
});
export type Source = z.infer<typeof Source>;

/** One contact between parties: a call, video call, meeting, summit, visit, round of talks or letter. */
export const ContactEvent = z
  .strictObject({
    id: z
      .string({ error: 'should be an id such as "2025-11-24-cn-us-call"' })
      .max(LONGEST_EVENT_ID, `should be ${LONGEST_EVENT_ID} characters at most`)
      .regex(/^\d{4}-\d{2}(-[a-z0-9]+)+$/, {
        error: 'should be date, parties and kind in lower case, such as "2025-11-24-cn-us-call"',
      }),
    kind: Kind,
    status: Status,
    movedTo: z.string().optional(),
    from: partyId.optional(),
    title: text,
    parties: z.array(partyId).min(2, 'should name two parties or more'),
    partial: z.boolean().optional(),
    participants: z.array(slug),
    when: When,
    place: Place.optional(),
    occurrence: accounts,
    statements: z.array(Statement),
    readouts: z.array(Readout),
    sources: z.array(Source),
  })
  .refine(({ kind, from }) => kind === 'letter' || from === undefined, {
    path: ['from'],
    error: 'should be left out: only a letter has a sender',
  })
  .refine(({ kind, place }) => IN_PERSON.includes(kind) || place === undefined, {
    path: ['place'],
    error: 'should be left out: only what is met in person has a place',
  })
  .refine(({ status, movedTo }) => status === 'cancelled' || movedTo === undefined, {
    path: ['movedTo'],
    error: 'should be left out: only what was cancelled can have been moved',
  });
export type ContactEvent = z.infer<typeof ContactEvent>;

/** A whole record as one document: the starter data, an import, an export, the embedded store. */
export const RecordDocument = z.strictObject({
  version: z.literal(1, { error: 'should be 1, the version of the format that Summit reads' }),
  parties: z.array(Party).default([]),
  people: z.array(Person).default([]),
  topics: z.array(Topic).default([]),
  events: z.array(ContactEvent).default([]),
});
export type RecordDocument = z.infer<typeof RecordDocument>;

/** Whether an address may be shown as a link: https, with a host and no user name in it. */
export function isHttpsUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && url.hostname.includes('.') && url.username === '';
}
