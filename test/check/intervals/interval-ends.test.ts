/** The two ends of an interval: each is a contact that any clause or phrase may tell, or the day of writing. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('an end told by whose contact it was, where and when', () => {
  rows([
    [
      '2024-10-30',
      'Modi and Xi sat down in Kazan on 23 October 2024, three months after they had last spoken, in Johannesburg.',
      ['interval: three months after'],
    ],
    [
      '2024-10-30',
      'Modi and Xi sat down in Kazan on 23 October 2024, fourteen months after they had last spoken, in Johannesburg.',
      [],
    ],
    [
      '2025-12-08',
      'A month after he had been Kim Jong Un’s guest in Pyongyang, Vladimir Putin landed in Beijing on 2 September 2025 to see Xi Jinping.',
      ['interval: A month after'],
    ],
    [
      '2025-07-29',
      'Trump and Ursula von der Leyen shook hands in Turnberry on 27 July 2025, three years after Jean-Claude Juncker had gone to the White House.',
      ['interval: three years after'],
    ],
    [
      '2025-07-29',
      'Trump and Ursula von der Leyen shook hands in Turnberry on 27 July 2025, seven years after Jean-Claude Juncker had gone to the White House.',
      [],
    ],
    [
      '2025-11-02',
      'Trump and Xi met in Busan on 30 October 2025, a fortnight after Bessent and He Lifeng had bargained in Kuala Lumpur.',
      ['interval: a fortnight after'],
    ],
    // Somebody whom no record knows: whose contact it was is not told.
    [
      '2025-07-29',
      'Trump and Ursula von der Leyen shook hands in Turnberry on 27 July 2025, three years after Prodi had gone to the White House.',
      [],
    ],
    [
      '2026-02-12',
      'Nearly a month had gone by since Netanyahu had last been his guest when Trump received him again in Washington on 11 February 2026.',
      ['interval: Nearly a month'],
    ],
    [
      '2025-12-31',
      'Trump and Zelenskyy met at Mar-a-Lago on 28 December 2025. The American had last seen his guest barely a fortnight before, in Washington.',
      ['interval: barely a fortnight before'],
    ],
    [
      '2025-12-31',
      'Trump and Zelenskyy met at Mar-a-Lago on 28 December 2025. The American had last seen his guest ten weeks before, in Washington.',
      [],
    ],
    [
      '2026-03-05',
      'Five months after Xi Jinping and Kim Jong Un met in Beijing on 4 September 2025, nobody has said what was agreed. The soybean harvest is in.',
      [],
    ],
    [
      '2026-03-05',
      'A year on from their evening of 4 September 2025 in Beijing, Xi Jinping and Kim Jong Un have yet to show what it brought.',
      ['interval: A year on from'],
    ],
  ]);
});

describe('an end that the text told before', () => {
  rows([
    [
      '2026-01-24',
      'Trump and Zelenskyy had met at Mar-a-Lago on 28 December 2025. Three months after that, on 22 January 2026, they sat down in Davos.',
      ['interval: Three months after'],
    ],
    [
      '2026-01-24',
      'Trump and Zelenskyy had met at Mar-a-Lago on 28 December 2025. Three and a half weeks after that, on 22 January 2026, they sat down in Davos.',
      [],
    ],
    [
      '2025-11-01',
      'Modi and Xi met in Tianjin on 31 August 2025. Two years before, in Kazan, the two had agreed to let their soldiers draw back.',
      ['interval: Two years before'],
    ],
    [
      '2025-11-01',
      'Modi and Xi met in Tianjin on 31 August 2025. Two years before, in Samarkand, the two had avoided each other.',
      [],
    ],
  ]);
});

describe('an end that may be any of several', () => {
  rows([
    // A call of theirs lay a fortnight back, and one lay a month back.
    [
      '2017-09-20',
      'Trump and Xi spoke on 18 September 2017, five weeks after they had talked by telephone about missiles.',
      [],
    ],
    [
      '2017-09-20',
      'Trump and Xi spoke on 18 September 2017, three years after they had talked by telephone about missiles.',
      ['interval: three years after'],
    ],
    // As far back as told, they spoke by telephone.
    [
      '2025-06-08',
      'Trump and Xi had each other on the telephone on 5 June 2025. It was not about Trump’s golf.',
      [],
    ],
  ]);
});

describe('what is no end', () => {
  rows([
    [
      '2025-11-25',
      'WASHINGTON, Nov. 25, 2025 - Soybean purchases are running behind, officials acknowledged on Tuesday, a day after a call between Donald Trump and Xi Jinping.',
      [],
    ],
    [
      '2025-11-02',
      'Trump and Xi met in Busan on 30 October 2025, three weeks after the port had been flooded.',
      [],
    ],
    [
      '2025-11-02',
      'Trump and Xi met in Busan on 30 October 2025, a year after the American had won his election.',
      [],
    ],
  ]);
});

describe('two ends that one noun tells', () => {
  rows([
    [
      '2026-02-20',
      'Seven and a half months separate the phone calls of 17 June 2025 and 2 February 2026 between Modi and Trump.',
      [],
    ],
    [
      '2026-02-20',
      'A year separates the phone calls of 17 June 2025 and 2 February 2026 between Modi and Trump.',
      ['interval: A year'],
    ],
    [
      '2026-02-20',
      'Two months. That is how long it took Modi and Trump from the call of 17 June 2025 to that of 2 February 2026.',
      ['interval: Two months'],
    ],
  ]);
});

describe('an end that the text tells elsewhere', () => {
  rows([
    [
      '2025-10-01',
      'On 4 September 2025 Kim Jong Un was in Beijing to meet Xi Jinping. Vladimir Putin had come to see Kim in Pyongyang on 19 June 2024, three months before Beijing.',
      ['interval: three months before'],
    ],
    [
      '2026-06-30',
      'Donald Trump and Kim Jong Un met at Panmunjom on 30 June 2019. That was three years ago, and nothing came of it.',
      ['interval: three years ago'],
    ],
    [
      '2026-06-30',
      'Donald Trump and Kim Jong Un met at Panmunjom on 30 June 2019. That was seven years ago, and nothing came of it.',
      [],
    ],
    // The means are those of the main contact.
    [
      '2026-01-08',
      'Trump and Putin talked by phone on 29 December 2025, eleven months after their ministers had agreed on embassies in Riyadh.',
      [],
    ],
  ]);
});

describe('where the other end was', () => {
  rows([
    [
      '2026-03-01',
      'Merz saw Xi in Beijing on 25 February 2026, four months after Starmer had been there.',
      ['interval: four months after'],
    ],
    [
      '2026-03-01',
      'Merz saw Xi in Beijing on 25 February 2026, four weeks after Starmer had been there.',
      [],
    ],
    [
      '2025-08-20',
      'Trump had Zelensky and the Europeans in on 18 August 2025. Barely a fortnight earlier he had rolled out the carpet for Putin in Anchorage.',
      ['interval: Barely a fortnight earlier'],
    ],
    [
      '2026-03-01',
      'Merz saw Xi in Beijing on 25 February 2026, a day before a factory was opened in Beijing.',
      [],
    ],
  ]);
});

describe('an end in apposition, by its order, by the time spent there', () => {
  rows([
    [
      '2025-10-23',
      'Trump and Putin have met only once this year, at their summit in Alaska on 15 August, barely a month ago, which ended without a ceasefire.',
      ['interval: barely a month ago'],
    ],
    [
      '2025-10-23',
      'Trump and Putin have met only once this year, at their summit in Alaska on 15 August, ten weeks ago.',
      [],
    ],
    [
      '2026-06-24',
      'US and Iranian negotiators met in Bürgenstock on 21 June. It was barely a month since the two sides had last faced each other, in Islamabad.',
      ['interval: barely a month since'],
    ],
    [
      '2026-01-16',
      'Takaichi received Lee Jae Myung in Nara on 13 January. For Lee, the trip came less than a month after he hosted Xi Jinping at the Gyeongju National Museum on 1 November.',
      ['interval: less than a month after'],
    ],
    [
      '2021-09-11',
      'Joe Biden telephoned Xi Jinping on 9 September. The call came four months after the first.',
      ['interval: four months after'],
    ],
    [
      '2021-09-11',
      'Joe Biden telephoned Xi Jinping on 9 September. The call came seven months after the first.',
      [],
    ],
    [
      '2021-06-20',
      'Biden and Putin met in Geneva on 16 June. Putin met Trump in Helsinki on 16 July 2018, barely a year before the day in Geneva, and the two talked alone for two hours.',
      ['interval: barely a year before'],
    ],
    [
      '2021-06-20',
      'Biden and Putin met in Geneva on 16 June. Putin met Trump in Helsinki on 16 July 2018, almost three years before the day in Geneva.',
      [],
    ],
  ]);
});
