/** Messages that report a contact of which the record knows nothing, and those that only think of one. */
import type { Rule } from './rules.js';

export const ASSERTION_RULES: readonly Rule[] = [
  {
    rule: 'a finite verb in the past or the progressive reports, an infinitive or a gerund only thinks of it',
    told: [
      { unlogged: 'HU-SK', text: 'Orbán has talked to Fico about the pipeline' },
      { unlogged: 'KZ-UZ', text: 'Tokayev flew to Samarkand to see Mirziyoyev' },
      { unlogged: 'DZ-ES call', text: 'We’ve just had it confirmed that Sánchez called Tebboune' },
      { unlogged: 'GH-NG', text: 'Mahama is hosting Tinubu in Accra' },
      { unlogged: 'AL-IT', text: 'Costa aside: Rama meeting Meloni in Tirana today' },
      { unlogged: 'GR-UA', text: 'Zelenskyy meeting Mitsotakis now' },
      { unlogged: 'HU-RS', text: 'pics of Vučić hosting Orbán in Belgrade today' },
    ],
    silent: [
      'Personally I find Orbán talking to Fico the least interesting thing in Europe',
      'Nothing would please Warsaw more than Tusk phoning Orbán',
      'Frankly, Tebboune hosting Macron is bad television',
      'Meloni ringing Sánchez is like me ringing my landlord',
      'The plan B foresees Carney flying to Mexico City to see Sheinbaum',
      'Hard to picture Takaichi flying to Pyongyang to meet Kim',
      'Let Prabowo and Albanese meet and the cattle trade is saved',
      'Nobody would be surprised were Kast to call Milei first',
      'My money is on Stubb calling Karis first',
      'Leader, 600 words: the case for Sánchez ringing Milei',
    ],
  },
  {
    rule: 'a present reports as the verb of a headline or of what a source says, not behind “when” and “the day”',
    told: [
      { unlogged: 'KE-UG', text: 'Ruto meets Museveni at State House Nairobi' },
      { unlogged: 'GR-TR call', text: 'Erdogan calls Mitsotakis after quake' },
      { unlogged: 'JP-PH', text: 'NHK: Takaichi speaks with Ferdinand Marcos by phone' },
      { unlogged: 'GR-UA', text: 'Zelenskyy has landed in Athens where Mitsotakis receives him' },
      { unlogged: 'FR-IN', text: 'Delhi, Nov 22 — Modi hosts Macron' },
    ],
    silent: [
      'In an ideal world Sánchez phones Tebboune and the gas flows',
      'A world in which Kim rings Lee is a safer one',
      'It will take years until Vučić and Kurti meet without an EU chaperone',
      'We are planning a double page for the day Kurti and Vučić shake hands',
      'Pray that Sisi phones Abiy',
      'The theory goes that Erdoğan calls Aliyev before every vote',
      'Rule one of diplomacy: Frederiksen calls Støre before anyone else',
      'draft headline for the drawer: Kim meets Takaichi',
      'If history is a guide, Kim and Lee meet in a train',
      'Our graphics team wants to know how often Ruto and Museveni meet',
    ],
  },
  {
    rule: 'a future is reported where it is announced: as a plan, with its day or by a source',
    told: [
      { unlogged: 'CZ-SK', text: 'Fico to visit Prague on Tuesday for talks with Babiš' },
      { unlogged: 'ET-SD', text: 'Abiy and Burhan agreed to meet in Port Sudan on Friday' },
      { unlogged: 'KZ-RU call', text: 'The Kremlin says Putin and Tokayev will talk by phone' },
      { unlogged: 'MZ-ZA', text: 'Chapo and Ramaphosa to hold talks in Maputo' },
    ],
    silent: [
      'Sooner or later Milei and Lula will have to sit down',
      'Give it a year and Aliyev will be dining with Pashinyan in Yerevan',
      'Next we know Orbán and Fico will be holding talks with Lukashenko',
      'It won’t be long before Anwar Ibrahim and Anutin meet again',
      'Time Meloni rang Sánchez, no?',
    ],
  },
  {
    rule: 'of a noun it has to be told that it happens: a mention alone reports nothing',
    told: [
      { unlogged: 'CA-MX call', text: 'The call between Carney and Sheinbaum lasted half an hour' },
      { unlogged: 'ET-KE call', text: 'Readout of the Ruto–Abiy call is out' },
      { unlogged: 'BI-RW call', text: 'Kigali confirms a call between Ndayishimiye and Kagame' },
      {
        unlogged: 'CA-MX call',
        text: 'Speaking after a call with Sheinbaum, Carney said trade would flow',
      },
      { unlogged: 'HU-SK', text: 'Orbán en route to Bratislava for lunch with Fico' },
      {
        latest: '2026-01-16-ca-cn-meeting',
        text: 'our piece on the Carney–Xi meeting is too long',
      },
    ],
    silent: [
      'A sit-down between Tokayev and Mirziyoyev beats any communiqué',
      'Bring on the Stubb–Orbán meeting, says our cartoonist',
      'We will staff a Petro–Noboa meeting with two people, no more',
      'The obvious next step is a call between Sheinbaum and Arévalo',
      'It takes a meeting of Mahama and Tinubu to open that border',
      'The road to peace runs through a meeting between Kagame and Tshisekedi',
      'Editorial line: we welcome any talks between Kabul and Islamabad',
      'Any meeting of Sisi and Abiy ends with a map of the Nile on the table',
      'Budget line for the Lula–Orsi visit is too small',
    ],
  },
];
