/** Whether a name of a place says where something was. */
import { MONTHS } from '../dates/date-words.js';
import { PREPOSITIONS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';

/** Parts of a place, and kinds of it: "the steps of the Élysée", "the resort of Sochi". */
const PART_OF =
  /^(lawn|colonnade|terrace|balcony|tarmac|apron|garden|gardens|gates|steps|courtyard|city|resort|port|town|village|outskirts|streets|island|shores|banks|rooms|halls|corridors|grounds)$/;
const ONES = set('a an his her their its one');
/** On these one is, and in no city. */
const ISLANDS = set(
  'bali java lombok jeju hainan okinawa oahu hawaii sentosa capri sicily sardinia crete corfu rhodes cyprus malta bermuda zanzibar',
);
const MOTION =
  /\b(flew|fly|flies|flown|travel|travels|travelled|traveled|travelling|go|goes|going|went|gone|visit|visits|trip|tour|came|come|coming|welcomed|welcoming|welcomes|flying|arriving|bringing|brings|drove|brought|journeyed|arrived|return|returns|returned|summoned|head|heads|headed|sent|led|leads|lead|had|pay|pays|paid|paying|drew|drawn|lured|called|took|taken)\b/;

/** What is said, given or sold to whoever stands behind the "to". */
const TO_SOMEBODY =
  /^(?:talk|talks|talking|talked|speak|speaks|speaking|spoke|spoken|listen|listening|listened|appeal|appeals|appealing|appealed|sell|selling|sold|sale|sales|suppl(?:y|ies|ied|ying)|deliver(?:y|ies|ed|ing)|lend|lent|lending|exports?|exporting|exported|shipments?|ships?|aid|help|arms|weapons|opposed|opposition|threats?|concessions?|message|messages|letter|owed|loyal|next|close|closer)$/;

/** "showed him round Kyoto" */
const SHOWING =
  /\b(?:show|shows|showed|shown|showing|take|takes|took|taken|lead|leads|led|guided|drove|walked|strolled|escorted|tour|toured)\b/;

/** "in Busan", "aboard", "on the steps of the Élysée", "flew to Doha", "in Riyadh". */
export function isPlaced(sentence: Sentence, at: number, last: number, before: string): boolean {
  const { words } = sentence;
  const norms = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), to)
      .map(({ norm }) => norm)
      .join(' ');
  // "at the US-Chinese talks": of whom, and not where.
  const pair = words[last + 1];
  if (pair && /^[-–]$/.test(pair.before) && /^\p{Lu}/u.test(pair.text)) return false;
  // "Helsinki, July 17, 2018: Trump and Putin talk alone"
  const next = words[last + 1];
  if (at === 0 && next && /^,\s*$/.test(next.before)) {
    const dated = /^\d{1,2}$/.test(next.norm) || MONTHS.has(next.norm);
    if (dated && words.slice(last + 2, last + 6).some((word) => /^:/.test(word.before)))
      return true;
  }
  // "In Beijing's version", "at India's request": those who tell it or ask for it, and no place.
  const told = /['’]s$/.test(words[last]?.text ?? '') && !ownsPlace(sentence, last + 1);
  if (
    /^(in|at|near|outside|inside|within|visited|visit|visits|toured|tours|aboard|into)$/.test(
      before,
    )
  )
    return !told;
  // "on the Bürgenstock", "on Bali"; "on Beijing" is about it.
  if (before === 'on' && (words[at - 1]?.norm === 'the' || ISLANDS.has(words[at]?.norm ?? '')))
    return !told;
  // "in a Geneva hotel", "at his Miami golf resort"
  if (ONES.has(before) && /^(?:in|at|inside|outside)$/.test(words[at - 2]?.norm ?? ''))
    return !told && ownsPlace(sentence, last + 1);
  if (isPlannedFor(sentence, at)) return !told;
  if (isNameOfSite(sentence, at)) return !told;
  if (/^(round|around|through|about)$/.test(before)) return SHOWING.test(norms(at - 10, at));
  // "going on talking to Iran": to whom, and not where to.
  if (before === 'to') {
    const governor = words[at - 1]?.norm === 'the' ? at - 3 : at - 2;
    return !TO_SOMEBODY.test(words[governor]?.norm ?? '') && MOTION.test(norms(at - 10, at));
  }
  if (before === 'of') {
    const article = words[at - 1]?.norm === 'the' ? 1 : 0;
    return PART_OF.test(words[at - 2 - article]?.norm ?? '');
  }
  // "away from Mumbai, where the Russian was a guest"
  return words[last + 1]?.norm === 'where' && /^,\s*$/.test(words[last + 1]?.before ?? '');
}

