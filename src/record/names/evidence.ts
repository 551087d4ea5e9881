/**
 * Whether words that are written like a name are meant as one, by their letters and neighbours.
 *
 * | the name | in copy | where Summit is asked |
 * | --- | --- | --- |
 * | is no other word | with its capital; without, where nothing in the text has one | always |
 * | is also a word: Turkey, Park, US | with a capital that no sentence or headline explains, with a title, or joined to a name | also in lower case beside a name; a party's always |
 * | is also grammar: he, may, us | the same, months only if joined | the same, and where the words around leave no other reading |
 * | is a code: IN, PK | joined to a party by a hyphen or slash | the record's own also alone, if no English word |
 * | is a given name, "Europe" | never | if nobody else has it and no stranger's name follows |
 */
import { isAskedByName } from './asked-names.js';
import type { Candidate } from './candidates.js';
import { Company } from './company.js';
import { questionWords } from './ordinary.js';
import type { Page } from './page.js';
import {
  CAREFUL,
  CODES_ALONE,
  KIND_NOUNS,
  MONTHS,
  PERSONAL_TITLES,
  SAYING,
  SHORT_WORDS,
} from './tables.js';

/** The candidates of a text that are meant as names. */
export function meantAsNames(page: Page, candidates: Candidate[], forgiving: boolean): Candidate[] {
  const sure = new Set<Candidate>();
  const open: Candidate[] = [];
  for (const candidate of candidates) {
    const verdict = alone(page, candidate, forgiving);
    if (verdict === 'yes') sure.add(candidate);
    else if (verdict === 'joined') open.push(candidate);
  }
  if (open.length > 0) {
    const at = new Map<number, Candidate>();
    for (const candidate of candidates) {
      at.set(candidate.first, candidate);
      at.set(candidate.last, candidate);
    }
    // Twice, because the second of "us-in-pk" is a name only once the first is.
    for (let round = 0; round < 2; round += 1) {
      for (const candidate of open) {
        if (sure.has(candidate)) continue;
        const company = new Company(page, at, sure, candidate);
        if (inCompany(page, candidate, company, forgiving, at)) {
          sure.add(candidate);
        }
      }
    }
    for (const candidate of open) {
      if (!sure.has(candidate) && nameElsewhere(page, candidate, sure)) sure.add(candidate);
    }
  }
  return candidates.filter((candidate) => sure.has(candidate));
}

type Verdict = 'yes' | 'no' | 'joined';

function alone(page: Page, candidate: Candidate, forgiving: boolean): Verdict {
  const { phrase, namings, first, last } = candidate;
  if (candidate.corrected !== undefined) return 'yes';
  if (phrase.prefix) return page.isTight(last + 1) || forgiving ? 'yes' : 'no';
  const trust = namings[0]?.trust;
  // Monarchs go by their given names: "Emir Tamim".
  if (trust === 'loose') return forgiving || isRoyal(page, first) ? 'yes' : 'no';
  if (trust === 'code') return ofCode(page, candidate, forgiving);
  if (namings.every(({ sense }) => sense.kind === 'topic')) return ofTopic(page, candidate);
  if (phrase.words.length > 1) return ofSeveralWords(page, candidate, forgiving);
  const { norm, text } = { norm: page.norm(first), text: page.written(first) };
  if (phrase.common) return ofCommonWord(page, candidate, forgiving);
  if (forgiving || page.isCapitalised(first) || !/^\p{Ll}/u.test(text)) return 'yes';
  if (page.casual) return CAREFUL.has(norm) && norm !== 'china' ? 'joined' : 'yes';
  const ofTheWorld = namings.some(
    ({ sense, own, form }) => sense.kind === 'party' && (!own || form !== 'alias'),
  );
  if (ofTheWorld && !CAREFUL.has(norm) && norm.length > 2) return 'yes';
  return page.careless && norm.length > 4 && !CAREFUL.has(norm) ? 'yes' : 'no';
}

function isRoyal(page: Page, at: number): boolean {
  const before = page.norm(at - 1);
  return page.isCapitalised(at) && page.isSpaced(at) && ROYAL.test(before);
}

const ROYAL = /^(?:emir|sheikh|king|queen|sultan|prince|princess|pope)$/;

function ofCode(page: Page, { first, namings }: Candidate, forgiving: boolean): Verdict {
  const isLower = page.written(first) === page.norm(first);
  if (!page.isUpperCase(first) && !(isLower && forgiving)) return 'no';
  // "online.ua" is an address.
  if (/\.$/.test(page.before(first))) return 'no';
  if (!forgiving) return 'joined';
  const norm = page.norm(first);
  const isKnown =
    namings.some(({ own }) => own) && (CODES_ALONE.has(norm) || !SHORT_WORDS.has(norm));
  return isKnown && !page.shouted ? 'yes' : 'joined';
}

