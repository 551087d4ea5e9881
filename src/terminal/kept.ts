/** The record that is kept, for commands of the terminal: Slack's settings do not matter here. */
import { readSettings } from '../settings.js';
import type { StoreDocument } from '../store/document.js';
import { readStoreFile } from '../store/lowdb-file.js';
import { StoreError } from '../store/problems.js';
import { starterDocument } from '../store/starter.js';
import type { Terminal } from './command.js';

/** Where the record is kept, and the desk's zone. */
export function keptIn({ env }: Terminal): { store: string; timeZone: string } {
  const { SUMMIT_STORE, SUMMIT_TIME_ZONE } = env;
  const read = readSettings({ SUMMIT_STORE, SUMMIT_TIME_ZONE });
  if (!read.ok) throw new StoreError(read.message);
  return { store: read.settings.store, timeZone: read.settings.timeZone };
}

/** A file that is named must be there; the usual one need not be, and is not made by reading. */
export async function documentFor(
  named: string | undefined,
  usual: string,
): Promise<StoreDocument> {
  const document = await readStoreFile(named ?? usual);
  if (document) return document;
  if (named !== undefined) throw new StoreError(`There is no file ${named}.`);
  return starterDocument();
}
