/** The words by which copy speaks of contacts: all of the reading's vocabulary, in one place. */
import type { Kind } from '../record/schema.js';

export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const REMOTE: readonly Kind[] = ['call', 'video-call'];
const MET: readonly Kind[] = ['meeting', 'summit', 'visit'];
const FACE: readonly Kind[] = ['meeting', 'summit', 'visit', 'talks'];
const SPOKE: readonly Kind[] = ['call', 'video-call', 'meeting', 'summit', 'visit', 'talks'];
const VISIT: readonly Kind[] = ['visit'];
const LETTER: readonly Kind[] = ['letter'];

/** How a verb takes the other side. */
export interface Verb {
  kinds: readonly Kind[];
  /** "met Xi" */
  object?: true;
  /** "spoke with Xi", "spoke to Xi": the prepositions, directly behind it or after how and when. */
  via?: readonly string[];
  /** "Trump and Xi met" */
  mutual?: true;
  /** "Xi was called by Trump" */
  passive?: true;
  /** "flew to Beijing": the other side is a place. */
  place?: true;
  /** "called" takes an object, and what is called something is no contact. */
  naming?: true;
  /** Speaks of a contact only between people: "discussed", where countries have topics. */
  people?: true;
  /** Words right behind the verb that belong to it: "sat down", "rang up". */
  particles?: readonly string[];
}

function verbs(forms: string, verb: Verb): [string, Verb][] {
  return set(forms).size > 0 ? [...set(forms)].map((form) => [form, verb]) : [];
}

export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ...verbs('meet meets met meeting', {
    kinds: MET,
    object: true,
    via: ['with'],
    mutual: true,
    passive: true,
    particles: ['up'],
  }),
  ...verbs('call calls called calling', {
    kinds: REMOTE,
    object: true,
    passive: true,
    naming: true,
    particles: ['up'],
  }),
  ...verbs('phone phones phoned phoning telephone telephones telephoned telephoning', {
    kinds: REMOTE,
    object: true,
    passive: true,
  }),
  ...verbs('ring rings rang rung ringing', {
    kinds: REMOTE,
    object: true,
    passive: true,
    particles: ['up'],
  }),
  ...verbs('dial dials dialled dialed dialling dialing', {
    kinds: REMOTE,
    object: true,
    particles: ['up'],
  }),
  ...verbs('facetime facetimes facetimed zoomed', {
    kinds: ['video-call', 'call'],
    object: true,
    via: ['with'],
    mutual: true,
  }),
  ...verbs('speak speaks spoke spoken speaking', {
    kinds: SPOKE,
    via: ['with', 'to'],
    mutual: true,
  }),
  ...verbs('talk talks talked talking', { kinds: SPOKE, via: ['with', 'to'], mutual: true }),
  ...verbs(
    'chat chats chatted chatting converse conversed confer confers conferred conferring huddle huddles huddled huddling',
    { kinds: SPOKE, via: ['with'], mutual: true },
  ),
  ...verbs('negotiate negotiates negotiated negotiating', {
    kinds: SPOKE,
    via: ['with'],
    mutual: true,
  }),
  ...verbs('discuss discusses discussed discussing', {
    kinds: [],
    via: ['with'],
    mutual: true,
    people: true,
  }),
  ...verbs(
    'host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting entertained',
    { kinds: FACE, object: true, passive: true },
  ),
  ...verbs('visit visits visited visiting', {
    kinds: VISIT,
    object: true,
    passive: true,
    place: true,
  }),
  ...verbs('arrive arrives arrived arriving land lands landed landing', {
    kinds: VISIT,
    via: ['in'],
    place: true,
  }),
  ...verbs(
    'fly flies flew flown flying travel travels travelled traveled travelling traveling head heads headed heading',
    { kinds: VISIT, via: ['to', 'into'], place: true },
  ),
  ...verbs('write writes wrote written writing', { kinds: LETTER, via: ['to'] }),
  ...verbs('sit sits sat sitting', {
    kinds: FACE,
    via: ['with'],
    mutual: true,
    particles: ['down'],
  }),
  ...verbs('embrace embraces embraced hug hugs hugged toast toasts toasted', {
    kinds: MET,
    object: true,
    mutual: true,
    people: true,
  }),
  ...verbs('jet jets jetted', { kinds: VISIT, via: ['to', 'into'], place: true }),
  ...verbs('dine dines dined dining lunched', { kinds: MET, via: ['with'], mutual: true }),
]);

