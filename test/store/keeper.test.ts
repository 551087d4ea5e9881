import { describe, expect, it } from 'vitest';
import type { NewChange } from '../../src/record/change.js';
import { DeskMemory } from '../../src/store/desk-memory.js';
import type { StoreDocument } from '../../src/store/document.js';
import { keeperOf } from '../../src/store/keeper.js';
import { memoryStore } from '../../src/store/memory.js';
import { aDocument, anEvent } from '../builders.js';

const EVENT = anEvent();
const OTHER = anEvent({
  id: '2025-11-20-cn-us-call',
  status: 'cancelled',
  movedTo: EVENT.id,
  title: 'The cancelled call',
});

function aChange(over: Partial<NewChange> = {}): NewChange {
  return {
    event: EVENT.id,
    seen: 0,
    by: 'U0ANN',
    at: '2026-11-22T10:00:00.000Z',
    before: EVENT,
    after: { ...EVENT, title: 'New' },
    ...over,
  };
}

describe('a store', () => {
  it('makes a change, numbers it, and tells of it', async () => {
    const store = memoryStore(aDocument({ events: [EVENT] }));
    const told: string[] = [];
    store.onCommit(({ id }) => told.push(id));
    expect(await store.commit(aChange())).toMatchObject({
      kind: 'committed',
      change: { revision: 1 },
    });
    expect(store.revision(EVENT.id)).toBe(1);
    expect(store.record().events.get(EVENT.id)?.title).toBe('New');
    expect(store.change(`${EVENT.id}.1`)).toEqual(store.history(EVENT.id)[0]);
    expect(told).toEqual([`${EVENT.id}.1`]);
  });

  it('refuses a change made from an old revision, and tells what was changed since', async () => {
    const store = memoryStore(aDocument({ events: [EVENT] }));
    const [first, second] = await Promise.all([
      store.commit(aChange()),
      store.commit(aChange({ by: 'U0BOB', after: { ...EVENT, title: 'Other' } })),
    ]);
    expect(first.kind).toBe('committed');
    expect(second).toMatchObject({ kind: 'moved-on', since: [{ by: 'U0ANN' }] });
    expect(store.record().events.get(EVENT.id)?.title).toBe('New');
  });

  it('refuses what would make the record wrong, all of it', async () => {
    const store = memoryStore(aDocument({ events: [EVENT, OTHER] }));
    const { after: _after, ...deletion } = aChange();
    const deleted = await store.commit(deletion);
    expect(deleted).toMatchObject({ kind: 'impossible' });
    expect(JSON.stringify(deleted)).toContain('The cancelled call');
    const both = await store.commitAll([
      aChange(),
      aChange({ event: OTHER.id, before: OTHER, after: { ...OTHER, participants: ['nobody'] } }),
    ]);
    expect(both.kind).toBe('impossible');
    expect(store.history()).toEqual([]);
  });

  it('shows nothing that is not written yet, and nothing of a write that failed', async () => {
    let fail = false;
    let finish = () => {};
    const document: StoreDocument = {
      record: aDocument({ events: [EVENT] }),
      desk: DeskMemory.parse({}),
    };
    const store = keeperOf(
      document,
      () =>
        new Promise((resolve, reject) => {
          finish = () => (fail ? reject(new Error('the disk is full')) : resolve());
        }),
      async () => {},
    );
    const committing = store.commit(aChange());
    await new Promise((resolve) => setImmediate(resolve));
    expect(store.record().events.get(EVENT.id)?.title).toBe(EVENT.title);
    fail = true;
    finish();
    await expect(committing).rejects.toThrow('the disk is full');
    expect(store.record().events.get(EVENT.id)?.title).toBe(EVENT.title);
    fail = false;
    const again = store.commit(aChange());
    await new Promise((resolve) => setImmediate(resolve));
    finish();
    expect((await again).kind).toBe('committed');
  });

  it('writes what comes in during a write together', async () => {
    let writes = 0;
    const store = keeperOf(
      { record: aDocument({ events: [EVENT] }), desk: DeskMemory.parse({}) },
      async () => {
        writes += 1;
        await new Promise((resolve) => setImmediate(resolve));
      },
      async () => {},
    );
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        store.posted({ channel: 'C1', ts: `${index}.1`, event: EVENT.id, revision: 0 }),
      ),
    );
    expect(store.cards(EVENT.id)).toHaveLength(60);
    expect(writes).toBeLessThan(4);
  });
});
