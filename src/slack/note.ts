/**
 * What is noted of a request while it is dealt with, for the one line that the log gets of it. It
 * passes through files that know nothing of the log, so that it is not handed from one to the next.
 */
import { AsyncLocalStorage } from 'node:async_hooks';

export interface Note {
  /** What was asked: an intent of a question. */
  intent?: string;
  /** Which button was pressed. */
  button?: string;
  /** The entries that were shown or changed, by id. */
  events?: readonly string[];
  /** What came of it. Left out by a surface that has nothing special to tell. */
  outcome?: string;
  why?: string;
  /** Nobody asked Summit for anything: such lines are written at debug level alone. */
  quiet?: boolean;
}

const notes = new AsyncLocalStorage<Note>();

/** More lines than this in an answer are pages of a list: the log names the first. */
const MOST_EVENTS = 20;

/** Notes something of the request in hand; outside of one, nothing. */
export function note(more: Note): void {
  Object.assign(notes.getStore() ?? {}, more);
}

export const NOT_MINE = 'not mine';

/** A message that is not for this surface, but for another: no line is written of it. */
export function notMine(): void {
  note({ outcome: NOT_MINE, quiet: true });
}

/** Runs something with a note of its own, which it fills in. */
export async function noting(note: Note, run: () => Promise<void>): Promise<void> {
  await notes.run(note, run);
}

/** The entries that a message shows: those whose heads stand in it. */
export function eventsShown(blocks: readonly { block_id?: string | undefined }[]): string[] {
  const ids = blocks.flatMap(
    ({ block_id: id }) => /^(?:event|near):(.+)$/.exec(id ?? '')?.[1] ?? [],
  );
  return [...new Set(ids)].slice(0, MOST_EVENTS);
}
