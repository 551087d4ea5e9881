import { set } from '../grammar-words.js';

export const CANCELLING = set(`
  cancel cancels cancelled canceled cancelling canceling postpone postpones postponed postponing scrap scraps scrapped scrapping
  shelve shelves shelved axe axed axes ditched nixed aborted binned abandoned abandons
`);

/** Words that make what follows a wish, an offer or a possibility. */
export const WISHING = set(`
  should could may might would must ought can cannot can't hope hopes hoped hoping want wants wanted wanting wish wishes wished wishing
  urge urges urged urging seek seeks sought seeking ask asks asked asking request requests requested requesting demand demands demanded
  offer offers offered offering propose proposes proposed proposing suggest suggests suggested suggesting
  ready willing open eager keen prepared invite invites invited inviting consider considers considered considering mulls mulled mulling weigh weighs
  weighing weighed push pushes pushed pushing probably possible potential potentially possibly perhaps maybe likely unlikely would-be hypothetical
  dream dreams dreamed dreamt dreaming long longs yearn yearns wait waits waited waiting await awaits awaited awaiting expects threatens threatened imagine supposedly favour favours favor favors
  need needs needed lobbying lobby eyes eye eyeing eyed mooted floated floats touted rumour rumours rumor rumors rumoured rumored speculation
  call-for appeal appeals appealed pressed pressing presses refuse-to pray prays prayed praying implore implores implored beseech nudge nudges nudged nudging coax coaxes angling itching try tries tried trying attempt attempts attempted attempting
  proposal proposals possibility odds bid prospect prospects chance chances talk-of idea hint hints hinted dangles vows pressure pressured persuade convince encourage encouraged encourages
  supposed meant beg begs begged begging plead pleads pleaded pleading crave craves craved believes wonders hesitant reluctant able unable
`);

/** Of those, words that are wishes only right before the contact: "a possible call", "unlikely to meet". */
export const CONDITIONS = set(
  'if unless whether should provided assuming suppose were once unclear unsure doubt doubts doubtful',
);

/** They look on: what they expect is nobody's plan. */
export const ONLOOKERS = set(`
  analysts analyst observers observer markets traders investors experts expert pundits pundit economists strategists bookmakers
  bookies everyone everybody people insiders diplomats some many most nobody readers
`);

export const NEGATIONS = set(`
  not no never without nor neither cannot didnt hasnt havent doesnt dont wasnt werent isnt arent wont hadnt didn't hasn't haven't
  doesn't don't wasn't weren't isn't aren't won't hadn't couldnt wouldnt shouldnt none yet-to refuse refuses refused refusing decline declines declined
  declining reject rejects rejected rejecting snub snubs snubbed avoid avoids avoided avoiding skip skips skipped skipping
  boycott boycotts boycotted shun shuns shunned dodge dodges dodged spurn spurns spurned
  deny denies denied denying denial rule-out cant wouldnt ignore ignores ignored missed
`);

export const DENYING = set(
  'deny denies denied denying denial dismiss dismisses dismissed rejects rejected disputes disputed refutes refuted debunks debunked untrue false hoax fake fabricated baseless bogus',
);

/** What makes a contact one that is to come. */
export const AHEAD = set(`
  will shall scheduled due upcoming planned plan plans planning expected set slated going agreed agrees agree agree-to tomorrow
  next ahead forthcoming about arrange arranged arranging announces announce announced announcing prepares preparing prepare prepared confirms
  confirmed ll likely
`);

/** Words of the chat that say that it happened a moment ago or is happening. */
export const FRESH = set(
  'just now currently right breaking flash newsflash urgent snap moments minutes fresh',
);

/** Behind a contact they say that it is going on. */
export const AS_OF_NOW =
  /^(?:as we speak|at (?:the|this(?: very)?) moment|at this hour|as i type|this very (?:moment|minute|second)|this minute|right this second)\b/;

/** Sport takes countries for teams. */
export const SPORT = set(`
  match matches final semifinal semi-final semis quarterfinal quarter-final qualifier qualifiers friendly friendlies cup goal goals
  score scored striker midfielder goalkeeper coach cricket rugby football soccer hockey tennis basketball baseball volleyball handball
  wicket wickets innings t20 odi squad squads kickoff kick-off stadium league tournament fifa uefa olympics olympic medal medals
  penalty penalties half-time halftime extra-time lineup line-up batting bowling nil wembley twickenham lineout semi world-cup group-stage
  fixture fixtures derby ashes euros afcon playoff play-off playoffs pitch referee wimbledon davis champions trophy defeat eurovision toss qualifying knockout rematch replay
`);

/** Between a contact and a day they say that the day is of the newsroom's own work. */
export const NEWSROOM_WORK = set(`
  story stories piece pieces copy article explainer graphic pics pictures package profile backgrounder timeline analysis podcast
  page pages paper edition edit sub subs subbing write writing writes written file filing files run runs running publish
  publishes published lands goes deadline need needs needed want wanted draft drafts desk shift headline newsletter bulletin programme
  photo photos picture map fact-check transcript style
`);

/** Told of in a work of art, or by people and places who only bear the names. */
export const FICTION = set(`
  film films movie documentary opera novel musical netflix biopic sitcom parody satire impersonator impersonators waxwork wax
  theatre theater episode screenplay screening exhibition deepfake deepfakes photoshopped doctored comedy skit spoof
  thriller thrillers novella miniseries mockumentary whodunit fanfic telenovela cartoon
`);

/** What they tell of was years ago, and no message of a day. */
export const MEMOIRS = set(`
  memoir memoirs autobiography autobiographies biography biographies biographer biographers obituary obituaries
`);

/** Like fiction, where countries alone are named. */
export const NAMESAKES = set(`
  pub bar restaurant hotel street road avenue street recipe cocktail crossword quiz fusion wedding kids baby dog cat dallas series
  album band singer husband wife boyfriend girlfriend cousin brother sister farm flight train marathon
`);
