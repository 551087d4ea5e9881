/** Who stands in copy as one of the sides of a contact, and who leads a side on the record. */

import { clauseAt } from '../../reading/clauses/clauses.js';
import { wayBetween } from '../../reading/clauses/way.js';
import type { Reference } from '../../reading/contacts/references.js';
import { isHeadOffice } from '../../reading/people/role-words.js';
import type { Sentence } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import { spanOf } from '../../record/calendar.js';
import type { ContactEvent } from '../../record/schema.js';
import { officeHeld } from '../../wording/naming.js';
import type { BoundSentence, Copy } from '../reading.js';

/** Between a name and the contact these say that it is somebody beside it. */
const BESIDE =
  /[;:—]|\b(?:to prepare|to discuss|to plan|that|while|whose|told|said|aide|adviser|spokes\w+|joined|accompanied|alongside|flanked|predecessor|successor|about|on behalf|unlike|than|compared|those|there (?:was|were))\b|,\s*(?:who|which)/i;

/** "welcomed the meeting that his president had held": what is done about a contact, and not in it. */
const ABOUT_IT =
  /\b(?:welcom|prais|hail|laud|applaud|criticis|criticiz|condemn|announc|denounc|reject|dismiss|defend|describ|follow|watch|prepar|arrang|organis|organiz|broker|mediat|propos|suggest|await|attack|mock|mention|recall|discuss|miss|skipp|cancell?)(?:ed|s|es|ing)?\s(?:the|their|that|this|his|her|an?|last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** Whether a name stands as one of the two sides: right beside the contact, or joined to one that does. */
export function isPrincipalAt(
  first: number,
  last: number,
  { read }: BoundSentence,
  reference: Reference,
): boolean {
  const { start } = read.sentence;
  const text = withoutPeople(read.sentence);
  if (first >= reference.start && last <= reference.end) return true;
  const between =
    last <= reference.start
      ? text.slice(last - start, reference.start - start)
      : // "25 November 2025: A receives B": the day heads what was done on it.
        text.slice(reference.end - start, first - start).replace(/^:/, ' ');
  return (
    between.length < 140 &&
    isInClauseOf(read.sentence, first, reference.start) &&
    !/['’]s$/.test(text.slice(first - start, last - start)) &&
    !/^['’]s\b/.test(between) &&
    !BESIDE.test(between) &&
    !ABOUT_IT.test(`${between}${reference.words}`)
  );
}

/** Whether who stands at one offset is told with what stands at another: "they spoke, and it is Misri we have to thank" has two. */
function isInClauseOf(sentence: Sentence, person: number, contact: number): boolean {
  const [own, other] = [clauseAt(sentence, person), clauseAt(sentence, contact)];
  const way = own && other && wayBetween(own, other);
  return !own || !other || (way !== undefined && !way.loosely);
}

/** "Bangladesh's chief adviser asked Oli": the adviser is a side himself. */
function withoutPeople({ text, start, words, mentions }: Sentence): string {
  let plain = text;
  for (const mention of mentions) {
    const [first, last] = [words[mention.first], words[mention.last]];
    if (mention.form !== 'office' || personOf(mention) === undefined || !first || !last) continue;
    const [from, to] = [first.start - start, last.end - start];
    plain = `${plain.slice(0, from)}${'_'.repeat(to - from)}${plain.slice(to)}`;
  }
  return plain;
}

/** Whether a person led a side on the day: of such there is one. */
export function oneLeader(id: string, event: ContactEvent, copy: Copy): boolean {
  const person = copy.record.people.get(id);
  const title = person && officeHeld(person, spanOf(event.when))?.title;
  return isHeadOffice(title);
}
