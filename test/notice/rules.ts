/** Messages by the rule of reading that they show: what is told, and beside it what only looks so. */
import type { Told } from './messages.js';

export interface Rule {
  rule: string;
  told: readonly Told[];
  silent: readonly string[];
}

export const RULES: readonly Rule[] = [
  {
    rule: 'who stands before a colon speaks of himself',
    told: [
      { unlogged: 'BR-ES call', text: 'Sánchez: had a long phone conversation with Lula' },
      { unlogged: 'FR-IR', text: 'Macron: spoke to Pezeshkian today, full thread on X' },
      { unlogged: 'FI-JP call', text: 'Stubb: I called Takaichi this morning' },
      { latest: '2025-11-25-jp-us-call', text: 'Takaichi–Trump: 25 minutes on the phone' },
    ],
    silent: ['Merz: talks with Russia make no sense', 'Macron: "I will call Putin myself one day"'],
  },
  {
    rule: 'two at one place are together',
    told: [
      { unlogged: 'FI-TR meeting', text: 'Erdoğan is with Stubb in Ankara, presser at 4' },
      { unlogged: 'FR-IN meeting', text: 'Modi is now in Paris with Macron' },
      {
        contact: '2025-02-28-ua-us-meeting',
        text: 'that day Zelenskyy was with Trump in the Oval Office, Feb 28 2025',
      },
    ],
    silent: ['Macron is with Trump on this', 'Starmer was with Merz in opposing the tariffs'],
  },
  {
    rule: 'who acts together after a meeting has met',
    told: [
      {
        contact: '2018-06-12-kp-us-summit',
        text: 'after the summit in Singapore Trump posed with Kim',
      },
      { unlogged: 'IL-TR call', text: 'Erdoğan clashed with Netanyahu during a call on Gaza' },
      { contact: '2026-01-16-ca-cn-meeting', text: 'Xi, Carney reset ties in Beijing meeting' },
    ],
    silent: [
      'Merz clashed with Macron after a meeting of finance ministers',
      'Lula agreed with Carney after a cabinet meeting',
    ],
  },
  {
    rule: 'one side before the noun, the other the one who tells of it',
    told: [
      { unlogged: 'IN-IT call', text: 'Meloni hails Modi call' },
      { contact: '2026-03-31-cn-us-visit', text: 'Trump cancels China visit' },
      { unlogged: 'FR-IN visit', text: 'Macron wraps up India visit' },
      { unlogged: 'BR-CN talks', text: 'Lula ahead of Xi talks: we want respect' },
      { unlogged: 'IN-US call', text: 'Trump returned Modi’s call this morning' },
    ],
    silent: [
      'Modi refused to take Trump’s call',
      'Putin snubbed Macron’s call',
      'Rutte will brief Zelenskyy after Trump talks',
      'Zelenskyy worried after Putin call',
      'Trump dreams of a Kim meeting',
    ],
  },
  {
    rule: 'a name that only says of what kind something is links nobody',
    told: [{ latest: '2025-08-15-ru-us-summit', text: 'Trump envoy Witkoff met Putin' }],
    silent: [
      'Lula met Trump supporters in Miami',
      'Starmer met Modi critics',
      'Lula received a Putin award yesterday',
      'Xi meets Putin-backed candidate',
    ],
  },
  {
    rule: 'a shortened month is no first name',
    told: [
      { contact: '2026-02-04-cn-us-call', text: 'On 4 Feb Xi spoke to Trump by phone' },
      { contact: '2026-02-11-il-us-meeting', text: 'the 11 Feb Trump–Netanyahu meeting' },
    ],
    silent: [],
  },
  {
    rule: 'time spent with somebody is a contact',
    told: [
      {
        contact: '2025-12-02-ru-us-talks',
        text: 'Witkoff spent three hours at the Kremlin with Putin on 2 December',
      },
      { unlogged: 'CN-ES', text: 'Pedro Sánchez in Beijing with Xi today, pics moving' },
      {
        contact: '2026-02-11-il-us-meeting',
        text: 'Netanyahu’s White House meeting with Trump, Feb 11',
      },
    ],
    silent: ['Trump at odds with Xi over chips', 'Macron in trouble with Berlin over Mercosur'],
  },
  {
    rule: 'where somebody is does not hide whom he meets',
    told: [{ unlogged: 'CN-IN', text: 'Modi is in Beijing meeting Xi today' }],
    silent: ['Spain receive Italy on Saturday'],
  },
  {
    rule: 'countries in the plural are teams',
    told: [{ latest: '2026-06-21-ir-us-talks', text: 'US meets Iran, mediators hopeful' }],
    silent: [
      'Ghana meet Egypt at noon',
      'Brazil host Argentina at the Maracanã',
      'Germany and Ukraine to meet in qualifying',
      'Portugal and Spain meet in the semi-final',
    ],
  },
  {
    rule: 'what onlookers expect is nobody’s plan',
    told: [{ unlogged: 'DE-IN call', text: 'Merz expected to call Modi on Friday' }],
    silent: [
      'Pundits see a Putin–Zelensky summit by spring',
      'Markets bet on a Merz–Xi call',
      'Diplomats expect Kim to meet Lee sooner or later',
      'Not sure Putin and Modi have spoken',
      'unclear whether Modi met Carney',
    ],
  },
  {
    rule: 'how to write of a contact tells of none',
    told: [{ latest: '2026-01-16-ca-cn-meeting', text: 'who subs the Carney–Xi meeting?' }],
    silent: [
      'never write "talks" when Modi and Macron only shook hands',
      'please use “spoke” when Putin and Modi talk by phone',
    ],
  },
  {
    rule: 'what was wished for, nearly done or would be done was not',
    told: [
      {
        latest: '2026-01-29-cn-gb-meeting',
        text: "Starmer didn't just meet Xi, he also toured Shanghai",
      },
      { latest: '2026-02-02-in-us-call', text: 'Modi said he’d called Trump' },
    ],
    silent: [
      'Modi said he’d call Trump',
      'Trump nearly called Putin, aides say',
      'Maduro begged for a call with Trump',
      'Trump was supposed to meet Putin in Budapest',
      'Merz says Putin will only talk to Trump',
      'is Putin going to meet Modi this year or not',
    ],
  },
  {
    rule: 'what is told as of now is of today',
    told: [
      { unlogged: 'IN-IT', text: 'Meloni in conversation with Modi as we speak' },
      { unlogged: 'JP-KR call', text: 'Lee Jae-myung fresh off a call with Takaichi' },
      { unlogged: 'CO-US call', text: 'Petro has just hopped off a call with Trump' },
      { unlogged: 'EU-JP summit', text: 'EU-Japan summit starts in an hour' },
      { latest: '2026-01-29-cn-gb-meeting', text: 'Starmer met Xi, now what?' },
      { latest: '2026-01-29-cn-gb-meeting', text: 'Starmer met Xi, what now?' },
    ],
    silent: [],
  },
  {
    rule: 'seeing somebody is meeting him where the place or the day is told',
    told: [
      { unlogged: 'FR-IN', text: 'Macron sees Modi on Friday' },
      { contact: '2026-01-29-cn-gb-meeting', text: 'Starmer saw Xi in Beijing on 29 January' },
    ],
    silent: ['Macron sees Xi as a partner', 'Xi saw off Putin at the airport'],
  },
  {
    rule: 'markup and shorthand stand in nobody’s way',
    told: [
      { unlogged: 'CA-KR', text: '*Carney* and _Lee Jae-myung_ spoke today' },
      { unlogged: 'FR-US call', text: 'Macron’s call w/ Trump today lasted 30 min' },
      { unlogged: 'DE-FR meeting', text: 'Merz–Macron mtg tomorrow in Berlin' },
    ],
    silent: [],
  },
  {
    rule: 'whoever is named as coming may be missing from the plan',
    told: [
      {
        contact: '2026-12-de-pl-us-summit',
        text: 'Trump will host the Polish prime minister in Miami in December',
      },
    ],
    silent: [],
  },
  {
    rule: 'one clause does not lend its contact to the next',
    told: [
      {
        latest: '2026-01-07-co-us-call',
        text: 'the readout of Trump’s call with Petro says they’ll meet',
      },
      {
        latest: '2025-03-19-ua-us-call',
        text: 'Zelenskyy, flanked by Macron and Starmer, called Trump',
      },
      {
        latest: '2023-11-15-cn-us-summit',
        text: 'Biden–Xi at Woodside: anniversary this week of that summit',
      },
    ],
    silent: [],
  },
];
