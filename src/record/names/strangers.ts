/** Names that are part of somebody else's: "Melania Trump", "Washington Post", "Gulf of Oman". */
import type { Candidate } from './candidates.js';
import type { Page } from './page.js';
import type { PersonalName } from './people.js';
import type { Phrases } from './phrases.js';
import {
  ALSO_FIRST_NAMES,
  ALSO_STATES,
  BEFORE_NAME,
  BEFORE_OF,
  CITY_THINGS,
  FIRST_NAMES,
  JUNIOR,
  NO_STATE,
  OF_A_STATE,
  OTHER_ENDINGS,
  OTHER_PLACE,
  PERSONAL_TITLES,
  PRESS_ENDINGS,
  STATE_CAPITALS,
} from './tables.js';

/** What is around a candidate in its text. */
export interface Surroundings {
  page: Page;
  forgiving: boolean;
  people: Phrases['people'];
  /** Whether a word belongs to some name that was understood. */
  isNamed: (at: number) => boolean;
  /** Whether a word without meaning is a place, or a slip of the pen, and so no stranger's name. */
  isHarmless: (at: number) => boolean;
}

/**
 * The candidate without the senses that its neighbours rule out; nothing where none is left.
 * May reach further than before, where an initial belongs to the name: "D. Trump".
 */
export function withoutStrangers(
  candidate: Candidate,
  around: Surroundings,
): Candidate | undefined {
  const { namings } = candidate;
  if (namings[0]?.trust === 'code' && isWithinCompound(candidate, around)) return undefined;
  const has = (kind: string) => namings.some(({ sense }) => sense.kind === kind);
  let kept = namings;
  if (has('party') && (isOtherPlace(candidate, around) || isStateless(candidate, around))) {
    kept = kept.filter(({ sense }) => sense.kind === 'topic');
  }
  if ((has('party') || has('person')) && isPartOfLongerName(candidate, around)) {
    kept = kept.filter(({ sense }) => sense.kind === 'topic');
  }
  if (kept.some(({ sense }) => sense.kind === 'person')) {
    kept = kept.filter(
      (naming) =>
        naming.sense.kind !== 'person' || !isSomebodyElse(candidate, naming.sense.id, around),
    );
  }
  if (kept.length === 0) return undefined;
  return kept.length === namings.length ? candidate : { ...candidate, namings: kept };
}

/** "Fort-de-France", "a no-deal": letters between hyphens, and no code. */
function isWithinCompound({ first, last }: Candidate, { page, isNamed }: Surroundings): boolean {
  return (
    (page.isTight(first) && !isNamed(first - 1)) || (page.isTight(last + 1) && !isNamed(last + 1))
  );
}

function isOtherPlace({ first, last }: Candidate, { page }: Surroundings): boolean {
  if (!page.isSpaced(first) && page.before(first) !== '-') return false;
  const others = OTHER_PLACE[page.norm(first - 1)];
  return Object.hasOwn(OTHER_PLACE, page.norm(first - 1)) && others?.has(page.norm(last)) === true;
}

/** The dish, the language, or the state of the Union. */
function isStateless(candidate: Candidate, { page }: Surroundings): boolean {
  const { namings, last } = candidate;
  const next = page.norm(last + 1);
  if (ALSO_STATES.has(page.norm(last))) {
    if (next === 'state' && page.isSpaced(last + 1)) {
      return !['department', 'media', 'secretary', 'visit'].includes(page.norm(last + 2));
    }
    if (OF_A_STATE.has(next) || STATE_CAPITALS.has(page.norm(candidate.first - 1))) {
      return page.norm(last) !== 'washington';
    }
  }
  return (
    namings.some(({ form }) => form === 'adjective') &&
    page.isSpaced(last + 1) &&
    NO_STATE.has(next)
  );
}