/** Verbs that count only with their particle: "sat down", never "sat". */
export const NEEDS_PARTICLE: ReadonlySet<string> = set('sit sits sat sitting');

/** Nouns that are contacts, and what kinds they can mean. */
export interface Noun {
  kinds: readonly Kind[];
  /** Prepositions before the other side, beside "between" and "of". */
  via: readonly string[];
  /** The other side is a place: "visit to Beijing". */
  place?: true;
}

function nouns(forms: string, noun: Noun): [string, Noun][] {
  return [...set(forms)].map((form) => [form, noun]);
}

export const NOUNS: ReadonlyMap<string, Noun> = new Map<string, Noun>([
  ...nouns('call calls phonecall phonecalls phoner', {
    kinds: REMOTE,
    via: ['with', 'to', 'from', 'by'],
  }),
  ...nouns('videocall videoconference teleconference videolink', {
    kinds: ['video-call', 'call'],
    via: ['with'],
  }),
  ...nouns(
    'meeting meetings meet bilat bilats bilateral bilaterals trilateral pull-aside encounter encounters dinner lunch breakfast audience handshake tete sitdown face-to-face huddle parley powwow rendezvous banquet',
    { kinds: MET, via: ['with'] },
  ),
  ...nouns('summit summits', { kinds: ['summit'], via: ['with'] }),
  ...nouns('talks negotiations consultations', { kinds: ['talks'], via: ['with'] }),
  ...nouns('conversation conversations discussion discussions chat chats talk', {
    kinds: SPOKE,
    via: ['with'],
  }),
  ...nouns('visit visits trip trips', {
    kinds: VISIT,
    via: ['to', 'by', 'from', 'with'],
    place: true,
  }),
  ...nouns('letter letters missive', { kinds: LETTER, via: ['to', 'from', 'by'] }),
]);

/** "on the phone with", "face to face with": contacts of several words. */
export interface Idiom {
  words: readonly string[];
  kinds: readonly Kind[];
}

function idioms(lines: string, kinds: readonly Kind[]): Idiom[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => ({ words: line.trim().split(' '), kinds }));
}

/** Each is followed by the other side, and preceded by the one side. */
export const IDIOMS: readonly Idiom[] = [
  ...idioms(
    `on the phone with
    on the phone to
    off the phone with
    on the line with
    on the horn with
    on the blower to
    on the blower with
    hung up with
    hung up on
    by phone with
    by telephone with
    over the phone with
    phone to phone with
    picked up the phone to
    picks up the phone to
    placed a call to`,
    REMOTE,
  ),
  ...idioms(
    `face to face with
    shook hands with
    shakes hands with
    shaking hands with
    one on one with
    sits across from
    sat across from`,
    MET,
  ),
  ...idioms(
    'by video with\nby video link with\nby videolink with\nover video with\nvia video link with',
    ['video-call', 'call'],
  ),
];

/** Idioms that need no preposition where two are their subject: "Trump and Xi are on the phone". */
export const MUTUAL_IDIOMS: readonly Idiom[] = [
  ...idioms('on the phone\non the line\nby phone\nby telephone\noff the phone\nhung up', REMOTE),
  ...idioms('face to face\nshook hands\nshake hands\nexchanged words', MET),
];

