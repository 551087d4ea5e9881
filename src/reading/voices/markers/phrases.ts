/** The phrases around an attribution: whose it is, and where its words begin and end. */

import { isPast } from '../../assertion/tense.js';
import { MONTHS, WEEKDAYS } from '../../dates/date-words.js';
import { AUXILIARIES, PREPOSITIONS, set } from '../../grammar-words.js';
import { isInsidePortfolio, joinsMatters } from '../../people/portfolios.js';
import { OFFICE_PARTS, OFFICES } from '../../people/role-words.js';
import {
  ACCOUNT_NOUNS,
  CLAUSE_JOINTS,
  GOING_ON,
  LOOSE_SAYING,
  OFFICE_NOUNS,
  SAYING,
} from '../say-words.js';
import { outletIn, PAPERS } from '../voice-outlets.js';
import { namesIn } from '../voices.js';
import type { SpokenSentence } from './spoken-sentence.js';
import { CONTACT_NOUNS, POSTS } from './words.js';

/** Parts of a name that are written small. */
const NAME_PARTICLES = set(
  'al el bin bint ibn abu ould von van der den de da do dos das del di la le ul ur e y zu af',
);

/** How a clause opens that tells when or where first. */
const OPENS_ADJUNCT = set(
  'after before since following during at in on over amid despite throughout within from under behind',
);

const ARTICLES = /^(?:the|an?|his|her|its|their|this|that|these|those|no|each|every|both)$/;

/** "the Emirates News Agency (WAM)": a word that stands by itself in brackets. */
function isAbbreviation(spoken: SpokenSentence, at: number): boolean {
  return /\($/.test(spoken.before(at)) && /^\)/.test(spoken.before(at + 1));
}

