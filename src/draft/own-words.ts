/** What somebody says by doing it, without a word of saying: "promised 200 soldiers", "warned against any base". */

import { isPast } from '../reading/assertion/tense.js';
import type { ReadSentence } from '../reading/contacts/references.js';
import { AUXILIARIES, set } from '../reading/grammar-words.js';
import { OFFICE_PARTS, OFFICES } from '../reading/people/role-words.js';
import { strangersIn } from '../reading/people/strangers.js';
import { STANDING } from '../reading/voices/markers/words.js';
import { isNamedAfterState } from '../reading/voices/organisations.js';
import { ACCOUNT_NOUNS, MOUTHPIECES } from '../reading/voices/say-words.js';
import { houseIn } from '../reading/voices/voice-outlets.js';
import { partiesOf, personOf } from '../reading/voices/voices.js';
import type { ContactRecord } from '../record/record.js';
import { acts } from './acting.js';
import type { Box, DraftPoint, UnknownPerson } from './draft.js';
import type { MainContact } from './main-contact.js';

/** Who does something in a stretch of text, and by which verb. */
interface Doer {
  party: string;
  /**
   * `mouth`: a ministry, a spokesman or an account, which does nothing but speak; `capital`: a state by
   * the name of its capital; `state`; `guest`: who took part; `official`: who did not.
   */
  kind: 'mouth' | 'capital' | 'state' | 'guest' | 'official';
  /** The verb and the word behind it. */
  verb: string;
  next: string;
  /** Before the public: "in a thread on X", "on television". */
  inPublic: boolean;
}

/** What somebody binds himself to he says himself. */
const COMMITS = /^(?:promis|pledg|vow|undert(?:ook|ake)|commit|guarante|swore)/;
/** What one wants, thinks or makes much of. */
const MINDS =
  /^(?:want|hop(?:e|es|ed)$|prefer|insist|expect|think|thought|believ|consider|regard|favou?r|fear|doubt|dwell|dwelt|singl|highlight|puts?$|plead|play|credit|apologi|salut|appeal|hail|brush|shrug|spoke$|speaks?$|talk|point|tout|boast|emphasi|stress|underlin|list|cit|mention|quot|mak|made|draw|drew|goes$|went$|ow|attribut|link|tie|reads?$|sees?$|saw$)/;
const URGES =
  /^(?:urge[sd]?|appeal(?:s|ed)|offer(?:s|ed)|insist(?:s|ed)|reaffirm(?:s|ed)|invite[sd]?)$/;
/** What a state that took no part says of a contact, by the verb alone. */
const COMMENTS =
  /^(?:ask|request|wonder|question|demand|propos|offer|reiterat|reject|oppos|object|denounc|complain|criticis|criticiz|applaud|congratulat|dismiss|threaten|caution|remind|remark|note[sd]$|deplor|disput)/;
const HAD = /^(?:made|makes?|draw|drew|goes|went|put|puts|links?|linked|ties?|tied|owe[sd]?)$/;
/** What was once, and is told to explain. */
const ONCE = /\b(?:in|since) (?:19|20)\d\d\b|\b(?:last|earlier this) (?:month|year|week)\b/i;
/** What even a ministry does with its hands. */
const HANDS =
  /^(?:summon|receiv|host|met|meet|welcom(?:ed|es)$|expel|clos|open|mov|sent|send|issu|publish|releas|post|arrang|organi[sz]|confirm|acknowledg|declin|refus|answer|repl|respond|comment|flew$|fl(?:y|ies)$|travel|arriv|land|visit|left$|leav|return|depart|attend|tour|has|had|have|did|does)/;

