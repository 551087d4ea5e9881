/** Words by which a contact is wished for, asked for, offered, or held to be possible. */

import { set } from '../grammar-words.js';
import { apart, either, forms, phrases } from './phrases.js';

/** What may, should or could be. */
const MODALS = set('should could may might would must ought can cannot');

/** They want it. */
const WANTING = set(`
  ${forms('want wish yearn pray')} hope hopes hoped hoping crave craves craved eager keen dream dreams dreamed dreamt dreaming longs
  favour favours favor favors imagine
`);

/** They ask another to do it. */
const URGING = set(`
  ${forms('urge demand push implore appeal nudge beseech beg')} pressing presses plead pleads pleaded pleading
  coax coaxes lobby lobbying pressure pressured persuade convince encourage encouraged encourages bid
`);

/** They wait for it: a contact that is known they may get ("awaits the Trump–Xi call"). */
const AWAITING = set(`${forms('request wait await')} ask asking sought`);

/** They put it forward, or turn it over in their minds. */
const OFFERING = set(`
  ${forms('offer propose suggest invite consider mull weigh seek')} vows dangles mooted floats floated touted eye eyes eyed eyeing
  proposal proposals idea hint hints hinted
`);

/** They would, or do what they can. */
const WILLING = set(`
  ready willing prepared hesitant reluctant able unable angling itching try tries trying attempt attempts attempted attempting
  threatens threatened expects believes wonders
`);

/** It is no more than possible, or said. */
const POSSIBLE = set(`
  probably possible potential potentially possibly perhaps maybe likely unlikely would-be hypothetical possibility odds
  prospect prospects chance chances rumour rumours rumor rumors rumoured rumored speculation supposedly supposed meant
`);

/** Words that wish in some company only. */
const LOOSE = set('long need needs needed pressed press tried open');

/** "asked about the call" asks for none. */
const ASKED = 'asked/asks !about/on';

/** "hopes to meet", "a possible call", "called for talks": of a contact that is known. */
export const WISHES_FOR_KNOWN = phrases(
  `
  long to/for
  need !for/about/on
  needs/needed !for
  pressed/press/tried !about/on
  open to
  is/are/be/was/were/remains open
  call/calls/called/calling for
`,
  MODALS,
  WANTING,
  URGING,
  OFFERING,
  WILLING,
  POSSIBLE,
);

/** The same of any other. */
export const WISHES = new Map([...WISHES_FOR_KNOWN, ...phrases(ASKED, AWAITING)]);

/** Each of these words. */
export const WISHING: ReadonlySet<string> = new Set(
  [
    MODALS,
    WANTING,
    URGING,
    AWAITING,
    OFFERING,
    WILLING,
    POSSIBLE,
    LOOSE,
    set('asked asks'),
  ].flatMap((each) => [...each]),
);

/** "would welcome a call": what one would do to the contact. */
export const WOULD = set('would could should might may must');

/** Directly in front of a subject: somebody wants it of him ("tells Xi to call"). */
export const URGES: ReadonlySet<string> = new Set([
  ...WISHING,
  ...set(`
    for help helped let allow allowed want get love loves like likes prefer prefers hate hates tell tells told order orders ordered
    advise advises advised instruct instructs instructed
  `),
]);

/** Between subject and verb: "orders his foreign minister to call". */
export const ORDERS = phrases(
  '',
  set(
    'order orders ordered tell tells told instruct instructs instructed task tasks tasked direct directs directed',
  ),
);

/** "will only talk to Trump" is a condition. */
export const ONLY = phrases('will/would/can only');

/** In front of a subject: "I wish Macron had called", "Dublin would rather Martin met Starmer". */
export const WISHES_THAT = phrases('would rather', set('wish wishes wished'));

/** "It is high time that Ruto called Museveni" */
export const HIGH_TIME = phrases('high/about time');

/** Told behind a noun: "a summit could slip", "the visit is in doubt". */
export const IN_DOUBT = phrases(
  `
  off the table
  out of the
  on hold
  can be
  if/case it/that/one/this
  ${apart('remain/remains/is/are/was/look/looks/seem/seems', 'prospect/dream/possibility/question/hope/mirage/fantasy', 3)}
  ${apart('remain/remains/is/are/was/look/looks/seem/seems', 'way/far off', 2)}
`,
  set(`
    could may might would should unlikely possible doubt jeopardy uncertain limbo pointless useless unthinkable impossible
    premature sense overdue inevitable unavoidable desirable advisable
  `),
);

/** Right behind "a meeting with Putin": what holds of any such meeting, and tells of none. */
export const HOLDS_OF_ANY = phrases(
  'is/makes/seems/helps/costs/needs/takes/requires !place/underway/under/scheduled/set/planned/expected/due/on/going/taking/happening/ongoing/now/in/being/over/still/about/imminent',
);

/** They look on: what they expect is nobody's plan. */
const ONLOOKERS = set(`
  analysts analyst observers observer markets traders investors experts expert pundits pundit economists strategists bookmakers
  bookies everyone everybody people insiders diplomats some many most nobody readers
`);

/** "Analysts expect a Trump–Xi call" */
export const GUESSES = phrases(
  apart(
    either(ONLOOKERS),
    either(
      set(
        forms(
          'expect predict foresee see bet reckon think guess anticipate assume suspect presume',
        ),
      ),
    ),
    2,
  ),
);

export const SOONER_OR_LATER = phrases('sooner or');
