/** When and where the main contact of an article was, and who sent a letter. */

import { datesIn } from '../reading/dates.js';
import { weekdayOfDay } from '../reading/days.js';
import { type PlaceRead, placesIn } from '../reading/places.js';
import type { DateRead } from '../reading/reading.js';
import type { ReadSentence } from '../reading/references.js';
import { strangersIn } from '../reading/strangers.js';
import { partiesOf } from '../reading/voices.js';
import { addDays, type Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import { IN_PERSON, type Place } from '../record/schema.js';
import { boundsIn, daysOf } from './bounds.js';
import type { Draft } from './draft.js';
import type { MainContact } from './main-contact.js';

const COUNTS = ['second', 'third', 'fourth', 'fifth', 'sixth'];
const LENGTHS = ['two', 'three', 'four', 'five', 'six', 'seven'];

/** The day, the month, or nothing; the last day where it went on. */
export function whenOf(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Pick<Draft, 'date' | 'lastDay'> {
  const dates = main.references.flatMap(({ dates: own }) => own);
  const before = dayBefore(main, read, written);
  if (before !== undefined) return { date: before };
  const bounded = boundedDays(main, read, written);
  if (bounded) return { date: bounded.first, lastDay: bounded.last };
  const day = dates.find(({ precision }) => precision === 'day');
  if (day) {
    const span = spanOf(day, main, written);
    if (!span) return {};
    // A call in the night between two days has one: that of the morning after.
    if (span.last > span.first)
      return IN_PERSON.includes(main.kind ?? 'call')
        ? { date: span.first, lastDay: span.last }
        : { date: span.last };
    return lasting(main, read, dates, day, span.first, written);
  }
  const month = dates.find(({ precision }) => precision === 'month');
  const span = month && spanOf(month, main, written);
  if (span) return { date: span.first.slice(0, 7) };
  const fresh = freshDay(main, read, written) ?? dayOfTelling(main, read);
  return fresh === undefined ? {} : { date: fresh };
}

/** "ended a two-day summit on Sunday", "a visit that had begun on Wednesday" */
function boundedDays(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): { first: Day; last: Day } | undefined {
  if (!IN_PERSON.includes(main.kind ?? 'call')) return undefined;
  const told = [...new Set(main.references.map(({ sentence }) => sentence))].flatMap((index) => {
    const sentence = read[index];
    return sentence ? [boundsIn(sentence, (date) => spanOf(date, main, written)?.first)] : [];
  });
  const both = told.find(({ first, last }) => first !== undefined && last !== undefined);
  return daysOf(
    both ?? {
      ...told.find(({ first }) => first !== undefined),
      ...told.find(({ last }) => last !== undefined),
      ...told.find(({ days }) => days !== undefined),
    },
  );
}

/** "said on Saturday he had spoken with Min Aung Hlaing a day earlier": the day before that of the telling. */
function dayBefore(
  main: MainContact,
  read: readonly ReadSentence[],
  written: Day,
): Day | undefined {
  const own = read[main.first];
  const lead = main.references.find(({ sentence }) => sentence === main.first);
  if (!own || !lead || main.status !== 'held') return undefined;
  const after = own.sentence.text.slice(lead.start - own.sentence.start);
  if (
    !/^[^,;]*\b(?:a|one|the) day (?:earlier|before)\b(?! yesterday)|^[^,;]*\bthe previous day\b/i.test(
      after,
    )
  )
    return undefined;
  const told = own.dates.find(({ precision }) => precision === 'day')?.spans[0]?.first;
  return addDays(told ?? written, -1);
}

/** A letter of which no day is told is of the day on which it became known. */
function dayOfTelling(main: MainContact, read: readonly ReadSentence[]): Day | undefined {
  if (main.kind !== 'letter') return undefined;
  return read[main.first]?.dates.find(({ precision }) => precision === 'day')?.spans[0]?.first;
}

/** What is planned or was called off lies ahead of the day of writing, where the year is not said. */
function spanOf(
  date: DateRead,
  main: MainContact,
  written: Day,
): { first: Day; last: Day } | undefined {
  // "Friday, Nov. 27": of the years the one in which that day is a Friday.
  const { weekday } = date;
  const fitting =
    weekday === undefined ? [] : date.spans.filter(({ first }) => weekdayOfDay(first) === weekday);
  if (fitting.length === 1) return fitting[0];
  if (main.status === 'held') return date.spans[0];
  return date.spans.find(({ first }) => first > written) ?? date.spans.at(-1);
}

/** From the first day to the last, by the words around them: "on Monday and Tuesday", "a third day of talks". */
function lasting(
  main: MainContact,
  read: readonly ReadSentence[],
  dates: readonly DateRead[],
  day: DateRead,
  first: Day,
  written: Day,
): Pick<Draft, 'date' | 'lastDay'> {
  const text = textOf(main, read);
  const count = COUNTS.indexOf(
    /\b(second|third|fourth|fifth|sixth) (?:and (?:final|last) )?day of\b/i
      .exec(text)?.[1]
      ?.toLowerCase() ?? '',
  );
  if (count >= 0) return { date: addDays(first, -count - 1), lastDay: first };
  const next = dates.find(
    (other) => other !== day && other.precision === 'day' && other.start > day.end,
  );
  const last = next && spanOf(next, main, written)?.first;
  if (last !== undefined && last > first && next && joins(read, day, next))
    return { date: first, lastDay: last };
  if (IN_PERSON.includes(main.kind ?? 'call')) {
    const days = LENGTHS.indexOf(
      /\b(two|three|four|five|six|seven)-day (?:state |official |working )?(?:visit|summit|trip|meeting|talks|round)\b/i
        .exec(text)?.[1]
        ?.toLowerCase() ?? '',
    );
    if (days >= 0) return { date: first, lastDay: addDays(first, days + 1) };
    const ended = /\bended on (?:the )?(\d{1,2})(?:st|nd|rd|th)?\b/i.exec(text)?.[1];
    if (ended !== undefined) {
      const until = `${first.slice(0, 8)}${ended.padStart(2, '0')}`;
      if (until > first && until <= written) return { date: first, lastDay: until };
    }
  }
  return { date: first };
}

function joins(read: readonly ReadSentence[], one: DateRead, other: DateRead): boolean {
  const own = read.find(
    ({ sentence }) => sentence.start <= one.start && other.end <= sentence.end,
  )?.sentence;
  return (
    own !== undefined &&
    /^\s*(?:and|to|until|through|till|–|-)\s*(?:on\s+)?$/i.test(
      own.text.slice(one.end - own.start, other.start - own.start),
    )
  );
}

function textOf(main: MainContact, read: readonly ReadSentence[]): string {
  return [...new Set(main.references.map(({ sentence }) => sentence))]
    .map((index) => read[index]?.sentence.text ?? '')
    .join(' ');
}

/** A flash tells of what has just happened: the day is its own; "earlier in the day", that of the telling. */
function freshDay(main: MainContact, read: readonly ReadSentence[], written: Day): Day | undefined {
  if (main.status !== 'held') return undefined;
  const sentence = read[main.first]?.sentence;
  if (!sentence) return undefined;
  const told = datesIn(sentence, written).find(
    ({ precision, relative }) => precision === 'day' && relative,
  )?.spans[0]?.first;
  if (
    /\bearlier (?:in the|that|the same) day\b|\bearlier on (?:the same day)\b/i.test(sentence.text)
  )
    return told ?? written;
  const just =
    /\b(?:has|have) just\b|\bjust (?:spoke|spoken|met|called|held|finished|got|concluded|now|ended)\b/i.test(
      sentence.text,
    );
  const perfect =
    /\b(?:has|have) (?:sent|spoken|met|called|held|phoned|written|arrived|received|concluded|ended)\b/i.test(
      sentence.text,
    );
  return just || (perfect && (told === undefined || told === written)) ? written : undefined;
}

const ZONES: Readonly<Record<string, string>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  pt: 'America/Los_Angeles',
  gmt: 'UTC',
  utc: 'UTC',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  bst: 'Europe/London',
  msk: 'Europe/Moscow',
  jst: 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  ist: 'Asia/Kolkata',
};

/** The hour and whose it is, where the text gives them. */
export function timeOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
  written: Day,
): Pick<Draft, 'time' | 'partOfDay' | 'timeZone'> {
  const days = main.references
    .flatMap(({ dates }) => dates)
    .filter(({ precision }) => precision === 'day');
  const date =
    days.find(
      ({ partOfDay, time: hour, spans }) =>
        (partOfDay !== undefined || hour !== undefined) &&
        spans[0]?.last === days[0]?.spans[0]?.last,
    ) ?? days[0];
  if (!date) return {};
  const text = textOf(main, read);
  const time = date.time ?? clockIn(text);
  const zone = zoneIn(text, main, read, record);
  return {
    ...(time !== undefined && { time }),
    ...(date.partOfDay !== undefined &&
      time === undefined &&
      !boundedDays(main, read, written) && { partOfDay: date.partOfDay }),
    ...(zone !== undefined &&
      (time !== undefined || date.partOfDay !== undefined) && { timeZone: zone }),
  };
}

