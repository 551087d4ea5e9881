/** Words by which a contact is told to come, to be going on, or to have been a moment ago. */

import { set } from '../grammar-words.js';
import { phrases } from './phrases.js';

/** They govern what is to come. */
export const PLANS = phrases(
  `
  about to
  plan/plans !of
  set/going/due to/for
  agree/agrees/agreed to/on/a/an/another/new/fresh/further/more/their/her/his/its/in
  agree/agrees/agreed * to
  agree/agrees/agreed * * to
`,
  set(`
    will shall ll scheduled upcoming planned planning expected slated forthcoming tomorrow likely
    arrange arranged arranging
  `),
);

/** From near only. */
export const PLANS_NEARBY = phrases('', set('prepare prepares prepared preparing next ahead'));

/** With "to" right before the verb: "confirmed to meet". */
export const ANNOUNCED = phrases(
  '',
  set('announce announces announced announcing confirms confirmed'),
);

/** Within a noun: "the planned summit". */
export const COMING = set('upcoming planned scheduled next expected forthcoming tomorrow');

/** Told behind it: "the summit due on Friday". */
export const TO_COME = phrases(
  'set for/to',
  set('scheduled planned expected slated due will tomorrow pencilled penciled'),
);

/** In front of a contact they say that it is going on. */
export const AT_PRESENT = phrases('', set('currently now still'));

/** Behind these "now" is when something else is to be done: "a day by now for the call". */
export const UNTIL_NOW = set('by until till for from');

/** Told behind a noun of what is going on. */
export const UNDER_WAY = phrases('under way', set('underway ongoing begun started'));

/** Words of the chat that say that it happened a moment ago or is happening. */
export const FRESH = set(
  'just now currently right breaking flash newsflash urgent snap moments minutes fresh',
);

/** What has come in a moment ago. */
export const NEWLY_IN = phrases(`
  just in/out/landed/dropped/posted/published/came/hit/arrived/up
  landed/dropped/posted just now
  landed/dropped/posted a minute/moment ago
`);

/** Behind a contact they say that it is going on. */
export const AS_OF_NOW = phrases(
  `
  as we speak
  as i type
  at the/this moment
  at this very moment
  at this hour
  this very moment/minute/second
  this minute
  right this second
`,
  set('rn atm'),
);
