import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { RecordDocument } from '../../src/record/schema.js';
import { parseStoreFile } from '../../src/store/document.js';
import { FORMAT, type Format, migrated } from '../../src/store/migrations.js';
import { smallRecord } from './house.js';

const FILES = fileURLToPath(new URL('formats/', import.meta.url));

/** As if the format had gone on: 2 renamed "note" to "remark", 3 made it a list. */
const MADE_UP: Format = {
  version: 3,
  migrations: new Map([
    [1, ({ note, ...rest }) => ({ ...rest, remark: note })],
    [2, ({ remark, ...rest }) => ({ ...rest, remark: [remark] })],
  ]),
};

describe('migrated', () => {
  it.each([
    [{ version: 1, note: 'a' }],
    [{ version: 2, remark: 'a' }],
    [{ version: 3, remark: ['a'] }],
  ])('brings %j up to the newest version, a step at a time', (data) => {
    expect(migrated(data, MADE_UP)).toEqual({ ok: true, value: { version: 3, remark: ['a'] } });
  });

  it('refuses what a newer Summit wrote, and says so', () => {
    expect(migrated({ version: 4 }, MADE_UP)).toEqual({
      ok: false,
      problems: [
        {
          path: 'version',
          message:
            'is 4: a newer Summit wrote this, and this one reads the format up to version 3. Start the newer one',
        },
      ],
    });
  });

  it.each([[{}], [{ version: '1' }], [{ version: -1 }], [{ version: 1.5 }], [{ version: null }]])(
    'leaves %j to the schema',
    (data) => {
      expect(migrated(data, FORMAT)).toEqual({ ok: true, value: data });
      expect(parseStoreFile(Buffer.from(JSON.stringify(data))).ok).toBe(false);
    },
  );

  it('tells where a step fails, or where there is none', () => {
    const broken = {
      version: 2,
      migrations: new Map([[1, () => Reflect.get(Object(null), 'x').y]]),
    };
    expect(migrated({ version: 1 }, broken)).toMatchObject({
      ok: false,
      problems: [{ path: 'version' }],
    });
    expect(migrated({ version: 0 }, FORMAT)).toMatchObject({
      problems: [{ message: 'is 0: nothing leads from version 0 to the next' }],
    });
  });
});

describe('the format', () => {
  it('is of the version that the schema describes, with a way up from every one since the first', () => {
    expect(RecordDocument.shape.version.value).toBe(FORMAT.version);
    const steps = Array.from({ length: FORMAT.version - 1 }, (_, index) => index + 1);
    expect([...FORMAT.migrations.keys()]).toEqual(steps);
  });

  it('has an example of every version here, each of which is still read', async () => {
    const names = (await readdir(FILES)).sort();
    expect(names).toEqual(
      Array.from({ length: FORMAT.version }, (_, index) => `version-${index + 1}.json`),
    );
    for (const name of names) {
      const parsed = parseStoreFile(await readFile(`${FILES}${name}`));
      expect(parsed).toMatchObject({ ok: true });
      if (!parsed.ok) continue;
      expect(parsed.value.record.version).toBe(FORMAT.version);
      expect(parsed.value.record.events).toHaveLength(2);
      expect(parsed.value.desk.changes).toHaveLength(2);
      expect(parsed.value.desk.cards).toHaveLength(1);
      expect(Object.keys(parsed.value.desk.channels)).toHaveLength(1);
    }
  });

  it('is brought up when a store file is read, after its checksum was looked at', () => {
    const old = { ...smallRecord(), version: 0, headline: 'x' };
    const format: Format = {
      version: 1,
      migrations: new Map([[0, ({ headline: _, ...rest }) => rest]]),
    };
    const text = Buffer.from(JSON.stringify(old));
    expect(parseStoreFile(text, format)).toMatchObject({
      ok: true,
      value: { record: { version: 1 } },
    });
    const damaged = Buffer.from(JSON.stringify({ ...old, checksum: 'sha256-0' }));
    expect(parseStoreFile(damaged, format)).toMatchObject({ problems: [{ path: 'checksum' }] });
  });
});