/** "in her home town, Bern,", "the venue was Oslo", "Where: Oslo": the name of what was told as the place. */
function isNameOfSite({ words }: Sentence, at: number): boolean {
  const [two, one] = [words[at - 2]?.norm ?? '', words[at - 1]?.norm ?? ''];
  const parting = words[at]?.before.trim();
  if (parting === ':') return one === 'where' || WHERE.has(one);
  if (/^(?:was|is)$/.test(one)) return WHERE.has(two);
  // "at State House, Nairobi": a house with a name of its own.
  const proper = /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  if (parting !== ',' || proper || !(isSite(one) || one === 'hometown')) return false;
  const before = words.slice(Math.max(0, at - 6), at);
  const from = before.findLastIndex(({ norm }) => /^(?:in|at)$/.test(norm));
  return from >= 0 && before.slice(from + 1).every((word) => !/[,;:]/.test(word.before));
}

const WHERE = set('place venue setting location city town site scene backdrop host');

/** "talks planned for London", "had set the summit for Budapest": where something was to be, and not for whom. */
export function isPlannedFor({ words }: Sentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  if (before.at(-1) === 'the') before.pop();
  const [verb, way] = before.slice(-3, -1).slice(-2);
  return (
    before.at(-1) === 'for' &&
    (PLANNED.has(way ?? verb ?? '') || (way === 'in' && verb === 'pencilled'))
  );
}

const PLANNED = set(
  'planned scheduled set due slated booked fixed arranged billed announced agreed expected earmarked',
);

/** "at Geneva's old lakeside hotel", "in Beijing's Great Hall": whether what is owned lies in the place. */
function ownsPlace({ words }: Sentence, from: number): boolean {
  for (const [far, { norm, text, before }] of words.slice(from, from + 5).entries()) {
    if (far > 0 && (/[^\s-]/.test(before) || PREPOSITIONS.has(norm))) return false;
    if (/^\p{Lu}/u.test(text) || SITES.has(norm)) return true;
  }
  return false;
}

/** Where one can be: what a place may have. */
const SITES = set(`
  capital city town village suburb suburbs outskirts centre center downtown port harbour harbor airport airfield airbase base
  station coast shore seafront waterfront lakeside riverside border frontier mountains island islands north south east west
  palace castle hotel villa mansion residence house office offices headquarters ministry parliament embassy consulate mission
  delegation museum theatre theater stadium university church cathedral mosque temple cemetery memorial monument park gardens
  square hall club ranch estate retreat resort farm shipyard factory market quay docks quarter district streets venue pavilion barracks court
  chancellery presidency guesthouse lounge terminal university restaurant arena compound
`);

/** Whether a word names a part of a place, or what one has: "the fish market of Busan". */
export function isSite(norm: string): boolean {
  return SITES.has(norm);
}

/** "came home from Delhi", "left Kazan with": where one was until then. */
export function isLeft(sentence: Sentence, at: number, last: number): boolean {
  const norms = sentence.words.slice(Math.max(0, at - 5), at).map(({ norm }) => norm);
  const before = norms.at(-1) === 'the' ? norms.slice(0, -1) : norms;
  // "Word of it came from the Kremlin": whose it was.
  const came = before.lastIndexOf('came');
  const who = sentence.words[at - norms.length + came - 1];
  const comes =
    came > 0 &&
    sentence.mentions.some(({ last }) => sentence.words[last] === who) &&
    !NEWS.test(sentence.words[0]?.norm ?? '');
  return (
    (before.at(-1) === 'from' &&
      (comes || before.some((norm) => /^(home|back|away|returned|emerged)$/.test(norm)))) ||
    (before.at(-1) === 'left' && isLeftBehind(sentence, last))
  );
}

