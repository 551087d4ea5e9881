import { describe, expect, it } from 'vitest';
import { parseStoreFile, storeFileText } from '../../src/store/document.js';
import { starterDocument } from '../../src/store/starter.js';

const parsed = (text: string) => parseStoreFile(Buffer.from(text));

describe('parseStoreFile', () => {
  it('reads what storeFileText writes, with and without what the desk remembers', async () => {
    const starter = await starterDocument();
    const desk = {
      changes: [],
      cards: [{ channel: 'C1', ts: '1.2', event: '2025-11-24-cn-us-call', revision: 0 }],
      channels: { C1: { watching: false, said: [] } },
    };
    expect(parsed(storeFileText(starter))).toEqual({ ok: true, value: starter });
    const remembering = { ...starter, desk };
    expect(parsed(storeFileText(remembering))).toEqual({ ok: true, value: remembering });
  });

  it('writes a plain record document where the desk remembers nothing', async () => {
    expect(JSON.parse(storeFileText(await starterDocument()))).not.toHaveProperty('desk');
  });

  it('lists what is wrong in the record and in what the desk remembers', () => {
    const text = JSON.stringify({ version: 1, topics: 3, desk: { changes: [{}], note: '' } });
    const result = parsed(text);
    const paths = result.ok ? [] : result.problems.map(({ path }) => path);
    expect(paths).toContain('topics');
    expect(paths).toContain('desk.changes[0].id');
    expect(paths).toContain('desk');
  });

  it('finds the line and column where JSON breaks off', () => {
    const result = parsed('{\n "version": 1,\n "topics": [}\n');
    expect(result).toMatchObject({ ok: false, problems: [{ path: 'line 3, column 13' }] });
  });

  it('takes a key such as __proto__ for what it is: unknown', () => {
    expect(parsed('{"version": 1, "__proto__": {"events": []}}').ok).toBe(false);
  });
});
