/** Offices in copy against those that were held on the day. */

import { partyOfLeader } from '../../reading/people/leaders.js';
import type { Sentence } from '../../reading/reading.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { addDays, spanOf } from '../../record/calendar.js';
import type { Word } from '../../record/names.js';
import type { ContactEvent, Person } from '../../record/schema.js';
import { wordsOf } from '../../record/words.js';
import { officeHeld } from '../../wording/naming.js';
import { sourced } from '../facts/judge-date.js';
import { type BoundSentence, type Copy, eventOf, passage } from '../reading.js';
import { theEvent } from '../wording.js';
import { sameOffice, TITLES } from './offices.js';
import { isSpelling } from './own-side.js';
import { peopleTold } from './people-told.js';

/** "Prime Minister Putin", "the Russian prime minister, Vladimir Putin" */
const BEFORE = new RegExp(`\\b${TITLES},?\\s+$`, 'i');
/** "Vladimir Putin, Russia's prime minister," */
const AFTER = new RegExp(
  `^,\\s+(?:the\\s+)?(?:(?!and\\b|or\\b|with\\b|then\\b)\\p{L}[^\\s,]*\\s+){0,3}?${TITLES}(?=[,.])`,
  'iu',
);
/** Such an office is not said to be held on the day. */
const NOT_NOW =
  /\b(not|never|then|former|ex|future|now|deputy|vice|acting|late|incoming|outgoing|next|previous|one-time)[\s-]+(?:\p{L}\S*\s+)?$/iu;

/** Judges the office that stands beside a name. */
export function judgeOffices(
  copy: Copy,
  sentence: BoundSentence,
  events: readonly ContactEvent[],
): void {
  const [only] = events;
  const event =
    sentence.about ??
    sentence.references.map(eventOf).find((it) => it !== undefined) ??
    (events.length === 1 ? only : undefined);
  if (!event) return;
  judgeHolders(copy, sentence, event);
  const { words, mentions } = sentence.read.sentence;
  for (const mention of mentions) {
    const id = personOf(mention);
    const person = id === undefined ? undefined : copy.record.people.get(id);
    const [first, last] = [words[mention.first], words[mention.last]];
    if (!person || !first || !last || !event.participants.includes(person.id)) continue;
    const found = officeBeside(copy.text, first.start, last.end);
    // "Erdoğan, Qatar's emir, and Sisi": another state's office is another's.
    const ofOther = mentions.some((other) => {
      const at = words[other.first]?.start ?? 0;
      return (
        found !== undefined &&
        at >= last.end &&
        at < found.start + found.title.length &&
        !partiesOf(other, copy.record).includes(person.party)
      );
    });
    if (found && !ofOther) judgeOffice(copy, found.title, found.start, person, event);
  }
}

/** "NATO's secretary general, Jens Stoltenberg": an office that another held, who was there. */
function judgeHolders(copy: Copy, sentence: BoundSentence, event: ContactEvent): void {
  const { sentence: read } = sentence.read;
  const { words } = read;
  for (const mention of read.mentions) {
    const holder = mention.form === 'office' ? personOf(mention) : undefined;
    const [first, last] = [words[mention.first], words[mention.last]];
    const person = holder === undefined ? undefined : copy.record.people.get(holder);
    if (!person || !first || !last || !event.participants.includes(person.id)) continue;
    const known = peopleTold(read, copy.record).find(
      ({ id, name, start, end, former, parties }) =>
        id !== person.id &&
        parties.includes(person.party) &&
        (former || id !== undefined || partyOfLeader(name) !== undefined) &&
        (/^,?\s$/.test(copy.text.slice(last.end, start)) ||
          (/^,\s(?:the\s)?$/.test(copy.text.slice(end, first.start)) &&
            /[,.]/.test(copy.text.charAt(last.end)))),
    );
    const other = known ?? nameBehind(read, last, person);
    const held = officeHeld(person, spanOf(event.when));
    if (
      !other ||
      !held ||
      // "Mohammed bin Abdulrahman", of the house of Al Thani
      person.name.startsWith(`${copy.text.slice(other.start, other.end)} `) ||
      NOT_NOW.test(copy.text.slice(Math.max(0, first.start - 40), first.start))
    )
      continue;
    copy.verdicts.flag({
      kind: 'who',
      ...passage(copy, other.start, other.end),
      event: event.id,
      record: `${person.name} was ${held.title} at ${theEvent(event)}.`,
      ...sourced(event),
      wording: person.name,
    });
  }
}

