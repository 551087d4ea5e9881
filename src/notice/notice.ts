/**
 * Whether a message speaks of a contact between leaders, and of which one on the record.
 *
 * What an editor would want, where it could be seen either way:
 * - A mention in passing ("who's on the Trump–Xi call story?", "when did they last meet?") takes the
 *   contact as given, and is shown the record. "Did Trump call Xi?" only asks, and is not.
 * - What is announced, and what is called off, is shown as much as what was held. What is wished
 *   for, possible, urged, denied or negated is not.
 * - Somebody else's words (quoted lines, passages in quotation marks) and code are not the writer's.
 * - That it is not on the record is said only of a contact that is reported; the record is shown for
 *   one that is taken as given, too; what is only thought of is left alone (reading/assertion/).
 * - Told as of now ("just", "right now", "BREAKING") and without an entry for the day, it is not on
 *   the record yet, however many earlier ones are.
 */

import { contactsIn, readText } from '../reading/contacts/contacts.js';
import type { Assertion, ContactSpoken } from '../reading/reading.js';
import { blankedMarkup } from '../reading/slack-markup.js';
import { type Day, dayIn, type Span } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import { findContact } from './find-contact.js';
import { blankedQuotes, mayTellOfContact } from './gate.js';
import { impliedIn } from './implied.js';
import { isHeldElsewhere } from './whereabouts.js';

/** What somebody wrote, and when. */
export interface Message {
  /** As Slack delivers it, markup and all. */
  text: string;
  at: Date;
  /** The desk's own zone, in which "today" is meant. */
  timeZone: string;
}

/** Why Summit keeps silent: for the log and for tests, never for the channel. */
export type Silence =
  | 'no contact word'
  | 'nobody named'
  | 'no two parties linked'
  | 'no leader on one side'
  | 'only asked about'
  | 'only wished for or possible'
  | 'told as not having happened'
  | 'only supposed'
  | 'only thought of'
  | 'a rule or a draft of the newsroom';

/** What the reply to a message is to be. */
export type Noticed =
  | { kind: 'silent'; why: Silence }
  | {
      kind: 'contact';
      event: ContactEvent;
      heading: 'on record' | 'latest on record';
      why: string;
      spoken: ContactSpoken;
    }
  | Unlogged;

/** A contact that the record does not hold, as far as the message tells of it. */
export interface Unlogged {
  kind: 'unlogged';
  parties: readonly string[];
  people: readonly string[];
  strangers: readonly string[];
  kinds: readonly Kind[];
  modality: 'held' | 'ongoing' | 'scheduled' | 'cancelled';
  /** When it was or is to be, as far as that is told. */
  when?: Span;
  /** The latest contact of these parties that the record knew of when the message was written. */
  latest?: ContactEvent;
  why: string;
  spoken: ContactSpoken;
}

/** Longer messages are articles: what is told of at their beginning is what they are about. */
const LONGEST_READ = 6000;

/** What a message calls for. The record is taken as it stood at the message's own time. */
export function notice(message: Message, record: ContactRecord): Noticed {
  if (!mayTellOfContact(message.text)) return silent('no contact word');
  const day = dayIn(message.at, message.timeZone);
  const text = blankedQuotes(blankedMarkup(message.text.slice(0, LONGEST_READ)));
  const read = readText(text, record.names);
  const contacts = contactsIn(read, record, day);
  if (contacts.length === 0 && !read.sentences.some(({ mentions }) => mentions.length > 0))
    return silent('nobody named');
  const told = contacts.filter(isTold);
  if (told.length === 0) {
    const doubted = new Set(contacts.map(({ sentence }) => sentence));
    const implied = impliedIn(read.sentences, doubted, record, day);
    return implied
      ? { kind: 'contact', heading: 'on record', ...implied }
      : silent(whySilent(contacts));
  }
  const outcomes = told.map((spoken) => outcomeOf(spoken, record, day));
  // One reply a message: what is surely meant goes before what is only the latest.
  return (
    outcomes.find((outcome) => outcome.kind === 'contact' && outcome.heading === 'on record') ??
    outcomes.find((outcome) => outcome.kind === 'unlogged' && outcome.when !== undefined) ??
    outcomes.find((outcome) => outcome.kind !== 'silent' && !isJourney(outcome.spoken, text)) ??
    outcomes[0] ??
    silent('no two parties linked')
  );
}

/** "flew to Moscow and met Putin": the journey says less than the meeting. */
function isJourney({ start, end }: ContactSpoken, text: string): boolean {
  return /^(?:fl|arriv|land|travel|head)/i.test(text.slice(start, end));
}

type Told = ContactSpoken & { modality: Unlogged['modality'] };

function isTold(spoken: ContactSpoken): spoken is Told {
  return !Object.hasOwn(SILENT, spoken.assertion);
}

/** Why nothing is said of a contact of which the text makes no assertion. */
const SILENT: Readonly<Partial<Record<Assertion, Silence>>> = {
  asked: 'only asked about',
  denied: 'told as not having happened',
  wished: 'only wished for or possible',
  supposed: 'only supposed',
  desk: 'a rule or a draft of the newsroom',
};

function whySilent([first]: readonly ContactSpoken[]): Silence {
  return (first && SILENT[first.assertion]) ?? 'no two parties linked';
}

function silent(why: Silence): Noticed {
  return { kind: 'silent', why };
}

function outcomeOf(spoken: Told, record: ContactRecord, day: Day): Noticed {
  const found = findContact(spoken, record, day);
  if (found.event && !found.sure && spoken.assertion === 'entertained')
    return silent('only thought of');
  // "they met in Sochi": the latest, in Paris, is not what is spoken of.
  if (found.event && !found.sure && spoken.assertion !== 'reported')
    if (isHeldElsewhere(found.event, spoken.places)) return silent('only thought of');
  if (found.event && (found.sure || !spoken.lesser || spoken.people.length > 0)) {
    return {
      kind: 'contact',
      event: found.event,
      heading: found.sure ? 'on record' : 'latest on record',
      why: found.why,
      spoken,
    };
  }
  // "Former chancellor Scholz met Zelenskyy": no contact between leaders, unless the record has it.
  if (spoken.lesser) return silent('no leader on one side');
  if (spoken.assertion !== 'reported') return silent('only thought of');
  const { parties, people, strangers, kinds, modality } = spoken;
  return {
    kind: 'unlogged',
    parties,
    people,
    strangers,
    kinds,
    modality,
    ...(found.when && { when: found.when }),
    ...(found.latest && { latest: found.latest }),
    why: found.why,
    spoken,
  };
}
