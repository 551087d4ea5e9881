import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/record/words.js';
import { aParty, aPerson, asked, inCopy, lexicon, lexiconOf } from './fixture.js';

const T = 'donald-trump';
const X = 'xi-jinping';

describe('offices', () => {
  it.each([
    ['the Russian foreign minister', 'sergei-lavrov'],
    ['China’s premier', 'li-qiang'],
    ['US secretary of state', 'marco-rubio'],
    ['the US Treasury Secretary', 'scott-bessent'],
    ['the French president', 'emmanuel-macron'],
    ['the German chancellor', 'friedrich-merz'],
    ['the US vice president', 'jd-vance'],
    ['the president of Ukraine', 'volodymyr-zelenskyy'],
    ['the foreign minister of Iran', 'abbas-araghchi'],
    ['the North Korean leader', 'kim-jong-un'],
    ['the Chinese leader', X],
    ['the European Council president', 'antonio-costa'],
    ['NATO secretary general', 'mark-rutte'],
    ['NATO chief', 'mark-rutte'],
    ['British prime minister', 'keir-starmer'],
    ['the Indian premier', 'narendra-modi'],
    ['Qatari emir', 'tamim-bin-hamad-al-thani'],
    ['the Japanese prime minister', 'JP'],
    ['the deputy Russian foreign minister', 'sergei-lavrov'],
    ['the Russian deputy foreign minister', 'RU'],
    ['the former US president', 'US'],
    ['the president of the European Commission', 'ursula-von-der-leyen'],
    ['U.S. Trade Representative Jamieson Greer', 'US'],
    ['Secretary General of NATO Jens Stoltenberg', 'NATO'],
    ['the next US president', 'US'],
    ['US President Joe Biden', 'US joe-biden'],
    ['Russian President Dmitry Medvedev', 'RU'],
    ['Biden, the US president', 'joe-biden US'],
    ['Xi, the US president and Putin', `${X} ${T} vladimir-putin`],
    ['Boris Johnson, the British prime minister', 'GB'],
    ['the president', ''],
    ['the foreign minister', ''],
  ])('reads "%s"', (text, named) => expect(inCopy(text)).toBe(named));

  it('covers all words of an office', () => {
    const [mention] = lexicon.mentions(wordsOf('with the Russian foreign minister today'), {
      forgiving: false,
    });
    expect(mention).toMatchObject({
      text: 'Russian foreign minister',
      form: 'office',
      first: 2,
      last: 4,
    });
  });

  it('gives who held it last where nobody holds it', () => {
    const names = lexiconOf(
      [aParty({ id: 'VE', name: 'Venezuela' })],
      [
        aPerson('Hugo Perez', 'Perez', 'VE', {
          title: 'President',
          from: '1999-01-01',
          to: '2013-01-01',
        }),
        aPerson('Ana Gomez', 'Gomez', 'VE', {
          title: 'President',
          from: '2013-01-01',
          to: '2026-01-01',
        }),
      ],
    );
    expect(inCopy('the Venezuelan president', names)).toBe('ana-gomez');
  });
});

describe('ministries that many have', () => {
  it.each([
    ['Xi spoke. The Foreign Ministry said so.', `${X} CN`],
    ['The foreign ministry said so.', ''],
    ['The Indian Foreign Ministry said so.', 'IN'],
    ['the Foreign Ministry of Pakistan', 'PK'],
  ])('reads "%s"', (text, named) => expect(inCopy(text)).toBe(named));
  it('is the record’s own where Summit is asked', () =>
    expect(asked('what did the foreign ministry say')).toBe('CN'));
});