/** In whose box a stretch lands that nobody is said to say; undefined where it is in nobody's name. */
export function ownWordsIn(
  read: ReadSentence,
  start: number,
  end: number,
  main: MainContact,
  strangers: readonly UnknownPerson[],
  record: ContactRecord,
): Box | undefined {
  if (BOTH_SPEAK.test(read.sentence.text.slice(start - read.sentence.start))) return 'all';
  const doer = doerIn(read, start, end, main, strangers, record);
  if (!doer) return undefined;
  const { party, kind, verb, next } = doer;
  const calls = /^calls?$|^called$/.test(verb) && /^(?:on|for)$/.test(next);
  const stands = STANDING.has(verb) || URGES.test(verb) || calls;
  if (!main.parties.includes(party)) {
    const told = read.references.some(({ parties, aside }) => parties.length >= 2 && !aside);
    const words = read.sentence.text.slice(start - read.sentence.start, end - read.sentence.start);
    // "Turkey called the deal null and void"
    const terms = /^call(?:s|ed)$/.test(verb) && /^(?:the|it|this|that)$/.test(next);
    const comments =
      stands ||
      terms ||
      ((COMMENTS.test(verb) || MINDS.test(verb)) && !ONCE.test(words) && !HAD.test(verb));
    return comments && kind !== 'guest' && !told ? party : undefined;
  }
  if (COMMITS.test(verb) || (/^sp(?:oke|eaks)$/.test(verb) && /^(?:of|instead)$/.test(next)))
    return party;
  if (doer.inPublic && !HANDS.test(verb)) return party;
  const speaks = stands || MINDS.test(verb);
  switch (kind) {
    case 'mouth':
      return HANDS.test(verb) ? undefined : party;
    case 'capital':
      return speaks ? party : undefined;
    case 'official':
      return speaks || acts(verb) ? party : undefined;
    case 'guest':
      // Where nobody met, whatever one says is said to the public.
      return main.status !== 'held' && (speaks || acts(verb)) ? party : undefined;
    case 'state':
      return undefined;
  }
}

/** "Both spoke of a frank exchange", "The two described the talks as cordial": to the public, each of them. */
const BOTH_SPEAK =
  /^(?:both|the two|all three)(?: (?:sides|leaders|men|women|presidents|ministers|premiers|governments|capitals))? (?:later |afterwards |then )?(?:(?:spoke|speak) of|(?:called|call|described|describe|hailed|hail|praised|praise) (?:the|it|their|this)\b)/iu;

