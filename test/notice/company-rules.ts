/** Messages in which two are together in ways that no verb of contact tells. */
import type { Rule } from './rules.js';

export const COMPANY_RULES: readonly Rule[] = [
  {
    rule: 'two who are named apart are “the two of them”',
    told: [
      { latest: '2026-01-29-cn-gb-meeting', text: 'Xi told Starmer so when the two of them met' },
      {
        unlogged: 'HU-RS',
        text: 'Vučić showed Orbán the hall when both of them sat down on Friday',
      },
    ],
    silent: ['Vučić and Orbán, what would the two of them say if they met'],
  },
  {
    rule: 'behind a preposition a gerund has the subject of its clause',
    told: [
      {
        latest: '2024-06-19-kp-ru-visit',
        text: '600 words on what Putin gained from visiting Kim',
      },
      { unlogged: 'KE-UG', text: 'Ruto came back from visiting Museveni' },
    ],
    silent: ['Putin thinks of visiting Kim again', 'Ruto dreams of hosting Museveni'],
  },
  {
    rule: 'the city before the noun is where it was, and whose it is stands elsewhere',
    told: [
      {
        contact: '2018-07-16-ru-us-summit',
        text: 'Where did Putin sit? It’s for the Helsinki summit with Trump',
      },
      { unlogged: 'AL-GR', text: 'Mitsotakis hails Tirana talks with Rama' },
      { unlogged: 'AZ-TR', text: 'Aliyev, Erdoğan begin Ankara meeting' },
    ],
    silent: ['Macron hails the Ankara meeting of finance ministers'],
  },
  {
    rule: 'what two do on a call or one does to the other in a meeting, they do in company',
    told: [
      {
        unlogged: 'KH-TH call',
        text: 'Anutin and Hun Manet at each other’s throats on a call just now',
      },
      {
        unlogged: 'TJ-UZ talks',
        text: 'Uzbek and Tajik presidents cut the ribbon & then held talks',
      },
      { latest: '2026-01-22-ua-us-meeting', text: 'Zelenskyy handed Trump a map in the meeting' },
      {
        latest: '2026-01-14-dk-us-talks',
        text: 'Copenhagen and Washington set up a working group after the talks',
      },
      {
        latest: '2026-01-29-cn-gb-meeting',
        text: 'Starmer’s people say visas came up in the Xi meeting',
      },
      {
        latest: '2026-02-04-cn-ru-video-call',
        text: 'the Xi–Putin video link-up: who has the stills',
      },
    ],
    silent: [
      'Merz and Macron were asked about tariffs on a call with reporters',
      'Zelenskyy mocked Trump in the meeting of his party',
      'Copenhagen and Washington set up barriers after the talks of the fishermen',
      'Starmer’s people went home after the party meeting, Xi or no Xi',
    ],
  },
  {
    rule: 'what is told in front of its question is told',
    told: [
      { latest: '2026-01-29-cn-gb-meeting', text: 'Starmer met Xi and brought home what exactly?' },
      { latest: '2026-01-29-cn-gb-meeting', text: 'Starmer was all smiles when he saw Xi' },
      { latest: '2025-11-us-ve-call', text: 'the Post had Trump and Maduro on the phone first' },
    ],
    silent: ['Did Starmer meet Xi or what?', 'Starmer smiled when he saw Xi’s portrait'],
  },
  {
    rule: 'who is in a country on a visit is reported, and a demonym is the larger country’s',
    told: [
      {
        unlogged: 'LK-MV visit',
        text: 'Sri Lanka’s Dissanayake is in the Maldives for a state visit',
      },
      {
        unlogged: 'DO-HT letter',
        text: 'the Dominican president got a letter from his Haitian counterpart',
      },
    ],
    silent: ['Carney met a wall of anger from Alberta farmers, and Trump rubbed it in'],
  },
  {
    rule: 'those of the sentence before are “they”, and two capitals tell of their leaders’ call',
    told: [
      {
        unlogged: 'GE-TR',
        text: 'Kobakhidze rode in Erdoğan’s car. Their summit is under way in Batumi',
      },
      {
        latest: '2026-01-07-co-us-call',
        text: 'Bogotá and Washington read the phone call differently',
      },
      {
        latest: '2023-04-26-cn-ua-call',
        text: 'Kyiv and Beijing differ on who placed the leaders’ call',
      },
      {
        latest: '2026-03-19-jp-us-meeting',
        text: 'Takaichi’s homework from meeting Trump: 550bn dollars',
      },
      {
        latest: '2025-09-29-il-qa-us-call',
        text: 'Netanyahu did say sorry to the Qataris on the phone',
      },
      {
        latest: '2026-02-04-cn-us-call',
        text: 'US and China readouts of the Trump–Xi call, as a table',
        at: '2026-03-01T12:00Z',
      },
    ],
    silent: [
      'London and Paris watched the talks in Geneva',
      'Bogotá and Washington differ, put the two tweets side by side',
      'Berlin calling Rome: can you lend us a producer?',
      'Xi has more to gain from one dinner with Takaichi than from ten speeches',
    ],
  },
  {
    rule: 'a visit and a guest are told with the country between',
    told: [
      {
        unlogged: 'GM-SN visit',
        text: 'Senegal’s president crosses into Gambia tomorrow on an official visit',
      },
      { unlogged: 'AU-NZ', text: 'Albanese has Luxon in Canberra for talks this afternoon' },
      {
        unlogged: 'EU-JP video-call',
        text: 'von der Leyen, Takaichi: video conference on chips on Friday',
      },
    ],
    silent: ['The Dutch and the Danes meet on Tuesday in Herning. Handball, 20:15'],
  },
  {
    rule: 'who is in one picture, in one letter or in the sentences before is in company',
    told: [
      {
        latest: '2026-01-29-cn-gb-meeting',
        text: 'Starmer’s selfie with Xi from the visit, is it real',
      },
      { unlogged: 'BR-CL letter', text: 'Lula to Kast by letter, dated today: open the port' },
      {
        unlogged: 'KZ-UZ',
        text: 'Tokayev. Mirziyoyev. Samarkand. Met this morning, no press let in',
      },
      {
        latest: '2026-01-29-cn-gb-meeting',
        text: 'Starmer got an earful from Xi as the pair met with the cameras rolling',
      },
      {
        unlogged: 'EG-JO visit',
        text: 'Jordanian king in Cairo tomorrow, Sisi to greet him, visit lasts two days',
      },
      {
        unlogged: 'CY-EG-GR',
        text: 'Sisi has the Greek and the Cypriot leaders in Cairo: trilateral summit today',
      },
    ],
    silent: [
      'nobody has confirmed a Meloni–Rama meeting and we aren’t running one',
      'Starmer’s photo of a street with Xi posters',
      'Tokayev. Mirziyoyev. Two names to spell right. Met Office warns of snow',
      'Merz and Macron met with the unions striking outside',
    ],
  },
];
