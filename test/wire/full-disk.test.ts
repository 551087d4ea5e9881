import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADD_ACCOUNT, EDIT_EVENT } from '../../src/cards/action-ids.js';
import { DISK, type Disk } from '../../src/store/disk.js';
import { openFileStore } from '../../src/store/lowdb-file.js';
import type { EditableStore } from '../../src/store/store.js';
import { aroundWith, CALL, refusal, writeSmallRecord } from '../store/house.js';
import { type Newsroom, newsroom, openFrom } from './newsroom.js';
import { sendCommand } from './slack-requests.js';

let folder: string;
let store: EditableStore;
let room: Newsroom;
let isFull = false;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summit-full-'));
  const path = join(folder, 'summit.json');
  await writeSmallRecord(path);
  const open: Disk['open'] = async (file, flags, mode) => {
    if (isFull && flags !== 'r') throw refusal('ENOSPC');
    return DISK.open(file, flags, mode);
  };
  store = await openFileStore(path, { around: aroundWith({ open }) });
  room = await newsroom(store);
  isFull = false;
});
afterEach(async () => {
  await room.stop();
  await store.close();
  await rm(folder, { recursive: true });
});

describe('on a full disk', () => {
  it('an editor is told that nothing was saved, keeps what was typed, and saves it later', async () => {
    const form = await (
      await (await openFrom(room, EDIT_EVENT, CALL)).fill('Headline', 'Corrected').submit()
    ).submit();
    // That went well; the next one meets a full disk.
    expect(form.view.title.text).toBe('Saved');

    isFull = true;
    const second = await (await openFrom(room, EDIT_EVENT, CALL))
      .fill('Headline', 'Again')
      .submit();
    await second.submit();
    expect(Object.values(second.errors)).toEqual([
      expect.stringMatching(
        /^Nothing was saved: the disk that keeps the record is full\. .*reference: [A-Z2-9]{6}$/,
      ),
    ]);
    expect(store.record().events.get(CALL)?.title).toBe('Corrected');

    const answer = await (await sendCommand(room.base, 'last us-china')).text();
    expect(answer).toContain('Corrected');

    isFull = false;
    // Word for word the same within a second would be a replay.
    await second.fill('Sources', 'https://www.whitehouse.gov/4', 2).submit();
    expect(second.errors).toEqual({});
    expect(second.view.title.text).toBe('Saved');
    expect(store.record().events.get(CALL)?.title).toBe('Again');
  });

  it('an account that was typed stays in its form', async () => {
    const form = (await openFrom(room, ADD_ACCOUNT, CALL))
      .fill('Who', 'US')
      .fill('New point', 'Soybeans came up.')
      .fill('Source', 'https://www.whitehouse.gov/3');
    isFull = true;
    await form.submit();
    expect(Object.values(form.errors)).toEqual([expect.stringMatching(/^Nothing was saved: /)]);
    expect(form.text('New point')).toBe('Soybeans came up.');
    isFull = false;
    // Word for word the same within a second would be a replay.
    await form.fill('New point', 'Soybeans came up again.').submit();
    expect(form.errors).toEqual({});
    expect(form.view.title.text).toBe('Saved');
  });
});
