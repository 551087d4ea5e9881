/** Messages that leave it to other sentences, to months and to names in lower case who is meant. */
import type { Rule } from './rules.js';

export const OWNER_RULES: readonly Rule[] = [
  {
    rule: 'an hour with somebody, and who got through to whom',
    told: [
      {
        latest: '2026-02-25-cn-de-meeting',
        text: 'Xi’s two hours with Merz in the Great Hall, three takeaways',
      },
      { latest: '2026-02-25-cn-de-meeting', text: 'Merz sat opposite Xi, pic 14' },
      { unlogged: 'AU-FJ call', text: 'Albanese got through to Rabuka after the cyclone' },
      {
        unlogged: 'AM-GE',
        text: 'Kobakhidze and Pashinyan agree by phone to keep the border open',
      },
      { unlogged: 'JO-SY', text: 'King of Jordan and Sharaa are together in Aqaba' },
      { unlogged: 'KG-TJ talks', text: 'Japarov, Rahmon open a crossing, hold talks' },
      { unlogged: 'GR-TR', text: 'BREAKING Erdogan, Mitsotakis meeting has started in Ankara' },
      { unlogged: 'MY-PH call', text: 'Anwar has been on the phone with Marcos' },
      { unlogged: 'EG-ET letter', text: 'In a letter to Abiy, Sisi set out Cairo’s terms' },
    ],
    silent: [
      'Ramaphosa keeps saying he’ll visit Kigali when Kagame invites him',
      'Kobakhidze was this close to meeting Pashinyan',
      'The prime ministers of Estonia and Latvia each met their farmers on Tuesday',
      'Kyiv calls Budapest, Budapest hangs up: a tragedy in three acts',
      'Lula and Milei meet the way cats meet dogs',
      'Xi’s two hours on Merz’s desk',
    ],
  },
  {
    rule: 'a month without its year is the last one that has an entry, and how often is no day',
    told: [
      {
        contact: '2025-09-25-tr-us-meeting',
        text: 'Erdoğan at the White House with Trump in September',
      },
      {
        contact: '2025-11-us-ve-call',
        text: 'the NYT says Trump told Maduro to go, on the phone, in November',
      },
      {
        latest: '2025-11-25-jp-us-call',
        text: 'why does nobody say that Takaichi phoned Trump twice in a week',
      },
    ],
    silent: ['In September Trump said at the White House that Erdoğan was tough'],
  },
  {
    rule: 'who goes to see somebody, thanks him for the call or is still at it',
    told: [
      { latest: '2025-12-02-ru-us-talks', text: 'how long was Witkoff’s fifth trip to see Putin' },
      { contact: '2025-09-04-cn-kp-meeting', text: 'Kim took the train to see Xi, September' },
      {
        latest: '2026-01-07-co-us-call',
        text: 'Petro thanks Trump for the call in a post at midnight',
      },
      {
        latest: '2026-04-11-ir-us-talks',
        text: 'Islamabad, night two: Vance and Ghalibaf still talking at 3am',
        at: '2026-04-20T12:00Z',
      },
      {
        contact: '2025-08-15-ru-us-summit',
        text: 'since the Anchorage summit nothing has moved between Moscow and Washington',
      },
    ],
    silent: [
      'Since Anchorage lost its paper Moscow and Washington have no readers there',
      'Kim took the train to the sea',
    ],
  },
  {
    rule: 'what is told in fiction, in jest or as an example is not told',
    told: [
      { unlogged: 'KP-KR call', text: 'oh, and Kim rang Lee this morning, KCNA says' },
      {
        contact: '2025-03-18-ru-us-call',
        text: 'Kremlin and White House still differ on the 18.3.2025 phone call',
      },
    ],
    silent: [
      'In the thriller the Danish prime minister is phoned at 3am by the US president',
      'Rutte’s memoirs say he rang Merkel at dawn',
      'the biographer has Erdoğan phoning Barzani twice that night',
      'oh sure, and Kim rang Takaichi as well, pull the other one',
      'yeah right, and Ruto hosts Museveni for tea every morning',
      'grammar: in English it’s ‘Carney phoned Sheinbaum’, never ‘phoned to’',
      'Planning grid: Mon budget, Tue Merz–Tusk meeting?, Wed tbc',
      'This is a drill: Putin calls Tokayev',
    ],
  },
  {
    rule: 'whose it is can stand in the sentence before, or with a possessive in this one',
    told: [
      {
        contact: '2026-01-14-dk-us-talks',
        text: 'Rasmussen and Motzfeldt have left. Their talks with Vance and Rubio ended on 14 January',
      },
      {
        latest: '2026-01-16-ca-cn-meeting',
        text: 'Carney’s handshake at the meeting with Xi, use the wide',
      },
      {
        latest: '2026-01-14-dk-us-talks',
        text: 'Copenhagen’s talks with Washington get a par, not more',
      },
      {
        unlogged: 'LK-MV call',
        text: 'Colombo says its president was called by Muizzu of the Maldives today',
      },
      { unlogged: 'MY-TH letter', text: 'the letter Anwar sent Anutin yesterday is on Bernama' },
      { unlogged: 'BB-JM', text: 'Mottley met Holness in Bridgetown yesterday' },
      {
        unlogged: 'ET-KE',
        text: 'abiy n ruto cut the ribbon in moyale yesterday right after they met, patrols from Oct',
      },
      { unlogged: 'PL-SK', text: 'Tusk is on his way to Bratislava to meet Fico' },
      { unlogged: 'CA-IN call', text: 'Carney’s office announces a call with Modi' },
    ],
    silent: [
      'Merz: talks with Russia make no sense',
      'drew a map for macron’s speech and a tusk for the Oct issue on ivory, no call needed',
      'Carney’s people liked the film of the meeting with farmers in Xi’an',
    ],
  },
  {
    rule: 'a pronoun, a label and a plan name the other side as well',
    told: [
      {
        latest: '2026-02-25-cn-de-meeting',
        text: 'who translated for Xi when Merz sat across from him',
      },
      {
        contact: '2025-10-13-eg-qa-tr-us-summit',
        text: 'the Sharm summit: Sisi, Erdoğan, Trump signed',
      },
      {
        contact: '2026-03-31-cn-us-visit',
        text: 'Trump was due in Beijing in March, the visit moved',
      },
      {
        latest: '2026-01-14-dk-us-talks',
        text: 'Lars Løkke Rasmussen and Vance had it out over Greenland',
      },
    ],
    silent: [
      'Nobody believed Kagame was about to ring Tshisekedi',
      'Lots of noise on X that Sharaa is flying to Beirut to meet Aoun',
      'Pakistan and Afghanistan meet in Sharjah on Sunday, toss at 2',
      'Trump was due on air at six, the Beijing desk moved to May',
      'the summit diary: Sisi, Erdoğan, Trump differ',
    ],
  },
];
