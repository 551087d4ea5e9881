/** People whom a text introduces and no record holds: "Hungarian Prime Minister Viktor Orbán". */
import { isOrdinary } from '../record/names/ordinary.js';
import type { ContactRecord } from '../record/record.js';
import { partyOfLeader } from './leaders.js';
import { INDEPENDENT_OUTLETS } from './outlets.js';
import type { Sentence } from './reading.js';
import { isFamilyName, partiesOf, personOf } from './voices.js';

/** A name that the record does not hold, with the party and the office that the text gives to it. */
export interface Stranger {
  name: string;
  party?: string;
  title?: string;
  /** The party is known by the name alone; the text does not say it. */
  guessed?: true;
  /** There without being a side: a host, a mediator. */
  bystander?: true;
  start: number;
  end: number;
}

const TITLE = new Set(
  'council cabinet staff affairs pope emperor duke president prime minister premier chancellor king queen emir sultan prince princess crown foreign defence defense finance trade economy energy interior vice deputy secretary general state leader chairman chief envoy special treasury commerce pm fm taoiseach security adviser advisor national head government ruler supreme president-elect acting interim external affairs high representative commissioner counterpart negotiator spokesman spokeswoman spokesperson ambassador sheikh president’s'.split(
    ' ',
  ),
);
const NO_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mr|mrs|ms|sir|dr|the|a|an|in|on|at|his|her|their|its|g7|g20|eu|un|nato|ministry|department|house|office|palace|truth|social|republic|kingdom|both|summit|union|council|commission|european|parliament|press|party|communist|socialist|democratic|committee|bank|group|institute|university|agency|court|forces|company|corporation|federation|league|nations|united|middle|airport|hotel|street|city|square|hall|castle|centre|center|base|sea|strait|gulf|airlines|post|times|news|oil|gas|army|navy|but|and|after|when|while|we|it|they|he|she|asked|also|as|for|with|to|from|of|leaders|officials|presidents|ministers|delegations|negotiators|envoys|diplomats|talks|both|neither|all|prime|on|over|under|no|yes|one|two|three)$/;
/** Offices before which any matter may stand: "Digital Affairs Minister". */
const OFFICE =
  /^(?:minister|secretary|adviser|advisor|commissioner|envoy|representative|affairs|chief)$/;
const ADDRESS = /^(?:sheikh|prince|princess|general|sir|lord|dr|king)$/i;
const PARTICLE = /^(bin|ibn|al|el|von|van|der|de|da|dos|del|zu|le|la)$/;

/** Each sentence is asked many times: by every contact and every voice in it. */
const known = new WeakMap<Sentence, { record: ContactRecord; strangers: readonly Stranger[] }>();

/** The strangers of a sentence, from left to right. */
export function strangersIn(sentence: Sentence, record: ContactRecord): readonly Stranger[] {
  const before = known.get(sentence);
  if (before?.record === record) return before.strangers;
  const strangers = strangersOf(sentence, record);
  known.set(sentence, { record, strangers });
  return strangers;
}

