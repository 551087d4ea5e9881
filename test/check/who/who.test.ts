/** Who is told to have taken part: those who did not are found, and those who are only spoken of are let be. */
import { describe } from 'vitest';
import { kindRows } from '../copy-rows.js';

describe('somebody in the place of one who was there', () => {
  kindRows([
    ['Joe Biden spoke by phone with Vladimir Putin on 29 April 2026.', '2026-05-02', ['who']],
    ['Shigeru Ishiba met Donald Trump at the White House on 19 March 2026.', '2026-03-20', ['who']],
    [
      'Jair Bolsonaro shook hands with Donald Trump in Kuala Lumpur on 26 October 2025.',
      '2025-10-28',
      ['who'],
    ],
    [
      'Iran’s Javad Zarif led the Iranian delegation in Geneva on 17 February 2026, Steve Witkoff the American.',
      '2026-02-19',
      ['who'],
    ],
    [
      'Across the table from JD Vance in Islamabad on 11 April 2026 sat Javad Zarif.',
      '2026-04-14',
      ['who'],
    ],
    [
      'At Bürgenstock on 21 June 2026 the Iranians were led by Hossein Amir-Abdollahian.',
      '2026-06-24',
      ['who'],
    ],
    [
      'JD Vance, Mike Pompeo and Jared Kushner sat down with Abbas Araghchi in Islamabad on 11 April 2026.',
      '2026-04-14',
      ['who'],
    ],
    [
      'Xi Jinping had lunch with Rishi Sunak in the Great Hall of the People on 29 January 2026.',
      '2026-01-31',
      ['who'],
    ],
    ['Olaf Scholz was Xi Jinping’s guest in Beijing on 25 February 2026.', '2026-03-01', ['who']],
    [
      'Park Geun-hye drummed with Sanae Takaichi in Nara on 13 January 2026.',
      '2026-01-15',
      ['who'],
    ],
    [
      'Manmohan Singh picked Vladimir Putin up in his own car in New Delhi on 4 December 2025.',
      '2025-12-06',
      ['who'],
    ],
    [
      'Justin Trudeau, Canada’s prime minister, was received by Xi Jinping in Beijing on 16 January 2026.',
      '2026-01-18',
      ['who'],
    ],
    [
      'Brazil’s foreign minister, Celso Amorim, sat next to Lula when he met Donald Trump in Kuala Lumpur on 26 October 2025.',
      '2025-10-28',
      ['who'],
    ],
    [
      'In Washington on 14 January 2026 the Danish foreign minister, Mette Frederiksen, and Greenland’s Vivian Motzfeldt were told by JD Vance that the island was needed.',
      '2026-01-18',
      ['who'],
    ],
    [
      'On 17 October 2025 Petro Poroshenko left the White House without his Tomahawks; Donald Trump wanted a deal.',
      '2025-10-20',
      ['who'],
    ],
    [
      'Iran’s Mohammad Javad Zarif signed for Tehran in Beijing on 10 March 2023, and Musaad Al-Aiban for Riyadh.',
      '2023-03-12',
      ['who'],
    ],
    [
      'Russians and Ukrainians were back in Istanbul on 16 May 2025. Moscow’s team was led by Sergei Shoigu.',
      '2025-05-18',
      ['who'],
    ],
    [
      'Russia and Ukraine met again at the Çırağan Palace in Istanbul on 2 June 2025. Kyiv’s delegation, under Dmytro Kuleba, brought a list of children.',
      '2025-06-04',
      ['who'],
    ],
    [
      'Volodymyr Zelenskyy was back at the White House on 18 August 2025, with Ursula von der Leyen, Mark Rutte and Rishi Sunak, the British prime minister, in his train.',
      '2025-08-20',
      ['who'],
    ],
    [
      'Ali Shamkhani and Adel al-Jubeir shook hands in Beijing on 10 March 2023, and Wang Yi smiled.',
      '2023-03-12',
      ['who'],
    ],
    [
      'JD Vance, with Mike Pompeo at his side, told Mohammad Bagher Ghalibaf in Islamabad on 11 April 2026 that it was the best offer.',
      '2026-04-14',
      ['who'],
    ],
    [
      'On 24 November 2025 Xi Jinping spoke by telephone with the American president, Gavin Newsom, about soybeans, both sides said.',
      '2025-11-26',
      ['misattributed', 'who'],
    ],
  ]);
});

