/** What was said before the contact, and is told to explain: "Ruto told parliament last month that". */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { addDays, type Day } from '../record/calendar.js';
import type { MainContact } from './main-contact.js';

/** So many letters behind a verb of saying tell when it was said: "told parliament last month". */
const NEAR = 30;

/** So many days before a contact it is announced, and what is said of it may be told again. */
const LATELY = 3;

/** The day of a contact, where one is told. */
export function dayOfContact({ references }: MainContact): Day | undefined {
  return references.flatMap(({ dates }) => dates).find(({ precision }) => precision === 'day')
    ?.spans[0]?.first;
}

/** Whether an attribution itself bears a date that is long before the contact. */
export function isSaidBefore(
  { marker, form }: Attributed,
  { sentence, dates }: ReadSentence,
  main: MainContact,
): boolean {
  const day = dayOfContact(main);
  if (form !== 'said' || day === undefined || main.status !== 'held' || main.kind === 'letter')
    return false;
  const from = addDays(day, -LATELY);
  return dates.some(({ start, end, spans, text, precision }) => {
    const last = spans[0]?.last;
    if (last === undefined || last >= (precision === 'day' ? from : day)) return false;
    const ahead = sentence.text.slice(0, Math.max(0, start - sentence.start));
    const opens = OPENING.test(ahead) && end <= marker.end;
    const between = sentence.text.slice(marker.end - sentence.start, start - sentence.start);
    const behind = sentence.text.slice(end - sentence.start);
    return (
      opens ||
      (start >= marker.end &&
        start - marker.end <= NEAR &&
        TO_WHOM.test(between) &&
        CONTENT.test(behind) &&
        text.length > 2)
    );
  });
}

/** "In September Museveni said" */
const OPENING = /^\s*(?:(?:in|on|late|early|back in|earlier) )?$/i;
/** "told parliament last month", "said in an interview in May" */
const TO_WHOM =
  /^(?: (?:in|on|to|at|late|early|back|earlier|parliament|reporters|lawmakers|an?|the|interview|speech|local|state|television|TV|radio))* ?$/i;
const CONTENT = /^,? (?:that|he|she|it|they|the|its|his|her|their|an?|\p{Lu}\p{L}+)\b/u;