/** The first word of the clause that ends before a word. */
export function subjectStart(spoken: SpokenSentence, at: number, free: number): number {
  let from = at;
  while (from > free && at - from < 24) {
    const sign = spoken.before(from);
    if (isAbbreviation(spoken, from - 1) || isAbbreviation(spoken, from)) {
      from -= 1;
      continue;
    }
    const norms = () => spoken.range(0, at);
    const listed = /^,\s+$/.test(sign) && isInsidePortfolio(norms(), from);
    if (from < at && !listed && /[,;:—–"“”()]|\s-\s/.test(sign)) break;
    if (from === at && /[,;:—–"“”)]|\s-\s/.test(sign)) break;
    const previous = spoken.norm(from - 1);
    // "had what Beijing called a candid exchange"
    if (previous === 'what') break;
    // "has since clarified": no joint.
    const adverb = previous === 'since' && /^(?:has|have|had)$/.test(spoken.norm(from - 2));
    // "the Globe and Mail reports"
    const titled =
      previous === 'and' &&
      outletIn(spoken.sentence.words.slice(Math.max(free, from - 2), from + 1)) !== undefined;
    if (
      CLAUSE_JOINTS.has(previous) &&
      !adverb &&
      !titled &&
      !(previous === 'and' && joinsMatters(norms(), from - 1)) &&
      !(
        previous === 'and' &&
        (spoken.isParty(from, from + 2) || isHouse(spoken, from, at)) &&
        spoken.isParty(from - 4, from - 2)
      )
    ) {
      if (!/^(who|which|after|before|since)$/.test(previous)) break;
      if (/^(after|before|since|which)$/.test(previous)) {
        from -= 1;
        // "a joint statement issued after the meeting said": when, and not who.
        if (previous !== 'which' && CONTACT_NOUNS.has(spoken.norm(at - 1)) && from > free) continue;
        break;
      }
    }
    if (SAYING.has(previous) && !spoken.inMention.has(from - 1) && !LOOSE_SAYING.has(previous))
      break;
    from -= 1;
  }
  return pastAdjunct(spoken, from, at);
}

/** "After a call with Xi on 1 July the Russian side said": who speaks stands behind when and where. */
function pastAdjunct(spoken: SpokenSentence, from: number, at: number): number {
  if (!OPENS_ADJUNCT.has(spoken.norm(from))) return from;
  for (let start = at - 1; start > from + 1; start -= 1)
    if (beginsPhrase(spoken, start) && !isObject(spoken, from, start)) return start;
  return from;
}

/** "In their call Rahman invited Anwar": behind a subject and its verb stands no subject; "after" may have a verb of its own. */
function isObject(spoken: SpokenSentence, opener: number, at: number): boolean {
  return (
    !/^(?:after|before|since)$/.test(spoken.norm(opener)) &&
    isPast(spoken.norm(at - 1)) &&
    spoken.inMention.has(at - 2)
  );
}

/** "According to the French side the talk had turned on Gaza": where the clause begins behind whose account it is. */
export function nextPhrase(spoken: SpokenSentence, from: number): number | undefined {
  for (let at = from + 2; at < from + 9; at += 1) {
    if (spoken.norm(at) === '' || /[,;:—–"“”()]/.test(spoken.before(at))) return undefined;
    const owner =
      OFFICE_NOUNS.has(spoken.norm(at - 1)) ||
      spoken.isCapitalised(at - 1) ||
      spoken.sentence.mentions.some(({ last, form }) => last === at - 1 && form !== 'adjective');
    if (owner && beginsPhrase(spoken, at) && /^\p{Ll}/u.test(spoken.text(at, at))) return at;
  }
  return undefined;
}

/** Whether a noun phrase begins with a word, and goes on none that stands before it. */
function beginsPhrase(spoken: SpokenSentence, at: number): boolean {
  const [word, previous] = [spoken.sentence.words[at], spoken.sentence.words[at - 1]];
  if (!word || !previous || word.before !== ' ') return false;
  const within = spoken.sentence.mentions.some(({ first, last }) => first < at && at <= last);
  if (within || PREPOSITIONS.has(previous.norm) || /^(?:and|or|than)$/.test(previous.norm))
    return false;
  if (/['’]s?$/.test(previous.text)) return false;
  if (/^(?:the|an?|both|his|her|its|their)$/.test(word.norm))
    return !/^(?:all|both|of|half|quite|such)$/.test(previous.norm);
  if (/^(?:he|she|it|they)$/.test(word.norm)) return true;
  if (!/^\p{Lu}/u.test(word.text) || ARTICLES.test(previous.norm)) return false;
  // "Foreign Minister Lavrov" goes on; "on Monday Lavrov" begins.
  const dated =
    /^\d/.test(previous.text) || MONTHS.has(previous.norm) || WEEKDAYS.has(previous.norm);
  const named = spoken.inMention.has(at) && spoken.inMention.has(at - 1);
  const lower = /^\p{Ll}/u.test(previous.text);
  return (
    dated ||
    named ||
    (lower &&
      !OFFICE_NOUNS.has(previous.norm) &&
      !OFFICES.has(previous.norm) &&
      !isApposed(spoken, at))
  );
}

/** "the columnist Ása Berg", and no "after the call Berg": what stands before a name is no object of a preposition. */
function isApposed(spoken: SpokenSentence, at: number): boolean {
  for (let article = at - 2; article > at - 5; article -= 1) {
    if (PREPOSITIONS.has(spoken.norm(article))) return false;
    if (ARTICLES.test(spoken.norm(article))) return !OPENS_ADJUNCT.has(spoken.norm(article - 1));
  }
  return false;
}

/** "the prime minister's office", and nothing else up to a verb. */
function isHouse(spoken: SpokenSentence, from: number, to: number): boolean {
  return (
    spoken.norm(from) === 'the' &&
    from + 1 < to &&
    spoken.range(from + 1, to).every((norm) => OFFICE_NOUNS.has(norm) || OFFICE_PARTS.has(norm))
  );
}

/** "Hanoi's reading", "the Spaniards' line" */
export function isOwned(spoken: SpokenSentence, at: number): boolean {
  // "Trump's own announcement"
  if (spoken.norm(at - 1) === 'own') return isOwned(spoken, at - 1);
  return (
    /['’]s?$/.test(spoken.sentence.words[at - 1]?.text ?? '') || /^['’]/.test(spoken.before(at))
  );
}

export function firstOf(spoken: SpokenSentence, from: number, to: number): number {
  const names = namesIn(spoken.sentence, from, to);
  const first = names[0]?.first ?? from;
  return /^(in|on|at|after|during|following|which|as|what)$/.test(spoken.norm(from))
    ? Math.min(first, to)
    : from;
}

export function nounPhraseStart(spoken: SpokenSentence, at: number, free: number): number {
  let from = at;
  while (from > free && at - from < 8) {
    if (/[,;:—–"“”()]/.test(spoken.before(from))) break;
    const previous = spoken.norm(from - 1);
    if (
      /^(in|by|per|under|from|on|to|of|and|but|that|with|after|as|is|was|were|are)$/.test(previous)
    )
      break;
    // "Beijing's published account" goes on to the left; "has published an account" does not.
    const owned =
      /^(published|released|issued)$/.test(previous) &&
      /['’]s$/.test(spoken.sentence.words[from - 2]?.text ?? '');
    if (SAYING.has(previous) && !spoken.inMention.has(from - 1) && !owned) break;
    from -= 1;
  }
  return from;
}

export function endOfPhrase(spoken: SpokenSentence, from: number): number {
  const { words } = spoken.sentence;
  let at = from;
  let within = false;
  while (at + 1 < words.length && at - from < 16) {
    const norm = spoken.norm(at + 1);
    if (/[,;:—–"“”()]/.test(spoken.before(at + 1))) break;
    // "a Qatari official who requested anonymity": who he is ends with the clause.
    if (norm === 'who') within = true;
    // "two officials briefed on the talks": no verb of theirs.
    if (/^(?:briefed|informed|quoted|cited|reached|asked|contacted)$/.test(norm)) {
      at += 1;
      continue;
    }
    if (
      (!within && CLAUSE_JOINTS.has(norm) && norm !== 'and') ||
      (SAYING.has(norm) && !spoken.inMention.has(at + 1))
    )
      break;
    at += 1;
  }
  return Math.min(at, words.length - 1);
}

/** "public works" before "minister" */
function isPortfolio(spoken: SpokenSentence, at: number, to: number): boolean {
  const office = [1, 2, 3].find((step) => OFFICES.has(spoken.norm(at + step)));
  return office !== undefined && at + office < to && !spoken.hasVerb(at, at + office);
}

/** "minister for business", "director of the port authority": what an office is for. */
function isFieldOf(spoken: SpokenSentence, at: number, from: number): boolean {
  const joint = [1, 2, 3].find((step) => /^(?:for|of)$/.test(spoken.norm(at - step)));
  const office = joint === undefined ? '' : spoken.norm(at - joint - 1);
  return (
    joint !== undefined &&
    at - joint > from &&
    (OFFICES.has(office) || POSTS.has(office)) &&
    !spoken.hasVerb(at - joint, at + 1) &&
    !AUXILIARIES.has(spoken.norm(at)) &&
    !isPast(spoken.norm(at))
  );
}

/** "Omar al-Ansari", "Ursula von der Leyen", "Abelardo de la Espriella" */
function isParticle(spoken: SpokenSentence, at: number): boolean {
  const before = spoken.sentence.words[at - 1];
  return (
    NAME_PARTICLES.has(spoken.norm(at)) &&
    (NAME_PARTICLES.has(spoken.norm(at + 1)) ||
      /^\p{Lu}/u.test(spoken.sentence.words[at + 1]?.text ?? '')) &&
    before !== undefined &&
    (/^\p{Lu}/u.test(before.text) || NAME_PARTICLES.has(before.norm))
  );
}

/** Names and offices, and nothing that a clause needs. */
export function namesOnly(spoken: SpokenSentence, from: number, to: number): boolean {
  return spoken.range(from, to).every(
    (norm, index) =>
      spoken.inMention.has(from + index) ||
      // "Asmara's information minister"
      isPortfolio(spoken, from + index, to) ||
      isFieldOf(spoken, from + index, from) ||
      /^\p{Lu}/u.test(spoken.sentence.words[from + index]?.text ?? '') ||
      // "Kang Yu-jung"
      (spoken.before(from + index) === '-' &&
        /^\p{Lu}/u.test(spoken.sentence.words[from + index - 1]?.text ?? '')) ||
      isParticle(spoken, from + index) ||
      OFFICE_NOUNS.has(norm) ||
      OFFICE_PARTS.has(norm) ||
      OFFICES.has(norm) ||
      POSTS.has(norm) ||
      ACCOUNT_NOUNS.has(norm) ||
      WEEKDAYS.has(norm) ||
      CONTACT_NOUNS.has(norm) ||
      PAPERS.has(norm) ||
      GOING_ON.has(norm) ||
      /^(the|a|an|of|its|his|her|their|and|to|who|in|on|at|for|by|from|as|too|however|turn|part|news|state|press|own|host|policy|affairs|protocol|executive|director|manager|coordinator|staff|interview|speech|later|x|telegram|behalf|\d+)$/.test(
        norm,
      ),
  );
}

/** Behind the last comma before a word: "who asked not to be named, said" is no denial. */
export function afterComma(spoken: SpokenSentence, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (/,/.test(spoken.before(at))) return at;
  return from;
}

export function voiceAfter(spoken: SpokenSentence, at: number): boolean {
  const voice = spoken.voice(at, Math.min(at + 3, spoken.sentence.words.length - 1));
  return voice !== undefined && voice.kind !== 'unknown';
}
