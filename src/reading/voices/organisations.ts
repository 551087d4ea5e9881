/** Bodies that are no state and no house of one, by what they are and their name: "The watchmaker Swatch", "BTC Co". */
import { isOrdinary } from '../../record/names/ordinary.js';
import type { Mention, Word } from '../../record/names.js';
import { wordsOf } from '../../record/words.js';
import { OFFICE_PARTS, OFFICES } from '../people/role-words.js';
import type { Sentence } from '../reading.js';
import { OFFICE_NOUNS } from './say-words.js';

/** What a body is called beside its name. */
const KIND =
  /^(?:compan(?:y|ies)|firm|operator|group|charity|watchdog|monitors?|foundation|federation|association|institute|consortium|utility|airline|carrier|refiner|miner|manufacturer|producer|exporter|importer|lender|insurer|developer|contractor|supplier|subsidiary|conglomerate|brewer|retailer|shipper|shipyard|giant|organi[sz]ation|ngo|unions?|guild|(?!law|policy)\p{Ll}+makers?|\p{Ll}+builders?)$/u;

/** With what the name of a company ends, or of a body that watches, helps or researches. */
const ENDING =
  /^(?:Co|Corp|Corporation|Inc|Ltd|Limited|PLC|Plc|plc|AG|SA|GmbH|NV|ASA|Oyj|LLC|SpA|PJSC|JSC|Bhd|Holdings?|Airlines|Airways|Motors|Industries|Foundation|International|Watch|Observatory|Federation)$/;

/** With what a name ends that a state may bear as well, or states together. */
const COMMON_ENDING =
  /^(?:Authority|Bank|Programme|Program|Fund|Institute|Association|Organi[sz]ation|Network|Cent(?:re|er)|Consortium|Alliance)$/;

/** They are known by their names alone. */
const WELL_KNOWN =
  /\b(?:red cross|red crescent|icrc|oxfam|greenpeace|save the children|amnesty|human rights watch|crisis group|doctors without borders|medecins sans frontieres|msf|caritas|transparency international|reporters without borders|flightradar24|marinetraffic|netblocks)\b/;
const LONGEST = 9;

/** They have a kind and a name as well, and are a state's or of states. */
const OF_STATES =
  /^(?:union|nations|ministry|department|presidency|government|ministerial|contact|working|joint|parliamentary|friendship)$/;
const NATIONAL = /^(?:national|federal|state|royal|supreme|central|public|general|government)$/;

/** What body the words of a voice name, where they do: one with a name, or one without, that only thinks something. */
export function bodyIn(
  words: readonly Word[],
  before: Word | undefined,
  hasState: boolean,
  /** Who spoke before. */
  last: string | undefined,
): 'named' | 'nameless' | undefined {
  if (
    isApposedBody(words, before) ||
    isOrganisation(words, hasState) ||
    (last !== undefined &&
      isSameBody(
        words.map(({ norm }) => norm),
        wordsOf(last),
      ))
  )
    return 'named';
  return isNamelessBody(words) ? 'nameless' : undefined;
}

