/** A small store in a folder of its own, and a disk that refuses on demand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { NewChange } from '../../src/record/change.js';
import { DISK, type Disk } from '../../src/store/disk.js';
import { AROUND, type Around } from '../../src/store/lock.js';
import type { Committed, EditableStore } from '../../src/store/store.js';
import { writeWhole } from '../../src/store/whole-file.js';
import { aDocument, aMeeting, anEvent } from '../builders.js';

/** A folder for each test, removed after it. */
export function aFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'summit-store-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** The record of most of these tests: a call and a meeting. */
export function smallRecord() {
  return aDocument({ events: [aMeeting(), anEvent()] });
}

/** Puts the small record into a file as a newsroom would: as a plain document. */
export async function writeSmallRecord(path: string): Promise<void> {
  await writeWhole(path, [Buffer.from(JSON.stringify(smallRecord()))]);
}

export const CALL = '2025-11-24-cn-us-call';

/** An editor gives an entry another title. */
export function commitTitle(
  store: EditableStore,
  title: string,
  over: Partial<NewChange> = {},
): Promise<Committed> {
  const before = store.record().events.get(CALL);
  if (!before) throw new Error('the call is gone');
  return store.commit({
    event: CALL,
    seen: store.revision(CALL),
    by: 'U1',
    at: '2026-11-22T10:00:00.000Z',
    before,
    after: { ...before, title },
    ...over,
  });
}

export function titleIn(store: EditableStore): string | undefined {
  return store.record().events.get(CALL)?.title;
}

/** The world as it is, but for what a test has happen on the disk. */
export function aroundWith(over: Partial<Disk>): Around {
  return { ...AROUND, disk: { ...DISK, ...over } };
}

/** What the system says of a full disk (ENOSPC), a read-only one (EROFS), a broken one (EIO). */
export function refusal(code: string): Error {
  return Object.assign(new Error(`${code}: the disk of a test refuses`), {
    code,
    syscall: 'write',
  });
}