/** Words between the two sides and the noun that say more of it: "the Trump–Xi Busan phone call". */
export const MODIFIERS = set(`
  sit
  phone telephone telephonic video virtual online remote conference-call bilateral trilateral multilateral four-way three-way two-way
  trade peace nuclear ceasefire security economic tariff climate border arms military defence defense diplomatic
  direct indirect secret private public official formal informal working state first second third fourth fifth last latest
  next new planned upcoming scheduled expected recent previous earlier long short brief lengthy historic rare surprise
  emergency crisis high-level high-stakes highest top-level leaders leader leaders' presidential ministerial level stakes annual
  one-on-one face-to-face face to in-person person weekend morning evening afternoon marathon tense cordial warm constructive
  hour long hour-long two-hour minute closed-door closed door doors secure hotline side sidelines much anticipated awaited
  long-awaited postponed cancelled canceled proposed possible potential would-be joint full follow-up introductory
  two three four day days two-day three-day nuke gas energy round rounds of oval office today's yesterday's tomorrow's
  tonight's monday's tuesday's wednesday's thursday's friday's monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december productive frank good great
  difficult heated friendly productive congratulatory courtesy state-to-state farewell whirlwind nov dec oct sept sep aug
  jul jun apr mar feb jan
`);

/** "a conference call", "the roll call": the noun in another sense. */
export const NOT_BEFORE_CALL = set(`
  conference roll earnings close wake-up wakeup wake judgment judgement curtain margin cold cat sales casting line house
  distress bird open clarion rallying booty prank robo toll investor staff team crew editorial morning-news news desk
  planning board press media background on-call wrong price trading credit
`);

/** Behind "call": a verb with its preposition, a demand, or a thing. */
export const NOT_AFTER_CALL = set(
  'for on out off upon into centre center centers centres sheet sign log bell girl box back in attention time foul',
);

/** What is called something is no contact: behind the one called only this may come. */
export const AFTER_CALLED = set(`
  to about on after before in at from during over following ahead amid and but while as when then who which since because
  again lol omg wow btw fyi per apparently allegedly according sources reports via today yesterday tonight tomorrow this last early earlier late later twice thrice once personally directly
  immediately shortly minutes hours days just for by via with regarding urging asking telling saying offering warning
  seeking hoping or monday tuesday wednesday thursday friday saturday sunday overnight privately briefly first recently
  is was says said now yet already separately instead too also next three two four five several hoped near
  january february march april june july august september october november december nov dec oct feb
`);

/** Newsroom words: "the China desk's call", "the US team" name no government. */
export const NEWSROOM = set(`
  desk desks team teams bureau bureaus bureaux editor editors correspondent correspondents reporter reporters stringer
  stringers office offices staff colleague colleagues colleague's page blog liveblog package explainer freelancer producer producers
  newsletter podcast section column columnist beat shift rota intern analyst analysts channel crew unit feed fixer
`);

/** Titles of those who act for a state; one of them makes a party of its country's name. */
export const OFFICES = set(`
  president presidents premier premiers pm pms minister ministers chancellor chancellors king queen emir emirs sultan prince princess
  monarch leader leaders ruler strongman dictator autocrat chairman chairwoman chief chiefs secretary secretaries secretary-general
  envoy envoys negotiator negotiators official officials delegation delegations counterpart counterparts side sides
  diplomat diplomats representative representatives adviser advisers advisor advisors aide aides head heads taoiseach
  president-elect vice-president fm govt government governments potus tsar czar team teams general commissioner pope
  speaker delegates mediators commander dignitary premiership boss opposite
`);

/** Words that stand before an office: "deputy foreign minister", "chief trade negotiator". */
export const OFFICE_PARTS = set(`
  prime foreign vice deputy first interim acting outgoing incoming former ex then-president new newly elected re-elected defence defense finance
  trade commerce treasury interior economy energy oil agriculture environment justice health transport national security
  special top senior chief high high-level supreme general state of for affairs external crown party federal military
  central bank intelligence spy army russian-installed caretaker transitional embattled veteran longtime visiting fellow
  far-right left-wing right-wing conservative populist leftist hardline hard-line communist military-backed newly-elected economic
  nuclear peace lead and right-hand presidential ruling kremlin climate under home exterior
`);

/** Titles and forms of address, before a name. */
export const ADDRESSES = set(
  'mr mrs ms sir dr lord lady dame sheikh ayatollah gen adm col sen gov rep hon madam president-elect',
);

