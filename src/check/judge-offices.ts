/** Offices in copy against those that were held on the day. */

import { partyOfLeader } from '../reading/leaders.js';
import { personOf } from '../reading/voices.js';
import { addDays, spanOf } from '../record/calendar.js';
import type { ContactEvent, Person } from '../record/schema.js';
import { officeHeld } from '../wording/naming.js';
import { sourced } from './judge-date.js';
import { sameOffice, TITLES } from './offices.js';
import { peopleTold } from './people-told.js';
import { type BoundSentence, type Copy, eventOf, flag, passage } from './reading.js';
import { theEvent } from './wording.js';

/** "Prime Minister Putin", "the Russian prime minister, Vladimir Putin" */
const BEFORE = new RegExp(`\\b${TITLES},?\\s+$`, 'i');
/** "Vladimir Putin, Russia's prime minister," */
const AFTER = new RegExp(`^,\\s+(?:the\\s+)?(?:\\p{L}\\S*\\s+){0,3}?${TITLES}(?=[,.])`, 'iu');
/** Such an office is not said to be held on the day. */
const NOT_NOW =
  /\b(then|former|ex|future|now|deputy|vice|acting|late|incoming|outgoing|next|previous|one-time)[\s-]+(?:\p{L}\S*\s+)?$/iu;

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
    if (found) judgeOffice(copy, found.title, found.start, person, event);
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
    const other = peopleTold(read, copy.record).find(
      ({ id, name, start, end, former, parties }) =>
        id !== person.id &&
        parties.includes(person.party) &&
        (former || id !== undefined || partyOfLeader(name) !== undefined) &&
        (/^,?\s$/.test(copy.text.slice(last.end, start)) ||
          (/^,\s(?:the\s)?$/.test(copy.text.slice(end, first.start)) &&
            /[,.]/.test(copy.text.charAt(last.end)))),
    );
    const held = officeHeld(person, spanOf(event.when));
    if (
      !other ||
      !held ||
      NOT_NOW.test(copy.text.slice(Math.max(0, first.start - 40), first.start))
    )
      continue;
    flag(copy, {
      kind: 'who',
      ...passage(copy, other.start, other.end),
      event: event.id,
      record: `${person.name} was ${held.title} at ${theEvent(event)}.`,
      ...sourced(event),
      wording: person.name,
    });
  }
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
  flag(copy, {
    kind: 'who',
    ...passage(copy, start, start + title.length),
    event: event.id,
    record: `${person.name} was ${held.title} at ${theEvent(event)}.`,
    ...sourced(event),
    wording: held.title,
  });
}
