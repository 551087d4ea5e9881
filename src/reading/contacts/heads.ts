/** The words of copy that stand for a contact: "spoke by phone", "their summit", "the call". */
import type { Mention } from '../../record/names.js';
import type { Kind } from '../../record/schema.js';
import { modalityOf, wireModality } from '../assertion/head-modality.js';
import { AFTER_NAME } from '../grammar-words.js';
import type { Modality, Sentence } from '../reading.js';
import { isAside } from './aside.js';
import { gerundAt } from './gerunds.js';
import { isContactNoun, isNoun, joinedTo } from './head-senses.js';
import { CALLED_ON, IN_PERSON, NOUNS, REMOTE, VERBS, VIDEO } from './head-words.js';
import { isCalledOn, isContactVerb } from './verb-senses.js';

export interface Head {
  first: number;
  last: number;
  noun: boolean;
  kinds: readonly Kind[];
  strict: boolean;
  modality: Modality;
  definite: boolean;
  /** "that call", "the same conversation" */
  pointsBack?: boolean;
  latest: boolean;
  other: boolean;
  aside: boolean;
}

const POINTING = new Set('the their this that these his her its both whose'.split(' '));
const LATEST = new Set('last latest recent newest'.split(' '));
const OTHER = new Set(
  'another second third fourth fifth sixth next previous earlier first new further follow-up more other future no any upcoming series several regular'.split(
    ' ',
  ),
);
const MODIFIERS =
  /^(summit|phone|telephone|telephonic|video|virtual|online|bilateral|trilateral|direct|trade|peace|nuclear|official|formal|state|working|face|to|in|person|one|on|two|three|hour|long|minute|day|short|brief|lengthy|historic|rare|surprise|high|level|stakes|last|latest|most|recent|first|second|third|fourth|fifth|sixth|next|previous|earlier|presidential|leaders|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|todays|yesterdays|planned|scheduled|cancelled|canceled|postponed|proposed|expected|upcoming|possible|closed|door|secure|evening|morning|afternoon|night|weekend|\d+|economic|annual|warm|tense|friendly|productive|much|anticipated|long|awaited|final|latest|full|good|great|very|joint|shouting|round|of|their|new|fist|elbow|bear)$/;

