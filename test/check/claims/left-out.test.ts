/** What a clause leaves out because the sentences around it have told it, and what it has beside its point. */
import { describe } from 'vitest';
import { kindRows, rows } from '../copy-rows.js';

const KASHMIR =
  'Kashmir is nobody’s business but ours, Delhi says. In Osaka on 28 June 2019 Narendra Modi met Donald Trump.';
const JEDDAH =
  'Joe Biden and Crown Prince Mohammed bin Salman met in Jeddah on 15 July 2022. The murder of Jamal Khashoggi hung over it.';
const ALASKA =
  'Trump and Putin met in Alaska on 15 August 2025. The root causes of the war had to be removed first';
const FLORIDA = 'Trump and Zelenskyy met at Mar-a-Lago on 28 December 2025.';
const TOMAHAWKS =
  'Putin had warned against Tomahawk missiles for Ukraine, saying that they would harm ties between the two countries';
const CALL = 'Putin and Trump spoke by phone on 16 October 2025.';
const WRITTEN = '2026-11-20';

describe('what the sentences before have told', () => {
  kindRows(
    [
      `${KASHMIR} He asked the American to step in as a mediator.`,
      `${JEDDAH} Biden told his host that he blamed him.`,
      `${JEDDAH} He let the prince know to his face that he held him responsible for it.`,
    ].map((text) => [text, WRITTEN, ['disputed']] as const),
  );
  rows(
    [
      `${KASHMIR} Trump said later that Modi had asked him to step in.`,
      `${JEDDAH} Biden told reporters that he had blamed his host for it.`,
      'Joe Biden and Crown Prince Mohammed bin Salman met in Jeddah on 15 July 2022. Congress blamed the prince for the murder of Jamal Khashoggi.',
      'Donald Trump and Vladimir Putin met in Helsinki on 16 July 2018. The US intelligence director was unmoved; Russia interfered, he insisted.',
    ].map((text) => [WRITTEN, text, []] as const),
  );
});

describe('what stands beside a point in its clause', () => {
  kindRows([
    [`${ALASKA}, Trump said on leaving.`, WRITTEN, ['misattributed']],
    [
      `${FLORIDA} The guarantees had been agreed in full, Trump told reporters in the ballroom.`,
      WRITTEN,
      ['misattributed'],
    ],
    [
      `${FLORIDA} Trump said that day that the guarantees were agreed in full.`,
      WRITTEN,
      ['misattributed'],
    ],
    [`${CALL} Washington reported that ${TOMAHAWKS}.`, WRITTEN, ['misattributed']],
    [
      'In his White House talks with Donald Trump on 25 September 2025 Erdoğan was asked to stop buying oil from Russia.',
      WRITTEN,
      ['unattributed'],
    ],
    [
      'Putin and Trump spoke on 9 March 2026. It was Trump who placed the call.',
      WRITTEN,
      ['unattributed'],
    ],
    [
      'Xi and Biden met at Filoli on 15 November 2023. China had no plans for military action against Taiwan, Xi assured him, according to Beijing.',
      WRITTEN,
      ['misattributed'],
    ],
    [
      'The fighting was the subject of a telephone call that the president had on 17 June 2025 with Narendra Modi. America’s mediation had brought about the ceasefire between India and Pakistan.',
      WRITTEN,
      ['disputed'],
    ],
  ]);
  rows(
    [
      `${ALASKA}, Putin said on leaving.`,
      `${FLORIDA} The guarantees had been agreed in full, Zelenskyy told reporters in the ballroom.`,
      `${FLORIDA} The Ukrainian made it a hundred per cent; his host made it close to 95.`,
      `${CALL} Ushakov reported that ${TOMAHAWKS}.`,
    ].map((text) => [WRITTEN, text, []] as const),
  );
});

describe('told as so beside what others say or have', () => {
  kindRows([
    [
      'Trump and Xi dined in Buenos Aires on 1 December 2018. Negotiators were given 90 days to finish their work, and the White House said Beijing had agreed to buy farm and energy goods.',
      WRITTEN,
      ['unattributed'],
    ],
    [
      'Putin and Trump spoke by phone on 16 October 2025. It was Trump who suggested the Hungarian capital, where he has a loyal friend.',
      WRITTEN,
      ['unattributed'],
    ],
    [
      'Zelenskyy and Xi spoke by phone on 26 April 2023. They were on the line for almost an hour.',
      WRITTEN,
      ['unattributed'],
    ],
    [
      'Kim Jong Un and Donald Trump met in Hanoi on 27 February 2019. Kim has promised not to resume testing of rockets or nuclear weapons, so the calm is likely to hold.',
      WRITTEN,
      ['unattributed'],
    ],
  ]);
  rows(
    [
      'Trump and Xi dined in Buenos Aires on 1 December 2018. Negotiators were given 90 days to finish their work, the White House said.',
      'Trump and Xi dined in Buenos Aires on 1 December 2018. Poland agreed to put fentanyl on its list of controlled substances.',
      'The leaders of NATO met in The Hague on 24 June 2025. What remains? Trump’s own assurance that he stood by Article 5.',
    ].map((text) => [WRITTEN, text, []] as const),
  );
});
