/** Words by which running copy tells of a contact that it was held, was not, or is to come. */

import { set } from '../grammar-words.js';
import { phrases } from './phrases.js';

const HAPPEN = 'take place\nbe held\ngo ahead\nhappen';

/** Each of some lines with a beginning. */
function after(beginning: string, lines: string): string {
  return lines
    .split('\n')
    .map((line) => `${beginning} ${line.trim()}`)
    .join('\n');
}

/** Behind its noun: what did not come to be. */
export const NOT_HELD = phrases(`
  was/were/been/be/being/got/is/are/twice/since put off
  put off until/till/twice/again/indefinitely/at/for/$
  called off
  ${after('did not', 'take place\nhappen\nmaterialise\nmaterialize\ncome about/off\ncome to pass\ngo ahead')}
  ${after('didnt', 'happen\nmaterialise\nmaterialize\ncome about/off\ncome to pass\ngo ahead')}
  ${after('failed to', 'take place\nmaterialise\nmaterialize\nhappen')}
  never/not take/took/taken place
  never was/were/came/got/happened/occurred/materialised/materialized/began/opened/met
  never went ahead
  was/were never/not held
  was/were never/not to be
  has/had/have never/not been held
  fell/fall/falls/fallen through
  fell apart
  fell victim
  came to nothing/naught
  was/were/got/been dropped
  was/were/got/been/be scrubbed/junked/canned/pulled/torpedoed
  was/were/got/been/be struck off/from
  was/were/got/been/be wiped/taken off
  was/were/got/been/be put on ice
  blown off
  stood down
`);

/** The same, whatever else is told before it. */
export const WILL_NOT = phrases(`
  ${after('will/would not', HAPPEN)}
  ${after('will/would not now', HAPPEN)}
`);

/** "the visit is off", "are now off": not "off to a good start", "off limits". */
export const OFF_NOW = phrases(`
  is/are/was/were off !to/the/limits/course
  is/are/was/were now off !to/the/limits/course
`);

const BEGIN =
  'be held/hosted\ntake place\nopen\nbegin\nstart\nresume\nconvene\ngo ahead\nget under way';
const FIXED = 'due/set/scheduled/planned/expected/slated/fixed/booked';

/** Told far behind the noun: "talks between Colombia and Venezuela on the trade zone will be held". */
export const WILL_BE = phrases(`
  ${after('will/would', BEGIN)}
  ${after('will/would now', BEGIN)}
  ${after('is/are/was/were to', BEGIN)}
  ${after('is/are/was/were to now', BEGIN)}
  is/are/was/were/been ${FIXED}
  is/are/was/were/been now/still/currently ${FIXED}
`);

/** Told behind it from near: "the visit, planned for May", "the talks are due". */
export const IS_FIXED = phrases('is/are/was/were/be scheduled/planned/set/due/expected/slated');
export const FIXED_WORDS = set('planned scheduled expected due');

const PREPARED =
  'prepared/planned/discussed/arranged/organised/organized/agreed/envisaged/foreseen/mooted/considered/explored/negotiated/sounded';
/** What is got ready is still to come, or was when it was told: "had been in the making", "was to be prepared". */
export const IN_PREPARATION = phrases(`
  being/been ${PREPARED}
  is/are/was/were to be ${PREPARED}
  is/are/was/were to be announced
  under/in preparation/discussion/consideration/negotiation/prospect
  in the making/works/offing/pipeline/air/planning
  on the cards/agenda/drawing-board
  at the planning
`);

/** Told to have been, whatever was planned or put off before. */
export const WAS_HELD = phrases(`
  took place
  was/were held
  was/were duly/finally/then held
  was/were at last held
  went ahead
  came off/about
  got under way
  finally/duly happened/began/opened
  at last happened/began/opened
`);

/** In front of that they say that it was not so after all. */
export const NOT_YET_HELD = set(
  'not never nt if unless would will could should may might to have due set supposed',
);

/** What was agreed upon is to come; the contact at which it was agreed was. */
export const AGREED = set(
  'agreed accepted offered proposed invited urged want wants wanted discussed discuss promised plan plans planned',
);

/** In front of a contact, in copy: it was not. */
export const COPY_DENIES = set(
  'not never no without didnt hasnt havent neither nor denied denies wont wouldnt cannot refused declined',
);

/** In front of it: nobody has met yet. */
export const ASKED_FOR = phrases(`
  asked/asks/called/calls/call/pushed/pressed/pleaded/hoped/hopes/appealed/plans/demand/demands for
  idea/ideas/thought/prospect/prospects/possibility/chance/chances/proposal/suggestion/offer/promise/dream/option/hope/hopes/notion of
  chance/chances/proposal/suggestion/idea/offer/hope/hopes/wish/wishes/desire/request for
`);

/** Behind its noun: it may come to be. */
export const MAY_BE = phrases(`
  ${after('may/might/could', BEGIN)}
  ${after('may/might/could yet/now/still', BEGIN)}
  may/might/could be in/on/as/within/next
  may/might/could happen/follow/come
`);
export const COPY_WISHES = set(`
  would could should might may if possible potential hope hopes hoped hoping want wants wanted proposed offered ready willing
  invited invitation suggested whether unless urged look looks forward likely prospect discuss discussed considering seeking seeks
  sought readiness
`);

/** In front of it: it is to come. */
export const COPY_PLANS = set(`
  will shall plan plans planned planning scheduled expected due upcoming next agreed slated prepare prepares prepared preparing
  preparation preparations preparatory forthcoming future going accepted
`);

/** Verbs and articles that say of a noun no more than that it is held: "are to open talks". */
export const HOLDING = set(`
  hold have open begin start host resume conduct attend pay make take lead chair join convene launch continue a an the his her its
  their up in part fresh
`);

/** Those who meet, in a headline's future: "presidents to meet". */
export const HEADLINE_SUBJECTS = set(
  'leaders presidents premiers ministers pms chiefs envoys officials delegations negotiators teams sides',
);