/** What stands for a contact at a word; undefined where nothing does. */
export function headAt(
  sentence: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): Head | undefined {
  const norm = (index: number) => sentence.words[index]?.norm ?? '';
  // "a summit telephone talk"
  if (norm(at) === 'summit' && /^(?:telephone|phone|video)$/.test(norm(at + 1))) return undefined;
  const gerund = gerundAt(sentence, at, names);
  if (gerund)
    return {
      ...gerund,
      first: at,
      last: at,
      noun: false,
      definite: false,
      pointsBack: false,
      latest: false,
      other: false,
      aside: isAside(sentence, at, false),
    };
  const joined = joinedTo(sentence, at);
  const compound = joined.first < at && isCompoundNoun(sentence, at, joined.norm);
  const word = compound ? joined.norm : norm(at);
  const asNoun = NOUNS.get(word);
  const asVerb = VERBS.get(word);
  if (!asNoun && !asVerb && word !== 'calling') return undefined;
  const noun = asNoun !== undefined && (compound || isNoun(sentence, at, names));
  // "called on Kenyan President William Ruto in Nairobi"
  const calledOn = /^call(?:s|ed|ing)?$/.test(word) && isCalledOn(sentence, at, names);
  const meaning = calledOn ? CALLED_ON : noun ? asNoun : asVerb;
  if (!meaning) return undefined;
  if (!noun && !calledOn && !isContactVerb(sentence, at, names)) return undefined;
  if (/^(phone|telephone|video)$/.test(word))
    return byWire(sentence, at, isPickedUp(sentence, at, names));
  if (word === 'line') return isOnTheLine(sentence, at, names) ? byWire(sentence, at) : undefined;
  if (noun && !compound && !isContactNoun(sentence, at)) return undefined;
  const first = noun ? nounStart(sentence, compound ? joined.first : at, names) : at;
  let last = at;
  let { kinds, strict } = meaning;
  const inside = sentence.words.slice(first, at).map((w) => w.norm);
  const behind = sentence.words.slice(at + 1, at + 9).map((w) => w.norm);
  // "who had met last month, spoke by phone": the means are those of the next verb.
  const next = behind.findIndex((norm) => VERBS.has(norm) && !WIRE.test(norm) && !NOUNS.has(norm));
  const by =
    (next < 0 ? behind : behind.slice(0, next))
      .join(' ')
      .split(/\b(?:since|after|before|following|and|that|which|but)\b/)[0] ?? '';
  if (inside.some((w) => /^(video|virtual|online)$/.test(w)))
    [kinds, strict] = [word === 'call' || word === 'calls' ? VIDEO : REMOTE_BY_VIDEO, true];
  else if (inside.some((w) => /^(phone|telephone|telephonic)$/.test(w)))
    [kinds, strict] = [REMOTE, true];
  else if (inside.includes('person') || inside.includes('face'))
    [kinds, strict] = [IN_PERSON, true];
  if (!noun || kinds.length === 0 || word === 'talks') {
    const how = HOW.find(({ pattern }) => pattern.test(by));
    if (how && (kinds.length === 0 || word === 'talks' || how.kinds !== IN_PERSON)) {
      [kinds, strict] = [how.kinds, true];
      const match = how.pattern.exec(by);
      if (match?.index === 0) last = at + match[0].trim().split(' ').length;
    }
  }
  const idiom = noun ? 0 : idiomLength(sentence, at);
  if (idiom > 0) last = Math.max(last, at + idiom);
  if (word === 'summit' || word === 'summits')
    kinds = strict && kinds === IN_PERSON ? IN_PERSON : kinds;
  const before = sentence.words.slice(Math.max(0, first - 6), first).map((w) => w.norm);
  const phrase = [...inside, ...before.slice(-2)];
  return {
    first,
    last,
    noun,
    kinds,
    strict,
    modality: modalityOf(sentence, first, last, noun),
    definite:
      noun &&
      (inside.some((w) => POINTING.has(w)) ||
        POINTING.has(before.at(-1) ?? '') ||
        hasPossessive(sentence, first, at)),
    pointsBack: noun && [...inside, before.at(-1) ?? ''].some((w) => /^(same|that|this)$/.test(w)),
    latest: phrase.some((w) => LATEST.has(w)) || isLastTime(before),
    other:
      noun &&
      !inside.includes('latest') &&
      inside.some((w) => OTHER.has(w)) &&
      !isSameAgain(sentence, first, inside),
    aside: isAside(sentence, first, noun),
  };
}

/** What a verb may be followed by that only says by what means. */
const WIRE = /^(?:phone|telephone|video|line|link|linked|hooked)$/;

/** "the last time the two leaders rang each other" */
function isLastTime(before: readonly string[]): boolean {
  return before.some((word, at) => /^(?:time|occasion)$/.test(word) && before[at - 1] === 'last');
}

/** "a one-to-one with Kim", "their face-to-face in Busan": of "a one-to-one meeting" the meeting is the noun. */
function isCompoundNoun(sentence: Sentence, at: number, norm: string): boolean {
  const next = sentence.words[at + 1];
  const ends = next === undefined || !/^\s$/.test(next.before) || AFTER_NAME.has(next.norm);
  return NOUNS.has(norm) && ends;
}

