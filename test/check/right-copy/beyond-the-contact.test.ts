/** What stands around a contact and is none of it: deeds of others, other times, days to come, other voices. */
import { describe } from 'vitest';
import { rows } from '../copy-rows.js';

describe('deeds of those who took no part', () => {
  rows([
    [
      '2025-12-08',
      'Gas traders ask one question about Power of Siberia 2, and it is the price. Gazprom says that a memorandum on the pipeline was signed when Putin was in Beijing at the start of September.',
      [],
    ],
    [
      '2025-03-05',
      'At dinner in Buenos Aires on 1 December 2018 Trump and Xi agreed on a truce. Traffickers turned to precursors, cooked up in Mexican laboratories instead.',
      [],
    ],
    [
      '2025-11-03',
      'Traders are still digesting the weekend in Gyeongju, where the central banks of South Korea and China put their names to a swap line worth 70 trillion won over five years on the fringes of President Lee’s summit with Xi Jinping.',
      [
        'unattributed: where the central banks of South Korea and China put their names to a swap line worth 70 trillion won over five years on the fringes of President Lee’s summit with Xi Jinping',
      ],
    ],
  ]);
});

describe('what was long after the contact, or before it', () => {
  rows([
    [
      '2025-03-05',
      'Trump and Xi dined in Buenos Aires on 1 December 2018. Beijing made fentanyl a controlled substance the next May.',
      [],
    ],
    [
      '2025-03-05',
      'Trump and Xi dined in Buenos Aires on 1 December 2018. China agreed to make fentanyl a controlled substance.',
      ['unattributed: China agreed to make fentanyl a controlled substance'],
    ],
  ]);
});

describe('what came of the contact later, and what is to come', () => {
  rows([
    [
      '2025-12-22',
      'In August Modi had gone to Tianjin, to sit down with Xi Jinping, and flights between the two countries resumed in October.',
      [],
    ],
    [
      '2026-05-16',
      'KEY DATES AHEAD\n- May 19: Vladimir Putin arrives in Beijing for talks with Xi Jinping\n- June 14: Trump turns 80',
      [],
    ],
  ]);
});

describe('names and verbs that mean something else', () => {
  rows([
    [
      '2025-10-01',
      'It was on Monday that the Israeli prime minister spoke by phone to Qatar’s prime minister, Mohammed bin Abdulrahman.',
      [],
    ],
    [
      '2025-03-05',
      'Your leader writer calls last Friday’s scene in the Oval Office unprecedented, in which President Zelensky was told to say thank you.',
      [],
    ],
    [
      '2026-03-20',
      'Sanae Takaichi was in Washington on Thursday. Her second meeting with Donald Trump, after October’s in Tokyo, came at an awkward hour.',
      [],
    ],
  ]);
});

describe('whose word it is', () => {
  rows([
    [
      '2018-03-11',
      'On Friday Trump discussed it with Xi by phone. The leaders agreed that sanctions should stay, the White House says; Chinese media have Xi appealing to everyone to avoid steps that could spoil the mood.',
      [],
    ],
    [
      '2023-11-17',
      'Biden and Xi met at Filoli on Wednesday. A US official who briefed reporters quoted Xi as saying that no military action against Taiwan was planned. The Chinese for their part, officials in the delegation said, asked that America support reunification.',
      [],
    ],
    [
      '2025-11-20',
      'Donald Trump and the crown prince met at the White House on 18 November. Trump said that the US would sell F-35 jets to the kingdom. The prince said that he wanted to join the Abraham accords, provided that there was a path to two states.',
      [],
    ],
    [
      '2025-12-06',
      'On Tuesday the Americans were with Vladimir Putin in the Kremlin. No compromise was found there, said Yuri Ushakov; a reasonably good meeting, Trump had heard. He thinks that Putin wants to end the war.',
      [],
    ],
    [
      '2025-03-18',
      'The White House said on Tuesday that talks would start immediately in the Middle East, following a phone call of Donald Trump with Vladimir Putin. As a first stage it foresees a halt to attacks on energy and infrastructure.',
      [],
    ],
    [
      '2025-12-30',
      'Volodymyr Zelensky left Mar-a-Lago on Sunday saying that security guarantees were agreed in full. His host, standing next to him, made it close to 95.',
      [],
    ],
    [
      '2024-06-23',
      'Putin and Kim signed a pact in Pyongyang on Wednesday. Putin, who went on to Hanoi the next day, would not exclude military-technical cooperation with the North.',
      [],
    ],
    [
      '2026-01-20',
      'Mark Carney met Xi Jinping in Beijing on 16 January. Xi told him that a new chapter had been opened. His office says canola seed will get a lower duty in return.',
      [],
    ],
    [
      '2026-01-20',
      'Mark Carney met Xi Jinping in Beijing on 16 January. Beijing says that it will cut its tariff on canola seed to about 15 per cent.',
      [
        'misattributed: Beijing says that it will cut its tariff on canola seed to about 15 per cent',
      ],
    ],
  ]);
});

describe('days and places of something else', () => {
  rows([
    [
      '2017-10-27',
      'He told Xi Jinping by phone on Wednesday that he was looking forward to Beijing, where he is due on 8 November, a fortnight after that conversation.',
      [],
    ],
    [
      '2026-01-15',
      'Sanae Takaichi has had a rougher time with Beijing. The Wall Street Journal reported that Trump advised her in a phone call on Nov. 25 not to provoke China over Taiwan.',
      [],
    ],
    [
      '2025-10-29',
      'BUSAN, Oct 29 (Yonhap) -- He expected to lower the tariff, Donald Trump told reporters ahead of his meeting with Xi Jinping on Thursday.',
      [],
    ],
    [
      '2025-11-05',
      'BUSAN, Nov 5 (Yonhap) -- Donald Trump met Xi Jinping in Busan on Friday.',
      ['date: Friday'],
    ],
    [
      '2021-06-18',
      'Putin met Donald Trump in Helsinki on July 16, 2018. Volodymyr Zelenskyy met the Russian leader in Paris on Dec. 9, 2019. In Washington, Republican senators said that the Helsinki summit had at least not been preceded by a gift.',
      [],
    ],
    [
      '2026-03-23',
      'With tankers queueing off Fujairah, Japan’s prime minister went to Washington bearing what she described as proposals. Sanae Takaichi met Donald Trump there on March 19.',
      [],
    ],
    [
      '2023-03-08',
      'The word dates from the autumn of 2021, when Joe Biden and Xi Jinping met in Washington on the evening of November 15.',
      ['kind: met'],
    ],
  ]);
});

describe('counts of somebody else, or of years before the record', () => {
  rows([
    [
      '2024-11-20',
      'In Lima on Saturday Joe Biden parted from Xi Jinping after seven meetings in twelve years.',
      [],
    ],
    [
      '2026-02-13',
      'Donald Trump received Benjamin Netanyahu on Wednesday, their third meeting this year by the prime minister’s count.',
      [],
    ],
  ]);
});
