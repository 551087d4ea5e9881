/** A record that is kept nowhere: for tests and for the terminal. */
import type { RecordDocument } from '../record/schema.js';
import { DeskMemory } from './desk-memory.js';
import { keeperOf } from './keeper.js';
import type { EditableStore } from './store.js';

const NOTHING_REMEMBERED = DeskMemory.parse({});

/** A store of a document that was checked; it ends with the process. */
export function memoryStore(record: RecordDocument, desk = NOTHING_REMEMBERED): EditableStore {
  return keeperOf(
    { record, desk },
    async () => {},
    async () => {},
  );
}
