/** The words by which copy speaks of contacts: all of the reading's vocabulary, in one place. */
import type { Kind } from '../record/schema.js';
import { set } from './grammar-words.js';

export const REMOTE: readonly Kind[] = ['call', 'video-call'];

export const MET: readonly Kind[] = ['meeting', 'summit', 'visit'];

export const FACE: readonly Kind[] = ['meeting', 'summit', 'visit', 'talks'];

export const SPOKE: readonly Kind[] = ['call', 'video-call', 'meeting', 'summit', 'visit', 'talks'];

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
  /** Counts only with the place or the day behind it: "saw Xi in Busan", not "sees Xi as". */
  placed?: true;
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
  ...verbs('facetime facetimes facetimed facetiming zoomed zooms zooming skyped skypes', {
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
  ...verbs('consult consults consulted consulting liaised parleyed', {
    kinds: SPOKE,
    object: true,
    via: ['with'],
    mutual: true,
    people: true,
  }),
  ...verbs('discuss discusses discussed discussing', {
    kinds: [],
    via: ['with'],
    mutual: true,
    people: true,
  }),
  ...verbs(
    'host hosts hosted hosting receive receives received receiving welcome welcomes welcomed welcoming greet greets greeted greeting entertained feted fetes feting',
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
  ...verbs('touch touches touched touching', {
    kinds: VISIT,
    via: ['in'],
    place: true,
    particles: ['down'],
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
  ...verbs('saw sees', { kinds: MET, object: true, people: true, placed: true }),
  ...verbs('jet jets jetted', { kinds: VISIT, via: ['to', 'into'], place: true }),
  ...verbs('dine dines dined dining lunched', { kinds: MET, via: ['with'], mutual: true }),
]);

/** Verbs that count only with their particle: "sat down", never "sat". */
export const NEEDS_PARTICLE: ReadonlySet<string> = set(
  'sit sits sat sitting touch touches touched touching',
);

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
    'meeting meetings mtg mtgs meet bilat bilats bilateral bilaterals trilateral trilat threeway pull-aside encounter encounters audience handshake tete sitdown face-to-face huddle parley powwow rendezvous hug hugs embrace',
    { kinds: MET, via: ['with'] },
  ),
  ...nouns('linkup hookup', { kinds: ['video-call', 'call'], via: ['with', 'between'] }),
  ...nouns('meetup gettogether', { kinds: MET, via: ['with'] }),
  ...nouns('catchup', { kinds: SPOKE, via: ['with'] }),
  ...nouns('session sessions', { kinds: FACE, via: ['with'] }),
  ...nouns('readout readouts', { kinds: [], via: [] }),
  ...nouns('dinner lunch breakfast banquet reception', { kinds: MET, via: ['with', 'for'] }),
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
  two three four day days two-day three-day nuke gas energy round rounds of oval office monday tuesday wednesday thursday friday saturday sunday
  january february march april may june july august september october november december productive frank good great
  difficult heated friendly productive government intergovernmental ministerial crunch landmark stormy icy frosty candid
  lively extraordinary opening closing impromptu unannounced snap extended inaugural maiden tete make-or-break congratulatory bear firm courtesy state-to-state farewell whirlwind nov dec oct sept sep aug
  jul jun apr mar feb jan
`);

/** "a conference call", "the roll call": the noun in another sense. */
export const NOT_BEFORE_CALL = set(`
  answer answered answering return returned returning take taking
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
  back to about on after before in at from during over following ahead amid and but while as when then who which since because
  again lol omg wow btw fyi per apparently allegedly according sources reports via today yesterday tonight tomorrow this last early earlier late later twice thrice once personally directly
  immediately shortly minutes hours days just for by via with regarding urging asking telling saying offering warning
  seeking hoping or monday tuesday wednesday thursday friday saturday sunday overnight privately briefly first recently
  is was says said now yet already separately instead too also next three two four five several hoped near
  january february march april june july august september october november december nov dec oct feb
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
  come comes came coming hop hops hopped step steps stepped emerge emerges emerged arrive arrives arrived gather gathers gathered return returns returned reconvene reconvened walk walks walked leave leaves left
`);
