import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../src/record/schema.js';
import { type Standing, standingOf } from '../../src/record/standing.js';

const affirms = (by: string): Account => ({ by, stance: 'affirms', source: 's1' });
const denies = (by: string): Account => ({ by, stance: 'denies', source: 's1' });
const noWord = (by: string): Account => ({ by, stance: 'noncommittal', source: 's1' });
const pair = { parties: ['CN', 'US'] };

describe('standingOf', () => {
  it.each<[string, Account[], { parties: string[]; partial?: boolean }, Standing]>([
    ['both parties affirm', [affirms('CN'), affirms('US')], pair, 'confirmed'],
    ['a joint text affirms', [affirms('joint')], pair, 'confirmed'],
    ['an independent voice affirms', [affirms('independent')], pair, 'confirmed'],
    ['one party affirms', [affirms('CN')], pair, 'claimed'],
    ['one party twice is still one', [affirms('CN'), affirms('CN')], pair, 'claimed'],
    [
      'two of three parties affirm',
      [affirms('RU'), affirms('US')],
      { parties: ['RU', 'UA', 'US'] },
      'claimed',
    ],
    [
      'all listed of a partial list',
      [affirms('CN'), affirms('US')],
      { ...pair, partial: true },
      'claimed',
    ],
    ['a joint text of a partial list', [affirms('joint')], { ...pair, partial: true }, 'confirmed'],
    ['a mediator alone', [affirms('QA')], pair, 'claimed'],
    ['a party and a mediator', [affirms('CN'), affirms('QA')], pair, 'claimed'],
    ['one affirms, the other denies', [affirms('CN'), denies('US')], pair, 'disputed'],
    ['all affirm, a third denies', [affirms('CN'), affirms('US'), denies('JP')], pair, 'disputed'],
    ['a joint text, denied by one', [affirms('joint'), denies('US')], pair, 'disputed'],
    ['only a denial', [denies('CN')], pair, 'denied'],
    ['a denial and no word', [denies('CN'), noWord('US')], pair, 'denied'],
    ['no word alone', [noWord('US')], pair, 'open'],
    ['no word counts for neither', [affirms('CN'), noWord('US')], pair, 'claimed'],
  ])('%s', (_, accounts, event, standing) => {
    expect(standingOf(accounts, event)).toBe(standing);
  });

  const account = fc.record({
    by: fc.constantFrom('CN', 'US', 'QA', 'joint', 'independent'),
    stance: fc.constantFrom('affirms' as const, 'denies' as const, 'noncommittal' as const),
    source: fc.constant('s1'),
  });
  const accounts = fc.array(account, { minLength: 1, maxLength: 8 });

  it('does not depend on the order of the accounts', () => {
    fc.assert(
      fc.property(accounts, fc.boolean(), (list, partial) => {
        const event = { ...pair, partial };
        expect(standingOf([...list].reverse(), event)).toBe(standingOf(list, event));
      }),
    );
  });

  it('is never confirmed or claimed once somebody denies', () => {
    fc.assert(
      fc.property(accounts, (list) => {
        expect(['disputed', 'denied']).toContain(standingOf([...list, denies('US')], pair));
      }),
    );
  });
});
