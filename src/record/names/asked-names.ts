/** Names that are words of English, where a question has the place of a name for them. */
import type { Candidate } from './candidates.js';
import type { Company } from './company.js';
import type { Page } from './page.js';
import { CONNECTORS, KIND_NOUNS, MONTHS } from './tables.js';

/**
 * Somebody on the record whose family name is a word, where a question has the place of a name:
 * "last Rice", "when did May and Orbán speak", "since Long met King". Between what asks and what goes
 * on no other reading is left but to drop the word, and with it somebody who was named.
 */
export function isAskedByName(
  page: Page,
  { namings, phrase, first, last }: Candidate,
  company: Company,
  others: ReadonlyMap<number, Candidate>,
): boolean {
  const isPerson = namings.some(({ sense, form }) => sense.kind === 'person' && form !== 'alias');
  if (!isPerson || phrase.acronym || phrase.words.length > 1) return false;
  // "list he" and "next he" are half a sentence: pronouns are left to what stands beside them.
  if (page.norm(first) === 'he') return false;
  const month = MONTHS.has(page.norm(first));
  const isName = (at: number) => others.get(at)?.namings.some(isSomebody) === true;
  const previous = page.norm(first - 1);
  const next = page.norm(last + 1);
  const opens =
    ASKING.has(previous) ||
    (!month && previous === 'since') ||
    (previous === 'to' && SPEAKING.has(page.norm(first - 2))) ||
    (first === 0 && !month) ||
    (page.isTight(first) && isName(first - 1)) ||
    (CONNECTORS.has(previous) && isName(first - 2)) ||
    (!month && (company.after || isName(first - 1)));
  const closes =
    (next === '' && (first > 0 || !month)) ||
    GOING_ON.has(next) ||
    (!month && (KIND_NOUNS.has(next) || next === 'in' || next === 'on')) ||
    (month && previous === 'did' && KIND_NOUNS.has(next)) ||
    (page.isTight(last + 1) && isName(last + 1)) ||
    (page.isSpaced(last + 1) && isName(last + 1));
  return opens && closes;
}

function isSomebody({ sense }: Candidate['namings'][number]): boolean {
  return sense.kind !== 'topic';
}

/** What stands before somebody who is asked about. */
const ASKING = new Set([
  ...['last', 'latest', 'first', 'next', 'list', 'timeline', 'compare', 'did', 'has', 'between'],
  ...[
    'with',
    'vs',
    'versus',
    'met',
    'meet',
    'meets',
    'call',
    'called',
    'calls',
    'visit',
    'visited',
  ],
  ...['saw', 'see', 'phone', 'phoned', 'rang', 'until'],
]);

const SPEAKING = new Set(['speak', 'spoke', 'speaks', 'talk', 'talked', 'talks', 'wrote', 'write']);

/** What goes on after a name. */
const GOING_ON = new Set([
  ...['and', 'with', 'vs', 'versus', 'meet', 'met', 'meets', 'speak', 'spoke', 'speaks', 'talked'],
  ...[
    'last',
    'latest',
    'first',
    'next',
    'ever',
    'say',
    'said',
    'see',
    'saw',
    'sit',
    'sat',
    'visit',
  ],
  ...['visited', 'called', 'phoned', 'rang', 'since', 'confirm', 'deny', 'mention', 'today'],
]);
