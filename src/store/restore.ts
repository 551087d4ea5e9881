/** Putting a good copy of the record in the place of the file as it is, which is kept aside. */

import { isNoSuchFile } from './disk.js';
import { parseStoreFile, type StoreDocument } from './document.js';
import { setAside } from './file-guard.js';
import { AROUND, type Around, Lock } from './lock.js';
import { problemsInWords, StoreError } from './problems.js';
import { readWhole, writeWhole } from './whole-file.js';

export interface Restored {
  document: StoreDocument;
  /** Where the file is now that stood there before; undefined where there was none. */
  aside: string | undefined;
}

/** What a file holds that is to be put back. Throws a `StoreError` where it is not good. */
export async function goodCopy(
  path: string,
): Promise<{ bytes: Uint8Array; document: StoreDocument }> {
  const bytes = await readWhole(path);
  if (!bytes) throw new StoreError(`There is no file ${path}.`);
  const parsed = parseStoreFile(bytes);
  if (parsed.ok) return { bytes, document: parsed.value };
  throw new StoreError(
    `${path} is not good itself, and nothing was changed:\n${problemsInWords(parsed.problems)}`,
  );
}

/** Puts a good copy back. Refused while another process has the store. */
export async function putBack(
  store: string,
  from: string,
  now: Date,
  around: Around = AROUND,
): Promise<Restored> {
  const { bytes, document } = await goodCopy(from);
  const lock = new Lock(store, around);
  await lock.take();
  try {
    const aside = await setAside(store, now, around.disk).catch((error: unknown) => {
      if (isNoSuchFile(error)) return undefined;
      throw error;
    });
    await writeWhole(store, [bytes], { disk: around.disk, keepOld: async () => undefined });
    return { document, aside };
  } finally {
    await lock.release();
  }
}
