/** What a clause asserts must answer the point: to share its things is not to tell it. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

const WRITTEN = '2026-11-20';

describe('other things told of what a point is about', () => {
  rows(
    [
      'Xi wrote to Trump on 15 January 2020. The first phase of the trade deal had been signed in the East Room.',
      'Modi assured Trump in a call of 15 October 2025 that India would stop buying Russian oil, Trump said. Russian oil was a third of what India took in that year.',
      'Starmer met Xi in Beijing on 29 January 2026. Tariffs on whisky had cost distillers a fifth of their sales in China.',
      'Takaichi and Xi met in Gyeongju on 31 October 2025. Imports of Japanese seafood and beef fell by half within two years.',
      'Trump and Kim met in Singapore on 12 June 2018. The engine test site was built in 2008.',
      'Rubio met Lavrov in Riyadh on 18 February 2025. The embassies of both countries had shrunk to a handful of diplomats.',
      'Trump and Xi met in Busan on 30 October 2025. American soybeans had rotted in the bins of Iowa since the summer.',
    ].map((text) => [WRITTEN, text, []] as const),
  );
});

describe('the same deed in other words', () => {
  kindRows(
    [
      'Starmer met Xi in Beijing on 29 January 2026. Lower tariffs on whisky are on the way in China.',
      'Modi and Xi met in Tianjin on 31 August 2025. Direct flights will start again.',
      'Carney met Xi in Beijing on 16 January 2026. Chinese tariffs on canola seed come down to about 15 per cent.',
      'Trump and Kim met in Singapore on 12 June 2018. A test site for rocket engines will be torn down.',
      'Trump and Xi met in Busan on 30 October 2025. Twelve million tonnes of soybeans will go to China by the end of 2025.',
      'Putin and Xi met in Beijing on 2 September 2025. A binding memorandum on Power of Siberia 2 got signed.',
    ].map((text) => [text, WRITTEN, ['unattributed']] as const),
  );
});

describe('words before the public, whatever the verb', () => {
  const MET = 'Trump and Zelenskyy met at the White House on 17 October 2025.';
  rows(
    [
      `${MET} Asked by reporters, Trump left open whether Kyiv would get Tomahawk missiles.`,
      `${MET} Trump, asked about it on Air Force One, left open whether Kyiv would get Tomahawk missiles.`,
      `${MET} At a news conference Trump left open whether Kyiv would get Tomahawk missiles.`,
      `${MET} When journalists asked him, Trump left open whether Kyiv would get Tomahawk missiles.`,
      `${MET} Before the cameras Trump left open whether Kyiv would get Tomahawk missiles.`,
    ].map((text) => [WRITTEN, text, []] as const),
  );
  kindRows(
    [
      `${MET} Asked by Zelenskyy, Trump left open whether Kyiv would get Tomahawk missiles.`,
      `${MET} Over lunch, Trump left open whether Kyiv would get Tomahawk missiles.`,
    ].map((text) => [text, WRITTEN, ['unattributed']] as const),
  );
});

describe('what they do to one another, or put their names to, is no word to the public', () => {
  const CALL = 'Donald Trump and Xi Jinping were on the phone on Thursday night, Washington time';
  kindRows(
    [
      `${CALL}. They promised each other that the first trade deal would be carried out.`,
      `${CALL}, and assured one another that the phase-one deal would be implemented.`,
      `${CALL}. Both told each other that the first deal would be honoured.`,
    ].map((text) => [text, '2020-02-10', ['unattributed']] as const),
  );
  kindRows(
    [
      'When Putin sat down with Xi in the Great Hall of the People on Tuesday, Russia and China put their names to a binding memorandum on Power of Siberia 2.',
      'Russia and China have put their signatures to a binding memorandum on Power of Siberia 2. Putin met Xi in Beijing on Tuesday.',
    ].map((text) => [text, '2025-09-05', ['unattributed']] as const),
  );
  rows([
    [
      '2020-02-10',
      `${CALL}. They promised each other that the first trade deal would be carried out, the White House said.`,
      [],
    ],
    [
      '2025-06-09',
      'State media in Beijing had good news. They report Donald Trump as saying over the phone on Thursday that students from China were welcome in America.',
      [],
    ],
  ]);
});

describe('what is alike in other words', () => {
  kindRows([
    [
      'Joe Biden and Xi Jinping spoke on Wednesday evening, Washington time. The White House summary has Xi cautioning that a showdown would be ruinous for both.',
      '2021-02-12',
      ['misattributed'],
    ],
    [
      'Rustem Umerov, who led the Ukrainians in Istanbul on Monday, announced that Moscow would be handing back 6,000 of the dead without asking for any in return.',
      '2025-06-05',
      ['misattributed'],
    ],
    [
      'Donald Trump and Xi Jinping spoke by telephone on Thursday night, Washington time. Each of them asked the other round for a visit.',
      '2017-02-13',
      ['unattributed'],
    ],
  ]);
});
