/** Words by which a contact is denied, refused, or told to have been called off. */

import { set } from '../grammar-words.js';
import { apart, either, forms, phrases } from './phrases.js';

/** They negate what follows. */
const NEGATING = set(`
  never no without nor neither none cannot hasnt havent hadnt dont werent arent wont couldnt wouldnt shouldnt cant
  hadn't haven't don't weren't aren't won't couldn't
`);

/** So do these, unless they only say that there is more: "not only met". */
const NOT = set(`not didnt doesnt hasnt wasnt isnt didn't doesn't hasn't wasn't isn't`);

/** What somebody does who keeps away from a contact. */
const REFUSING = set(`
  ${forms('refuse decline reject snub avoid boycott shun dodge spurn ignore deny skip')} denial missed
`);

export const NEGATIONS: ReadonlySet<string> = new Set([...NEGATING, ...NOT, ...REFUSING]);

/** "has not met", "never called", "declined to see" */
export const NEGATED = phrases(
  `${either(NOT)} !only/just/merely/simply/long/far`,
  NEGATING,
  REFUSING,
);

/** Refused, whatever stands between: "ruled out talks", "turned a call down". */
export const TURNED_DOWN = phrases(`
  rule/rules/ruled/ruling out
  turn/turns/turned/turning down
`);

/** So near it came, and did not come about: "have yet to speak", "pulled out of a call". */
export const FELL_SHORT = phrases(`
  yet to
  close to
  short/verge of
  stay/stays/stayed/keep/keeps/kept/shy/shies/shied away from
  pull/pulls/pulled/pulling/back/backs/backed/backing/bow/bows/bowed/duck/ducks/ducked out of
`);

/** Directly in front of a verb: it was not done. */
export const ALMOST = set('nearly almost');

/** Directly in front of a subject: none of them did. */
export const NEITHER = set('nor neither');

/** With them the truth of a report is denied. */
const DENYING = set(`
  deny denies denied denying denial dismiss dismisses dismissed rejects rejected disputes disputed refutes refuted
  debunks debunked untrue false hoax fake fabricated baseless bogus
`);

/** "The Kremlin denied that Putin spoke with Trump" */
export const DENIED_BEFORE = phrases('', DENYING);

/** Directly in front of a noun: what was denied is something else than this contact. */
export const BESIDE = set('after during before since following at in');

/** Behind "that": "the call that both deny", "the meeting that wasn't", "the summit that Ankara wants". */
export const NOT_THE_ONE = phrases(
  'never was/were/came/happened/materialised/materialized/took',
  DENYING,
  set('wasnt isnt werent want wants hope hopes seek seeks crave craves'),
);

/** Told of a contact that there was none of. */
export const UNTRUE = phrases(
  '',
  set(`
    hoax untrue fake false wrong incorrect inaccurate baseless fabricated bogus invented nonsense denied denies
  `),
);

/** "the call never took place", "the meeting did not happen", "the talks are not on" */
export const NEVER_HAPPENED = phrases(`
  ${apart('never/didnt/not/none/wasnt/isnt/hasnt', 'happen/happened/happening/take/taken/taking/took/place/occur/occurred/exist/been', 3)}
  never/didnt/not/none/wasnt/isnt/hasnt on
`);

/** Right behind a verb: "planned to call Xi but didn't". */
export const BUT_DID_NOT = phrases(`
  but didnt/hasnt/never/did
  but * didnt/hasnt/never/did
`);

/** Under such a label nothing is so: "Fake: Lula and Maduro met". */
export const FALSE_LABELS = set(
  'fake hoax false untrue debunked unconfirmed rumour rumours rumor rumors',
);

const EVIDENCE =
  'truth/evidence/proof/basis/indication/indications/sign/signs/suggestion/substance/confirmation/foundation/hint/trace/record/question/knowledge/information';

/** Nothing bears it out: "no truth in reports that", "falsely claimed that". */
export const UNSUPPORTED = phrases(
  apart('no/zero/scant/little/any/without', EVIDENCE, 1),
  set('falsely wrongly mistakenly erroneously'),
);

/** "not that Orbán ever rang Tusk" */
export const NOT_THAT = phrases('not that');

/** In front of a contact: what is said of it elsewhere, and may not be so. */
export const REPORTS = phrases(`
  report/reports/rumour/rumours/rumor/rumors/claim/claims/story/suggestion/suggestions/news that/of
  the report/story/claim/idea/suggestion that
`);

/** Behind it: it is not. */
export const IS_UNTRUE = phrases(
  'is/are/was/were/turned wrong/false/untrue/fake/baseless/bogus/incorrect/inaccurate/fabricated/invented/nonsense/rubbish/bunk',
);

/** "…, he didn't", "no she hasn't": said right after it. */
export const DID_NOT = phrases(`
  he/she/they didnt/hasnt/havent/never $
  it didnt/never happen/happened
`);

/** "…, which never came about" */
export const CAME_TO_NOTHING = phrases(
  'which/it/that/this/but never came/happened/materialised/materialized/took/went/occurred !before/so',
);

/** It was to be, and will not. */
export const CANCELLING = set(`
  ${forms('postpone shelve scrap')} cancel cancels cancelled canceled cancelling canceling
  axe axes axed ditched nixed aborted binned abandoned abandons
`);

const CALLED_OFF = 'call/calls/called/calling/put/puts off';

/** In front of a contact: "cancelled his meeting", "called off the talks". */
export const CANCELS = phrases(CALLED_OFF, CANCELLING);

/** That it was called off, as a noun: "the cancellation of the Davos meeting". */
export const CANCELLATION = set(
  'cancellation cancelation cancelling canceling postponement scrapping shelving abandonment scuttling axing',
);

/** Told of a noun behind it. */
export const CANCELLED = phrases('', CANCELLING);

/** Behind a contact, whatever stands between. */
export const FELL_THROUGH = phrases(`
  ${CALLED_OFF}
  fell/falls/fallen through
`);

/** The same, of a noun only: "the summit is off". */
export const IS_OFF = phrases('is/was/now off');
