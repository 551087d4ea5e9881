import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, mostEdits } from '../../src/record/spelling.js';
import { normOf, wordsOf } from '../../src/record/words.js';
import { aParty, aPerson, inCopy, lexicon, lexiconOf, PEOPLE } from './names/fixture.js';

const X = 'xi-jinping';

describe('one name, several things', () => {
  it('gives a party before a person before a topic', () => {
    const names = lexiconOf(
      [],
      [aPerson('Karl Jordan', 'Jordan', 'DE')],
      [{ id: 'jordan', name: 'Jordan', aliases: [] }],
    );
    expect(inCopy('They met in Jordan.', names)).toBe('JO|karl-jordan|#jordan');
  });
  it('keeps a country that the record uses as another’s alias, so that it is asked back', () => {
    const names = lexiconOf([aParty({ id: 'US', name: 'United States', aliases: ['Georgia'] })]);
    expect(inCopy('talks with Georgia', names)).toBe('US|GE');
  });
  it('lets the record’s alias win over a lesser name', () => {
    const names = lexiconOf([aParty({ id: 'KR', name: 'South Korea', aliases: ['Korea'] })]);
    expect(inCopy('talks with Korea', names)).toBe('KR');
  });
  it('adds the world’s names to a party of the record', () => {
    const names = lexiconOf([aParty({ id: 'BR', name: 'Brazil' })]);
    expect(inCopy('Brazilian, Brasil, Brasília, Brazilians', names)).toBe('BR BR BR BR');
  });
  it('knows every country with an empty record', () =>
    expect(inCopy('Vanuatu, Eswatini and the Bissau-Guinean president', lexiconOf([]))).toBe(
      'VU SZ GW',
    ));
});

describe('exact', () => {
  it.each([
    ['China', ['CN']],
    ['the us', ['US']],
    ['côte d’ivoire', ['CI']],
    ['xi jinping', [X]],
    ['Korea', ['KP', 'KR']],
    ['chna', []],
    ['', []],
    ['__proto__', []],
    ['constructor', []],
  ])('"%s" names %j', (phrase, ids) =>
    expect(lexicon.exact(phrase).map(({ id }) => id)).toEqual(ids),
  );
});

describe('any text', () => {
  const readings = [{ forgiving: true }, { forgiving: false }];
  const pieces = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'us',
      'US',
      'he',
      'China',
      'chna',
      'Trump',
      'Xi',
      'in',
      '-',
      '–',
      ' ',
      ', ',
      'the',
      'Korea',
      'Koreas',
      'two',
    ),
    fc.constantFrom(
      'president',
      'of',
      'Al',
      'Thani',
      'Bank',
      'Post',
      'inter',
      'Sino',
      '习近平',
      '__proto__',
      '. ',
    ),
  );
  const text = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(' '));

  it('gives mentions in order, without overlaps, with the words they cover', () => {
    fc.assert(
      fc.property(text, (typed) => {
        const words = wordsOf(typed);
        for (const reading of readings) {
          let last = -1;
          for (const mention of lexicon.mentions(words, reading)) {
            expect(mention.first).toBeGreaterThan(last);
            expect(mention.last).toBeGreaterThanOrEqual(mention.first);
            expect(mention.last).toBeLessThan(words.length);
            expect(mention.senses.length).toBeGreaterThan(0);
            last = mention.last;
          }
        }
      }),
      { numRuns: 300, examples: [['us president of US']] },
    );
  });

  it('never corrects an exact name', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PEOPLE.map(({ name }) => name), 'China', 'Turkey', 'Beijing'),
        (name) => {
          for (const typed of [name, name.toLowerCase(), name.toUpperCase()]) {
            const mentions = lexicon.mentions(wordsOf(`last call with ${typed}`), {
              forgiving: true,
            });
            expect(mentions).toHaveLength(1);
            expect(mentions[0]?.corrected).toBeUndefined();
          }
        },
      ),
    );
  });

  it('corrects within the bound of its letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          'china',
          'ukraine',
          'philippines',
          'netanyahu',
          'washington',
          'macron',
          'putin',
        ),
        fc.array(fc.tuple(fc.nat(12), fc.constantFrom(...'abcdehiklmnoprstuy')), { maxLength: 4 }),
        (name, changes) => {
          let typed = name;
          for (const [at, letter] of changes)
            typed = typed.slice(0, at) + letter + typed.slice(at + (at % 2));
          for (const { corrected } of lexicon.mentions(wordsOf(typed), { forgiving: true })) {
            if (corrected === undefined) continue;
            const meant = normOf(corrected);
            const edits = editsBetween(typed, meant).length;
            expect(edits).toBeLessThanOrEqual(mostEdits(Math.min(typed.length, meant.length)));
          }
        },
      ),
    );
  });

  it('comes to an end on four thousand letters of noise, within the time of a test', () => {
    const noise = Array.from({ length: 700 }, (_, at) => `q${(at * 7919).toString(36)}x`).join(' ');
    const long = 'x'.repeat(4000);
    for (const reading of readings) {
      expect(lexicon.mentions(wordsOf(noise), reading)).toEqual([]);
      expect(lexicon.mentions(wordsOf(long), reading)).toEqual([]);
    }
  });
});
