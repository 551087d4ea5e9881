import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/record/words.js';
import { aPerson, asked, inCopy, lexicon, lexiconOf } from './fixture.js';

const T = 'donald-trump';
const X = 'xi-jinping';

describe('misspelt names', () => {
  it.each([
    ['chna', 'CN~'],
    ['last us chna call', 'US CN~'],
    ['Bejing', 'CN~'],
    ['Zelenskiy', 'volodymyr-zelenskyy~'],
    ['Zelenksy', 'volodymyr-zelenskyy~'],
    ['Ergodan', 'recep-tayyip-erdogan~'],
    ['Erdogen', 'recep-tayyip-erdogan~'],
    ['Phillipines', 'PH~'],
    ['Ukriane', 'UA|#ukraine~'],
    ['Wasington', 'US~'],
    ['Trmup', `${T}~`],
    ['Vladmir Putin', 'vladimir-putin~'],
    ['Vladimir Puttin', 'vladimir-putin~'],
    ['Georgia Meloni', 'giorgia-meloni~'],
    ['Xi Jingping', `${X}~`],
    ['North Koera', 'KP~'],
    ['Suadi Arabia', 'SA~'],
    ['Untied States', 'US~'],
    ['Swizerland and Isreal', 'CH~ IL~'],
    ['Mocsow', 'RU~'],
    ['Macaron', 'emmanuel-macron~'],
    ['Afganistan and Kazakhsatn', 'AF KZ~'],
    ['soybaens', '#soybeans~'],
    ['Lavrow', 'sergei-lavrov~'],
    ['Ursula van der Leyen', 'ursula-von-der-leyen~'],
    ['von der Layen', 'ursula-von-der-leyen~'],
    ['Pekin', 'CN~'],
    ['washingtn tokio', 'US~ JP~'],
    ['egipt quatar', 'EG~ QA~'],
    ['last tukey us', 'TR~ US'],
    ['zelenskij', 'volodymyr-zelenskyy~'],
    ['US CHNA', 'US CN~'],
  ])('understands "%s"', (text, named) => expect(asked(text)).toBe(named));

  it.each([
    ...[
      'Oman',
      'Iraq',
      'Niger',
      'Nigeria',
      'Slovakia',
      'Slovenia',
      'Austria',
      'Australia',
      'Mali',
      'Malawi',
      'Malta',
    ],
    ...[
      'Chad',
      'Chile',
      'Gambia',
      'Zambia',
      'Guinea',
      'Guyana',
      'Ireland',
      'Iceland',
      'Dominica',
      'Monaco',
      'Macau',
    ],
  ])('takes %s at its word', (name) => {
    const [mention] = lexicon.mentions(wordsOf(`last call with ${name}`), { forgiving: true });
    expect(mention?.corrected).toBeUndefined();
    expect(mention?.text).toBe(name);
  });

  it.each([
    ...[
      'Tusk',
      'Sunak',
      'Scholz',
      'Rama',
      'Kishida',
      'Milei',
      'Wong',
      'Yang',
      'Marcos',
      'Lapid',
      'Machado',
      'Ardern',
    ],
    ...[
      'Walz',
      'Austin',
      'Liberman',
      'Osmani',
      'Hariri',
      'Petrov',
      'Mertz',
      'Cameron',
      'Salman',
      'Manele',
      'Philippe',
    ],
    ...[
      'Busan',
      'Lagos',
      'Osaka',
      'Kazan',
      'Odesa',
      'Mosul',
      'Basra',
      'Portland',
      'Georgieva',
      'Mnangagwa',
      'Obama',
    ],
    ...[
      'meetting',
      'conversaton',
      'yesteday',
      'novmber',
      'betwen',
      'summitt',
      'discused',
      'thier',
      'wich',
      'beleive',
    ],
    ...[
      'mono',
      'yarn',
      'chain',
      'spin',
      'micron',
      'mail',
      'modem',
      'petrol',
      'bidden',
      'advance',
      'creations',
      'coast',
    ],
  ])('swaps %s for nobody', (word) => expect(asked(`what of the ${word} then`)).toBe(''));

  it('asks back where two names are as near', () => {
    const names = lexiconOf(
      [],
      [aPerson('Anna Karlova', 'Karlova', 'CZ'), aPerson('Vera Karolva', 'Karolva', 'SK')],
    );
    expect(asked('call with Karloova', names)).toBe('anna-karlova~');
    expect(asked('call with Karlva', names)).toBe('anna-karlova|vera-karolva~');
  });

  it.each(['IRNA reported it', 'see lenta.ua and pravda.ru', 'his sovereign right'])(
    'leaves "%s" alone',
    (text) => expect(asked(text)).toBe(''),
  );

  it('corrects nothing in copy', () => expect(inCopy('Trmup called Bejing')).toBe(''));
});
