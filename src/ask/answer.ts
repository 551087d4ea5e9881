/** What Summit answers: values that say what was understood and found. Cards only draw them. */
import type { ContactEvent, Statement } from '../record/schema.js';
import type { Question } from './question.js';

/** Why a contact was left out of "last", a count or a list. */
export type WhyNotCounted =
  | 'scheduled'
  /** Filed as scheduled, and its day has passed: neither held nor next. */
  | 'overdue'
  | 'cancelled'
  /** That it took place is disputed, denied, or affirmed by nobody. */
  | 'disputed'
  | 'denied'
  | 'open'
  /** Month known only: whether it is before or after the answer cannot be told. */
  | 'undated';

/** A question to ask instead, with the words on its button. */
export interface Choice {
  label: string;
  question: Question;
}

/** What is said beside an answer. */
export type Note =
  /** Spelling that was forgiven: "chna" read as China. */
  | { kind: 'spelling'; typed: string; understood: string }
  /** Words that can be read two ways: which was taken, and the others. */
  | { kind: 'reading'; words: string; taken: string; others: Choice[] }
  /** A name that is on no record, and whom it may have been meant for. */
  | { kind: 'meant'; others: Choice[] }
  /** Contacts that are not counted, in the span asked for or later than the answer. */
  | { kind: 'not-counted'; events: { event: ContactEvent; why: WhyNotCounted }[] }
  /** Something else that has to be known to read the answer rightly, as a sentence. */
  | { kind: 'remark'; text: string };

interface Common {
  question: Question;
  /**
   * What was answered, in words: "Calls between Russia and the United States since January 2025".
   * Plain text, without a full stop.
   */
  understood: string;
  /** The direct answer as a sentence or two, plain text; attributed wherever it is not confirmed. */
  sentence: string;
  notes: Note[];
}

/** One event as a card: last, first, next, on, topic; with `span` for "how long since". */
export interface EventAnswer extends Common {
  kind: 'event';
  event: ContactEvent;
  /** Topics or words asked for: their statements come first on the card. */
  focus?: { topics: string[]; words: string[] };
}

/** Rows, newest first (oldest first for `next`): list, several on a day, and the rows under a count. */
export interface ListAnswer extends Common {
  kind: 'list';
  /** All that fit. A page of them is drawn. */
  events: readonly ContactEvent[];
  /** Set where the number is the answer. */
  count?: number;
}

/** What one voice has to the thing asked. */
export interface VoicePart {
  /** A party's id. */
  party: string;
  /** Statements that this party affirms, denies or will not be drawn on. */
  statements: readonly Statement[];
  /**
   * Where it has none: `silent`, it published an account that leaves the thing out;
   * `brief`, it confirmed the contact and gave no details; `none`, it has published no account;
   * `unknown`, the record does not say whether it published one.
   */
  silence?: 'silent' | 'brief' | 'none' | 'unknown';
}

/** What was said, by whom, of a thing or of all: who stands behind each point. */
export interface SaidAnswer extends Common {
  kind: 'said';
  event: ContactEvent;
  /** The statements asked for, every voice on each of them. */
  statements: readonly Statement[];
  voices: readonly VoicePart[];
  /** The sought thing, in words: "Taiwan". Left out where everything is asked for. */
  thing?: string;
}

/** The accounts of one event side by side. */
export interface CompareAnswer extends Common {
  kind: 'compare';
  event: ContactEvent;
}

/** Nothing on the record. */
export interface NoneAnswer extends Common {
  kind: 'none';
  /** A name or day in it is unknown: the question holds less than was asked, and is not to be asked again. */
  unread?: true;
  /** The nearest things, plainly set apart, with the heading that says what they are. */
  near?: { heading: string; events: ContactEvent[] };
}

/** A question back. */
export interface ClarifyAnswer {
  kind: 'clarify';
  /** "Which Korea?" */
  prompt: string;
  choices: Choice[];
}

/** Nothing was asked, or it could not be read as a question. */
export interface HelpAnswer {
  kind: 'help';
  /** What could not be read, where something was typed; plain text. */
  notUnderstood?: string;
}

export type Answer =
  | EventAnswer
  | ListAnswer
  | SaidAnswer
  | CompareAnswer
  | NoneAnswer
  | ClarifyAnswer
  | HelpAnswer;
