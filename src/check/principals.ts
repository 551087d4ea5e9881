/** Who stands in copy as one of the sides of a contact, and who leads a side on the record. */

import type { Reference } from '../reading/references.js';
import { spanOf } from '../record/calendar.js';
import type { ContactEvent } from '../record/schema.js';
import { officeHeld } from '../wording/naming.js';
import type { BoundSentence, Copy } from './reading.js';

/** Between a name and the contact these say that it is somebody beside it. */
const BESIDE =
  /[;:—]|\b(?:to prepare|to discuss|to plan|that|while|whose|told|said|aide|adviser|spokes\w+|joined|accompanied|alongside|flanked|predecessor|successor|about|on behalf)\b|,\s*(?:who|which)/i;

/** Whether a name stands as one of the two sides: right beside the contact, or joined to one that does. */
export function isPrincipalAt(
  first: number,
  last: number,
  { read }: BoundSentence,
  reference: Reference,
): boolean {
  const { start, mentions, words } = read.sentence;
  // The "adviser" of a name or an office is no word for somebody beside it.
  let { text } = read.sentence;
  for (const mention of mentions) {
    const [from, to] = [words[mention.first]?.start, words[mention.last]?.end];
    if (from === undefined || to === undefined || mention.form !== 'office') continue;
    text = text.slice(0, from - start) + '_'.repeat(to - from) + text.slice(to - start);
  }
  if (first >= reference.start && last <= reference.end) return true;
  const between =
    last <= reference.start
      ? text.slice(last - start, reference.start - start)
      : text.slice(reference.end - start, first - start);
  return (
    between.length < 140 &&
    !/['’]s$/.test(text.slice(first - start, last - start)) &&
    !/^['’]s\b/.test(between) &&
    !BESIDE.test(between)
  );
}

const LEADS =
  /^(?:president|prime minister|premier|chancellor|king|emir|crown prince|supreme leader|secretary general)\b/i;

/** Whether a person led a side on the day: of such there is one. */
export function oneLeader(id: string, event: ContactEvent, copy: Copy): boolean {
  const person = copy.record.people.get(id);
  const title = person && officeHeld(person, spanOf(event.when))?.title;
  return title !== undefined && LEADS.test(title);
}
