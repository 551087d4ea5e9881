/** Where the record is kept: the interface that every keeper fulfils. */
import type { Change, NewChange } from '../record/change.js';
import type { Problem } from '../record/document.js';
import type { ContactRecord } from '../record/record.js';
import type { ChannelMemory, PostedCard } from './desk-memory.js';

/** What answering needs: the record, and the end of it. */
export interface Store {
  /**
   * The record as it is now. It is never changed in place: readers take it once per request and
   * keep it to the end.
   */
  record(): ContactRecord;
  /** Flushes and lets go of what is held. Nothing is asked of the store afterwards. */
  close(): Promise<void>;
}

/**
 * What editing, correcting posted cards and watching channels need besides. What resolves is kept:
 * an acknowledgement comes after the flush, never before.
 */
export interface EditableStore extends Store {
  /** How many changes an event has been through; 0 as it came, or where it does not exist. */
  revision(event: string): number;
  /**
   * Makes a change, one after another. Refused, and nothing written, where the event has moved on
   * from the revision that the author saw: the answer then tells what was changed meanwhile.
   */
  commit(change: NewChange): Promise<Committed>;
  /** Makes several changes, all or none: what they say of one another may hold only afterwards. */
  commitAll(changes: readonly NewChange[]): Promise<Committed>;
  /** The changes of an event, or of all, the latest first. */
  history(event?: string): readonly Change[];
  /** A change by its id. */
  change(id: string): Change | undefined;
  /** Remembers that a card was posted, or that it now shows a later revision. */
  posted(card: PostedCard): Promise<void>;
  /** Forgets a card that is gone or that Slack will not let us update. */
  unposted(card: Pick<PostedCard, 'channel' | 'ts'>): Promise<void>;
  /** Where an event's cards stand, the latest first; all where no event is named. */
  cards(event?: string): readonly PostedCard[];
  /** What is remembered of a channel. */
  channel(id: string): ChannelMemory;
  /** Replaces what is remembered of a channel. */
  rememberChannel(id: string, memory: ChannelMemory): Promise<void>;
  /** Calls back after each commit, those of other processes included; returns how to stop it. */
  onCommit(listener: (change: Change) => void): () => void;
}

export type Committed =
  | { kind: 'committed'; change: Change; changes: readonly Change[] }
  /** The event has moved on: what was changed since the author saw it, the latest first. */
  | { kind: 'moved-on'; since: readonly Change[] }
  /** The record would no longer be right. */
  | { kind: 'impossible'; problems: readonly Problem[] };
