/** Summit as a listener sees it: all that it is given. No listener reaches for anything else. */
import type { Desk } from '../ask/desk.js';
import type { EditableStore } from '../store/store.js';
import type { Asker, Sender } from './asker.js';
import type { Counters } from './counters.js';
import type { Deliveries } from './deliveries.js';
import type { DrawnAnswers } from './drawn-answers.js';
import type { Corrections } from './entries/corrections.js';
import type { Editing } from './entries/editing.js';
import type { Log } from './log.js';
import type { Channels } from './watching.js';
import type { Work } from './work.js';

export interface Summit {
  store: EditableStore;
  now: () => Date;
  /** The desk's own zone. */
  timeZone: string;
  log: Log;
  /** What is counted of requests; never who or what. */
  counters: Counters;
  /** Whether who asks is one of the newsroom's own organisation. */
  whoIs: (sender: Sender) => Promise<Asker>;
  deliveries: Deliveries;
  /** What was answered already. */
  drawn: DrawnAnswers;
  /** What is in hand, so that a stop can wait for it. */
  work: Work;
  /** What is remembered of channels, one change after the other. */
  channels: Channels;
  /** What brings changes to the cards that were posted. */
  corrections: Corrections;
  /** Who may edit, and what they are at. */
  editing: Editing;
}

/** The desk at this moment. */
export function deskOf({ now, timeZone }: Pick<Summit, 'now' | 'timeZone'>): Desk {
  return { now: now(), timeZone };
}
