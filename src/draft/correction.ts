/** What a correction takes back: "on Tuesday, not yesterday", and of which day the note was that it corrects. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { DateRead } from '../reading/reading.js';

/** "my note from this morning", "our story of Monday": when something was written, whatever it told. */
const OF_WRITING =
  /\b(?:notes?|stor(?:y|ies)|items?|messages?|versions?|copy|snaps?|flash(?:es)?|alerts?|pieces?|takes?|emails?|advisory) (?:from|of|sent|filed|moved|posted)(?: (?:at|on|earlier|late))? $/i;
const TAKEN_BACK = /\bnot (?:on |in the )?$/i;

/** The sentences without such days; what was told in its place is the day of the contact in that sentence. */
export function withoutCorrected(read: readonly ReadSentence[]): ReadSentence[] {
  return read.map((own) => {
    const { sentence, dates, references } = own;
    const before = ({ start }: DateRead) => sentence.text.slice(0, start - sentence.start);
    const back = dates.filter((date) => TAKEN_BACK.test(before(date)));
    const away = new Set(
      [...back, ...dates.filter((date) => OF_WRITING.test(before(date)))].map(({ start }) => start),
    );
    if (away.size === 0) return own;
    const left = dates.filter(({ start }) => !away.has(start));
    const days = left.filter(({ precision }) => precision === 'day');
    for (const reference of references) {
      reference.dates = reference.dates.filter(({ start }) => !away.has(start));
      if (back.length > 0 && days.length === 1 && reference.dates.length === 0)
        reference.dates = days;
    }
    return { ...own, dates: left };
  });
}