/** The subject of a stretch and its verb: behind what opens the clause, an apposition and adverbs. */
function doerIn(
  { sentence }: ReadSentence,
  start: number,
  end: number,
  main: MainContact,
  strangers: readonly UnknownPerson[],
  record: ContactRecord,
): Doer | undefined {
  const { words, mentions } = sentence;
  const norm = (at: number) => words[at]?.norm ?? '';
  const text = (at: number) => words[at]?.text ?? '';
  const comma = (at: number) => /^,/.test(words[at]?.before ?? '');
  let at = words.findIndex((word) => word.start >= start);
  if (at < 0) return undefined;
  const from = at;
  at = pastOpening(
    words.map((word) => word.norm),
    at,
    comma,
  );
  while (DETERMINERS.has(norm(at))) at += 1;
  const first = at;
  const unknown = strangersIn(sentence, record);
  const isNamed = (index: number) =>
    mentions.some((one) => one.first <= index && index <= one.last) ||
    unknown.some(
      (one) => one.start <= (words[index]?.start ?? 0) && (words[index]?.start ?? 0) < one.end,
    );
  const inPhrase = (index: number) =>
    isNamed(index) ||
    /^\p{Lu}/u.test(text(index)) ||
    OFFICES.has(norm(index)) ||
    OFFICE_PARTS.has(norm(index)) ||
    MOUTHPIECES.has(norm(index)) ||
    ACCOUNT_NOUNS.has(norm(index)) ||
    /^(?:of|for|in|at|the|own|press|chief|cabinet|and|junta|rulers|leadership)$/.test(norm(index));
  while (at < words.length && at < first + 14 && !comma(at) && inPhrase(at)) at += 1;
  const last = at - 1;
  if (last < first) return undefined;
  const state = mentions.find((one) => one.first === first);
  if (state && isNamedAfterState(state, sentence, last)) return undefined;
  // "Greenpeace Netherlands protested": a body that has the state's name behind its own.
  const behind = mentions.find((one) => one.first === first + 1);
  if (behind?.form === 'name' && !isNamed(first) && isBody(text(first), norm(first)))
    return undefined;
  // "…, Minoru Kihara, apologised", "Egypt, which was not at the table, warned"
  if (comma(at)) {
    const close = words.findIndex((_, index) => index > at && comma(index));
    if (close < 0) return undefined;
    at = close;
  }
  while (/ly$|^(?:also|has|had|later|then|meanwhile|again|instead|even|too)$/.test(norm(at)))
    at += 1;
  const verb = words[at];
  if (!verb || verb.start >= end || AUXILIARIES.has(verb.norm)) return undefined;
  if (!isPast(verb.norm) && !/[^s]s$|^(?:put|want)$/.test(verb.norm)) return undefined;
  const who = whoIn(sentence, first, at - 1, record);
  if (who === undefined) return undefined;
  const phrase = words.slice(first, last + 1).map((word) => word.norm);
  // "Former Kenyan prime minister Raila Odinga called for": he speaks for no state.
  if (phrase.some((word) => NOT_IN_OFFICE.test(word))) return undefined;
  const head = mentions.find((one) => one.first === first);
  // "Sudan's army chief": he sits at the table himself.
  const chief = phrase.some(
    (word, index) => word === 'chief' && HEADED.test(phrase[index - 1] ?? ''),
  );
  const mouth =
    (!chief && phrase.some((word) => MOUTHPIECES.has(word))) ||
    (last > first && phrase.some((word) => ACCOUNT_NOUNS.has(word))) ||
    houseIn(phrase) !== undefined ||
    // "Only Dakar's goes on to speak of visas": its account.
    (head?.last === last && /['’]s$/.test(text(last)));
  const named = head?.last === last ? head.form : undefined;
  const people = main.references.flatMap((reference) => reference.people);
  const guest =
    (who.person !== undefined && people.includes(who.person)) ||
    strangers.some(({ name }) =>
      who.names.some((one) => name.endsWith(one.split(' ').at(-1) ?? one)),
    );
  const kind = mouth
    ? 'mouth'
    : named === 'capital' || named === 'alias'
      ? 'capital'
      : who.isPerson
        ? guest
          ? 'guest'
          : 'official'
        : 'state';
  const aside = words
    .slice(from, first)
    .concat(words.slice(last + 1, at))
    .map((word) => word.norm);
  return {
    party: who.party,
    kind,
    verb: verb.norm,
    next: norm(at + 1),
    inPublic:
      /^(?:in|on|at|by|via|before|from)$/.test(aside[0] ?? '') &&
      aside.some((word) => FORUMS.has(word)),
  };
}

const NOT_IN_OFFICE = /^(?:former|ex|opposition)$/;

const HEADED = /^(?:army|military|government|junta|regime|council|state)$/;

/** A name in front of a state's that is neither an office nor a word of the compass. */
function isBody(text: string, norm: string): boolean {
  return (
    /^\p{Lu}\p{L}{3,}$/u.test(text) &&
    !OFFICES.has(norm) &&
    !OFFICE_PARTS.has(norm) &&
    !/^(?:north|south|east|west|northern|southern|eastern|western|both|only|even|president|neighbou?ring|mainland|central|greater)$/.test(
      norm,
    )
  );
}

/** Where one speaks to everybody. */
const FORUMS = new Set([
  ...ACCOUNT_NOUNS,
  ...set(
    'thread interview remarks speech conference radio television tv parliament x facebook telegram instagram video reporters journalists',
  ),
]);
const DETERMINERS = set('the a an only but and both even for');

/** "In a Facebook post Wong put", "For its part, the ministry": where the clause itself begins. */
function pastOpening(
  norms: readonly string[],
  from: number,
  comma: (at: number) => boolean,
): number {
  if (!/^(?:in|at|on|for|after|from|during)$/.test(norms[from] ?? '')) return from;
  for (let at = from + 1; at < from + 8; at += 1) {
    if (comma(at)) return at;
    if (
      ACCOUNT_NOUNS.has(norms[at] ?? '') &&
      !/^(?:of|by|on|from|in|that)$/.test(norms[at + 1] ?? '')
    )
      return at + 1;
  }
  return from;
}

const TOWARDS = /^(?:with|for|to|against|between|on|over|about|towards)$/;

/** Whose the words of a subject are: of one party, and of a person or not. */
function whoIn(
  sentence: ReadSentence['sentence'],
  first: number,
  last: number,
  record: ContactRecord,
): { party: string; person?: string; isPerson: boolean; names: string[] } | undefined {
  const from = sentence.words[first]?.start ?? 0;
  const to = sentence.words[last]?.end ?? 0;
  const mentions = sentence.mentions.filter(
    (mention) =>
      mention.first >= first &&
      mention.last <= last &&
      // "the minister responsible for trade with Mexico" is not Mexico's.
      !TOWARDS.test(sentence.words[mention.first - 1]?.norm ?? '') &&
      mention.senses.some(({ kind }) => kind !== 'topic'),
  );
  const unknown = strangersIn(sentence, record).filter(
    ({ start, end }) => start >= from && end <= to,
  );
  const parties = [
    ...mentions.flatMap((mention) => partiesOf(mention, record)),
    ...unknown.flatMap(({ party }) => party ?? []),
  ];
  const house = houseIn(sentence.words.slice(first, last + 1).map(({ norm }) => norm));
  const [party = house] = parties;
  if (party === undefined || new Set(parties).size > 1) return undefined;
  const person = mentions.map(personOf).find((id) => id !== undefined);
  const office = sentence.words
    .slice(first, last + 1)
    .some(({ norm }) => OFFICES.has(norm) && !MOUTHPIECES.has(norm));
  return {
    party,
    ...(person !== undefined && { person }),
    isPerson: person !== undefined || unknown.length > 0 || office,
    names: unknown.map(({ name }) => name),
  };
}

/**
 * "He also complained of idle tankers", "He went on to offer two aircraft", behind what he said to the
 * public: he goes on, in the box where he was.
 */
export function goingOnIn(
  words: string,
  start: number,
  { sentence }: ReadSentence,
  before: ReadSentence | undefined,
  last: DraftPoint | undefined,
  isLetter: boolean,
): Box | undefined {
  const inLetter = isLetter && ALSO.test(words);
  if (start !== sentence.start || !(GOES_ON.test(words) || LEAVES_OUT.test(words) || inLetter))
    return undefined;
  const voice = before?.attributed.filter(({ form }) => form !== 'told').at(-1);
  const [party, other] = voice?.voice.kind === 'parties' ? voice.voice.parties : [];
  if (voice?.manner === 'affirms' && party !== undefined && other === undefined) return party;
  const inForm = before && last && last.origin.start === before.sentence.start;
  return inForm && last.box !== 'unattributed' && last.box !== 'all' ? last.box : undefined;
}

/** "The Pakistani prime minister also invited him", behind what was told of his letter. */
const ALSO = /^[^,;:"“]{3,60} also (?!said|told|announced|added|noted)\p{Ll}+/u;

const GOES_ON =
  /^(?:he|she|it|the (?:minister|president|chancellor|premier|prime minister|spokes(?:man|woman|person)|ministry|office|statement|readout)) (?:(?:also|further|then|again|additionally)(?: has (?:him|her|it|them|both|the two))? (?:\p{L}+ly )?(?!(?:met|visited|held|attended|travelled|flew|hosted|received|took|laid|toured|arrived|left|had|has|was|is|will|would)\b)\p{Ll}+|(?:went|goes) on to \p{Ll}+|(?:thank|prais|warn|complain|condemn|regret|reject|blam|accus|hop|want|expect|plan|favour|insist|consider|regard)\p{L}*(?:ed|s)\b)/iu;

/** "Says they went over Gaza", "Wants it by March": in a desk's note, whoever spoke before. */
const LEAVES_OUT =
  /^(?:also )?(?:says|wants|adds|insists|claims|hopes|thinks|expects|asks for|offers|warns|calls for|promises|would like|will not|won['’]t|is ready to) /iu;
