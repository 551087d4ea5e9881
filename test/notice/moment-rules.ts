/** Messages by what they tell of the moment, the company and the place of a contact. */
import type { Rule } from './rules.js';

export const MOMENT_RULES: readonly Rule[] = [
  {
    rule: 'called off is what the word takes, and nothing in it',
    told: [
      {
        latest: '2026-01-29-cn-gb-meeting',
        text: 'were the visa fees scrapped in Starmer’s meeting with Xi?',
      },
      { unlogged: 'EG-GR', text: 'Sisi scraps Thursday’s meeting with Mitsotakis in Cairo' },
    ],
    silent: [],
  },
  {
    rule: 'art tells of nobody, but for a contact with its whole day',
    told: [
      {
        contact: '2018-06-12-kp-us-summit',
        text: 'the film crew hotel at the Trump–Kim summit of 12 June 2018, who has the bill',
      },
      {
        contact: '2018-07-16-ru-us-summit',
        text: 'the football of the Helsinki summit, the one that Putin gave Trump on 16 July 2018',
      },
    ],
    silent: [
      'in the opera Trump and Xi meet in Peking and sing of soybeans',
      'tonight’s film: Putin rings Trump by mistake',
      'Senegal and Kenya meet in Dakar on Sunday, fans queue for tickets',
      'Iran and Egypt meet on Friday in group G, the FA has sold out',
      'France and Germany met at Euro 2016',
    ],
  },
  {
    rule: 'two who have time to themselves are together',
    told: [
      { unlogged: 'AR-UY', text: 'Orsi and Milei had half an hour alone in the library yesterday' },
      { unlogged: 'GH-TG', text: 'Mahama and Gnassingbé got ten minutes in the corridor today' },
      { unlogged: 'DK-NO', text: 'Støre and Frederiksen spent an hour face to face on Friday' },
    ],
    silent: [
      'Merz and Stocker had two hours of sleep',
      'Støre and Frederiksen got ten minutes of applause in Oslo',
      'Stubb and Kristersson had half an hour to fill on stage',
    ],
  },
  {
    rule: 'peoples and teams of two states act for them',
    told: [
      {
        contact: '2026-04-11-ir-us-talks',
        text: 'American and Iranian teams left the Islamabad talks this morning',
        at: '2026-04-12T05:50:00Z',
      },
      {
        contact: '2025-05-16-ru-ua-talks',
        text: 'two hours is all that the Ukrainians and Russians spent in talks in Istanbul today',
        at: '2025-05-16T13:30:00Z',
      },
      {
        latest: '2026-01-23-ru-ua-us-talks',
        text: 'who subs the three-way talks piece (Ukraine, Russia, US)',
      },
    ],
    silent: [
      'the US and China teams share a printer and hold talks about it',
      'the ferry talks piece (600 words, two pics)',
    ],
  },
  {
    rule: 'who lands where another waits has come to him',
    told: [
      {
        unlogged: 'PK-SA',
        text: 'Sharif touched down in Jeddah an hour ago, the Saudi crown prince on the tarmac',
      },
      { unlogged: 'EG-SA', text: 'Sisi touched down in Riyadh this morning' },
    ],
    silent: [
      'the Indian ambassador in Colombo called on the bishops, third visit this year',
      'Sharif touched on Jeddah in his speech',
    ],
  },
  {
    rule: 'since a year is not when it was',
    told: [
      {
        contact: '2024-04-02-cn-us-call',
        text: 'first since 2022: Biden and Xi had a phone call on Tuesday',
        at: '2024-04-03T05:45:00Z',
      },
    ],
    silent: [],
  },
  {
    rule: 'an account that has just come in is of a contact of now',
    told: [
      { unlogged: 'RU-US', text: 'readout just in: Lavrov–Rubio phone call' },
      { unlogged: 'GB-US call', text: 'the readout of the Starmer–Trump call has just landed' },
    ],
    silent: [],
  },
  {
    rule: 'who is on the phone, whatever stands between',
    told: [
      { unlogged: 'ES-IT call', text: 'Sánchez has just had Meloni on the phone' },
      { unlogged: 'FI-UA call', text: 'Stubb finally has Zelenskyy on the line' },
      { unlogged: 'TR-US call', text: 'Erdoğan’s just come off a call with Trump' },
      { unlogged: 'CD-RW', text: 'Tshisekedi and Kagame are shaking hands in Doha as I type' },
      { unlogged: 'DE-GB', text: 'Merz now in with Starmer at Chequers' },
      {
        unlogged: 'KH-TH',
        text: 'Hun Manet and Anutin sat down for the first time since the truce',
      },
    ],
    silent: [
      'why doesn’t Albanese just pick up the phone to Luxon',
      'why hasn’t Ruto rung Museveni about the dam',
      'Merz in two minds about phoning Putin, aides say',
    ],
  },
  {
    rule: 'who is meant is told beside it',
    told: [
      { unlogged: 'HU-RS call', text: 'Vučić says Orbán called him half an hour ago about gas' },
      {
        unlogged: 'KE-UG call',
        text: 'Museveni’s office: the president received a call from Ruto',
      },
      { unlogged: 'FR-IT call', text: 'Meloni was just on with Macron, Chigi says' },
      { unlogged: 'BY-RU', text: 'Putin had Lukashenko at the Kremlin for two hours today' },
      { unlogged: 'FI-US call', text: 'Stubb to Trump on the phone today: take your time' },
      { unlogged: 'EU-KZ', text: 'Costa in Astana today: Tokayev gave him lunch and a horse' },
      {
        unlogged: 'BR-ES',
        text: 'Lula and Sánchez parted friends after two hours of talks on Friday',
      },
      {
        contact: '2018-06-12-kp-us-summit',
        text: 'Kim and Trump, Singapore summit: who has the menu',
      },
      {
        contact: '2025-05-06-ca-us-meeting',
        text: 'Never, says Carney to Trump. The Oval Office meeting is on right now',
        at: '2025-05-06T16:05:00Z',
      },
    ],
    silent: [
      'Vučić says Orbán called him an idiot in front of the cameras',
      'Merz and Macron, talks with farmers on Friday',
      'Tebboune in Rome for the climate fair, Meloni stays in Milan',
      'Merz praised Macron. The meeting started at ten, coffee in room 4',
      'Kyiv and Moscow are talking past each other',
    ],
  },
  {
    rule: 'a journey is a visit where somebody receives, and for no other end',
    told: [
      { unlogged: 'JO-RU', text: 'A delegation led by Safadi met Lavrov in Moscow on Friday' },
      { unlogged: 'CY-EU', text: 'Christodoulides arrives in Brussels, von der Leyen greets him' },
      { unlogged: 'NZ-VN', text: 'Luxon was in Hanoi on Friday as the guest of To Lam' },
    ],
    silent: [
      'Christodoulides arrives in Brussels, von der Leyen has the flu',
      'Milei landed in Rome to see his tailor',
      'talks of a Merz–Tusk rift are exaggerated',
    ],
  },
  {
    rule: 'drafts, extracts and what machines make of it tell of nothing',
    told: [{ unlogged: 'DE-PL', text: 'Push: Merz and Tusk have met in Berlin today' }],
    silent: [
      'Draft alert, do not send: Merz and Tusk have met in Berlin',
      'the AI transcript has Lula phoning Milei, it was a colleague',
      'the algorithm thinks Macron met Meloni',
      'Merkel writes that Putin kept her waiting before they met in Sochi, book extract',
    ],
  },
  {
    rule: 'pictures of two at a place show them there',
    told: [
      {
        unlogged: 'AR-CL',
        text: 'the photo of Kast and Milei shaking hands at Uspallata this morning',
      },
      {
        unlogged: 'GH-TG',
        text: 'in Lomé today: Mahama and Gnassingbé, first meeting since the floods',
      },
      { unlogged: 'AL-RS', text: 'Rama has been at the table with Vučić since nine this morning' },
      {
        latest: '2026-01-22-ua-us-meeting',
        text: 'the clip? The Trump–Zelenskyy talk, the last one?',
      },
      { contact: '2025-10-30-cn-us-meeting', text: 'do we have stills of Xi and Trump in Busan?' },
      { unlogged: 'FR-IT', text: 'photos of Meloni and Macron at the Quirinale yesterday' },
    ],
    silent: [
      'pictures of Sisi and Erdoğan in one frame, any year',
      'stills of Erdoğan and Sisi in Ankara?',
      'photos of Macron and Meloni for the profile',
    ],
  },
  {
    rule: 'the day of a desk’s plan is not the contact’s',
    told: [{ unlogged: 'DE-FR', text: 'Monday: Macron meets Merz in Toulon, we have two seats' }],
    silent: [
      'plan for Tuesday: Macron–Merz meeting preview, 700 words',
      'to-do list, Friday: Tusk–Nausėda call explainer',
    ],
  },
];