/** Those who speak or act for a country, and whose calls are nobody's contact between leaders. */
export const MINOR_ROLES = set(`
  ambassador ambassadors spokesman spokeswoman spokesperson spokespeople spokespersons embassy embassies consul consulate consulates
  attache attaches ministry ministries department lawmaker lawmakers senator senators congressman congresswoman mp mps mep meps
  company companies firm firms business businesses investors investor tourist tourists student students troops soldiers forces
  army navy police media press journalists newspaper outlet agency citizens citizen people public voters farmers fans
  man woman men women teenager boy girl couple families family court courts judge lawyer lawyers actor singer star
`);

/** Verbs without meaning of their own before a noun of contact: "held talks", "had a call". */
export const LIGHT_VERBS = set(`
  hold holds held holding have has had having resume resumes resumed resuming begin begins began begun start starts started
  open opens opened conclude concludes concluded finish finishes finished wrap wraps wrapped up end ends ended conduct conducts conducted
  exchange exchanges exchanged exchanging share shares shared continue continues continued kick kicked kicks off stage staged
  complete completed do did schedule scheduled schedules plan planned plans planning set agree agreed agrees arrange arranged for on
  get gets got be in into enter entered launch launched take takes took took part cancel cancels cancelled canceled postpone postpones
  postponed scrap scrapped announce announces announced confirm confirms confirmed deny denies denied hail hails hailed seek seeks
  attend attends attended join joined joins convene convened convenes are were was is
`);

export const CANCELLING = set(`
  cancel cancels cancelled canceled cancelling canceling postpone postpones postponed postponing scrap scraps scrapped scrapping
  shelve shelves shelved axe axed axes ditched nixed aborted
`);

/** Words that make what follows a wish, an offer or a possibility. */
export const WISHING = set(`
  should could may might would must ought can cannot can't hope hopes hoped hoping want wants wanted wanting wish wishes wished wishing
  urge urges urged urging seek seeks sought seeking ask asks asked asking request requests requested requesting demand demands demanded
  offer offers offered offering propose proposes proposed proposing suggest suggests suggested suggesting
  ready willing open eager keen prepared invite invites invited inviting consider considers considered considering mulls mulled mulling weigh weighs
  weighing weighed push pushes pushed pushing probably possible potential potentially possibly perhaps maybe likely unlikely would-be hypothetical
  expects threatens threatened imagine supposedly favour favours favor favors
  need needs needed lobbying lobby eyes eye eyeing eyed mooted floated floats touted rumour rumours rumor rumors rumoured rumored speculation
  call-for appeal appeals appealed pressed pressing presses refuse-to pray try tries tried trying attempt attempts attempted attempting
  proposal proposals possibility odds bid prospect prospects chance chances talk-of idea hint hints hinted dangles vows pressure pressured persuade convince encourage encouraged encourages
  want-to believes wonders hesitant reluctant able unable
`);

/** Of those, words that are wishes only right before the contact: "a possible call", "unlikely to meet". */
export const CONDITIONS = set('if unless whether should provided assuming suppose were once');

export const NEGATIONS = set(`
  not no never without nor neither cannot didnt hasnt havent doesnt dont wasnt werent isnt arent wont hadnt didn't hasn't haven't
  doesn't don't wasn't weren't isn't aren't won't hadn't couldnt wouldnt shouldnt none yet-to refuse refuses refused refusing decline declines declined
  declining reject rejects rejected rejecting snub snubs snubbed avoid avoids avoided avoiding skip skips skipped skipping
  deny denies denied denying denial rule-out cant wouldnt
`);

export const DENYING = set(
  'deny denies denied denying denial dismiss dismisses dismissed rejects rejected disputes disputed refutes refuted untrue false hoax fake',
);

/** What makes a contact one that is to come. */
export const AHEAD = set(`
  will shall scheduled due upcoming planned plan plans planning expected set slated going agreed agrees agree agree-to tomorrow
  next ahead forthcoming about arrange arranged arranging announces announce announced announcing prepares preparing prepare prepared confirms
  confirmed ll likely
`);

/** Words of the chat that say that it happened a moment ago or is happening. */
export const FRESH = set(
  'just now currently right breaking flash newsflash urgent snap moments minutes',
);

