/** The words of a question that are no names: what they ask, what they narrow to, and what says nothing. */
import type { Kind } from '../record/schema.js';

const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Kinds that a group of words stands for (design: asking). */
export const REMOTE: readonly Kind[] = ['call', 'video-call'];
export const MET: readonly Kind[] = ['meeting', 'summit', 'visit'];
export const SPOKE: readonly Kind[] = ['call', 'video-call', 'meeting', 'summit', 'visit', 'talks'];

/** Words that narrow to kinds. Where several stand in a question, the narrowest group counts. */
export const KIND_WORDS: ReadonlyMap<string, readonly Kind[]> = new Map([
  ...entries(
    'call calls called calling phone phoned phones phoning telephone telephoned rang ring rung dialled dialed dial phonecall phonecalls phoner phoners telephonic',
    REMOTE,
  ),
  ...entries(
    'video videos videocall videocalls videoconference videoconferences vc vcs vtc virtual virtually videolink zoom zoomed facetime',
    ['video-call'],
  ),
  ...entries(
    'meet meets met meeting meetings bilat bilats tete encounter encounters encountered face sat sit sitdown sitdowns handshake huddle huddles huddled powwow powwows pullaside pullasides brushby rendezvous',
    MET,
  ),
  ...entries(
    'spoke speak speaks speaking spoken talk talked talking conversation conversations chat chatted conversed confer conferred',
    SPOKE,
  ),
  ...entries(
    'talks negotiation negotiations negotiated negotiate negotiating round rounds parley',
    ['talks'],
  ),
  ...entries('summit summits summitry', ['summit']),
  ...entries('visit visits visited visiting trip trips', ['visit']),
  ...entries('letter letters wrote write written writes correspondence missive message messages', [
    'letter',
  ]),
]);

function entries(words: string, kinds: readonly Kind[]): [string, readonly Kind[]][] {
  return words.split(' ').map((word) => [word, kinds]);
}

/** Plural nouns of kinds: with parties and no other intent they ask for a list. */
export const KIND_PLURALS = set(
  'calls phonecalls phoners videocalls vcs meetings bilats huddles sitdowns pullasides encounters conversations negotiations summits visits trips letters contacts rounds exchanges',
);
/** Nouns of kinds in the singular: "the Busan meeting", "the November call" mean one contact. */
export const KIND_NOUNS = set(
  'call phonecall phoner videocall vc meeting bilat huddle sitdown pullaside conversation chat talks summit visit trip letter message contact encounter exchange round event',
);

/** Phrases that say that those named were in one place, beside the verbs above. */
export const IN_PERSON = [
  'in person',
  'face to face',
  'face 2 face',
  'f2f',
  'pull aside',
  'in the flesh',
  'eye to eye',
  'in the same room',
  'in one room',
  'in a room',
  'under one roof',
  'at the same table',
  'shook hands',
  'shake hands',
];

export const LAST_WORDS = set('last latest recent recently newest lately previous');
export const FIRST_WORDS = set('first earliest oldest initial');
/** Words that ask for what is to come, whatever stands beside them. */
export const NEXT_WORDS = set('next upcoming planned scheduled forthcoming');
/** Words that do so where nothing asks for the last or first. */
export const AHEAD_WORDS = set(
  'will due going expected set coming heading travelling traveling flying',
);
export const LIST_WORDS = set(
  'list timeline all every everything history chronology overview rundown catalogue catalog chronicle',
);
export const COUNT_WORDS = set('count times often number tally frequency');
export const COMPARE_WORDS = set(
  'compare compared comparison comparing versus vs versions diff differ differs differed difference differences contrast side-by-side discrepancy discrepancies diverge',
);
/** What a side does with a point. */
export const SAY_WORDS = set(
  'say says said mention mentions mentioned claim claims claimed state states stated tell told acknowledge acknowledged report reports reported release released publish published account accounts readout readouts statement statements version deny denies denied denying confirm confirms confirmed confirming dispute disputes disputed according admit admitted line stance position take reveal revealed announce announced comment commented allege alleged insist insisted corroborate corroborated address addressed',
);
/** Those of them that speak of whether something is so. */
export const CONFIRM_WORDS = set(
  'confirm confirms confirmed confirming deny denies denied denying dispute disputes disputed acknowledge acknowledged corroborate corroborated admit admitted',
);
/** What both do with a subject. */
export const DISCUSS_WORDS = set(
  'discuss discusses discussed discussing raise raised raises raising touched broach broached cover covered bring brought agenda address addressed argue argued debate debated',
);
/** Prepositions after which a subject stands. */
export const ABOUT_WORDS = set(
  'about on regarding concerning re over mentioning discussing involving including covering touching',
);
/** Prepositions after which a place stands. */
export const PLACE_WORDS = set('in at near outside');
/** Joints between two parties or people. */
export const WITH_WORDS = set('and with w to between & plus vs versus v x from by for');