function ofTopic(page: Page, { phrase, first }: Candidate): Verdict {
  if (!phrase.acronym || !phrase.common) return 'yes';
  return page.isUpperCase(first) && !page.shouted ? 'yes' : 'no';
}

function ofSeveralWords(page: Page, candidate: Candidate, forgiving: boolean): Verdict {
  const { phrase, first, last } = candidate;
  if (!phrase.common) return 'yes';
  const isArticle = phrase.words[0] === 'the';
  // "the North" is not "the North Atlantic".
  if (isArticle && page.isSpaced(last + 1) && page.isCapitalised(last + 1)) return 'no';
  const isWritten = (at: number) => page.isCapitalised(at) || /^\d/.test(page.written(at));
  const capitals = isWritten(last) && isWritten(isArticle ? first + 1 : first);
  if (capitals || forgiving) return 'yes';
  return page.casual && !isArticle && phrase.words[0] !== 'no' ? 'yes' : 'no';
}

function ofCommonWord(page: Page, candidate: Candidate, forgiving: boolean): Verdict {
  const { phrase, namings, first } = candidate;
  const norm = page.norm(first);
  if (page.isDotted(first)) return 'yes';
  // "Malé": no other word has that accent.
  if (page.isCapitalised(first) && /^\p{L}*[^\p{ASCII}’]\p{L}*$/u.test(page.written(first)))
    return 'yes';
  if (phrase.acronym && page.isUpperCase(first)) {
    if (!page.shouted) return 'yes';
    return 'joined';
  }
  if (phrase.acronym && page.isCapitalised(first) && !page.isUpperCase(first)) return 'no';
  if (phrase.acronym) return norm === 'us' ? 'joined' : 'no';
  if (page.isNameCased(first) && !MONTHS.has(norm)) return 'yes';
  // "told the president he was sorry": with a small letter it is no name behind a title.
  const isPronoun = questionWords.has(norm) && !forgiving && !page.isCapitalised(first);
  if (hasTitle(page, first) && !isPronoun) return 'yes';
  const isParty = namings.some(({ sense, form }) => sense.kind === 'party' && form !== 'capital');
  if (forgiving && isParty && !questionWords.has(norm)) return 'yes';
  return 'joined';
}

/** Whether a title stands before a name: "Mrs May", "Premier Li". */
export function hasTitle(page: Page, at: number): boolean {
  return at > 0 && PERSONAL_TITLES.has(page.norm(at - 1)) && page.withinName(at);
}

function inCompany(
  page: Page,
  candidate: Candidate,
  company: Company,
  forgiving: boolean,
  others: ReadonlyMap<number, Candidate>,
): boolean {
  const { phrase, namings, first, last } = candidate;
  const norm = page.norm(first);
  const next = page.norm(last + 1);
  if (namings[0]?.trust === 'code') {
    if (company.tight(true)) return true;
    return forgiving && !SHORT_WORDS.has(norm) && (company.after || company.before);
  }
  if (company.tight(forgiving || !questionWords.has(norm))) return true;
  if (forgiving && isAskedByName(page, candidate, company, others)) return true;
  if (phrase.acronym) {
    if (page.shouted) return company.joinedToPrevious || company.joinedToNext;
    return forgiving && isCountryUs(page, first, company);
  }
  if (MONTHS.has(norm)) {
    return company.joinedToPrevious && page.isCapitalised(first) && !/^\d/.test(next);
  }
  if (questionWords.has(norm)) {
    if (!forgiving) return false;
    const asNoun = next === '' || KIND_NOUNS.has(next) || page.norm(first - 3) === 'between';
    if (company.joinedToPrevious || company.joinedToNext)
      return asNoun || page.isCapitalised(first);
    return norm === 'he' && company.after && asNoun;
  }
  if (company.joinedToPrevious || company.joinedToNext)
    return forgiving || page.isCapitalised(first);
  if (SAYING.has(next) && page.isCapitalised(first)) return true;
  // "Turkey's Erdogan", in a headline or in capitals too.
  if (page.isPossessive(last) && page.isCapitalised(first) && company.before) return true;
  // "Jordan's foreign ministry", at the start of a sentence.
  if (page.isPossessive(last) && page.isCapitalised(first) && !questionWords.has(norm)) {
    const house = HOUSE_KINDS.has(next) ? page.norm(last + 2) : next;
    if (HOUSES.has(house) || PERSONAL_TITLES.has(house)) return true;
  }
  if (opensOffice(page, candidate)) return true;
  if (!forgiving) return false;
  if (COUNTRY_AFTER.has(page.norm(first - 1)) && KIND_NOUNS.has(next)) return true;
  return company.after || company.before || BEFORE_NAMES.has(page.norm(first - 1));
}

