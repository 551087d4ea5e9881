/** What the forms are drawn and read with: the record, the desk's clock and zone. */
import type { Desk } from '../ask/desk.js';
import type { ContactRecord } from '../record/record.js';

export interface FormContext {
  record: ContactRecord;
  desk: Desk;
}

/** A line of text as it stands in a box: no line breaks, single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
