/** The record that a newsroom starts with. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseStoreFile, type StoreDocument } from './document.js';
import { problemsInWords, StoreError } from './problems.js';

/** Lies beside package.json, for the sources and for what is built from them into dist/ alike. */
const STARTER_FILE = fileURLToPath(new URL('../../data/starter.json', import.meta.url));

/** The starter data, checked. */
export async function starterDocument(): Promise<StoreDocument> {
  const parsed = parseStoreFile(await readFile(STARTER_FILE));
  if (parsed.ok) return parsed.value;
  throw new StoreError(`${STARTER_FILE} is not right:\n${problemsInWords(parsed.problems)}`);
}
