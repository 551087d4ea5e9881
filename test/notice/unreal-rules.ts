/** Messages that tell of habits, dreams, hearsay and lesser people, and those that only look so. */
import type { Rule } from './rules.js';

export const UNREAL_RULES: readonly Rule[] = [
  {
    rule: 'what goes on as a habit is no contact of a day',
    told: [
      { unlogged: 'DZ-TN', text: 'Saied, who rarely travels, met Tebboune in Algiers on Friday' },
      { unlogged: 'AR-BR', text: 'It rains every year, and Lula met Milei in Salta on Friday' },
      { unlogged: 'IN-NP', text: 'The leaders of India and Nepal met in Kathmandu yesterday' },
    ],
    silent: [
      'Tebboune and Saied talk on the phone most weeks',
      'Sandu rarely speaks to Vučić',
      'Orbán used to meet Fico in Bratislava',
      'Whenever Sheinbaum calls Arévalo the border opens',
      'When leaders of India and Nepal meet, rivers come up',
      'Explainer on how Ottawa talks to New Delhi, 600 words',
      'How often do Ruto and Museveni speak?',
      'Meetings between Finnish and Swedish presidents used to be routine',
    ],
  },
  {
    rule: 'what nobody believes, dreams of or bears out is silent',
    told: [
      { unlogged: 'DZ-TN', text: 'No sign of a thaw as Tebboune met Saied in Tunis yesterday' },
      { unlogged: 'KZ-UZ call', text: 'not a rumour: Tokayev is on the phone with Mirziyoyev' },
      { unlogged: 'HU-UA call', text: 'I can’t believe it, Orbán really rang Zelenskyy today' },
      {
        unlogged: 'GT-SV call',
        text: 'Not one but two calls: Bukele rang Arévalo twice on Friday',
      },
      { unlogged: 'MZ-ZA', text: 'In case you missed it: Chapo met Ramaphosa on Friday' },
      { unlogged: 'DZ-FR call', text: 'The call that Macron and Tebboune had was curt' },
      { unlogged: 'DE-FI call', text: 'Merz told reporters he had rung Stubb on Sunday' },
      {
        unlogged: 'GT-MX',
        text: 'Before kick-off Sheinbaum met Arévalo in Tapachula this afternoon',
      },
    ],
    silent: [
      'Nobody in Rome believes Meloni will ring Rama',
      'I dreamt that Orbán rang Tusk',
      'There are rumours Milei met Peña in Asunción',
      'No truth in reports that Tokayev flew to Yerevan to see Pashinyan',
      'Belarusian television falsely claimed Lukashenko met Tusk',
      'Fake: Lula and Maduro met in Manaus yesterday',
      'AI-generated picture of Modi meeting Dissanayake is going round',
      'Macron was to have hosted Saied in 2023',
      'Arévalo orders his foreign minister to call Mulino',
      'Draft a push in case Macron calls Tebboune',
      'In the event of a Macron–Tebboune call we go live',
      'Was there a call between Meloni and Milei on Friday or not',
      'Nobody could confirm that Boakai visited Conakry',
      'Not a single call from Bukele to Arévalo, complains the palace',
      'The Bukele–Arévalo summit that Washington wants',
      'Neither Stubb nor Orpo called Milei',
      'The last-minute Tebboune–Macron meeting that wasn’t',
      'Speculation mounts over a Kim–Lee meeting',
      'Swiss offer Geneva for Aliyev–Pashinyan talks',
      'A Kast who talks to Lula is hard to imagine',
      'Ilves would love Karis to phone Rinkēvičs',
      'Expect Kagame and Tshisekedi to meet at some point',
    ],
  },
  {
    rule: 'a contact between leaders needs leaders of today on both sides',
    told: [
      {
        unlogged: 'DE-MA',
        text: 'Merz, with a former chancellor at home ill, met Akhannouch in Fez',
      },
      { unlogged: 'CA-MX', text: 'Carney, a former banker, met Sheinbaum in Oaxaca on Monday' },
      {
        unlogged: 'AR-ES',
        text: 'Spain’s deputy prime minister met Milei in Buenos Aires yesterday',
      },
    ],
    silent: [
      'Former chancellor Scholz met Zelenskyy in Lviv on Wednesday',
      'Argentina’s deputy foreign minister met Lula in Brasília on Thursday',
      'The Indonesian and Australian army chiefs spoke by phone this morning',
    ],
  },
  {
    rule: 'what we do with a contact that is known leaves it known',
    told: [
      {
        latest: '2026-01-13-jp-kr-meeting',
        text: 'does it hurt if we drop the Takaichi–Lee meeting from the list? two lines over',
      },
      {
        latest: '2026-01-07-co-us-call',
        text: 'who has the shot of Petro on the balcony during the Trump call?',
      },
    ],
    silent: ['If there is another Takaichi–Lee meeting, we need two lines more'],
  },
  {
    rule: 'a name that many bear is a leader’s beside another leader',
    told: [
      { unlogged: 'FR-LB call', text: 'Call between Macron and Aoun lasted an hour today' },
      { unlogged: 'DE-IL', text: 'Steinmeier and Herzog met in Jerusalem yesterday' },
      { unlogged: 'MY-PH call', text: 'Marcos just got off the phone with Anwar Ibrahim' },
      { unlogged: 'FJ-NZ call', text: 'Just in: Luxon phones Rabuka over the cyclone' },
      { unlogged: 'ES-MA', text: 'Sánchez, Mohammed VI meet in Rabat' },
    ],
    silent: [
      'Marcos Senesi met Milei fans in Salta',
      'Costa Coffee rang Macron’s office about the lease',
      'Herzog, the film maker, met fans in Jerusalem',
    ],
  },
  {
    rule: 'two are linked by a label before them, and by a noun behind their article',
    told: [
      {
        unlogged: 'KZ-UZ',
        text: 'Handshake after all: Tokayev and Mirziyoyev in Samarkand this morning',
      },
      { unlogged: 'MZ-ZW', text: 'There will be a Chapo–Mnangagwa meeting in Harare next week' },
      { unlogged: 'ET-IT', text: 'Meloni-Abiy tête-à-tête went on until midnight' },
      {
        unlogged: 'DK-NO-SE',
        text: 'Nordic PMs Støre, Kristersson, Frederiksen meet in Oslo today',
      },
    ],
    silent: [
      'Talks: Tokayev and Mirziyoyev differ on water',
      'Summit diary: Tokayev and Mirziyoyev biographies needed',
      'If there were a Chapo–Mnangagwa meeting we would know',
    ],
  },
];