function isPartOfLongerName(candidate: Candidate, around: Surroundings): boolean {
  const { page, forgiving } = around;
  const { first, last, namings } = candidate;
  if (BEFORE_NAME.has(page.norm(first - 1)) && page.isSpaced(first)) {
    if (page.isCapitalised(first - 1) && !page.startsSentence(first - 1)) return true;
    if (page.isCapitalised(first - 1) && namings.some(({ sense }) => sense.kind === 'party'))
      return true;
  }
  if (page.norm(first - 1) === 'de' && namings.some(({ sense }) => sense.kind === 'party'))
    return true;
  const of = page.norm(first - 1) === 'the' ? first - 2 : first - 1;
  if (page.norm(of) === 'of' && BEFORE_OF.has(page.norm(of - 1)) && page.isSpaced(first)) {
    if (forgiving || page.casual || page.isCapitalised(of - 1)) return true;
  }
  if (isFirstNameOfStranger(candidate, around)) return true;
  if (page.isPossessive(last) || !page.isSpaced(last + 1)) return false;
  const next = page.norm(last + 1);
  const isCapital = namings.some(({ form }) => form === 'capital');
  if (isCapital && CITY_THINGS.has(next)) return true;
  if (forgiving && !page.isCapitalised(last + 1)) {
    return PRESS_ENDINGS.has(next) && (isCapital ? next !== 'today' : next === 'daily');
  }
  // Capitals say nothing in a headline, but what they stand beside still does.
  const furthest = page.titled || page.shouted ? 1 : 4;
  for (let step = 1; step <= furthest; step += 1) {
    const at = last + step;
    if (!page.isSpaced(at) || !page.isCapitalised(at) || around.isNamed(at)) return false;
    const norm = page.norm(at);
    const isVerb = furthest === 1 && AMBIGUOUS.has(norm);
    if (PRESS_ENDINGS.has(norm) && (isCapital || !isVerb)) return true;
    if (OTHER_ENDINGS.has(norm) && !isVerb) return true;
  }
  return false;
}

/** "Queen Victoria", "Mr Jordan" */
const FORMS_OF_ADDRESS = new Set([
  'queen',
  'princess',
  'prince',
  'mr',
  'mrs',
  'ms',
  'dr',
  'sir',
  'lady',
]);

/** In a headline "US and China Open Talks". */
const AMBIGUOUS = new Set([
  'open',
  'today',
  'star',
  'mirror',
  'bridge',
  'post',
  'group',
  'bank',
  'independent',
  'school',
  'war',
]);

function isFirstNameOfStranger({ first, last, namings }: Candidate, around: Surroundings): boolean {
  const { page } = around;
  if (first !== last || !ALSO_FIRST_NAMES.has(page.norm(first))) return false;
  if (!namings.some(({ sense }) => sense.kind === 'party')) return false;
  if (page.shouted) return false;
  const unknown = (at: number) =>
    page.isCapitalised(at) && page.isUnknown(at) && !around.isNamed(at) && !around.isHarmless(at);
  if (page.isSpaced(first) && FORMS_OF_ADDRESS.has(page.norm(first - 1))) return true;
  // "Kenya's Ruto" is of the country.
  if (page.isSpaced(last + 1) && !page.isPossessive(last) && unknown(last + 1)) return true;
  return page.isSpaced(first) && unknown(first - 1) && !page.isPossessive(first - 1);
}

