import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../src/record/schema.js';
import { createCorrections } from '../../src/slack/entries/corrections.js';
import { createLog } from '../../src/slack/log.js';
import { DeskMemory } from '../../src/store/desk-memory.js';
import { memoryStore } from '../../src/store/memory.js';
import type { EditableStore } from '../../src/store/store.js';
import { aDocument, anAccount, anEvent, aStatement } from '../builders.js';
import { broken, quiet, SimulatedTime, tooMany, type WebCall, webClient } from './simulated.js';

const EVENT = anEvent();
const log = createLog('error', [], { write: () => {} });
let time: SimulatedTime;
let store: EditableStore;

beforeEach(() => {
  time = new SimulatedTime('2026-11-22T10:00:00Z');
  store = memoryStore(aDocument({ events: [EVENT] }));
});

function begin(
  answer: (call: WebCall, count: number) => Response | Record<string, unknown> = () => ({
    ok: true,
  }),
) {
  const { client, calls } = webClient(time, answer);
  const corrections = createCorrections({
    store,
    client,
    timer: time,
    now: () => new Date(time.now()),
    timeZone: 'UTC',
    log,
  });
  return { corrections, calls };
}

async function post(count: number, channel = (index: number) => `C${index}`): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await store.posted({
      channel: channel(index),
      ts: `${index}.1`,
      event: EVENT.id,
      revision: 0,
      noted: 0,
    });
  }
}

async function change(after: ContactEvent | undefined): Promise<void> {
  const before = store.record().events.get(EVENT.id);
  const committed = await store.commit({
    event: EVENT.id,
    seen: store.revision(EVENT.id),
    by: 'U0ANN',
    name: 'Ann Lee',
    at: new Date(time.now()).toISOString(),
    ...(before && { before }),
    ...(after && { after }),
  });
  expect(committed.kind).toBe('committed');
}

/** A mere addition: no thread is told of it. */
function withPoint(event: ContactEvent): ContactEvent {
  const point = aStatement({
    id: 'kumquats',
    text: 'They discussed kumquats.',
    topics: [],
    accounts: [anAccount()],
  });
  return { ...event, statements: [...event.statements, point] };
}

const updates = (calls: readonly WebCall[]) =>
  calls.filter(({ method }) => method === 'chat.update');
const notes = (calls: readonly WebCall[]) =>
  calls.filter(({ method }) => method === 'chat.postMessage');
const behind = () => store.cards().filter(({ revision }) => revision < store.revision(EVENT.id));

describe('60 posted cards', () => {
  it('are all corrected within a minute, each once, with 429 and 500 in between', async () => {
    await post(60);
    const done = new Map<string, number>();
    const { calls } = begin((call, count) => {
      if (count % 23 === 0) return tooMany(3);
      if (count % 17 === 0) return broken();
      const key = `${call.form.get('channel')}`;
      done.set(key, (done.get(key) ?? 0) + 1);
      return { ok: true };
    });
    await change(withPoint(EVENT));
    await time.pass(60_000);
    expect(behind()).toEqual([]);
    expect(done.size).toBe(60);
    expect([...done.values()].every((times) => times === 1)).toBe(true);
    expect(notes(calls)).toEqual([]);
    // Never while Slack asked for quiet, and never more than a burst and its rate.
    const first = updates(calls)[0]?.at ?? 0;
    expect(updates(calls).filter(({ at }) => at - first < 20_000).length).toBeLessThanOrEqual(
      25 + 17,
    );
  });

  it('are not lost when the process is killed in the middle and started again', async () => {
    await post(60);
    let { corrections, calls } = begin();
    await change(withPoint(EVENT));
    await time.pass(8_000);
    corrections.stop();
    await corrections.settled();
    const before = updates(calls).length;
    expect(before).toBeGreaterThan(20);
    expect(before).toBeLessThan(60);
    // Another process, with nothing but what the store kept.
    store = memoryStore(
      store.record().toDocument(),
      DeskMemory.parse({
        changes: [...store.history()].reverse(),
        cards: [...store.cards()].reverse(),
      }),
    );
    ({ corrections, calls } = begin());
    await time.pass(60_000);
    expect(updates(calls).length).toBe(60 - before);
    expect(behind()).toEqual([]);
  });
});

describe('a correction', () => {
  it('says when, by whom and what, in the card itself', async () => {
    await post(1);
    const { calls } = begin();
    await change({ ...EVENT, when: { ...EVENT.when, start: '2025-11-25' } });
    await time.pass(5_000);
    expect(updates(calls)[0]?.form.get('blocks')).toContain(
      'Corrected 10:00 by Ann Lee: moved the date from 24 to 25 November 2025',
    );
    expect(updates(calls)[0]?.form.get('text')).toContain('Corrected 10:00 by Ann Lee');
  });

  it.each([
    ['date', { when: { start: '2025-11-25', timeZone: 'America/New_York' } }, true],
    ['party', { parties: ['CN', 'US', 'RU'] }, true],
    ['status', { status: 'cancelled' as const }, true],
    [
      'standing',
      {
        statements: [
          aStatement({ accounts: [anAccount(), anAccount({ by: 'US', source: 's2' })] }),
        ],
      },
      true,
    ],
    ['headline', { title: 'Xi–Trump phone call' }, false],
    [
      'addition',
      {
        statements: [
          ...EVENT.statements,
          aStatement({ id: 'trade', text: 'Trade.', topics: ['trade'] }),
        ],
      },
      false,
    ],
  ])('of a %s tells the thread once, or not at all', async (_, over, tells) => {
    // Two cards in one thread, and one elsewhere.
    await store.posted({
      channel: 'C1',
      ts: '1.1',
      thread: '1.0',
      event: EVENT.id,
      revision: 0,
      noted: 0,
    });
    await store.posted({
      channel: 'C1',
      ts: '1.2',
      thread: '1.0',
      event: EVENT.id,
      revision: 0,
      noted: 0,
    });
    await store.posted({ channel: 'C2', ts: '2.1', event: EVENT.id, revision: 0, noted: 0 });
    const { calls } = begin();
    await change({ ...EVENT, ...over });
    await time.pass(30_000);
    expect(updates(calls)).toHaveLength(3);
    expect(
      notes(calls)
        .map(({ form }) => `${form.get('channel')} ${form.get('thread_ts')}`)
        .sort(),
    ).toEqual(tells ? ['C1 1.0', 'C2 2.1'] : []);
  });

  it('of a deletion leaves a notice in the place of the card', async () => {
    await post(1);
    const { calls } = begin();
    await change(undefined);
    await time.pass(5_000);
    expect(updates(calls)[0]?.form.get('text')).toContain('no longer on the record');
    expect(notes(calls)).toHaveLength(1);
  });

  it.each([
    'message_not_found',
    'edit_window_closed',
    'is_inactive',
    'channel_not_found',
    'cant_update_message',
  ])('that Slack refuses with %s is given up', async (error) => {
    await post(1);
    const { calls } = begin(() => ({ ok: false, error }));
    await change(withPoint(EVENT));
    await time.pass(600_000);
    expect(updates(calls)).toHaveLength(1);
    expect(store.cards()).toEqual([]);
  });

  it('of what was changed while the card was on its way reaches it as well', async () => {
    const { corrections, calls } = begin();
    await change(withPoint(EVENT));
    await corrections.posted({ channel: 'C1', ts: '1.1', event: EVENT.id, revision: 0 });
    await time.pass(5_000);
    await quiet();
    expect(updates(calls)).toHaveLength(1);
  });
});
