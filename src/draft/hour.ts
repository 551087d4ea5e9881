/** The hour of a contact, and whose it is. */

import type { ReadSentence } from '../reading/contacts/references.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { PartOfDay } from '../record/schema.js';
import { clockIn } from './clock.js';
import type { Draft } from './draft.js';
import type { MainContact } from './main-contact.js';
import { boundedDays, textOf } from './when.js';
import { placeOf } from './where.js';

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
  const text = textOf(main, read);
  const time = date?.time ?? clockIn(text);
  const part = date?.partOfDay ?? thatPartIn(text);
  if (!date && time === undefined && part === undefined) return {};
  const zone = zoneIn(text, main, read, record);
  return {
    ...(time !== undefined && { time }),
    ...(part !== undefined &&
      time === undefined &&
      !boundedDays(main, read, written) && { partOfDay: part }),
    ...(zone !== undefined && (time !== undefined || part !== undefined) && { timeZone: zone }),
  };
}

/** "wrote on Friday that they had talked that morning", "had met the previous afternoon" */
function thatPartIn(text: string): PartOfDay | undefined {
  const part =
    /\b(?:that (?:same |very )?|the (?:previous|preceding) )(morning|afternoon|evening|night)\b/i.exec(
      text,
    )?.[1];
  return PARTS.find((one) => one === part?.toLowerCase());
}

const PARTS: readonly PartOfDay[] = ['morning', 'afternoon', 'evening', 'night'];

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
