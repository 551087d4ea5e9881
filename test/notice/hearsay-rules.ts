/** Messages that wish, guess, pass on hearsay or take back; and beside them reports that only look so. */
import type { Rule } from './rules.js';

export const HEARSAY_RULES: readonly Rule[] = [
  {
    rule: 'what is wished of somebody else is no report',
    told: [
      {
        unlogged: 'ES-MA call',
        text: 'Rabat hopes for more after Sánchez rang Akhannouch on Friday',
      },
      { unlogged: 'FI-NO', text: 'Stubb should be pleased: Støre called him back last night' },
    ],
    silent: [
      'I wish Stubb had rung Støre before the strike',
      'Vilnius would rather Nausėda met Tusk in Suwałki',
      'Everyone assumes Rinkēvičs called Karis',
    ],
  },
  {
    rule: 'hearsay and guesses are told by nobody',
    told: [
      { unlogged: 'AR-CL call', text: 'Not a joke: Kast phoned Milei at four this morning' },
      { unlogged: 'KE-UG', text: 'it’s true after all, Museveni met Ruto on Friday' },
    ],
    silent: [
      'let me guess, Fico rang Orbán again',
      'somebody on Telegram claims Sandu rang Dodik',
      'a post claiming Mahama met Traoré is doing the rounds',
      'who says Karis rang Stubb',
      'reports that Kristersson rang Lukashenko are wrong',
      'Not that Fiala ever rang Fico',
      'It’s not as though Mahama had met Traoré',
      'They say Bukele met Arévalo, he didn’t',
    ],
  },
  {
    rule: 'who admits or denies having done it is the one who did',
    told: [
      { unlogged: 'AR-CL', text: 'Milei admits having spoken with Kast on Friday about the gas' },
    ],
    silent: ['Milei denies having spoken with Kast on Friday about the gas'],
  },
  {
    rule: 'history and what two do anyway are no news',
    told: [
      {
        latest: '2018-07-25-eu-us-meeting',
        text: 'Trump kissed Juncker when they met, that is the memoir’s best page',
      },
      {
        latest: '2025-06-24-es-fr-nato-nl-us-summit',
        text: 'at the summit with Rutte and Trump it was Sánchez who kept his chequebook shut',
      },
      { unlogged: 'KE-UG', text: 'Museveni, Ruto talk in Kampala, dam on the list' },
    ],
    silent: [
      'the Danes and the Swedes met at Copenhagen in 1659, history page',
      'Museveni and Ruto talk, Kagame acts',
      'what Putin and Merkel said when they met in Sochi, book extract',
    ],
  },
];