/** Whether words of a voice name such a body; `hasState` where a state or a house is named in them. */
function isOrganisation(all: readonly Word[], hasState: boolean): boolean {
  // "the River Authority's chief executive" speaks for it.
  const owner = all.findIndex(({ text }) => /['’]s$/.test(text));
  const words = owner < 0 || hasState ? all : all.slice(0, owner + 1);
  if (all.length <= LONGEST && WELL_KNOWN.test(all.map(({ norm }) => norm).join(' '))) return true;
  if (words.some(isOfStates) || words.some(({ norm }) => OFFICE_NOUNS.has(norm))) return false;
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before) return false;
  const name = last.text.replace(/['’]s$/, '');
  if (isNamed(before) && ENDING.test(name)) return true;
  if (
    isNamed(before) &&
    COMMON_ENDING.test(name) &&
    !hasState &&
    !words.some(({ norm }) => NATIONAL.test(norm))
  )
    return true;
  const kind = words.findLastIndex(({ norm, text }) => KIND.test(norm) && /^\p{Ll}/u.test(text));
  if (kind < 0) return false;
  // "Swatch, the watchmaker,"
  const apposed = words.some(
    ({ before: gap, norm }, at) => at > 0 && /^,/.test(gap) && /^(?:the|an?)$/.test(norm),
  );
  if (apposed && kind === words.length - 1 && isNamed(words[0])) return true;
  // "a monitor with the Lake Chad mission"
  if (
    /^monitors?$/.test(words[kind]?.norm ?? '') &&
    /^(?:of|for|from|with)$/.test(words[kind + 1]?.norm ?? '')
  )
    return words.slice(kind + 2).some(isNamed);
  // "the human rights group Viasna", "the International Rivers group"
  return kind < words.length - 1
    ? isNamed(words[kind + 1])
    : kind > 1 && !hasState && isNamed(words[kind - 1]);
}

/** "Électricité du Liban, the power company,": what a body is, behind its name. */
function isApposedBody(words: readonly Word[], before: Word | undefined): boolean {
  return (
    isNamed(before) &&
    /^,\s*$/.test(words[0]?.before ?? '') &&
    /^(?:the|an?)$/.test(words[0]?.norm ?? '') &&
    isKindAlone(words)
  );
}

/** "the port operator" */
export function isKindAlone(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return (
    last !== undefined &&
    words.length > 1 &&
    /^\p{Ll}/u.test(last.text) &&
    KIND.test(last.norm) &&
    !words.some(({ norm }) => OFFICE_NOUNS.has(norm))
  );
}

/** "A Slovak police union": of a state's people, and without a name. */
function isNamelessBody(words: readonly Word[]): boolean {
  return isKindAlone(words) && /^(?:an?|one|two|three|some|several)$/.test(words[0]?.norm ?? '');
}

/** "the company", "the group", behind one that had its name. */
function isSameBody(norms: readonly string[], last: readonly Word[]): boolean {
  const [the, kind, more] = norms;
  return (
    the === 'the' &&
    kind !== undefined &&
    more === undefined &&
    KIND.test(kind) &&
    isOrganisation(last, false)
  );
}

/** "Kenya Pipeline", "the Uganda Law Society": a state's name, and behind it no office of that state. */
export function isNamedAfterState(
  { first, last, form, text }: Mention,
  { words, mentions }: Pick<Sentence, 'words' | 'mentions'>,
  to: number,
): boolean {
  if (
    !/^(?:name|adjective)$/.test(form) ||
    /['’]s?$/.test(text) ||
    !/^\p{Lu}\p{Ll}+$/u.test(words[last]?.text ?? '')
  )
    return false;
  const behind = words.slice(last + 1, to + 1);
  const end = behind.findIndex(
    ({ text: word, before }) => before !== ' ' || !/^\p{Lu}\p{Ll}/u.test(word),
  );
  const name = end < 0 ? behind : behind.slice(0, end);
  return (
    name.length > 0 &&
    !mentions.some((one) => one.first > last && one.first <= last + name.length) &&
    !/^\p{Lu}/u.test(words[first - 1]?.text.replace(/^The$/, 'the') ?? '') &&
    !name.some(
      ({ norm }) =>
        OFFICE_NOUNS.has(norm) ||
        OFFICES.has(norm) ||
        OFFICE_PARTS.has(norm) ||
        NATIONAL.test(norm),
    ) &&
    // "the Israeli Defence Forces" are the state's own.
    (form === 'name' || !name.some(({ norm }) => STATES_OWN.test(norm))) &&
    name.some(({ norm, text: word }) => isOrdinary(norm) || KIND.test(norm) || ENDING.test(word))
  );
}

const STATES_OWN =
  /^(?:forces?|guards?|army|navy|command|staff|coast|armed|revolutionary|consulate|mission|high|people|republic|treasury|house)$/;

function isOfStates({ norm, text }: Word): boolean {
  return OF_STATES.test(norm) && (norm !== 'union' || /^\p{Lu}/u.test(text));
}

function isNamed(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{L}\d]/u.test(word.text);
}
