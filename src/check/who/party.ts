/** Of whom a contact's own words are said: "A held talks with B". */

import { carries } from '../../reading/clauses/finite.js';
import type { Reference } from '../../reading/contacts/references.js';
import type { Sentence } from '../../reading/reading.js';
import type { PersonTold } from './people-told.js';
import { partOf } from './taking-part.js';

/** Between a contact's own words and those who had it with whom, or between whom. */
const TO_PARTNER = /^(?:\s[\p{L}’'-]+){0,3}?\s(?:with|between|of)\s$/u;
/** What one does to another, who is there, too. */
const TO_ANOTHER =
  /\b(?:receiv(?:ed|es)|welcom(?:ed|es)|host(?:ed|s)|greet(?:ed|s)|met|meets|saw|sees|rang|rings|phoned|phones|telephoned|telephones|visited|visits|faced|faces)$/i;

/** Between one who is named and a contact's own words: nothing but how it was had. */
const TO_CONTACT =
  /^,?(?:\s(?:then|also|later|again|both|each|had|has|have|having|himself|herself|\p{Ll}+ly))*(?:\s(?:held|hold|holds|conducted|opened|led)(?:\s(?:an?|the|his|her|their|its))?(?:\s[\p{L}-]+){0,2})?\s$/u;

/** "told his counterpart, B, by phone": the means, which are those of whoever acts in the clause. */
const MEANS = /^(?:by|on|over|via)\b/i;
const OTHER_CLAUSE =
  /[;:()—]|\b(?:that|which|who|when|while|after|before|because|but|since|as|if|although|whereas)\b/i;

/** "A spoke with B", "A held talks", "talks between A and B": whether those in a row are told to have had a contact. */
export function isParty(
  row: readonly PersonTold[],
  reference: Reference | undefined,
  sentence: Sentence,
): boolean {
  const last = row.at(-1);
  if (!last || !reference) return false;
  const { text, start } = sentence;
  const between = text.slice(last.to - start, reference.start - start);
  return (
    isPartner(row, reference, sentence) ||
    isSubjectOfTalks(row, reference, sentence) ||
    isPictured(row, reference, sentence) ||
    (last.to <= reference.start &&
      (TO_CONTACT.test(between) ||
        (MEANS.test(reference.words) &&
          partOf(sentence, row) !== undefined &&
          !OTHER_CLAUSE.test(between))))
  );
}

/** "A left the palace with a treaty, after talks on it with B": it is A who had them. */
export function isSubjectOfTalks(
  row: readonly PersonTold[],
  reference: Reference,
  sentence: Sentence,
): boolean {
  const last = row.at(-1);
  if (!last || last.to > reference.start || !partOf(sentence, row)) return false;
  const { text, start, words, mentions } = sentence;
  const another = mentions.some(({ first, senses }) => {
    const from = words[first]?.start ?? start;
    return (
      last.to <= from && from < reference.start && senses.some(({ kind }) => kind === 'person')
    );
  });
  return (
    !another &&
    AFTER_TALKS.test(text.slice(last.to - start, reference.start - start)) &&
    WITH_WHOM.test(text.slice(reference.end - start))
  );
}

const AFTER_TALKS =
  /^[^;:—]*\s(?:after|following|from|during|over)\s(?:(?:an?|the|his|her|their)\s)?(?:[\p{L}\d-]+\s){0,3}$/u;
const WITH_WHOM = /^[^,;:.—]{0,80}\swith\s/u;

/** "A and B at the palace during talks": a caption has no verb, and shows those who had the contact. */
function isPictured(row: readonly PersonTold[], reference: Reference, sentence: Sentence): boolean {
  const [first, last] = [row[0], row.at(-1)];
  const { text, start, words, mentions } = sentence;
  const opens = first && LABEL.test(text.slice(0, first.from - start));
  if (!first || !last || row.length < 2 || !opens) return false;
  const between = text.slice(last.to - start, reference.start - start);
  const isNamed = (at: number) => mentions.some((each) => each.first <= at && at <= each.last);
  return (
    PICTURED.test(between) &&
    !words.some(
      ({ start: from }, at) =>
        last.to <= from && from < reference.start && carries(sentence, at, isNamed),
    )
  );
}
/** "Photo: A and B on the tarmac": before those who are shown stands nothing but what shows them. */
const LABEL = /^(?:[\p{L}\d\s-]{2,25}[:—–]\s)?$/u;
/** Where they are seen, and at what. */
const PICTURED =
  /^,?\s(?:on|at|in|outside|before|inside|after|during|ahead of|following)\b[^;:]{0,90}$/u;

/** "talks between A and B", "the call with A", "B received A": those who are named right behind it. */
function isPartner(
  row: readonly PersonTold[],
  reference: Reference,
  { text, start }: Sentence,
): boolean {
  const [first] = row;
  if (!first || first.from < reference.end) return false;
  const between = withoutDayAndPlace(reference, first.from, text, start);
  return TO_PARTNER.test(between) || (between === ' ' && TO_ANOTHER.test(reference.words));
}

/** "talks in Geneva on 10 May between": the words between a contact and a name, but for when and where it was. */
function withoutDayAndPlace(
  { end, dates, places }: Reference,
  to: number,
  text: string,
  start: number,
): string {
  const things = [...dates, ...places].filter((thing) => thing.start >= end && thing.end <= to);
  let between = text.slice(end - start, to - start);
  for (const thing of things.sort((one, other) => other.start - one.start))
    between = `${between.slice(0, thing.start - end).replace(WAY_TO, '')}${between.slice(thing.end - end)}`;
  return between;
}

const WAY_TO = /,?\s(?:in|on|at|near|outside)\s(?:the\s)?$/;
