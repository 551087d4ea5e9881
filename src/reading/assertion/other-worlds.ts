/** Worlds in which nobody meets: sport, art, memoirs, names; and the work of the newsroom. */

import { set } from '../grammar-words.js';

/** Sport takes countries for teams. */
export const SPORT = set(`
  match matches final semifinal semi-final semis quarterfinal quarter-final qualifier qualifiers friendly friendlies cup goal goals
  score scored striker midfielder goalkeeper coach cricket rugby football soccer hockey tennis basketball baseball volleyball handball
  wicket wickets innings t20 odi squad squads kickoff kick-off stadium league tournament fifa uefa olympics olympic medal medals
  penalty penalties half-time halftime extra-time lineup line-up batting bowling nil wembley twickenham lineout semi world-cup group-stage
  fixture fixtures derby ashes euros afcon playoff play-off playoffs pitch referee wimbledon davis champions trophy defeat eurovision toss qualifying knockout rematch replay
`);

/** Of sport, where countries alone are named; leaders have them, too. */
export const GROUNDS = set(`
  tickets ticket fans supporters fas fa boots shirts jersey jerseys captain captains XI keeper dressing-room anthem anthems
  broadcaster highlights pundit pundits bracket draw seed seeds odds bookies
`);

/** Between a contact and a day they say that the day is of the newsroom's own work. */
export const NEWSROOM_WORK = set(`
  story stories piece pieces copy article explainer graphic pics pictures package profile backgrounder timeline analysis podcast
  page pages paper edition edit sub subs subbing write writing writes written file filing files run runs running publish
  publishes published lands goes deadline need needs needed want wanted draft drafts desk shift headline newsletter bulletin programme
  photo photos picture map fact-check transcript style preview previews curtain-raiser sidebar splash wrap writethru write-through
`);

/** What a newsroom makes and thinks: behind these as a label nothing is news. */
export const GENRES = set(`
  pitch plan plans planner planning idea ideas comment opinion leader editorial column analysis view op-ed quiz question theory
  proposal draft headline headlines rule wish reminder rota schedule diary list to-do todo podcast cover fantasy prediction bet guess
  thought think hope hypothetical scenario
`);

/** Told of in a work of art, or by people and places who only bear the names. */
export const FICTION = set(`
  film films movie documentary opera novel musical netflix biopic sitcom parody satire impersonator impersonators waxwork wax
  theatre theater episode screenplay screening exhibition deepfake deepfakes photoshopped doctored comedy skit spoof
  thriller thrillers novella miniseries mockumentary whodunit fanfic telenovela cartoon
`);

/** What they tell of was years ago, and no message of a day. */
export const MEMOIRS = set(`
  memoir memoirs autobiography autobiographies biography biographies biographer biographers obituary obituaries extract extracts excerpt excerpts
`);

/** Like fiction, where countries alone are named. */
export const NAMESAKES = set(`
  pub bar restaurant hotel street road avenue street recipe cocktail crossword quiz fusion wedding kids baby dog cat dallas series
  album band singer husband wife boyfriend girlfriend cousin brother sister farm flight train marathon
`);