/** A family name, or a given one, beside an unknown name: it is somebody who is not on the record. */
function isSomebodyElse(candidate: Candidate, id: string, around: Surroundings): boolean {
  const known = around.people.get(id);
  if (!known) return false;
  const { page, forgiving } = around;
  const { first, last, phrase } = candidate;
  const { parts } = known;
  const ends =
    endsWith(phrase.words, parts.family) ||
    goesOnBehind(phrase.words, parts) ||
    candidate.corrected !== undefined;
  const isFullName =
    phrase.words.length > parts.family.length && holdsGivenName(phrase.words, parts);
  if (JUNIOR.has(page.norm(last + 1)) && /^,?\s$/.test(page.before(last + 1))) return true;
  if (isFullName) return false;
  const isGivenAlone = candidate.namings.some(({ trust }) => trust === 'loose');
  if (isGivenAlone) {
    // In copy a family name has its capital; a question may leave it out.
    const beside = (at: number) =>
      forgiving ? isUnknown(at, around) : isStranger(page, at, around);
    return (
      (page.isSpaced(last + 1) && beside(last + 1)) || (page.isSpaced(first) && beside(first - 1))
    );
  }
  if (isOthersInitial(candidate, parts, page)) return true;
  const pairedAfter = page.isTight(last + 1) && around.isNamed(last + 1);
  if (ends && page.isSpaced(first) && !page.isPossessive(first - 1)) {
    const previous = page.norm(first - 1);
    if (isStranger(page, first - 1, around) && !(pairedAfter && around.isHarmless(first - 1)))
      return true;
    if (forgiving && !page.isCapitalised(first - 1) && FIRST_NAMES.has(previous)) {
      return !around.isNamed(first - 1);
    }
  }
  if (!(parts.familyFirst || phrase.common) || !page.isSpaced(last + 1)) return false;
  const following = page.norm(last + 1) + (page.isUnknown(last + 2) ? page.norm(last + 2) : '');
  if (following === parts.given.join('')) return false;
  if (isStranger(page, last + 1, around)) return true;
  const untold = forgiving && !page.isCapitalised(last + 1) && page.isUnknown(last + 1);
  return (
    untold &&
    parts.familyFirst &&
    !around.isNamed(last + 1) &&
    !around.isHarmless(last + 1) &&
    EASTERN_NAME.test(page.norm(last + 1))
  );
}

/** A given name alone bears no unknown word beside it, capitalised or not: "donald tusk". */
function isUnknown(at: number, around: Surroundings): boolean {
  if (isStranger(around.page, at, around)) return true;
  if (PERSONAL_TITLES.has(around.page.norm(at))) return false;
  return around.page.isUnknown(at) && !around.isNamed(at) && !around.isHarmless(at);
}

/** A capitalised word that is no English, no title and no known name. */
function isStranger(page: Page, at: number, around: Surroundings): boolean {
  if (at < 0 || around.isNamed(at) || PERSONAL_TITLES.has(page.norm(at))) return false;
  if (page.isPossessive(at) || /\d/.test(page.norm(at))) return false;
  if (FIRST_NAMES.has(page.norm(at)) && page.isCapitalised(at)) return true;
  if (around.isHarmless(at)) return false;
  if (page.norm(at).length < 2) return false;
  if (!page.isUnknown(at)) return false;
  if (page.isCapitalised(at)) return !(page.isUpperCase(at) && !page.shouted);
  return false;
}

/** Chinese and Korean syllables, for telling "li keqiang" from Li where no capital does. */
const EASTERN_NAME =
  /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|hs|ts|kk|gw|hw|hy|ky|my|by|ry|gy)?(?:[aeiou]{1,3}|yeo|yu|ya|yo)(?:ng|n|m|k|p|l|r)?){1,3}$/;

/** "E. Trump", where the record has a Donald. */
function isOthersInitial({ first }: Candidate, { given }: PersonalName, page: Page): boolean {
  const initial = page.norm(first - 1);
  if (initial.length !== 1 || !/^\p{Lu}/u.test(page.written(first - 1))) return false;
  if (!/^\.\s?$/.test(page.before(first))) return false;
  const own = given.flatMap((name) => (name.length <= 2 ? [...name] : [name[0]]));
  return !own.includes(initial);
}

function endsWith(words: readonly string[], family: readonly string[]): boolean {
  const offset = words.length - family.length;
  return offset >= 0 && family.every((word, index) => words[offset + index] === word);
}

/** "bin Zayed Al Nahyan": brothers share what stands behind the family name, too. */
function goesOnBehind(words: readonly string[], { family, familyFirst }: PersonalName): boolean {
  return (
    !familyFirst &&
    words.length > family.length &&
    family.every((word, index) => words[index] === word)
  );
}

function holdsGivenName(words: readonly string[], { given }: PersonalName): boolean {
  return given.some((name) => words.includes(name)) || words.includes(given.join(''));
}
