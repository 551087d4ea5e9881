import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/cards/rich.js';
import {
  cut,
  escapeMrkdwn,
  fallbackText,
  linkable,
  nameShown,
  pieces,
  shown,
} from '../../src/cards/text.js';
import { outsideText } from '../arbitraries.js';

describe('shown', () => {
  it.each([
    ['They discussed trade.', 'They discussed trade.'],
    ['*bold* _it_ `code` :x: <@U1> & <b>', '*bold* _it_ `code` :x: <@U1> & <b>'],
    ['one\ntwo\r\n\tthree', 'one two three'],
    ['a\u202eb\u202c\u2066c\u2069\u0000\u0007', 'abc'],
    ['الرئيس\u200f شي', 'الرئيس\u200f شي'],
    ['lone \ud800 half', 'lone  half'],
    ['\u202e\u0000', '(nothing readable)'],
    ['\u200b', '(nothing readable)'],
  ])('%j is shown as %j', (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
});

describe('words', () => {
  it('show the letters exactly, with no string that mrkdwn would read as a mention or a link', () => {
    fc.assert(
      fc.property(outsideText, (text) => {
        const leaves = words(text);
        expect(
          leaves
            .map((leaf) => leaf.text)
            .join('')
            .trim(),
        ).toBe(shown(text));
        for (const leaf of leaves) expect(leaf.text).not.toMatch(/<[!@#]|<[a-z]+:/i);
      }),
    );
  });

  it('leave an ordinary text in one piece', () => {
    expect(words('R&D costs < 3 % and > 2 %')).toEqual([
      { type: 'text', text: 'R&D costs < 3 % and > 2 %' },
    ]);
  });
});

describe('cut', () => {
  it('cuts between graphemes, with an ellipsis', () => {
    expect(cut('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12)).toBe('👩‍👩‍👧‍👦…');
    expect(cut('short', 12)).toBe('short');
  });

  it('keeps a name short enough for a sentence', () => {
    expect(nameShown('x'.repeat(3000))).toHaveLength(60);
  });
});

describe('pieces', () => {
  it('lose nothing and fit', () => {
    fc.assert(
      fc.property(outsideText, fc.integer({ min: 5, max: 500 }), (text, longest) => {
        const found = pieces(text, longest);
        expect(found.join('')).toBe(text);
        for (const piece of found) expect(piece.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});

describe('the fallback text', () => {
  it('escapes what mrkdwn reads, and nothing else', () => {
    expect(escapeMrkdwn('a & b <c> "d" *e*')).toBe('a &amp; b &lt;c&gt; "d" *e*');
  });

  it('fits, however much escaping lengthens it', () => {
    expect(fallbackText(['&'.repeat(3000)]).length).toBeLessThan(3000);
    expect(fallbackText(['<!channel>'])).toBe('&lt;!channel&gt;');
  });
});

describe('linkable', () => {
  it.each([
    ['https://example.com/a|b>c', 'https://example.com/a%7Cb%3Ec'],
    ['http://example.com/', undefined],
    ['javascript:alert(1)', undefined],
    ['https://user@example.com/', undefined],
    [`https://example.com/${'|'.repeat(2000)}`, undefined],
    [undefined, undefined],
  ])('%s', (url, wanted) => {
    expect(linkable(url)).toBe(wanted);
  });
});