/** Sport takes countries for teams. */
export const SPORT = set(`
  match matches final semifinal semi-final semis quarterfinal quarter-final qualifier qualifiers friendly friendlies cup goal goals
  score scored striker midfielder goalkeeper coach cricket rugby football soccer hockey tennis basketball baseball volleyball handball
  wicket wickets innings t20 odi squad squads kickoff kick-off stadium league tournament fifa uefa olympics olympic medal medals
  penalty penalties half-time halftime extra-time lineup line-up batting bowling nil wembley twickenham lineout semi world-cup group-stage
  fixture fixtures derby ashes euros afcon playoff play-off playoffs pitch referee wimbledon davis champions trophy defeat eurovision
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
  theatre theater episode screenplay screening exhibition
`);
/** The same, where countries alone are named. */
export const NAMESAKES = set(`
  pub bar restaurant hotel street road avenue street recipe cocktail crossword quiz fusion wedding kids baby dog cat dallas series
  album band singer husband wife boyfriend girlfriend cousin brother sister farm flight train marathon
`);

export const PREPOSITIONS = set(`
  of about on over in with to from against for at by near after before during since until till amid despite without into onto
  toward towards through across between among under like unlike versus vs than via regarding following behind beyond around
  besides beside alongside ahead as outside inside within throughout off upon
`);

export const AUXILIARIES = set(`
  is are was were be been being am has have had having do does did will would shall should can could may might must to
  not never ll ve re didnt hasnt havent doesnt dont wasnt werent isnt arent wont hadnt couldnt wouldnt shouldnt cannot cant
`);

/** Adverbs and the like, that may stand between subject, verb and object. */
export const ADVERBS = set(`
  again also already just now then later earlier soon recently finally first once twice briefly privately personally directly
  today yesterday tonight tomorrow both each all still even ever never only separately jointly together reportedly apparently
  allegedly currently previously since face-to-face one-on-one there here too this last next week month year morning
  afternoon evening night monday tuesday wednesday thursday friday saturday sunday overnight formally officially publicly
  secretly virtually online remotely immediately shortly suddenly quietly openly actually really definitely probably
  presumably supposedly certainly always often usually regularly repeatedly himself herself themselves instead meanwhile
  reportedly yet so really literally basically tentatively at-length quickly promptly face
`);

export const CONJUNCTIONS = set(
  'and or but while as when then before after that because although though since if whether where who whom which whose so than until till once',
);

/** After a name of a country these show that the name stands by itself and governs no noun. */
export const AFTER_NAME = new Set([
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...ADVERBS,
  ...CONJUNCTIONS,
  ...set('the a an his her its their this that these those he she it they we i you'),
  ...set(`says said say told tells warns warned vows urges calls agrees agree agreed wants announces announced confirms confirmed denies denied
    hosts hold holds held resume resumes resumed begin begins began open opens opened conclude conclude concluded wrap wraps wrapped exchange exchanges exchanged
    story stories piece pieces copy article articles take wrap readout readouts pic pics photo photos presser timeline graphic profile live
    backs signals signed signs plans hopes faces seeks eyes pledges amid ex`),
]);

export const SENTENCE_STARTERS: ReadonlySet<string> = set(`
  The A An He She It They We I You This That These Those His Her Its Their In On At After Before But And Both Earlier Later Meanwhile
  However Neither Asked There Here What Who When Where Why How If As For To From With Then So Now Yes No Not Did Does Do Has Have Is Are
  Was Were Will Also Still Only According Last Next Sources Officials Anyone Someone Our My
`);

/** Shortened words whose full stop ends no sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = set(`
  mr mrs ms dr sen rep gov gen col lt sgt adm hon prof st jr sr vs etc eg ie cf no nos jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun approx dept govt min pres sec amb inc ltd co corp al
`);

/** "the two leaders", "both presidents", "the pair". */
export const PAIR_NOUNS = set(
  'leaders presidents premiers ministers men women pair sides leaders countries nations counterparts heads officials capitals governments parties',
);
export const PAIR_WORDS = set('two both');