describe('somebody who is only spoken of', () => {
  kindRows([
    [
      'Antony Blinken, who had sat there in 2024, watched from Harvard as Rubio and Lavrov met in Riyadh on 18 February 2025.',
      '2025-02-20',
      [],
    ],
    [
      'Barack Obama told CNN on 30 October 2025 that Trump had given Xi too much in Busan.',
      '2025-11-01',
      [],
    ],
    ['Joe Biden never went to Beijing, as Donald Trump did on 13 May 2026.', '2026-05-18', []],
    [
      'Olaf Scholz wrote in his memoirs that Friedrich Merz’s meeting with Xi in Beijing on 25 February 2026 was overdue.',
      '2026-02-28',
      [],
    ],
    [
      'Starmer became the first British prime minister in Beijing since Theresa May when he met Xi on 29 January 2026.',
      '2026-02-28',
      [],
    ],
    [
      'Xi Jinping received Keir Starmer on 29 January 2026, eight years after he had received Theresa May.',
      '2026-02-28',
      [],
    ],
    [
      'Shigeru Ishiba congratulated Sanae Takaichi on her meeting with Trump at the White House on 19 March 2026.',
      '2026-03-28',
      [],
    ],
    [
      'Donald Trump and Volodymyr Zelenskyy met at Mar-a-Lago on 28 December 2025, with Steve Witkoff and Rustem Umerov at the table.',
      '2026-01-02',
      [],
    ],
    [
      'JD Vance sat beside Donald Trump when he received Benjamin Netanyahu at the White House on 11 February 2026.',
      '2026-02-13',
      [],
    ],
    [
      'Kim Keon Hee, the wife of Yoon Suk Yeol, was in court on 13 January 2026 when Lee and Takaichi met in Nara.',
      '2026-01-15',
      [],
    ],
    [
      'Pete Hegseth, who was also in Busan on 30 October 2025, met his Chinese counterpart Dong Jun a day after Trump and Xi.',
      '2025-11-02',
      [],
    ],
    [
      'Shinzo Abe gave him a golden putter; Sanae Takaichi brought Donald Trump a tree to the White House on 19 March 2026.',
      '2026-03-20',
      [],
    ],
    [
      'Angela Merkel travelled with the first of them. Friedrich Merz took thirty managers to Beijing on 25 February 2026.',
      '2026-02-28',
      [],
    ],
    [
      'The golf bag that Shinzo Abe gave Donald Trump stood in the corner on 19 March 2026 when Sanae Takaichi came to the White House.',
      '2026-03-20',
      [],
    ],
    [
      'Two of Theresa May’s old advisers sat in the plane that took Keir Starmer to Beijing on 29 January 2026.',
      '2026-01-31',
      [],
    ],
    [
      'Dmitry Medvedev met Li Qiang in a side room in Beijing on 20 May 2026 while Putin was with Xi.',
      '2026-05-22',
      [],
    ],
    [
      'Boris Johnson had lunch in Beijing on 29 January 2026, but it was Keir Starmer whom Xi received.',
      '2026-01-31',
      [],
    ],
    [
      'Mike Pompeo thinks little of the talks that JD Vance led in Islamabad on 11 and 12 April 2026.',
      '2026-04-14',
      [],
    ],
    [
      'Javad Zarif advised the team from Tehran. The talks in Islamabad on 11 and 12 April 2026 were led by Vance and Ghalibaf.',
      '2026-04-14',
      [],
    ],
    [
      'In Kuala Lumpur on 26 October 2025 Lula did not mention Jair Bolsonaro, and Donald Trump did.',
      '2025-10-28',
      [],
    ],
    [
      'Jair Bolsonaro was on both men’s minds when Lula met Donald Trump in Kuala Lumpur on 26 October 2025.',
      '2025-10-28',
      [],
    ],
    [
      'Wang Yi received Germany’s Johann Wadephul, and on 25 February 2026 it was Friedrich Merz’s turn with Xi Jinping in Beijing.',
      '2026-02-19',
      [],
    ],
    [
      'Donald Trump showed Mohammed bin Salman a portrait of Joe Biden, or rather of his pen, in the White House on 18 November 2025.',
      '2025-11-20',
      [],
    ],
    [
      'The guest list at the banquet for Putin and Modi in New Delhi on 4 December 2025 included Shashi Tharoor and not Rahul Gandhi.',
      '2025-12-06',
      [],
    ],
    [
      'Shehbaz Sharif and Prabowo Subianto were in Beijing as well when Xi Jinping met Kim Jong Un on 4 September 2025.',
      '2025-09-06',
      [],
    ],
    [
      'BEIJING, Feb. 25, 2026 — Xi Jinping received Friedrich Merz in the Diaoyutai guesthouse on Wednesday. Wang Yi’s team under Deputy Minister Hua Chunying prepared the text.',
      '2026-02-27',
      [],
    ],
    [
      'JEDDAH, 12 March 2025 — The talks of Tuesday were led by Marco Rubio and Andriy Yermak. Kyiv’s drones, under a new general, hit Moscow meanwhile.',
      '2025-03-12',
      [],
    ],
    [
      'President Clinton once sat in the same chair. On 7 December 2021 Joe Biden and Vladimir Putin spoke by video link.',
      '2022-06-01',
      [],
    ],
    [
      'Volodymyr Zelenskyy came back to the White House on 18 August 2025. Sir Keir Starmer, the British prime minister, sat on his left.',
      '2025-08-20',
      [],
    ],
    [
      'Keir Starmer, who had Peter Mandelson at his side in the campaign, met Xi Jinping in Beijing on 29 January 2026.',
      '2026-01-31',
      [],
    ],
    [
      'Mark Rutte, NATO’s secretary general, thanked Jens Stoltenberg, his predecessor, in The Hague on 24 June 2025, before Donald Trump and Emmanuel Macron came.',
      '2025-06-26',
      [],
    ],
    [
      'Petro Poroshenko called the summit in Paris of 9 December 2019, at which Zelensky met Putin, Merkel and Macron, a trap.',
      '2019-12-12',
      [],
    ],
    [
      'Petro Poroshenko wished Volodymyr Zelensky luck for his meeting with Donald Trump at the White House on 17 October 2025.',
      '2025-10-21',
      [],
    ],
    [
      'Steve Witkoff and Jared Kushner had spent Tuesday 17 February 2026 in Geneva with Abbas Araghchi; Marco Rubio had spent it in Budapest with Viktor Orbán.',
      '2026-02-19',
      [],
    ],
    [
      'Marco Rubio and Mike Waltz met Sergei Lavrov and Yuri Ushakov in Riyadh on 18 February 2025, with Steve Witkoff at their side.',
      '2025-02-20',
      [],
    ],
    [
      'Donald Trump had Marco Rubio, Scott Bessent and Howard Lutnick round the table in Busan on 30 October 2025, Xi Jinping Wang Yi and He Lifeng.',
      '2025-11-02',
      [],
    ],
    [
      'Joe Biden, the American president, met Xi Jinping in Lima on 16 November 2024; Donald Trump, the president-elect, was golfing.',
      '2024-11-18',
      [],
    ],
    [
      'On 24 November 2025 the American president, White House officials said, spoke with Xi Jinping by telephone.',
      '2025-11-26',
      [],
    ],
    [
      'Russian President Vladimir Vladimirovich Putin met Narendra Modi in New Delhi on 4 December 2025.',
      '2025-12-06',
      [],
    ],
    [
      'The British prime minister, Sir Keir, met Xi Jinping in Beijing on 29 January 2026.',
      '2026-01-31',
      [],
    ],
    [
      'Li Qiang sat next to Xi Jinping when Vladimir Putin came to Beijing on 20 May 2026.',
      '2026-05-22',
      [],
    ],
  ]);
});
