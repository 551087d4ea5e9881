import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normOf, wordsOf } from '../../src/record/words.js';

const norms = (text: string) => wordsOf(text).map(({ norm }) => norm);

describe('wordsOf', () => {
  it.each([
    ['Trump called Xi.', ['trump', 'called', 'xi']],
    ['us-china', ['us', 'china']],
    ['Kim Jong-un', ['kim', 'jong', 'un']],
    ['the U.S. and the U.K.', ['the', 'us', 'and', 'the', 'uk']],
    ['the U.S.-led talks', ['the', 'us', 'led', 'talks']],
    ['U.S.A', ['usa']],
    ['U.S', ['us']],
    ['J.D. Vance', ['jd', 'vance']],
    ['Washington, D.C.', ['washington', 'dc']],
    ['Donald J. Trump', ['donald', 'j', 'trump']],
    ["China’s and Xi's and the Emirates'", ['china', 'and', 'xi', 'and', 'the', 'emirates']],
    ['the U.S.’s aims', ['the', 'us', 'aims']],
    ["Côte d'Ivoire, N’Djamena, Sana'a", ['cote', 'divoire', 'ndjamena', 'sanaa']],
    ['Türkiye, Løkke, Łódź, Æ, ß', ['turkiye', 'lokke', 'lodz', 'ae', 'ss']],
    ['Cote\u0302 Erdog\u0306an', ['cote', 'erdogan']],
    ['ＵＳ Ｃｈｉｎａ', ['us', 'china']],
    ['Chi\u200bna \u202bIran\u202c', ['china', 'iran']],
    ['习近平和普京', ['习', '近', '平', '和', '普', '京']],
    ['시진핑', ['시', '진', '핑']],
    ['シ', ['シ']],
    ['Зеленський', ['зеленськии']],
    ['الصين', ['الصين']],
    ['2025-11-24', ['2025', '11', '24']],
    ['5,000 and 1.5%', ['5,000', 'and', '15']],
    ['G20, F-35, Covid-19', ['g20', 'f', '35', 'covid', '19']],
    ['__proto__', ['proto']],
    ['don’t, what’s', ['dont', 'what']],
    ['— … !', []],
    ['', []],
    ['\u200b\u0301', []],
  ])('splits %j', (text, words) => expect(norms(text)).toEqual(words));

  it('keeps what stands between', () => {
    expect(wordsOf('Trump–Xi, “US”').map(({ before }) => before)).toEqual(['', '–', ', “']);
  });

  it('reads a name in pieces as it reads it whole', () => {
    for (const name of ['Erdoğan', 'Türkiye', 'Brasília', '시진핑', 'Bogotá', 'ガザ', 'Михаил']) {
      expect(norms(name.normalize('NFD'))).toEqual(norms(name.normalize('NFC')));
    }
  });

  it('gives back the text by its offsets, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const words = wordsOf(text);
        expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
          words.map((word) => word.text),
        );
        const offsets = words.flatMap(({ start, end }) => [start, end]);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });

  it('compares a word in capitals as it does in lower case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-öø-ÿ]{1,12}$/), (word) => {
        expect(normOf(word.toUpperCase())).toBe(normOf(word));
      }),
    );
  });
});
