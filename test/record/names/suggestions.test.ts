import { describe, expect, it } from 'vitest';
import { lexicon } from './fixture.js';

describe('suggest', () => {
  it.each([
    ['chi', 'party', 'China'],
    ['brasil', 'party', 'Brazil'],
    ['turk', 'party', 'Türkiye'],
    ['vanu', 'party', 'Vanuatu'],
    ['gb', 'party', 'United Kingdom'],
    ['xi', 'person', 'Xi Jinping, President (China)'],
    ['lokke', 'person', 'Lars Løkke Rasmussen, Foreign Minister (Denmark)'],
    ['zelnsky', 'person', 'Volodymyr Zelenskyy, President (Ukraine)'],
    ['biden', 'person', 'Joe Biden, President (US)'],
    ['taiw', 'topic', 'Taiwan'],
  ] as const)('offers for "%s" the %s %s', (typed, kind, label) =>
    expect(lexicon.suggest(typed, kind, 5)[0]?.label).toBe(label),
  );
  it('offers the record’s own where nothing is typed', () =>
    expect(lexicon.suggest('', 'party', 3).map(({ label }) => label)).toEqual([
      'United States',
      'China',
      'Russia',
    ]));
  it('offers the record’s own before the world’s', () =>
    expect(lexicon.suggest('south', 'party', 3)[0]?.sense.id).toBe('KR'));
  it('offers no more than asked for', () =>
    expect(lexicon.suggest('a', 'party', 4)).toHaveLength(4));
});
