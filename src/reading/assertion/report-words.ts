/** Words by which it is seen that a clause reports something, or only thinks of it. */

import { set } from '../grammar-words.js';
import { phrases } from './phrases.js';

/** "ten euros says", "my gut says": nobody speaks. */
export const NO_VOICES = set(`
  euro euros dollar dollars quid pound pounds money gut instinct history legend logic tradition theory rumour rumor gossip protocol
  custom common sense
`);

/** In front of a name at the beginning of a clause: "the Greek prime minister", "now". */
export const LEADS = set('the and his her their then today yes so ok yep well apparently');

/** Openings by which a sentence says that it speaks of no day: "in theory", "as a rule", "if …". */
export const UNREAL_OPENINGS = phrases(
  `
  in theory/principle
  in an ideal
  as a rule
  give it/them
  one/some day
`,
  set(`
    if ideally hopefully traditionally normally usually generally let imagine suppose picture rule when whenever until should
  `),
);

/** Joints behind which a clause asserts something of its own. */
export const ASSERTING_JOINTS = set('and but as while because after since');
/** Before these joints they make a condition of it: "as soon as", "as long as". */
export const UNTIL = set('soon long just much well');

/** Labels of news: "BREAKING:", "update:". */
export const NEWS = set(`
  flash breaking newsflash urgent alert just in update updated confirmed new now latest snap developing news hearing today tonight
  yesterday correction fyi heads-up per via exclusive scoop wires wire pool readout
`);

/** Who or what says so, beside verbs of saying. */
export const SOURCES = set(`
  per according hearing reportedly source sources official officials spokesman spokeswoman spokesperson palace presidency
  ministry embassy chancellery pmo govt government statement readout aides
`);

/** Behind a contact they show that it is compared, or any such one: "meet the way cats meet dogs". */
export const COMPARING = set('like than every each the a an because if when unless');
export const ANY_SUCH = set('every each any anyone anybody whenever');

/** Before a contact of somebody they show that it was seen: "pics of Vučić hosting Orbán". */
export const SEEN = set(`
  pic pics photo photos picture pictures image images footage video clip still stills shot shots
  seen saw spotted filmed caught watch show shows showing pictured
`);

/** What the desk works with, beside its own products: "any wires on Trump meeting Xi". */
export const DESK_MATERIAL = set('wire wires words line lines par quote anything');

/** They end a clause in which no finite verb stood. */
export const CLAUSE_ENDS = set('and but as while because who which where after when');
/** Finite verbs that tell what somebody thinks of a thing. */
export const JUDGING = set(`
  makes beats costs takes does gets helps seems looks sounds means matters wins says brings needs tops goes comes
`);

/** Told of a noun: that it happens. */
export const HAPPENING = set(`
  underway ongoing over begins starts opens resumes ends concludes continues lasts begun began started ended held scheduled
  set planned due expected tomorrow wraps done finished drags
`);
/** Behind these the clause is another one. */
export const OTHER_CLAUSES = set('and but because that who which until before if when');

/** Somebody is on his way to it: "on his way to Kraków to meet Stocker", "back from talks with". */
export const UNDERWAY = set('way route due bound heading headed travelling traveling');
export const ON_THE_WAY = set('route back fresh due bound ahead');

/** In front of a gerund: what was done then. */
export const AFTER_WHICH = set('after since following while upon on by before when');
/** In front of a noun: it was, before something else. */
export const AFTER_NOUN = set('after following during since off');

/** What one does with a contact, beside verbs without a meaning of their own. */
export const HAVING = set(`
  sent sends wrote gave gives received receives made makes placed paid pays took takes got gets returned answered hail hails hailed
  praised described used
`);
/** Between verb and noun they show that the noun is not what the verb has: "more to gain from a talk". */
export const NO_OBJECT = set('to from by than about of if when');
/** They join the noun to the verb: "thanked him for the call". */
export const JOINING = set('in at on for from during after off out');

/** An announcement of a noun, beside verbs of saying: "readout of the talks between". */
export const ANNOUNCEMENTS = set('readout readouts confirmation announcement');

/** Articles that make a noun of what could be a verb: "for the talks with". */
export const ARTICLES = set('the a an this that his her their its any another no');
/** Articles of a noun that is known to nobody yet. */
export const UNKNOWN = set('a an another some one two three few single');
/** Articles of any such noun. */
export const ANY_OF_THEM = set('any every each no such');
