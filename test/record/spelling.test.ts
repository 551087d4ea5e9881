import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editsBetween, mostEdits, Spelling, slips } from '../../src/record/spelling.js';

const word = fc.stringMatching(/^[a-d]{0,7}$/);

/** Slow and obviously right: optimal string alignment, by its definition. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const options = [
    distance(a, other) + 1,
    distance(one, b) + 1,
    distance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  if (
    one.length > 1 &&
    other.length > 1 &&
    one.at(-1) === other.at(-2) &&
    one.at(-2) === other.at(-1)
  ) {
    options.push(distance(one.slice(0, -2), other.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

describe('editsBetween', () => {
  it('gives as few edits as the definition', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-c]{0,5}$/),
        fc.stringMatching(/^[a-c]{0,5}$/),
        (one, other) => {
          expect(editsBetween(one, other)).toHaveLength(distance(one, other));
        },
      ),
    );
  });
  it('gives none for the same word and as many the other way round', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editsBetween(one, one)).toEqual([]);
        expect(editsBetween(one, other)).toHaveLength(editsBetween(other, one).length);
      }),
    );
  });
});

describe('slips', () => {
  it.each([
    ['chna', 'china', 'a vowel left out'],
    ['chiina', 'china', 'a letter doubled'],
    ['cihna', 'china', 'two letters swapped'],
    ['rusia', 'russia', 'a double letter written once'],
    ['ukriane', 'ukraine', 'two letters swapped'],
    ['ergodan', 'erdogan', 'two letters swapped from afar'],
    ['erdogen', 'erdogan', 'a vowel for a vowel in a longer word'],
    ['phillipines', 'philippines', 'two doubles confused'],
    ['ukrain', 'ukraine', 'the last letter left out'],
    ['rtump', 'trump', 'the first two letters swapped'],
    ['venezula', 'venezuela', 'a vowel left out'],
  ])('believes %s to be %s: %s', (typed, meant) => expect(slips(typed, meant)).toBeDefined());

  it.each([
    ['china', 'china', 'no slip at all'],
    ['iron', 'iran', 'another letter in a short word'],
    ['orban', 'oman', 'two slips in a short word'],
    ['wong', 'wang', 'another letter in a short word'],
    ['walz', 'waltz', 'a consonant left out of a short word'],
    ['petrov', 'petro', 'a letter added at the end'],
    ['hina', 'china', 'another first letter'],
    ['rina', 'china', 'another first letter'],
    ['marcos', 'macron', 'another last letter'],
    ['machado', 'macao', 'two letters too many'],
    ['liberman', 'liberian', 'another consonant'],
    ['salman', 'samoan', 'two slips that are not the fingers’'],
    ['lii', 'li', 'too short to tell'],
    ['', 'china', 'nothing'],
  ])('does not believe %s to be %s: %s', (typed, meant) =>
    expect(slips(typed, meant)).toBeUndefined(),
  );

  it('stays within the number of edits that the shorter word allows', () => {
    fc.assert(
      fc.property(word, word, (typed, meant) => {
        if (slips(typed, meant) === undefined) return;
        const most = mostEdits(Math.min(typed.length, meant.length));
        expect(editsBetween(typed, meant).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('Spelling', () => {
  const spelling = new Spelling([
    'china',
    'chile',
    'netherlands',
    'switzerland',
    'slovakia',
    'slovenia',
  ]);
  it.each([
    ['chna', ['china']],
    ['nehterlands', ['netherlands']],
    ['swizterland', ['switzerland']],
    ['slovakai', ['slovakia']],
    ['sloveina', ['slovenia']],
    ['chad', []],
    ['xi', []],
    ['', []],
  ])('finds for "%s" %j', (typed, words) =>
    expect(spelling.near(typed).map((near) => near.word)).toEqual(words),
  );
  it('finds nothing for a very long word', () =>
    expect(spelling.near('x'.repeat(5000))).toEqual([]));
});