const NEWS = /^(?:word|news|confirmation|reports?|notice|comment|praise|criticism|denial)$/;

/** "in Anchorage in August and Budapest in October": the next of several places, each with its day. */
export function isInRow({ words }: Sentence, at: number, last: number): boolean {
  const joined = words[at - 1]?.norm === 'and' || /^,\s$/.test(words[at]?.before ?? '');
  const next = words[last + 2]?.norm ?? '';
  return (
    joined &&
    /^(?:in|on)$/.test(words[last + 1]?.norm ?? '') &&
    words[last + 1]?.before === ' ' &&
    (/^\d{1,4}$/.test(next) || MONTHS.has(next))
  );
}

/** "left Canberra, …", "left Canberra with a deal"; "left Canberra to decide" is said of a government. */
function isLeftBehind({ words }: Sentence, last: number): boolean {
  const next = words[last + 1];
  return (
    next === undefined ||
    /^[,.;:]/.test(next.before) ||
    /^(with|without|on|in|after|again|early|late|empty-handed|and)$/.test(next.norm)
  );
}

/** "Busan was where they met", "Madrid, on 14 September, was the fourth round": the place is the subject. */
export function isToldOf(sentence: Sentence, at: number, last: number): boolean {
  const after = sentence.words.slice(last + 1, last + 11).map(({ norm }) => norm);
  if (/^(?:was|is) where\b/.test(after.join(' ')) || isSetting(sentence, last)) return true;
  // "Hanoi, where the two sat down, was their second summit"
  if (at === 0 && /^(where|which)$/.test(after[0] ?? '')) {
    const end = sentence.words.findIndex(
      ({ before }, index) => index > last + 2 && /,/.test(before),
    );
    const behind = sentence.words.slice(end, end + 4).map(({ norm }) => norm);
    return end > 0 && /^(?:was|is|made|marked|became) (?:the|their|a)\b/.test(behind.join(' '));
  }
  const verb = after.findIndex((norm) => /^(was|is|made|marked|became|came|followed)$/.test(norm));
  if (at === 0 && verb > 0 && /^(came|followed)$/.test(after[verb] ?? '')) {
    return /^(?:on|in)$/.test(after[0] ?? '');
  }
  const aside = verb === 0 || /^,\s*$/.test(sentence.words[last + 1]?.before ?? '');
  return (
    at === 0 &&
    verb >= 0 &&
    aside &&
    /^(?:the|their|a) (?:\w+ )?(?:first|second|third|fourth|fifth|sixth|seventh|last|next|only)\b/.test(
      after.slice(verb + 1).join(' '),
    )
  );
}

/** "Busan was the setting when the two met", "Doha provided the venue": what is told of a place is that it was there. */
export function isSetting({ words }: Sentence, last: number): boolean {
  const after = words.slice(last + 1, last + 9).map(({ norm }) => norm);
  return SETTING.test(after.join(' '));
}

const SETTING =
  /^(?:played|plays|was|acted as) (?:the )?hosts?\b|^(?:was|is|provided|became|made|offered|served as)(?: \S+){0,4}? (?:setting|scene|stage|venue|backdrop|site|place)\b/;

/** "Then came Abu Dhabi.", "Thursday was Busan", "Jeddah, 11 March 2025.": a short sentence that sets the scene. */
export function setsScene({ words }: Sentence, at: number, last: number): boolean {
  if (words.length > SHORT) return false;
  const next = words[last + 1];
  const ends = next === undefined || /^,/.test(next.before);
  if (/^(?:came|comes|was|is)$/.test(words[at - 1]?.norm ?? '') && at > 1) return ends;
  if (at > 0 || !next) return false;
  const dated = /^\d{1,2}$/.test(next.norm) || MONTHS.has(next.norm);
  if (/^,/.test(next.before)) return dated && words.length <= last + 4;
  return (
    /^(?:followed|came|comes|was|is)$/.test(next.norm) &&
    (words.length === last + 2 ||
      /^(?:next|first|last|then|later|on|in)$/.test(words[last + 2]?.norm ?? ''))
  );
}

const SHORT = 9;