function strangersOf(sentence: Sentence, record: ContactRecord): Stranger[] {
  const { words, mentions } = sentence;
  const taken = new Set<number>();
  for (const mention of mentions) {
    if (isFamilyName(mention, sentence)) continue;
    for (let at = mention.first; at <= mention.last && at - mention.first < 20; at += 1)
      taken.add(at);
  }
  const found: Stranger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const short =
      !taken.has(at) &&
      !TITLE.has(words[at]?.norm ?? '') &&
      partyOfLeader(textOf(sentence, at, at + 1)) !== undefined &&
      !isName(sentence, at);
    if (taken.has(at) || !(short || isInitial(sentence, at) || isName(sentence, at))) continue;
    // "Met PM Christopher Luxon": a verb before a title.
    if (at === 0 && TITLE.has(words[1]?.norm ?? '') && isOrdinary(words[0]?.norm ?? '')) continue;
    // "reached by the Nation"
    if (words[at - 1]?.norm === 'the' && INDEPENDENT_OUTLETS.has(`the ${words[at]?.norm}`))
      continue;
    const run = runOf(sentence, at, taken);
    const [first, last] = [words[at], words[run]];
    if (!first || !last) continue;
    const before = introduction(sentence, at, record);
    const after = before.party === undefined ? ofCountry(sentence, run, record) : undefined;
    const name = textOf(sentence, at, run);
    const told = before.party ?? after ?? respectively(sentence, at, found, record);
    const party = told ?? partyOfLeader(name) ?? partyOfMonarch(before.title, name);
    // The "Volodymyr" of a "Volodymyr Zelenskiy" whose family name is known.
    if (
      taken.has(run + 1) &&
      /^ $/.test(words[run + 1]?.before ?? '') &&
      isGivenName(sentence, run)
    ) {
      at = run;
      continue;
    }
    // "in Evian, Canadian Prime Minister Mark Carney": a place is nobody.
    const placed = /^(?:in|at|near|outside)$/.test(words[at - 1]?.norm ?? '');
    // "Strategic Affairs Minister Ron Dermer": part of the title.
    const titled = OFFICE.test(words[run + 1]?.norm ?? '') && words[run + 1]?.before === ' ';
    if (!placed && !titled && (before.title !== undefined || party !== undefined)) {
      found.push({
        name,
        start: first.start,
        end: last.end,
        ...(party !== undefined && { party }),
        ...(before.title !== undefined && { title: before.title }),
        ...(isBystander(sentence, at, run) && { bystander: true as const }),
        ...(told === undefined && party !== undefined && { guessed: true as const }),
      });
    }
    at = run;
  }
  return found;
}

/** "King Charles III", "Pope Leo XIV": by title and first name. */
function partyOfMonarch(title: string | undefined, name: string): string | undefined {
  const last = title?.split(' ').at(-1);
  return last === undefined ? undefined : partyOfLeader(`${last} ${name.split(' ')[0]}`);
}

function isGivenName({ mentions }: Sentence, at: number): boolean {
  return mentions.some(
    ({ first, form, senses }) =>
      first === at + 1 && form !== 'office' && senses.some(({ kind }) => kind === 'person'),
  );
}

/** "with Angola's João Lourenço as mediator", "hosted by Sisi": there, and no side. */
export function isBystander(sentence: Sentence, first: number, last: number): boolean {
  const { words } = sentence;
  const norms = (from: number, to: number) =>
    words
      .slice(Math.max(0, from), Math.max(0, to))
      .map(({ norm }) => norm)
      .join(' ');
  if (
    /^as (?:a |the |an |their |its )?(?:host|mediator|go between|witness|chair|guest|moderator|facilitator|broker|intermediary|arbiter|interpreter|referee)s?\b/.test(
      norms(last + 1, last + 6),
    )
  )
    return true;
  return /(?<!\b(?:be|been|being|is|are|was|were) )\b(?:(?:hosted|mediated|brokered|chaired|moderated|facilitated|convened|arranged|attended|joined|flanked|accompanied) by|presence of|invitation of|mediation of|auspices of|chairmanship of|behalf of|watched by)(?: (?!and\b)[\w-]+){0,4}$/.test(
    norms(first - 8, first),
  );
}