const BEFORE_NAMES = new Set(['with', 'between', 'did', 'by', 'has', 'will']);

const PRONOUN_AFTER = new Set([
  ...[
    'tell',
    'told',
    'give',
    'gave',
    'let',
    'show',
    'remind',
    'for',
    'of',
    'to',
    'help',
    'send',
    'find',
    'get',
    'ask',
  ],
  ...[
    'asked',
    'among',
    'about',
    'bring',
    'brief',
    'inform',
    'make',
    'takes',
    'take',
    'all',
    'both',
    'update',
    'ping',
  ],
]);
/** After these it is the country where a second one follows: "about us and china". */
const PREPOSITIONS = new Set(['about', 'of', 'for', 'to', 'among', 'all', 'both']);
const COUNTRY_AFTER = new Set([
  ...[
    'the',
    'between',
    'vs',
    'versus',
    'last',
    'latest',
    'first',
    'next',
    'previous',
    'list',
    'timeline',
    'compare',
  ],
  ...['count', 'official', 'current', 'former', 'recent', 'senior', 'any', 'which', 'every'],
]);

/** "us" in lower case: the country in "us china", "the us", "last us call"; the pronoun in "tell us". */
function isCountryUs(page: Page, at: number, company: Company): boolean {
  const previous = page.norm(at - 1);
  const next = page.norm(at + 1);
  if (PRONOUN_AFTER.has(previous)) return PREPOSITIONS.has(previous) && company.joinedToNext;
  if (previous === 'did' || previous === 'does') return next !== '';
  if (COUNTRY_AFTER.has(previous) || company.joinedToPrevious || company.joinedToNext) return true;
  if (company.before || company.after) return true;
  if (at === 0 || page.startsSentence(at)) return next !== '';
  if (previous === 'with' || previous === 'from' || previous === 'by') {
    return KIND_NOUNS.has(page.norm(at - 2)) || KIND_NOUNS.has(next) || OFFICIALS.has(next);
  }
  return OFFICIALS.has(next) || KIND_NOUNS.has(next);
}

const OFFICIALS = new Set([
  ...[
    'president',
    'secretary',
    'officials',
    'official',
    'side',
    'readout',
    'account',
    'version',
    'vice',
    'trade',
  ],
  ...[
    'treasury',
    'state',
    'envoy',
    'commerce',
    'delegation',
    'tariffs',
    'government',
    'claims',
    'says',
    'say',
  ],
]);

/** What only a state has, and what stands before it: "foreign ministry", "state news agency". */
const HOUSES = new Set(
  'ministry presidency government cabinet parliament embassy readout ambassador spokesman spokeswoman spokesperson officials diplomats negotiators delegation envoy leader army military chancellery'.split(
    ' ',
  ),
);
const HOUSE_KINDS = new Set(
  'foreign defence defense interior finance trade state prime deputy vice acting new chief top justice energy health transport agriculture environment economy home education labour labor industry culture government presidential press'.split(
    ' ',
  ),
);

/** "Polish presidential aide", "Lao foreign minister", at the start of a sentence: whose office that is. */
function opensOffice(page: Page, { first, last, namings }: Candidate): boolean {
  if (!page.isCapitalised(first) || !namings.some(({ form }) => form === 'adjective')) return false;
  let at = last + 1;
  while (at < last + 3 && HOUSE_KINDS.has(page.norm(at))) at += 1;
  const office = page.norm(at);
  return HOUSES.has(office) || PERSONAL_TITLES.has(office) || OFFICERS.has(office);
}

const OFFICERS = new Set('aide adviser advisor official source'.split(' '));

/** A sentence may begin with a name that another sentence has in its midst; grammar never counts so. */
function nameElsewhere(page: Page, candidate: Candidate, sure: ReadonlySet<Candidate>): boolean {
  const { phrase, first, namings } = candidate;
  if (namings[0]?.trust === 'code') return false;
  if (!page.isCapitalised(first) || questionWords.has(page.norm(first))) return false;
  return [...sure].some((other) => other.phrase === phrase);
}
