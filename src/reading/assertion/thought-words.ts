/** Words by which a contact is supposed, imagined, or told of as a habit; and those of the desk's own drafts. */

import { set } from '../grammar-words.js';
import { NEGATIONS } from './denial-words.js';
import { apart, either, forms, phrases } from './phrases.js';

/** In front of a contact they make a condition of it. */
export const CONDITIONS = phrases(
  `
  in case
  in the/any event
  as though/if
`,
  set('if unless provided assuming unclear unsure doubt doubts doubtful'),
);

/** So they do at the beginning of a sentence. */
export const OPENING_CONDITIONS = phrases('', set('suppose once'));

/** And so these, unless the sentence is a question. */
export const TURNED_CONDITIONS = phrases('', set('should were'));

/** Behind them it is asked whether it was. */
export const WHETHER = phrases(`
  whether
  ${either(NEGATIONS)} sure/clear/certain
`);

/** "rumours that", "my guess is that", "the theory goes that": of a contact that is known they tell more. */
export const GUESSED = phrases(
  '',
  set('rumour rumours rumor rumors gossip speculation noise chatter buzz'),
  set('guess hunch bet bets theory wager suspicion premise'),
);

/** Said by nobody who would know: "somebody on X claims that", "a post claiming". */
export const HEARSAY = phrases(`
  ${apart('somebody/someone/tiktok/twitter/telegram/facebook/reddit', 'claims/claimed/says/swears/thinks/tweeted/posted/wrote', 2)}
  post/posts/tweet/tweets/video/videos/clip/screenshot/screenshots/thread/account/accounts claiming/purporting/alleging
`);

/** At the beginning of a sentence: what follows is a guess, or doubted. */
export const GUESSING_OPENINGS = phrases(`
  let me guess
  lets say/assume/imagine/pretend/suppose
  what if
  who says/said
`);

/** It was nowhere but in somebody's head. */
export const IMAGINED = phrases(
  `${either(set(forms('joke jest quip')))} that`,
  set(
    `${forms('imagine pretend fantasise fantasize hallucinate')} dream dreams dreamt dreamed dreaming`,
  ),
);

/** It is in what a machine made of something: "the AI transcript has Putin phoning Macron". */
export const MACHINE_MADE = phrases(
  'transcript/bot/algorithm/autocorrect/autocomplete/subtitles/translation/ai/chatbot/model/chatgpt/scraper has/had/says/said/thinks/thought/wrote/writes/claims/made/makes',
);

/** "nobody in Rome believes Meloni will ring", "I don't think that Trump called" */
export const DISBELIEVED = phrases(
  apart(
    either([...NEGATIONS, 'nobody', 'few', 'hardly', 'barely', 'noone']),
    either(
      set(`
        think thinks thought believe believes believed expect expects expected reckon reckons reckoned buy buys foresee foresees
        confirm confirms confirmed verify verifies verified reports reported announced
      `),
    ),
    3,
  ),
);

/** Told to be laughed at: at the beginning of a sentence. */
export const MOCKING_OPENINGS = phrases(`
  oh sure/yeah
  yeah sure/right/and
  sure/right and
  and pigs
  of course and
`);

/** The same anywhere in it. */
export const MOCKING = phrases(`
  pull the other
  in your dreams
  my foot
  im the pope
  i am the pope
  pigs fly/might
  april fool/fools
  rolling eyes
  eyeroll
  ai generated
`);

/** What goes on, and is of no day. */
export const HABITUAL = phrases(
  'used to',
  set(`
    always usually often rarely seldom normally typically traditionally regularly frequently routinely sometimes customarily
    tend tends tended
  `),
);

/** Right behind a verb. */
export const REGULARLY = set(
  'often regularly frequently routinely daily weekly monthly yearly annually',
);

export const EVERY_TIME = phrases(
  'every/each/most/many day/days/week/weeks/month/months/year/years/weekend/weekends/morning/mornings/evening/evenings/time/times/summer/summers/winter/winters/autumn/autumns/spring/springs',
);

/** The present of verbs of contact, which by itself tells of no day. */
export const PRESENT = set(`
  meet meets speak speaks talk talks call calls visit visits phone phones ring rings dine dines gather gathers host hosts
  receive receives welcome welcomes
`);

/** "at some point": of no day, and no plan. */
export const SOME_DAY = phrases(`
  someday
  eventually
  some day
  at some point/stage/time
`);

/** Openings of what is no message at all: a template, a slug, a test. */
export const DESK_OPENINGS = phrases(
  `
  test alert/push/message/post/only
  this is a test/drill
  the/our template/slug/tag/hashtag
  headline idea
  draft push/alert/snap/headline/flash
  in english/french/german/spanish/russian/arabic/chinese/japanese/italian/polish/turkish
  search term/terms
`,
  set('template placeholder drill slug tag hashtag dummy seo mockup mock-up'),
);

/** Anywhere in a sentence: it is none. */
export const DUMMIES = phrases(
  'do not send/push\ndont send/push',
  set('placeholder mockup mock-up lorem'),
);

/** Labels before a colon: what follows is how to write. */
export const STYLE_LABELS = set('style usage spelling stylebook house grammar tip copy');

/** How it is to be written: "never write", "please use". */
export const WRITING = phrases(
  'never/dont/not/always/to/please/just/only/pls/we/must/should write/say/spell/hyphenate/capitalise/capitalize/headline/use/put/style/refer/describe',
);

/** Behind that, of what: "… when Trump and Xi spoke by phone", "never write “summit” for …". */
export const WHEN_WRITING = set('when whenever where wherever after');
export const QUOTED_BEHIND = set('write say use put');
