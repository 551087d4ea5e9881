/** Contacts of which no day is told, but how long before another one they were. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a span that stands for a day', () => {
  rows([
    [
      '2025-02-20',
      'Six days after Trump and Putin had met face to face, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      ['kind: met face to face'],
    ],
    [
      '2025-02-20',
      'Six days after Trump and Putin had spoken by phone, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      [],
    ],
    [
      '2025-02-20',
      'Three days after Trump and Putin had met Fox reporters, Rubio and Lavrov sat down in Riyadh on 18 February 2025.',
      [],
    ],
    [
      '2018-12-30',
      'Trump and Xi were on the telephone on 29 December 2018. Four weeks before, over dinner in Montevideo, the American had put off a tariff.',
      ['place: Montevideo'],
    ],
    [
      '2018-12-30',
      'Trump and Xi were on the telephone on 29 December 2018. Four weeks before, over dinner in Buenos Aires, the American had put off a tariff.',
      [],
    ],
    [
      '2025-12-30',
      'Trump rang Putin on 29 December 2025. A week earlier, over lunch in Miami, their envoys had sat together.',
      [],
    ],
    [
      '2025-11-26',
      'Trump and Xi spoke on 24 November 2025, 25 days after they had met in Gyeongju.',
      ['place: Gyeongju'],
    ],
    [
      '2025-11-26',
      'Trump and Takaichi spoke on 25 November 2025, four weeks after they had met in Osaka.',
      ['place: Osaka'],
    ],
    [
      '2025-11-26',
      'Trump and Takaichi spoke on 25 November 2025, a week after Macron and Xi had met in Chengdu.',
      [],
    ],
    [
      '2025-11-20',
      'Xi and Takaichi were still smiling for the cameras, saying on 3 November, when they met in Gyeongju, that all was well.',
      ['date: 3 November'],
    ],
    [
      '2022-08-01',
      'Biden and Xi spoke by phone on 28 July 2022, their third conversation since he took office.',
      ['order: third conversation since he took office'],
    ],
    [
      '2022-08-01',
      'Biden and Xi spoke by phone on 28 July 2022, their fifth conversation since he took office.',
      [],
    ],
    [
      '2020-09-20',
      'At Camp David on 15 September 2020 Netanyahu, Abdullah bin Zayed and Abdullatif al-Zayani made peace.',
      ['place: Camp David'],
    ],
  ]);
});

describe('the last and the first of them, and hedged spans', () => {
  rows([
    [
      '2025-12-08',
      'Modi received Putin in New Delhi on 4 December 2025. The two men had last met in Tianjin three months before.',
      [],
    ],
    [
      '2025-09-16',
      'Bessent and He Lifeng met in Madrid on 14 September 2025, the fourth round since Geneva in May.',
      [],
    ],
    [
      '2025-09-16',
      'Bessent and He Lifeng met in Madrid on 14 September 2025, the third round since Geneva in May.',
      [],
    ],
    [
      '2025-09-16',
      'Bessent and He Lifeng met in Madrid on 14 September 2025, the sixth round since Geneva in May.',
      ['order: sixth round since Geneva in May'],
    ],
    [
      '2025-05-20',
      'Russians and Ukrainians were back in Istanbul on 16 May 2025, a little more than a year after the talks of 29 March 2022.',
      ['interval: a little more than a year after'],
    ],
    [
      '2025-05-20',
      'Russians and Ukrainians were back in Istanbul on 16 May 2025, a little more than three years after the talks of 29 March 2022.',
      [],
    ],
    [
      '2025-05-20',
      'Russians and Ukrainians were back in Istanbul on 16 May 2025, more than a year after the talks of 29 March 2022.',
      [],
    ],
    [
      '2026-03-25',
      'Takaichi and Trump met in the White House on 19 March 2026, two months after their first meeting, in Tokyo on 28 October 2025.',
      ['interval: two months after'],
    ],
    [
      '2026-03-25',
      'Takaichi and Trump met in the White House on 19 March 2026, less than five months after their first, in Tokyo on 28 October 2025.',
      [],
    ],
    [
      '2025-11-26',
      'Trump and Xi spoke on 24 November 2025, just under a month after they had met in Busan.',
      [],
    ],
    [
      '2025-11-26',
      'Trump and Xi spoke on 24 November 2025, just over a fortnight after they had met in Busan.',
      ['interval: just over a fortnight after'],
    ],
    [
      '2023-03-20',
      'It was Shamkhani and Al-Aiban who shook hands in Shanghai on 10 March 2023.',
      ['place: Shanghai'],
    ],
    [
      '2023-03-20',
      'It was Shamkhani and Al-Aiban who shook hands in Beijing on 10 March 2023.',
      [],
    ],
  ]);
});
