/**
 * What a text says of contacts: the types of the shared reading.
 * The noticing of messages, the checking of copy and the logging of articles all stand on it.
 */
import type { Day } from '../record/calendar.js';
import type { Mention, Word } from '../record/names.js';
import type { Kind, PartOfDay } from '../record/schema.js';

/** One sentence. Offsets are those of the text as it was given. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
  words: readonly Word[];
  mentions: readonly Mention[];
  /** It is a fact box, of which the lines tell one contact. */
  box?: true;
}

/** A date that a text names, as far as it does. */
export interface DateRead {
  start: number;
  end: number;
  text: string;
  /** The days it can mean, the likeliest first; a month is its first to last day. */
  spans: readonly { first: Day; last: Day }[];
  precision: 'day' | 'week' | 'month' | 'year';
  /** Whether the year was written, and which weekday (0 is Sunday). */
  year: boolean;
  weekday?: number;
  /** HH:mm as written, with the part of the day where it is said. */
  time?: string;
  partOfDay?: PartOfDay;
  /** Reckoned from the day of writing: "on Tuesday", "yesterday". */
  relative: boolean;
  /** Where it is named, if elsewhere: the date of which "that morning" speaks. */
  named?: { start: number; end: number; text: string };
}

/** How a text speaks of a contact. */
export type Modality =
  | 'held'
  | 'ongoing'
  /** Announced, planned, agreed upon. */
  | 'scheduled'
  | 'cancelled'
  /** Told as not having happened, or denied. */
  | 'denied'
  /** Wished for, possible, conditional. */
  | 'hypothetical'
  /** Only asked about: "did they speak?" */
  | 'asked';

/** What kind of assertion a text makes of a contact. */
export type Assertion =
  /** Somebody says that it was, is or is to be; or that it was called off. */
  | 'reported'
  /** Spoken of as one that is known: "the Trump–Xi call". */
  | 'presupposed'
  /** Only thought of: "a call between them". */
  | 'entertained'
  /** Said not to have been, or not to be so. */
  | 'denied'
  /** Wanted, urged, offered, held to be possible. */
  | 'wished'
  /** A condition, a guess, a dream, a habit. */
  | 'supposed'
  /** A rule, a draft or a test of the newsroom. */
  | 'desk'
  /** Asked whether it was. */
  | 'asked';

/** One place in a text that speaks of a contact between at least two parties. */
export interface ContactSpoken {
  /** Index of its sentence. */
  sentence: number;
  /** The words that say it: "got off the phone with". */
  start: number;
  end: number;
  /** The kinds that the words can mean; empty where they leave it open. */
  kinds: readonly Kind[];
  modality: Modality;
  assertion: Assertion;
  /** Told as happening now or a moment ago: "just got off the phone". */
  fresh?: true;
  /** Parties linked in it, those of the people included; two or more. */
  parties: readonly string[];
  people: readonly string[];
  /** Of the people, those named by their office alone: at another time another held it. */
  holders?: readonly string[];
  /** Names that no record holds ("Orbán"), as written. */
  strangers: readonly string[];
  /** A side of it is nobody who leads or speaks for a state today: a former president, a deputy. */
  lesser?: true;
  /** In whose country it was, where the words tell: who hosts, who is visited. */
  host?: string;
  /** Who wrote the letter. */
  from?: string;
  /** Dates said of this contact. */
  dates: readonly DateRead[];
  /** City or country said of this contact, as written. */
  places: readonly { text: string; start: number; end: number }[];
}
