/** Dates in copy that are not the day of the contact beside them. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('a date of something else', () => {
  rows([
    // The other end of a span.
    [
      '2025-12-01',
      'Two days before he sat down with Lee, on 1 November 2025, Trump met Xi in Busan.',
      [],
    ],
    // The day of a call, and not of the meeting from which its distance is counted.
    [
      '2022-03-30',
      'In Beijing on 4 February 2022 Putin and Xi Jinping declared that their friendship had no limits. So it was Xi’s turn on the screen. On 18 March, six weeks on from the Beijing meeting, Biden set out to him the consequences if China gave Russia material support, the White House said.',
      [],
    ],
    // An agency's dateline with no dash.
    [
      '2025-10-16',
      'New Delhi, Oct 16 (ANI): The Ministry of External Affairs on Thursday said it was unaware of a phone call on 15 October 2025 in which, according to US President Donald Trump, PM Modi promised an end to purchases of Russian crude.',
      [],
    ],
    [
      '2025-10-31',
      'Seoul, Oct 31 (Yonhap) Donald Trump and Xi Jinping met in Busan on Thursday.',
      [],
    ],
    [
      '2025-11-01',
      'Seoul, Nov 1 (Yonhap) Donald Trump and Xi Jinping met in Busan on 27 October 2025.',
      ['date: 27 October 2025'],
    ],
    // Nobody who is named took part.
    ['2025-11-02', 'Pete Hegseth and Dong Jun met in Kuala Lumpur on 31 October 2025.', []],
    // The right month stands beside the place.
    [
      '2025-10-27',
      'The road from Geneva (May 2025) led through London in June to Kuala Lumpur, where on 25 and 26 October Bessent and Li Chenggang spoke of a preliminary understanding.',
      [],
    ],
    // The day on which something was written, or told.
    [
      '2022-01-10',
      'From the archives, 17 June 2021: "Biden and Putin agreed in Geneva on a dialogue about strategic stability."',
      [],
    ],
    [
      '2025-12-01',
      'Trump told Fox on 2 November 2025 that he had met Xi in Busan and that it went very well.',
      [],
    ],
    // A day that bounds a time.
    [
      '2025-12-01',
      'The tariffs that Trump had threatened from 1 November 2025 were dropped when he met Xi in Busan.',
      [],
    ],
    // A clause of its own.
    [
      '2025-12-01',
      'In Busan, where a typhoon had struck on 12 October 2025, Trump and Xi met for the first time in six years.',
      [],
    ],
    [
      '2025-12-01',
      'In Busan, where they had flown in on the same morning, Trump and Xi met on 12 October 2025.',
      ['date: 12 October 2025'],
    ],
    [
      '2025-12-01',
      'Trump met Xi in Busan on 31 October 2025, a day before the APEC leaders gathered in Gyeongju.',
      ['date: 31 October 2025'],
    ],
  ]);
});

describe('a day of somebody’s life, and a day that is to come', () => {
  rows([
    [
      '2025-11-02',
      'Takaichi took office on Oct. 21. One week later she had US President Donald Trump as her guest at Akasaka Palace in Tokyo.',
      [],
    ],
    [
      '2025-10-26',
      'KUALA LUMPUR, Oct 26 — American and Chinese negotiators met here on 25 and 26 October. Trump, who is attending a summit of Southeast Asian leaders here, is due in Tokyo on Monday.',
      [],
    ],
    [
      '2025-10-31',
      'BUSAN, Oct 31 — Donald Trump and Xi Jinping met here on Tuesday.',
      ['date: Tuesday'],
    ],
  ]);
});