/** "It was their first call", "…, their third meeting this year": the one that was just told of. */
function isSameAgain(sentence: Sentence, first: number, inside: readonly string[]): boolean {
  if (
    !inside.some((word) => /^(first|second|third|fourth|fifth|sixth)$/.test(word)) ||
    inside.includes('next')
  )
    return false;
  const { words } = sentence;
  let at = first - 1;
  // "It was Trump's first trip": whose it is says nothing of which one it is.
  if (/['’]s?$/.test(words[at]?.text ?? '')) {
    while (/^\p{Lu}/u.test(words[at]?.text ?? '') && at >= 0) at -= 1;
  }
  const before = words[at]?.norm ?? '';
  return (
    /^(was|is|marked|marks|became|being|as)$/.test(before) ||
    /[,—–(]/.test(sentence.words[first]?.before ?? '')
  );
}

/** How many words behind a verb belong to it: "stood face to face", "sat in one room". */
function idiomLength(sentence: Sentence, at: number): number {
  if (!/^(stood|stand|sat|sit|came)$/.test(sentence.words[at]?.norm ?? '')) return 0;
  const behind = sentence.words
    .slice(at + 1, at + 6)
    .map(({ norm }) => norm)
    .join(' ');
  const match =
    /^(?:face to face|side by side|shoulder to shoulder|opposite|down|across from|in (?:one|the same) room|(?:around|round|at) (?:a|the|one) (?:\w+ )?table)\b/.exec(
      behind,
    );
  return match ? match[0].split(' ').length : 0;
}

const REMOTE_BY_VIDEO: readonly Kind[] = ['video-call', 'call'];

const HOW: readonly { pattern: RegExp; kinds: readonly Kind[] }[] = [
  {
    pattern:
      /^(?:\w+ ){0,4}?(?:(?:by|via|over|on|in) (?:a |the )?(?:secure )?(?:video|virtual|videolink|video link|zoom|webex|teams)|online|virtually|remotely)\b/,
    kinds: REMOTE_BY_VIDEO,
  },
  {
    pattern: /^(?:\w+ ){0,6}?(?:by|via|over|on) (?:the |a |their )?(?:phone|telephone|hotline)\b/,
    kinds: REMOTE,
  },
  { pattern: /^(?:\w+ ){0,4}?(?:face to face|in person)\b/, kinds: IN_PERSON },
];

/** "had Milei on the line", "was on the line with Lula"; jobs that are on the line are none. */
function isOnTheLine(
  { words }: Sentence,
  at: number,
  names: ReadonlyMap<number, Mention>,
): boolean {
  const norm = (index: number) => words[index]?.norm ?? '';
  const isPerson = (index: number) =>
    names.get(index)?.senses.some(({ kind }) => kind === 'person') === true ||
    (/^\p{Lu}/u.test(words[index]?.text ?? '') && index > 0);
  if (norm(at - 1) !== 'the' || norm(at - 2) !== 'on') return false;
  const held = [1, 2, 3, 4, 5, 6].some((step) =>
    /^(?:had|has|got|gets)$/.test(norm(at - 2 - step)),
  );
  // "Trump and Xi were on the line again": two people, and not what is at stake.
  let be = at - 3;
  while (be > 0 && /^(?:back|again|both|now|soon|then)$/.test(norm(be))) be -= 1;
  const known = (index: number) =>
    names.get(index)?.senses.some(({ kind }) => kind === 'person') === true;
  const both =
    /^(?:was|were|are)$/.test(norm(be)) &&
    known(be - 1) &&
    [2, 3, 4].some((step) => norm(be - step) === 'and' && known(be - step - 1));
  return (
    both || (held && isPerson(at - 3)) || (/^(?:with|to)$/.test(norm(at + 1)) && isPerson(at + 2))
  );
}

/** "picked up the phone to Modi" */
function isPickedUp({ words }: Sentence, at: number, names: ReadonlyMap<number, Mention>): boolean {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .map(({ norm }) => norm)
    .join(' ');
  return (
    /^(?:pick(?:ed|s|ing)?|took) up (?:the|a)$/.test(before) &&
    words[at + 1]?.norm === 'to' &&
    [2, 3, 4].some((step) => names.get(at + step)?.senses.some(({ kind }) => kind === 'person'))
  );
}

/** "on the phone", "by video link": a call without a verb of its own. */
function byWire(sentence: Sentence, at: number, lifted = false): Head | undefined {
  const norm = (index: number) => sentence.words[index]?.norm ?? '';
  const last = /^(link|conference|conferencing|feed|hookup)$/.test(norm(at + 1)) ? at + 1 : at;
  // "on a three-way phone line"
  const back = [1, 2, 3].find(
    (step) =>
      /^(the|a)$/.test(norm(at - step)) && /^(by|on|over|via|off)$/.test(norm(at - step - 1)),
  );
  const article = at - (lifted ? 1 : (back ?? 0));
  // "came to the telephone"
  const came = norm(article - 1) === 'to' && /^(came|got|went|come)$/.test(norm(article - 2));
  if (!/^(by|on|over|via|off)$/.test(norm(article - 1)) && !came && !lifted) return undefined;
  if (norm(at) === 'video' && last === at) return undefined;
  // "settled on a telephone line between the two commands": what is to be laid.
  if (/^(?:line|link|hotline)$/.test(norm(at + 1)) && norm(at + 2) === 'between') return undefined;
  if (
    /^(call|calls|conversation|conversations|talks|lines|number|meeting|summit|records)$/.test(
      norm(last + 1),
    )
  )
    return undefined;
  const first = article - (lifted ? 2 : 1);
  return {
    first,
    last,
    noun: false,
    kinds: norm(at) === 'video' ? REMOTE_BY_VIDEO : REMOTE,
    strict: true,
    modality: wireModality(sentence, first, last),
    definite: false,
    latest: false,
    other: false,
    aside: isAside(sentence, first, false),
  };
}

const MONTH_CUT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

function nounStart(sentence: Sentence, at: number, names: ReadonlyMap<number, Mention>): number {
  let first = at;
  while (first > 0 && at - first < 9) {
    const word = sentence.words[first];
    const previous = sentence.words[first - 1];
    if (!word || !previous) break;
    // "a Sept. 8 phone call": the stop is the month's.
    if (
      /^\. ?$/.test(word.before) &&
      /^\d{1,2}$/.test(word.text) &&
      MONTH_CUT.test(previous.norm)
    ) {
      first -= 1;
      continue;
    }
    if (/[,;:.()"“”—]/.test(word.before)) break;
    // "KYIV, Oct 20 - Talks": a spaced dash joins names, and nothing else.
    if (/\s[-–]+\s/.test(word.before) && !names.has(first - 1)) break;
    if (/^(the|a|an|their|his|her|its|this|that|these|whose)$/.test(previous.norm)) {
      first -= 1;
      break;
    }
    if (names.has(first - 1)) {
      // "the Trump–Xi call": names within the noun's own words.
      if (!/^[-–/\s]*$/.test(word.before)) break;
      if (!isCompound(sentence, first - 1, at)) break;
    } else if (
      !MODIFIERS.test(previous.norm) &&
      !(/^\p{Lu}/u.test(previous.text) && first - 1 > 0)
    ) {
      break;
    }
    if (
      /^(to|in|on|of)$/.test(previous.norm) &&
      !/-/.test(word.before) &&
      !/-/.test(previous.before)
    )
      break;
    first -= 1;
  }
  return first;
}

/** Whether a name before a noun stands inside its phrase, which has an article or a joint before it. */
function isCompound(sentence: Sentence, name: number, at: number): boolean {
  for (let index = name; index > Math.max(-1, at - 9); index -= 1) {
    const word = sentence.words[index];
    if (!word) return false;
    if (/['’]s$/.test(word.text)) return false;
    if (/^(the|a|an|their|this)$/.test(word.norm)) return true;
    if (/^[-–/]$/.test(word.before)) return true;
    if (!/^\p{Lu}/u.test(word.text)) return false;
  }
  return false;
}

function hasPossessive(sentence: Sentence, first: number, at: number): boolean {
  return sentence.words.slice(Math.max(0, first - 1), at).some(({ text }) => /['’]s$/.test(text));
}