/** The words as written, without a possessive, with the full stop of "Jr." */
function textOf(sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.words[from], sentence.words[to]];
  if (!first || !last) return '';
  const text = sentence.text
    .slice(first.start - sentence.start, last.end - sentence.start)
    .replace(/['’]s$/, '');
  const stop =
    /^(?:jr|sr)$/.test(last.norm) && /^\./.test(sentence.text.slice(last.end - sentence.start));
  return stop ? `${text}.` : text;
}

/** The "S." of "S. Jaishankar" */
function isInitial(sentence: Sentence, at: number): boolean {
  const [word, next] = [sentence.words[at], sentence.words[at + 1]];
  return (
    word !== undefined &&
    next !== undefined &&
    /^\p{Lu}\.?(?:\p{Lu}\.?)*$/u.test(word.text) &&
    word.text.replace(/\./g, '').length <= 2 &&
    /^\.? ?$/.test(next.before) &&
    (next.before.startsWith('.') || word.text.includes('.')) &&
    (isName(sentence, at + 1) || isInitial(sentence, at + 1))
  );
}

function isName(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  return (
    word !== undefined &&
    /^\p{Lu}[\p{L}'’-]+/u.test(word.text) &&
    !NO_NAME.test(word.norm) &&
    !TITLE.has(word.norm)
  );
}

function runOf(sentence: Sentence, at: number, taken: ReadonlySet<number>): number {
  let last = at;
  for (let next = at + 1; next < at + 6; next += 1) {
    const word = sentence.words[next];
    if (
      !word ||
      taken.has(next) ||
      !/^[\s'’.-]*$/.test(word.before) ||
      /['’]s$/.test(sentence.words[next - 1]?.text ?? '')
    )
      break;
    const roman = /^[IVX]+$/.test(word.text);
    // "Lai Ching-te", "Kim Min-seok"
    const joined = word.before === '-' && /^\p{Ll}{1,6}$/u.test(word.text);
    const particle =
      PARTICLE.test(word.norm) &&
      (/^\p{Lu}/u.test(sentence.words[next + 1]?.text ?? '') ||
        (PARTICLE.test(sentence.words[next + 1]?.norm ?? '') &&
          /^\p{Lu}/u.test(sentence.words[next + 2]?.text ?? '')));
    // "Hassan Sheikh Mohamud"
    const within = word.norm === 'sheikh' && isName(sentence, next + 1);
    if (
      !particle &&
      !roman &&
      !within &&
      !joined &&
      !isName(sentence, next) &&
      !isInitial(sentence, next)
    )
      break;
    last = next;
  }
  return last;
}

/** "the presidents of Turkmenistan and Uzbekistan, Serdar Berdimuhamedow and Shavkat Mirziyoyev": of any number. */
function respectively(
  sentence: Sentence,
  at: number,
  found: readonly Stranger[],
  record: ContactRecord,
): string | undefined {
  const { words, mentions } = sentence;
  const known = new Map(
    mentions.filter((mention) => personOf(mention)).map((mention) => [mention.last, mention.first]),
  );
  const starts = new Map(
    found.map(({ start, end }) => [
      words.findIndex((word) => word.end === end),
      words.findIndex((word) => word.start === start),
    ]),
  );
  // Back over the names that went before it in the row.
  let [first, place] = [at, 0];
  while (first > 0 && place < 6) {
    const joint =
      words[first - 1]?.norm === 'and'
        ? first - 2
        : /,/.test(words[first]?.before ?? '')
          ? first - 1
          : -1;
    const start = starts.get(joint) ?? known.get(joint);
    if (start === undefined) break;
    first = start;
    place += 1;
  }
  if (!/,/.test(words[first]?.before ?? '')) return undefined;
  const states = mentions
    .filter(({ last, form }) => last < first && first - last < 20 && form !== 'office')
    .filter((mention) => partiesOf(mention, record).length === 1);
  const row: typeof states = [];
  for (let index = states.length - 1; index >= 0; index -= 1) {
    const [state, next] = [states[index], row[0]];
    if (!state) break;
    const gap = words.slice(state.last + 1, next?.first ?? first).map(({ norm }) => norm);
    if (
      next
        ? !gap.every((norm) => /^(and|the)$/.test(norm))
        : !gap.every((norm) => TITLE.has(norm) || PLURAL.test(norm))
    )
      break;
    row.unshift(state);
  }
  const [head, tail] = [row[0], row.at(-1)];
  const state = row[place];
  if (!head || !tail || !state || row.length < 2) return undefined;
  const around = [
    ...words.slice(Math.max(0, head.first - 5), head.first),
    ...words.slice(tail.first, first),
  ];
  return around.some(({ norm }) => PLURAL.test(norm)) ? partiesOf(state, record)[0] : undefined;
}

const PLURAL =
  /^(presidents|leaders|ministers|premiers|chancellors|kings|secretaries|chiefs|envoys|heads|emirs)$/;

/** The office and the party right before a name; an apposition's comma may stand between. */
function introduction(
  sentence: Sentence,
  at: number,
  record: ContactRecord,
): { party?: string; title?: string } {
  const { words, mentions } = sentence;
  const title: string[] = [];
  let from = at;
  while (from > 0 && at - from < 6) {
    const previous = words[from - 1];
    const word = words[from];
    if (!previous || !word || !/^[\s]*$|^,\s*$|^\s*[-–]\s*$/.test(word.before)) break;
    // "Kuwait's crown prince, Sheikh Sabah": the form of address is not the office.
    if (/,/.test(word.before) && title.every((one) => ADDRESS.test(one))) title.length = 0;
    if (/,/.test(word.before) && title.length > 0) break;
    const mention = mentions.find(
      ({ first, last, senses }) =>
        first <= from - 1 && from - 1 <= last && senses.some(({ kind }) => kind !== 'topic'),
    );
    if (mention) {
      // "in Rome's St Peter's Basilica" nobody is introduced.
      if (
        /^(in|at|near|outside|of)$/.test(words[mention.first - 1]?.norm ?? '') &&
        title.length === 0 &&
        mention.form !== 'office'
      )
        return {};
      if (personOf(mention) !== undefined)
        return title.length > 0 ? { title: title.join(' ') } : {};
      const inside = words
        .slice(mention.first, mention.last + 1)
        .filter(({ norm }) => TITLE.has(norm))
        .map(({ text }) => text);
      const possessive =
        /['’]s?$/.test(words[mention.last]?.text ?? '') ||
        mention.form === 'adjective' ||
        mention.form === 'office';
      const all = [...inside, ...title];
      if (/,/.test(words[at]?.before ?? '') && all.length === 0) return {};
      const party = partiesOf(mention, record)[0];
      if (party === undefined || (!possessive && all.length === 0))
        return all.length > 0 ? { title: all.join(' ') } : {};
      return { party, ...(all.length > 0 && { title: all.join(' ') }) };
    }
    // "Polish Prime Minister Donald Tusk", where the name kept the lexicon from seeing the country.
    const people =
      title.length > 0 && /^\p{Lu}/u.test(previous.text) && !TITLE.has(previous.norm)
        ? record.names.exact(previous.text).find(({ kind }) => kind === 'party')
        : undefined;
    if (people) return { party: people.id, title: title.join(' ') };
    // "Kenya's William Ruto"
    const country = /['’]s$/.test(previous.text)
      ? record.names.exact(previous.text.replace(/['’]s$/, '')).find(({ kind }) => kind === 'party')
      : undefined;
    if (country) return { party: country.id, ...(title.length > 0 && { title: title.join(' ') }) };
    const within = /^\p{Lu}/u.test(previous.text) && OFFICE.test(title[0]?.toLowerCase() ?? '');
    if (
      !TITLE.has(previous.norm) &&
      !within &&
      !/^(new|visiting|outgoing|former|then|for|s)$/.test(previous.norm)
    )
      break;
    if (within && !TITLE.has(previous.norm)) title.unshift(previous.text);
    if (TITLE.has(previous.norm)) title.unshift(previous.text);
    from -= 1;
  }
  return title.length > 0 ? { title: title.join(' ') } : {};
}

/** "King Felipe VI of Spain", "Viktor Orbán, the Hungarian prime minister" */
function ofCountry(sentence: Sentence, last: number, record: ContactRecord): string | undefined {
  const joint = sentence.words[last + 1];
  const mention = sentence.mentions.find(({ first }) => first > last && first - last <= 3);
  if (!joint || !mention || personOf(mention) !== undefined) return undefined;
  const between = sentence.words.slice(last + 1, mention.first).map(({ norm }) => norm);
  const of = between[0] === 'of' && between.every((norm) => norm === 'of' || norm === 'the');
  const apposed =
    /,/.test(joint.before) &&
    (between.length === 0 ? mention.form === 'office' : between.join(' ') === 'the');
  return of || apposed ? partiesOf(mention, record)[0] : undefined;
}
