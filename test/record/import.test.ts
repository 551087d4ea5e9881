import { describe, expect, it } from 'vitest';
import { importInto } from '../../src/record/import.js';
import { ContactRecord } from '../../src/record/record.js';
import { aDocument, anEvent, aTopic } from '../builders.js';

const record = ContactRecord.of(aDocument({ events: [anEvent()] }));
const BY = { by: 'import', at: '2026-11-22T10:00:00.000Z' };
const put = (input: unknown) => importInto(record, input, BY, () => 0);

describe('importInto', () => {
  it('lists what would be added and changed, and what is as it was', () => {
    const read = put({
      version: 1,
      topics: [aTopic(), aTopic({ id: 'chips', name: 'Chips' })],
      events: [anEvent({ title: 'Another headline' }), anEvent({ id: '2025-12-01-cn-us-call' })],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(read.value).toMatchObject({
      unchanged: 1,
      added: { events: 1, names: 1 },
      changed: { events: 1, names: 0 },
    });
    expect(read.value.changes.map(({ event, before }) => [event, before !== undefined])).toEqual([
      ['names', false],
      ['2025-11-24-cn-us-call', true],
      ['2025-12-01-cn-us-call', false],
    ]);
  });

  it('may refer to what the record holds already, and to nothing else', () => {
    expect(put({ version: 1, events: [anEvent({ id: '2025-12-01-cn-us-call' })] }).ok).toBe(true);
    const read = put({
      version: 1,
      events: [anEvent({ id: '2025-12-01-cn-us-call', parties: ['CN', 'XX'] })],
    });
    expect(read).toMatchObject({ ok: false });
    expect(JSON.stringify(read)).toContain('names a party that the record does not hold');
  });

  it.each([
    ['what is no document', 'text'],
    ['another version', { version: 2 }],
    ['a misspelt key', { version: 1, evnts: [] }],
    ['an id that it has twice', { version: 1, topics: [aTopic(), aTopic()] }],
  ])('refuses %s', (_, input) => {
    expect(put(input).ok).toBe(false);
  });

  it('changes nothing where the record holds it all', () => {
    const read = put(record.toDocument());
    expect(read).toMatchObject({ ok: true, value: { changes: [] } });
  });
});