/** Words before a question's verb: "did Beijing mention …". */
export const AUXILIARIES = set('did does do has have had was were is are what who whether if');
/** Words of saying that are mostly something else: they count right after a name only. */
export const LOOSE_SAY_WORDS = set(
  'tell told state states report reports address addressed announce comment account accounts statement statements version line stance position take touch',
);
/** Nouns that a side's own words go by. */
export const ACCOUNT_NOUNS = set(
  'account accounts readout readouts version statement statements line stance position take',
);

/** Words that say nothing of what is asked. */
export const FILLER = set(`
a an the this that these those there here it its is are was were be been being am do does did done doing has have had having
can could would should shall may might must will wont dont didnt doesnt isnt wasnt hasnt havent
i me my we us our ours you your yours he him his she her hers they them their theirs themselves one ones
who whom whose what which when where why how whether if then than so as at by for from in into of off on onto out over to up with without within upon
and or but nor not no yes yeah yep nope ok okay please pls plz thanks thank thx ta cheers hi hello hey dear morning afternoon evening good
tell show give find get fetch look lookup search check see know need want wanted wondering wonder help quick quickly fast urgent urgently asap deadline
anyone anybody somebody someone something anything everything nothing any some more most much many few lot lots both either neither each other others another together themselves
just only also too very really actually basically simply even still yet already again ever never always now currently presently today
last latest recent recently time date day dates days week weeks month months year years ago since until till before after during between while ever
happen happened happens happening take took taken takes place occur occurred occurs hold holds held holding make made makes have go goes went come came get got
contact contacts contacted communication communications communicate communicated communicating interaction interactions interact interacted exchange exchanged exchanges engagement engagements touch
leader leaders president presidents prime minister ministers premier premiers chancellor chancellors head heads state government governments foreign official officials counterpart counterparts side sides party parties country countries nation nations capital capitals
mr mrs ms sir madam dr lord king queen emir crown prince princess sheikh ayatollah chairman pm potus his her excellency
person personally official officially formal formally informal informally bilateral bilaterally trilateral multilateral direct directly publicly privately public private official
one-on-one face-to-face eye line link conference conversation phone telephone over via through
old new big major key important latest most least earliest past current far date overall total exactly precise precisely actual actually around about roughly approximately
many often long much times number count total
story copy piece article line lines editor desk reporter question answer fact facts record records recorded entry entries archive database summit
according regarding concerning account accounts readout readouts version versions words word exact
thing things stuff same room roof top level attend attends attended attending join joins joined joining came sent sends send receive received got w attendance present absent altogether logged filed abroad pencilled penciled booked table works offing horizon line stance position take right passed lay lie coming lined shake shook hands flesh initiated initiate requested request sought placed unconfirmed excluding including except without ignoring ignore minus besides barring leave leaving forget counting apart other than aside file top whole all matter matters subject subjects topic topics issue issues details detail information info
set sat down up back away round part
held hold saw see seen each host hosts hosted hosting
whoever whatever whenever wherever please kindly maybe perhaps possibly probably surely btw fyi lol
also then next first second third whole full entire
s t re ve ll d m st nd rd th one two three four five six seven eight nine ten dozen
monday tuesday wednesday thursday friday saturday sunday weekend january february march april june july august september october november december
calendar agenda schedule diary cards story
envoy envoys ambassador ambassadors delegation delegations team teams spokesperson spokesman spokeswoman administration ministry ministries embassy negotiator negotiators diplomat diplomats diplomacy secretary minister ministers vice deputy special adviser advisor aide
held meet met call called speak spoke talk talked
f2f pull aside ive im ill id youve youre youd weve wed were cant couldnt shouldnt wouldnt arent werent shes hes theyre theyve theyll thats whats lets its
cancelled canceled postponed off scheduled planned agreed agree agreement
confirmed confirm known unknown tense historic brief short long recent official publicly privately
`);

const EXPLAINED = [
  FILLER,
  KIND_WORDS,
  LAST_WORDS,
  FIRST_WORDS,
  NEXT_WORDS,
  LIST_WORDS,
  COUNT_WORDS,
  COMPARE_WORDS,
  SAY_WORDS,
  DISCUSS_WORDS,
  ABOUT_WORDS,
  WITH_WORDS,
  PLACE_WORDS,
  KIND_NOUNS,
];

/** Whether the grammar of questions knows the word. */
export function isExplained(norm: string): boolean {
  return EXPLAINED.some((words) => words.has(norm));
}
