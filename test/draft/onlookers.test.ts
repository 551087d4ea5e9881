/** Who looks on, what was before and what else is told below a contact: no points of it. And who tells it though another is named. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

const LEAD =
  'NAIROBI, Nov 18 (Reuters) - Kenyan President William Ruto met Ugandan President Yoweri Museveni in Nairobi on Wednesday. Ruto told reporters that Uganda would drop its milk duty in March. Museveni’s office said he had asked for a second oil berth at Mombasa. ';
const POINTS = [
  'KE: Uganda would drop its milk duty in March.',
  'UG: He had asked for a second oil berth at Mombasa.',
];

describe('who looks on tells nothing of a contact', () => {
  it.each([
    ['"I lost half my herd," Joseph Kiprop, a herder in Turkana, told Reuters by phone.'],
    [
      '"Prices have halved," said dairy farmer Grace Wanjiru. She said the shops had stopped buying.',
    ],
    [
      'Joseph Kiprop, who drives a tanker between the two capitals, said he had waited. He said the police took bribes.',
    ],
    ['Kenyan growers said they feared for their harvest.'],
    ['"They never ask us," said a Kenyan trucker waiting at Busia.'],
    ['The Nairobi Chamber of Commerce said its members had lost 3 million dollars.'],
    ['Kenya’s opposition leader, Kalonzo Musyoka, said the president had given too much away.'],
    ['Former Kenyan prime minister Raila Odinga called for a referendum.'],
    ['Ugandan lawmaker Betty Nambooze told NTV that the deal was illegal.'],
    ['Mombasa’s governor, Abdulswamad Nassir, said the city had not been asked.'],
    ['The number of trucks stuck at Busia rose by a third, according to the statistics office.'],
    ['Kenyan police said they had seized 40 kilos of ivory.'],
    ['Local media reported that drivers had been shot.'],
    ['A poll by Ipsos put support for the berth at 79 percent.'],
    ['The Uganda Law Society asked the court to stop the project.'],
    ['The Kenyan Drivers’ Union called the visit "a photo opportunity".'],
    [
      'Thousands rallied against a tax on Tuesday. The interior ministry said 14 officers were hurt.',
    ],
    ['Economist Gift Mugano said the price was too high.'],
    ['Tanzania has protested against such meetings in the past.'],
    ['One of the drivers, Ibrahim Conteh of Sierra Leone, said he had walked for two days.'],
    ['In Kampala, traders shut their shops in protest.'],
  ])('%s', (text) => {
    expect(told(LEAD + text)).toEqual(POINTS);
  });
});

describe('what was before, or goes on whoever meets', () => {
  it.each([
    ['Uganda deported thousands of herders last year in a campaign criticised by rights groups.'],
    ['Kenya sold power worth 40 million dollars to Uganda in the last fiscal year.'],
    ['Kenyan unions have threatened a strike if the duty is dropped.'],
    [
      'Around 1.2 million Ugandans are registered in Kenya, though the number is thought to be higher.',
    ],
    ['The railway is due to be finished in 2029.'],
    ['The ministers looked at a stretch of lake that Uganda claims south of Migingo.'],
    ['Kenya said last month it would send 200 more police to Haiti.'],
    ['In September Museveni said the port was a "robber’s den".'],
  ])('%s', (text) => {
    expect(told(LEAD + text)).toEqual(POINTS);
  });
});

describe('what was told of it', () => {
  it.each([
    [
      'ahead of the contact itself',
      'NAIROBI (AP) — Kenya and Uganda have settled their dispute over milk, their presidents announced on Wednesday. William Ruto met Yoweri Museveni in Nairobi.',
      ['all: Kenya and Uganda have settled their dispute over milk.'],
    ],
    [
      'and only then where',
      'NAIROBI (AP) — Kenya and Uganda will run joint patrols on the lake from May, their presidents announced together Wednesday after meeting in the port of Kisumu.',
      ['all: Kenya and Uganda will run joint patrols on the lake from May.'],
    ],
    [
      'as what is planned',
      'Kenya’s William Ruto and Uganda’s Yoweri Museveni are to meet in Nairobi on 3 December, both presidencies said on Thursday. They will discuss the milk duty and the price of flights.',
      ['unattributed: They will discuss the milk duty and the price of flights.'],
    ],
    [
      'by an office that stands behind the writer’s name',
      'KATHMANDU: Prime Minister Balendra Shah received a letter on Friday from his Indian counterpart, Narendra Modi, the Prime Minister’s Secretariat said on Sunday. Modi writes that India will buy more power, according to the secretariat.',
      ['NP: Modi writes that India will buy more power.'],
    ],
    [
      'by a press service behind a president’s name',
      `${LEAD}Ugandan President Yoweri Museveni’s press service said he had proposed a zone.`,
      [...POINTS, 'UG: He had proposed a zone.'],
    ],
    [
      'by who posts for a ministry',
      'Esmaeil Baghaei, spokesman of Iran’s Foreign Ministry, on X: FM Abbas Araghchi and Pakistan’s FM Mohammad Ishaq Dar held a phone call on Tuesday. FM Dar expressed readiness to host a conference.',
      ['IR: FM Dar expressed readiness to host a conference.'],
    ],
    [
      'in a flash with its source behind a dash',
      'URGENT - Putin told Lukashenko by phone on Friday that gas prices for Belarus will stay unchanged in 2027 - Kremlin',
      [
        'RU: Putin told Lukashenko by phone on Friday that gas prices for Belarus will stay unchanged in 2027.',
      ],
    ],
    [
      'as refused',
      `${LEAD}Museveni agreed to no cut in the milk duty, Uganda’s information minister told NTV. The Ugandan foreign ministry did not wish to go into what was said.`,
      [...POINTS, 'UG denies: Museveni agreed to no cut in the milk duty.'],
    ],
  ])('%s', (_, text, points) => {
    expect(told(text)).toEqual(points);
  });

  it('reads a post below a name and a handle', () => {
    const post = draft(
      'Volodymyr Zelenskyy / Володимир Зеленський\n@ZelenskyyUa\nI spoke by phone today with the Prime Minister of Norway, Jonas Gahr Støre. We agreed that our teams will meet.',
    );
    expect(post.parties).toEqual(['NO', 'UA']);
    expect(post.points.map(({ box }) => box)).toEqual(['UA']);
  });

  it('calls off a meeting that is said to be off', () => {
    const off = draft(
      'Rob Jetten’s meeting with Bart De Wever in Brussels on 24 November is off, the Dutch prime minister’s office has told us.',
    );
    expect([off.status, off.date]).toEqual(['cancelled', '2026-11-24']);
  });
});
