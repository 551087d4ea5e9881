import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRecordDocument } from '../../src/record/document.js';
import { isHttpsUrl } from '../../src/record/schema.js';
import { standingOf } from '../../src/record/standing.js';

const file = new URL('../../data/starter.json', import.meta.url);
const parsed = parseRecordDocument(JSON.parse(readFileSync(file, 'utf8')));

describe('the starter record', () => {
  if (!parsed.ok) {
    it('is right', () => expect(parsed.problems).toEqual([]));
    return;
  }
  const { events, parties, people } = parsed.value;

  it('holds 150 contacts', () => {
    expect(events).toHaveLength(150);
  });

  it.each(events.map((event) => [event.id, event] as const))(
    '%s is told by its id',
    (id, event) => {
      const stem = [event.when.start.slice(0, 10), ...[...event.parties].sort(), event.kind]
        .join('-')
        .toLowerCase();
      expect([stem, `${stem}-2`]).toContain(id);
    },
  );

  it('gives an address or a title for every source', () => {
    const bare = events.flatMap(({ id, sources }) =>
      sources.filter((it) => !(it.url && isHttpsUrl(it.url)) && !it.title).map((it) => [id, it.id]),
    );
    expect(bare).toEqual([]);
  });

  it('puts no government’s or official’s words into an independent mouth', () => {
    const officials = new Set([
      ...people.flatMap(({ name, family }) => [name, family]),
      ...parties.flatMap(({ name, capital, aliases }) => [name, capital, ...aliases]),
    ]);
    const wrong = events.flatMap((event) =>
      [...event.occurrence, ...event.statements.flatMap(({ accounts }) => accounts)]
        .filter(({ by, speaker }) => by === 'independent' && officials.has(speaker ?? ''))
        .map(({ speaker }) => [event.id, speaker]),
    );
    expect(wrong).toEqual([]);
  });

  it('has the call of 24 November 2025 with each side’s points apart', () => {
    const call = events.find(({ id }) => id === '2025-11-24-cn-us-call');
    const standings = call?.statements.map((it) => [it.id, standingOf(it.accounts, call)]);
    expect(Object.fromEntries(standings ?? [])).toMatchObject({
      ukraine: 'confirmed',
      trade: 'confirmed',
      taiwan: 'claimed',
      soybeans: 'claimed',
      'us-initiated': 'disputed',
    });
  });
});