/** "at 3.30 p.m.", "at 15:30" */
function clockIn(text: string): string | undefined {
  const half = /\bat (\d{1,2})(?:[.:](\d{2}))?\s*([ap])\.?m\b/i.exec(text);
  if (half) {
    const hour = (Number(half[1]) % 12) + (half[3]?.toLowerCase() === 'p' ? 12 : 0);
    return `${String(hour).padStart(2, '0')}:${half[2] ?? '00'}`;
  }
  const whole = /\bat ([01]?\d|2[0-3])[:.]([0-5]\d)\b/.exec(text);
  if (whole) return `${(whole[1] ?? '').padStart(2, '0')}:${whole[2]}`;
  return /\bat noon\b/i.test(text) ? '12:00' : undefined;
}

function zoneIn(
  text: string,
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  const short =
    /(?:\d|\b[ap]\.?m\.?)\s*\(?(ET|EST|EDT|Eastern|PT|GMT|UTC|CET|CEST|BST|MSK|JST|KST|IST)\b/.exec(
      text,
    )?.[1];
  if (short) return ZONES[short.toLowerCase()];
  const named = /\b(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) time\b/u.exec(text)?.[1];
  const party =
    named === undefined
      ? undefined
      : main.parties.map((id) => record.party(id)).find((it) => it?.capital === named);
  if (party) return party.timeZone;
  const place = placeOf(main, read, record);
  return /\blocal time\b/i.test(text) && place?.country !== undefined
    ? record.party(place.country)?.timeZone
    : undefined;
}

/** City and country, as far as the text or the tables tell; nothing for what is met by phone. */
export function placeOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): Partial<Place> | undefined {
  if (main.kind !== undefined && !IN_PERSON.includes(main.kind)) return undefined;
  const told = main.references.flatMap((reference) => reference.places);
  const places = [...told, ...stopsOf(main, told, read, record)];
  const city =
    places.find(({ isCountry, known }) => !isCountry && known) ??
    places.find(({ isCountry }) => !isCountry);
  const country =
    city?.country ?? hostOf(main, read) ?? places.find(({ isCountry }) => isCountry)?.country;
  if (!city) return country === undefined ? undefined : { country };
  const house = city.house ?? houseOf(city.text, record);
  return {
    ...(house !== undefined && { name: house }),
    city: city.name ?? city.text,
    ...(country !== undefined && { country }),
  };
}