const NAME =
  /^(,?)\s((?:\p{Lu}[\p{L}’'-]+\s(?:(?:bin|al|el|de|da|van|von|der)\s)?){1,3}\p{Lu}\p{Ll}[\p{L}-]*)/u;

/** "the Canadian prime minister, Pierre Poilievre,": the name of somebody of whom nobody knows. */
function nameBehind(
  { text, start, words, mentions }: Sentence,
  office: Word,
  holder: Person,
): { start: number; end: number } | undefined {
  const behind = text.slice(office.end - start, office.end - start + 80);
  const [whole, comma, name] = NAME.exec(behind) ?? [];
  if (whole === undefined || name === undefined || isSpelling(name, holder)) return undefined;
  // "the prime minister, Sir Keir,"
  const own = wordsOf(holder.name).map(({ norm }) => norm);
  if (wordsOf(name).some(({ norm }) => own.includes(norm))) return undefined;
  // An apposition is closed by a comma; a title before a name is written as one.
  if (comma === ',' ? behind.charAt(whole.length) !== ',' : !/^\p{Lu}/u.test(office.text))
    return undefined;
  const end = office.end + whole.length;
  const taken = mentions.some(({ first }) => {
    const at = words[first]?.start ?? 0;
    return at >= office.end && at < end;
  });
  return taken ? undefined : { start: end - name.length, end };
}

function officeBeside(
  text: string,
  start: number,
  end: number,
): { title: string; start: number } | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  const leading = BEFORE.exec(before);
  // "said the vice premier, Xi welcomed": no apposition, which would end in a comma too.
  const apposed = leading?.[0].includes(',') === true && text.charAt(end) !== ',';
  if (leading?.[1] !== undefined && !apposed) {
    const at = start - before.length + leading.index;
    return NOT_NOW.test(text.slice(Math.max(0, at - 40), at))
      ? undefined
      : { title: leading[1], start: at };
  }
  const following = AFTER.exec(text.slice(end, end + 80));
  if (following?.[1] === undefined) return undefined;
  const at = end + following[0].length - following[1].length;
  return NOT_NOW.test(text.slice(end, at)) ? undefined : { title: following[1], start: at };
}

/** A title is kept for some weeks, and that of a president for life. */
const KEPT = 30;

/** Whether somebody held an office, or was about to, between an event and the day of writing. */
function mayBear(person: Person, title: string, event: ContactEvent, { written }: Copy): boolean {
  const { first } = spanOf(event.when);
  return person.offices.some(
    ({ title: own, from, to }) =>
      sameOffice(title, own) &&
      (!from || from <= addDays(written, KEPT)) &&
      (!to || to >= addDays(first, -KEPT) || /^president/i.test(own)),
  );
}

function judgeOffice(
  copy: Copy,
  title: string,
  start: number,
  person: Person,
  event: ContactEvent,
): void {
  const offices = [
    officeHeld(person, spanOf(event.when)),
    officeHeld(person, { first: copy.written, last: copy.written }),
  ].filter((office) => office !== undefined);
  if (offices.length === 0 || mayBear(person, title, event, copy)) return;
  const held = officeHeld(person, spanOf(event.when));
  if (!held) return;
  copy.verdicts.flag({
    kind: 'who',
    ...passage(copy, start, start + title.length),
    event: event.id,
    record: `${person.name} was ${held.title} at ${theEvent(event)}.`,
    ...sourced(event),
    wording: held.title,
  });
}
