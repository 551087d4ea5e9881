/** What is known before a form is opened: read out of a text by `src/draft`, or nothing. */
import type { Kind, PartOfDay, Status } from '../record/schema.js';

/** A point that a text makes, for the box of the voice that makes it. */
export interface DraftedPoint {
  /** "Taiwan was discussed." In a side's box, "Denies: " before it makes it that side's denial. */
  text: string;
  stance?: 'affirms' | 'denies';
  /** The sentence of the text that it came from. */
  sentence?: string;
}

/** What a voice is said to have published, and where. */
export interface DraftedVoice {
  /** A party's id, "joint" or "independent". */
  by: string;
  points: readonly DraftedPoint[];
  /** Addresses that begin with https://. */
  sources: readonly string[];
  readout?: 'published' | 'brief' | 'none';
}

/** A partial entry. Whatever is left out is left to the editor. */
export interface Prefill {
  kind?: Kind;
  status?: Status;
  /** Ids of parties, of the record or of the world. */
  parties?: readonly string[];
  /** Ids of people of the record, and names of people that it does not hold. */
  people?: readonly string[];
  newPeople?: readonly string[];
  date?: string;
  lastDay?: string;
  time?: string;
  partOfDay?: PartOfDay;
  timeZone?: string;
  monthOnly?: boolean;
  approximate?: boolean;
  /** "Busan, South Korea" */
  city?: string;
  headline?: string;
  voices?: readonly DraftedVoice[];
  /** What the text says in nobody's name: shown in a box of its own, and not saved from there. */
  unattributed?: readonly DraftedPoint[];
  /** What the editor should know of the reading: "“on Tuesday” was taken as 25 November 2025". */
  remarks?: readonly string[];
}
