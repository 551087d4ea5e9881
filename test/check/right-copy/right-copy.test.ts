/** Longer copy that is right. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('copy that is right', () => {
  rows([
    [
      '2025-11-25',
      'WASHINGTON, Nov 24 (Reuters) - President Donald Trump said on Monday he had a "very good" telephone call with Chinese President Xi Jinping and would travel to Beijing in April. Xi would be his guest for a state visit later in the year, Trump said.',
      [],
    ],
    [
      '2025-08-20',
      'Putin and Zelenskyy have not met since Paris in December 2019. Trump said on Monday that he had begun to arrange a meeting between them; no date or place was given.',
      [],
    ],
    [
      '2025-08-20',
      'The last time Putin and Zelenskyy were in one room was in Paris on 9 December 2019, with Merkel and Macron.',
      [],
    ],
    [
      '2026-02-12',
      "Netanyahu was back at the White House on Wednesday for the seventh time since Trump's return. No press was let in.",
      [],
    ],
    [
      '2026-01-15',
      'Rasmussen and Motzfeldt left the White House on Wednesday after less than two hours with Vance and Rubio. "We agree to disagree," the Danish minister said.',
      [],
    ],
    [
      '2026-01-15',
      'The Danish foreign minister met Vance on Wednesday. Trump himself did not attend: he was in Detroit the day before.',
      [],
    ],
    [
      '2025-10-18',
      'Mr. Zelensky left the White House on Friday without missiles. The evening before, Mr. Trump had been on the phone with the Kremlin for more than two hours.',
      [],
    ],
    [
      '2025-02-19',
      "Four hours in a palace in Riyadh: Mr Rubio and Mr Lavrov agreed on Tuesday to name negotiators. It was six days after the presidents' call.",
      [],
    ],
    [
      '2025-02-19',
      'In Riyadh on Tuesday the Americans and the Russians talked without the Ukrainians. Kellogg, the envoy for Ukraine, was not there; Witkoff was.',
      [],
    ],
    [
      '2025-03-13',
      'Jeddah, Tuesday. Eight hours. The Ukrainians agreed to a ceasefire of 30 days if Russia did the same. Intelligence sharing resumed at once.',
      [],
    ],
    [
      '2026-06-23',
      'Iran and the United States left Bürgenstock on Monday with a paper of two pages. The delegations had sat there since Sunday morning.',
      [],
    ],
    [
      '2025-09-30',
      "Netanyahu read his apology to Qatar's prime minister from a paper in the Oval Office on Monday, with Trump holding the telephone on his lap.",
      [],
    ],
    [
      '2025-10-31',
      'Xi told Takaichi on Friday, according to Tokyo, nothing that he had not told her predecessors.',
      [],
    ],
    [
      '2025-06-18',
      'Modi told Trump on the telephone on Tuesday, his foreign secretary said, that there had been no mediation between India and Pakistan. They had meant to meet in Canada, but the president left the G7 early.',
      [],
    ],
    [
      '2025-06-18',
      'Trump left the G7 in Kananaskis a day early, on the Monday night. The summit ended on Tuesday without him.',
      [],
    ],
    [
      '2025-07-25',
      'In Beijing on Thursday von der Leyen and Costa had a working lunch with Li and an hour with Xi.',
      [],
    ],
    [
      '2025-12-06',
      'A bear hug at the airport, a shared car, a dinner: Modi met Putin on Thursday as one meets family. The summit itself, at Hyderabad House, was on Friday.',
      [],
    ],
    [
      '2025-12-29',
      "Zelenskyy's meeting with Trump at Mar-a-Lago on Sunday was preceded by a call between Trump and Putin that same day, and followed by another on Monday.",
      [],
    ],
    [
      '2018-06-13',
      'On Sentosa on Tuesday the two men shook hands for twelve seconds. They had lunch; they strolled; they signed. Kim left for home the same night.',
      [],
    ],
    [
      '2019-03-01',
      'The summit in Hanoi collapsed on Thursday. "Sometimes you have to walk," Trump said. The lunch was never eaten.',
      [],
    ],
    [
      '2025-10-16',
      'Trump says Modi has promised him to stop buying Russian oil. Delhi says it knows of no call between the two on Wednesday.',
      [],
    ],
    [
      '2025-04-25',
      'He says that they talk every day; Beijing says that there have been no talks at all on tariffs.',
      [],
    ],
    [
      '2020-12-01',
      'Beijing said on 25 November that Xi had sent Biden a message of congratulation.',
      [],
    ],
    ['2024-11-08', 'Xi congratulated Trump in a message on Thursday, state media said.', []],
    [
      '2023-04-27',
      'Zelenskyy had waited 14 months for that call from Xi. It came on Wednesday.',
      [],
    ],
    [
      '2023-03-12',
      'Shamkhani and Aiban had spent four days in Beijing, from Monday to Friday, with Wang Yi as host.',
      [],
    ],
    [
      '2022-04-01',
      'The talks at the Dolmabahce office in Istanbul on Tuesday were the last face to face for three years.',
      [],
    ],
    [
      '2025-05-17',
      'Medinsky and Umerov sat opposite each other for under two hours at Dolmabahce on Friday: the first direct talks since the spring of 2022.',
      [],
    ],
    [
      '2025-06-03',
      'A fortnight and a bit later they were back in Istanbul, at another palace, for an hour.',
      [],
    ],
    [
      '2019-09-30',
      '"I would like you to do us a favor though," Trump said to Zelensky on the phone on 25 July, the White House\'s own memorandum shows.',
      [],
    ],
    [
      '2019-08-28',
      'On 26 August, in Biarritz, Trump said that Chinese officials had called the night before. Beijing said it knew of no such call.',
      [],
    ],
    [
      '2026-05-01',
      'Trump and Putin talked for over an hour and a half on Wednesday, seven weeks after their last conversation.',
      [],
    ],
    [
      '2026-05-01',
      'Putin rang Trump on Wednesday, 29 April. It was, the Kremlin said, the second call of the year.',
      [],
    ],
    [
      '2026-03-10',
      'On Monday evening Putin and Trump spoke by phone for an hour, for the first time since the end of December.',
      [],
    ],
    [
      '2018-12-03',
      'Trump and Xi ate sirloin in Buenos Aires on Saturday night and agreed to a truce of 90 days. It ran until the first of March.',
      [],
    ],
    [
      '2017-04-10',
      'Over chocolate cake at Mar-a-Lago on Thursday Trump told Xi of the missiles that he had just fired at Syria.',
      [],
    ],
    [
      '2017-11-11',
      'From Beijing Trump flew to Da Nang on Friday. In two days he had been given an opera, a banquet and contracts said to be worth 250 billion dollars.',
      [],
    ],
    [
      '2021-11-16',
      'The leaders talked by video for more than three hours on Monday evening, Tuesday morning in Beijing.',
      [],
    ],
    [
      '2022-07-29',
      'Biden and Xi spoke by telephone on Thursday for over two hours, their fifth conversation of any sort since Biden took office.',
      [],
    ],
    [
      '2024-04-03',
      'It was the first time that the two had spoken by telephone since July 2022, though they had met twice in the meantime.',
      [],
    ],
    [
      '2025-01-18',
      'Three days before he was sworn in, Trump spoke to Xi. TikTok, he said, was on the list.',
      [],
    ],
    [
      '2025-09-20',
      'Trump and Xi spoke on Friday for the second time in just over three months.',
      [],
    ],
    [
      '2025-09-26',
      'Erdogan was received in the Oval Office on Thursday, his first time there since 2019.',
      [],
    ],
  ]);
});

describe('right copy beside a contact', () => {
  rows([
    [
      '2024-04-03',
      'Drugs were among the subjects when Joe Biden and Xi Jinping telephoned on 2 April 2024. Janet Yellen flies to Guangzhou this week.',
      [],
    ],
    [
      '2026-05-16',
      'Donald Trump was in Beijing from 13 to 15 May 2026. He says he has asked Xi Jinping to the White House for 24 September.',
      [],
    ],
    [
      '2026-01-18',
      "Mark Carney met Xi Jinping in Beijing on 16 January 2026. Friday's meeting stood in contrast to the last years of Justin Trudeau.",
      [],
    ],
    [
      '2025-11-01',
      'Sanae Takaichi met Xi Jinping in Gyeongju on 31 October 2025. She said she had raised Chinese activities around the Senkaku Islands, which are administered by Japan and claimed by China as the Diaoyu.',
      [],
    ],
    [
      '2025-08-13',
      "In Tuesday's report we gave the day on which the declaration between Armenia and Azerbaijan was signed as 9 August 2025.",
      [],
    ],
    [
      '2024-11-17',
      'Biden and Xi met in Lima on Saturday. The warmest of the meetings was the one a year ago, at the Filoli estate in Woodside, south of San Francisco.',
      [],
    ],
    [
      '2025-11-01',
      'Sanae Takaichi met Xi Jinping in Gyeongju on 31 October 2025. The Japanese side said Chinese activity around the Senkaku Islands, which Beijing claims, was also raised.',
      [],
    ],
    [
      '2025-11-01',
      'The two leaders met in Gyeongju on Friday. It was their first bilateral meeting since Takaichi became premier on Oct. 21.',
      [],
    ],
    [
      '2019-03-01',
      'Trump and Kim met in Hanoi on 27 February 2019. The summit had been billed as a chance to turn the promises of their first encounter into deeds.',
      [],
    ],
    [
      '2025-11-01',
      "Trump and Putin spoke by phone on 16 October 2025. The choice of the Hungarian capital was Trump's suggestion, made in the course of the call, Ushakov said. A day after the October call, Zelenskyy was at the White House for talks.",
      [],
    ],
    [
      '2025-11-01',
      'GYEONGJU, South Korea, Nov. 1 - Sanae Takaichi and Xi Jinping sat down together in Gyeongju on Friday. The meeting took place a day after Xi and Donald Trump met in Busan. In Tokyo, the Nikkei average had closed at a record high on Friday, lifted by technology shares.',
      [],
    ],
  ]);
});