/** A visit to a country, of which only the city of a later sentence tells more: "at a news conference in Astana". */
function stopsOf(
  main: MainContact,
  told: readonly PlaceRead[],
  read: readonly ReadSentence[],
  record: ContactRecord,
): readonly PlaceRead[] {
  const country = told.find(({ isCountry }) => isCountry)?.country;
  if (main.kind !== 'visit' || country === undefined || told.some(({ isCountry }) => !isCountry))
    return [];
  return read
    .slice(0, main.first + LOOKED_AHEAD)
    .flatMap(({ sentence }) => placesIn(sentence, record))
    .filter((place) => !place.isCountry && place.country === country)
    .slice(0, 1);
}

/** So many sentences on from where a visit is told its city may be named. */
const LOOKED_AHEAD = 4;

/** "Tusk received her in Suwałki": who receives is at home. */
function hostOf(main: MainContact, read: readonly ReadSentence[]): string | undefined {
  const hosting = main.references.find(({ words }) =>
    /^(?:received|hosted|welcomed|greeted|receives|hosts|welcomes)/i.test(words),
  );
  const own = hosting && read[hosting.sentence];
  if (!own) return undefined;
  const before = own.sentence.text.slice(0, hosting.start - own.sentence.start);
  return !/\b(?:was|were|is|been|being|be)\s*$/i.test(before) ? hosting.parties[0] : undefined;
}

function houseOf(text: string, record: ContactRecord): string | undefined {
  return record.inOrder.find(({ place }) => place?.name?.toLowerCase() === text.toLowerCase())
    ?.place?.name;
}

/** "Xi sent a letter to Trump", "a letter from Xi", "Trump received a letter from Xi". */
export function senderOf(
  main: MainContact,
  read: readonly ReadSentence[],
  record: ContactRecord,
): string | undefined {
  const lead = main.references[0];
  const own = lead && read[lead.sentence];
  if (!lead || !own) return undefined;
  const { sentence } = own;
  const named = sentence.mentions.map((mention) => ({
    at: sentence.words[mention.first]?.start ?? 0,
    party: partiesOf(mention, record)[0],
  }));
  const strangers = strangersIn(sentence, record).map(({ start, party }) => ({ at: start, party }));
  const sides = [...named, ...strangers]
    .sort((a, b) => a.at - b.at)
    .filter(
      ({ at, party }) =>
        party !== undefined &&
        main.parties.includes(party) &&
        !own.attributed.some(
          ({ marker, form }) => form !== 'told' && marker.start <= at && at < marker.end,
        ),
    );
  const before = (at: number) =>
    sentence.text.slice(Math.max(0, at - sentence.start - 60), at - sentence.start);
  const from = sides.find(
    ({ at }) =>
      at > lead.start &&
      !/[,;:]/.test(sentence.text.slice(lead.end - sentence.start, at - sentence.start)) &&
      /\b(?:from|by) (?:the |\p{Lu}?\p{L}* ?(?:president|leader|prime minister|premier) )*$/iu.test(
        before(at),
      ),
  );
  return (from ?? sides.find(({ at }) => at < lead.start) ?? sides[0])?.party;
}
