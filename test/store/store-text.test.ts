import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelMemory, DeskMemory } from '../../src/store/desk-memory.js';
import { parseStoreFile, storeFileText } from '../../src/store/document.js';
import { checksumOf, storeFilePieces } from '../../src/store/store-text.js';
import { anyDocument } from '../arbitraries.js';
import { anEvent } from '../builders.js';
import { smallRecord } from './house.js';

const NOTHING: DeskMemory = { changes: [], cards: [], channels: {} };

function textOf(document: Parameters<typeof storeFilePieces>[0]): string {
  return Buffer.concat([...storeFilePieces(document)]).toString();
}

describe('the text of a store file', () => {
  it('has an entry a line, so that two of them can be compared', () => {
    const before = textOf({ record: smallRecord(), desk: NOTHING }).split('\n');
    const record = smallRecord();
    record.events = record.events.map((event) => ({ ...event, title: `${event.title}!` }));
    const after = textOf({ record, desk: NOTHING }).split('\n');
    expect(before.filter((line, index) => line !== after[index])).toHaveLength(3);
  });

  it('loads as what was saved, whatever the record and whatever the desk remembers', () => {
    const channels = fc.dictionary(
      fc.constantFrom('C1', 'G2', '12', 'constructor', 'a "b"'),
      fc.record({ watching: fc.boolean(), said: fc.constant<ChannelMemory['said']>([]) }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(anyDocument, channels, (record, heard) => {
        const desk = { ...NOTHING, channels: { ...heard } };
        const text = textOf({ record, desk });
        expect(parseStoreFile(Buffer.from(text))).toEqual({ ok: true, value: { record, desk } });
        const { checksum, ...content } = JSON.parse(text);
        expect(checksum).toBe(checksumOf(content));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same the second time, when the text of each entry is known', () => {
    const document = { record: smallRecord(), desk: NOTHING };
    expect(textOf(document)).toBe(textOf(document));
    expect(textOf(document)).toBe(textOf(structuredClone(document)));
  });

  it('comes in pieces, so that others get a turn in between', () => {
    const events = Array.from({ length: 1000 }, (_, index) =>
      anEvent({ id: `2025-11-24-call-${index}` }),
    );
    const pieces = [...storeFilePieces({ record: { ...smallRecord(), events }, desk: NOTHING })];
    expect(pieces.length).toBeGreaterThan(3);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(300_000);
  });
});

describe('the checksum', () => {
  const text = storeFileText({ record: smallRecord(), desk: NOTHING });

  it('tells of a change that still fits the format', () => {
    const parsed = parseStoreFile(
      Buffer.from(
        text.replace('2025-11-24T', '2025-11-25T').replace('"2025-11-24"', '"2025-11-25"'),
      ),
    );
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'checksum' }] });
  });

  it('does not mind another layout', () => {
    const laidOut = JSON.stringify(JSON.parse(text), null, 4).replaceAll('\n', '\r\n');
    expect(parseStoreFile(Buffer.from(`\ufeff${laidOut}`)).ok).toBe(true);
  });

  it('may be left out by whoever changes the file by hand, as the refusal says', () => {
    const { checksum, ...content } = JSON.parse(text);
    expect(checksum).toMatch(/^sha256-[\da-f]{64}$/);
    content.topics.push({ id: 'chips', name: 'Chips', aliases: [] });
    const sealed = parseStoreFile(Buffer.from(JSON.stringify({ ...content, checksum })));
    expect(sealed.ok ? '' : sealed.problems[0]?.message).toContain('take out the line "checksum"');
    expect(parseStoreFile(Buffer.from(JSON.stringify(content))).ok).toBe(true);
  });
});
