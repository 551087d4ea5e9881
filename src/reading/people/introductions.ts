/** What a text says of a name that no record holds: the office and the state beside it. */
import type { Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import { partiesOf, personOf } from '../voices/voices.js';
import { isOfPortfolio } from './portfolios.js';
import { NO_STATE } from './role-words.js';
import type { Stranger } from './strangers.js';

export const TITLE = new Set(
  'council cabinet staff affairs pope emperor duke president prime minister premier chancellor king queen emir amir sultan prince princess crown foreign defence defense finance trade economy energy interior vice deputy secretary general state leader chairman chief envoy special treasury commerce pm fm taoiseach security adviser advisor national head government ruler supreme president-elect acting interim external affairs high representative commissioner counterpart colleague homologue negotiator spokesman spokeswoman spokesperson ambassador sheikh president’s'.split(
    ' ',
  ),
);
/** Offices before which any matter may stand: "Digital Affairs Minister". */
export const OFFICE =
  /^(?:minister|secretary|adviser|advisor|commissioner|envoy|representative|affairs|chief)$/;
const ADDRESS = /^(?:sheikh|prince|princess|general|sir|lord|dr|king)$/i;
/** "the presidents of Turkmenistan and Uzbekistan, Serdar Berdimuhamedow and Shavkat Mirziyoyev": of any number. */
export function respectively(
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

/** "the President of the Republic of" before "Mauritania": the office, where a state has its style before its name. */
function officeOfRealm(words: readonly Word[], name: number): string[] {
  let at = name - 1;
  while (at > 0 && REALM.test(words[at]?.norm ?? '')) at -= 1;
  if (at >= name - 2) return [];
  let from = at + 1;
  while (from > 0 && TITLE.has(words[from - 1]?.norm ?? '') && at - from < 5) from -= 1;
  return words.slice(from, at + 1).map(({ text }) => text);
}

const REALM =
  /^(?:of|the|republic|kingdom|sultanate|commonwealth|union|islamic|federal|federative|democratic|socialist|peoples|plurinational|bolivarian|oriental|hashemite|arab|united|independent|grand|duchy|principality)$/;

/** "Minister for Foreign Affairs of" before "Papua New Guinea", "the Minister of Trade and Industry of". */
function postBefore(words: readonly Word[], name: number): string | undefined {
  const norm = (at: number) => words[at]?.norm ?? '';
  // "his counterpart from Myanmar, Tin Maung Swe"
  const peer = words[name - 2];
  if (peer && PEER.test(peer.norm) && /^(?:of|from)$/.test(norm(name - 1))) return peer.text;
  if (norm(name - 1) !== 'of') return undefined;
  let from = name - 2;
  // "Minister of the Interior of"
  while (isOfPortfolio(norm(from)) || /^(?:and|the)$/.test(norm(from))) from -= 1;
  if (from === name - 2 || !/^(?:of|for)$/.test(norm(from)) || !OFFICE.test(norm(from - 1)))
    return undefined;
  return words
    .slice(from - 1, name - 1)
    .map(({ text }) => text)
    .join(' ');
}

/** "Minister of Foreign Affairs and Cooperation" right before a name. */
function portfolioBefore(words: readonly Word[], name: number): string | undefined {
  const norm = (at: number) => words[at]?.norm ?? '';
  let from = name - 1;
  while (isOfPortfolio(norm(from)) || /^(?:and|the)$/.test(norm(from))) from -= 1;
  if (from === name - 1 || !/^(?:of|for)$/.test(norm(from)) || !OFFICE.test(norm(from - 1)))
    return undefined;
  return words
    .slice(from - 1, name)
    .map(({ text }) => text)
    .join(' ');
}

const PEER = /^(?:counterpart|colleague|homologue)$/;

/** "H.E. David van Weel": a form of address, and no initials. */
export function isStyle(text: string): boolean {
  return /^H\.[EHM]\.?$/.test(text);
}

/** The office and the party right before a name; an apposition's comma may stand between. */
export function introduction(
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
    if (!previous || !word) break;
    // "Mauritius, Dr. Navinchandra Ramgoolam"
    const addressed =
      isStyle(previous.text) ||
      /^(?:dr|mr|mrs|ms|shri|smt|hon|prof|gen|sir|dame|datuk|dato|seri|tun|haji|alhaji|engr)$/.test(
        previous.norm,
      );
    if (!(addressed ? /^\.?\s$/ : /^[\s]*$|^,\s*$|^\s*[-–]\s*$/).test(word.before)) break;
    // "the Hon Winston Peters", "Her Excellency Kaja Kallas"
    const styled = at > from && previous.norm === 'the' && /^hon(?:ou?rable)?$/.test(word.norm);
    if (addressed || styled) {
      from -= 1;
      continue;
    }
    // "Kuwait's crown prince, Sheikh Sabah": the form of address is not the office.
    if (/,/.test(word.before) && title.every((one) => ADDRESS.test(one))) title.length = 0;
    if (/,/.test(word.before) && title.length > 0) break;
    const mention = mentions.find(
      ({ first, last, senses }) =>
        first <= from - 1 && from - 1 <= last && senses.some(({ kind }) => kind !== 'topic'),
    );
    if (mention) {
      const office = mention.form === 'name' ? officeOfRealm(words, mention.first) : [];
      const [of] = partiesOf(mention, record);
      if (office.length > 0 && title.length === 0 && of !== undefined)
        return { party: of, title: office.join(' ') };
      const post = title.length === 0 ? postBefore(words, mention.first) : undefined;
      if (post !== undefined && of !== undefined) return { party: of, title: post };
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
      // "Kenya's opposition leader, Kalonzo Musyoka": of no government.
      if (words.slice(mention.first, at).some(({ norm }) => NO_STATE.has(norm))) return {};
      return { party, ...(all.length > 0 && { title: all.join(' ') }) };
    }
    // "The Minister of Foreign Affairs and Cooperation, Maria Manuela Lucas"
    const matter = from === at && title.length === 0 ? portfolioBefore(words, at) : undefined;
    if (matter !== undefined) return { title: matter };
    // "Polish Prime Minister Donald Tusk", where the name kept the lexicon from seeing the country.
    const people =
      title.length > 0 &&
      /^\p{Lu}/u.test(previous.text) &&
      !TITLE.has(previous.norm) &&
      // "FO spokesman", "PM aide": an office in two letters, and no state's code.
      !/^\p{Lu}{2}$/u.test(previous.text)
        ? record.names.exact(previous.text).find(({ kind }) => kind === 'party')
        : undefined;
    if (people) return { party: people.id, title: title.join(' ') };
    // "Kenya's William Ruto"
    const country = /['’]s$/.test(previous.text)
      ? record.names.exact(previous.text.replace(/['’]s$/, '')).find(({ kind }) => kind === 'party')
      : undefined;
    if (country) return { party: country.id, ...(title.length > 0 && { title: title.join(' ') }) };
    // "Strategic Affairs Minister", "Bangladesh's home secretary", "the oil and gas minister"
    const portfolio =
      (isOfPortfolio(previous.norm) || previous.norm === 'and') &&
      title.some((one) => OFFICE.test(one.toLowerCase()));
    const within =
      portfolio || (/^\p{Lu}/u.test(previous.text) && OFFICE.test(title[0]?.toLowerCase() ?? ''));
    if (
      !TITLE.has(previous.norm) &&
      !within &&
      !/^(new|visiting|outgoing|former|then|for|s|junta|military|transitional|caretaker)$/.test(
        previous.norm,
      )
    )
      break;
    if (within && !TITLE.has(previous.norm)) title.unshift(previous.text);
    if (TITLE.has(previous.norm) || (previous.norm === 'for' && title.length > 0))
      title.unshift(previous.text);
    from -= 1;
  }
  return title.length > 0 ? { title: title.join(' ') } : {};
}

/** "King Felipe VI of Spain", "Viktor Orbán, the Hungarian prime minister" */
export function ofCountry(
  sentence: Sentence,
  last: number,
  record: ContactRecord,
): string | undefined {
  const { words } = sentence;
  const joint = words[last + 1];
  const mention = sentence.mentions.find(({ first }) => first > last && first - last <= 4);
  if (!joint || !mention || personOf(mention) !== undefined) return undefined;
  const between = sentence.words.slice(last + 1, mention.first).map(({ norm }) => norm);
  // "Hugh Todd, who led the Guyanese side"
  const led =
    /,/.test(joint.before) &&
    /^who (?:led|leads|headed|heads|represented|represents|chairs|chaired|runs|ran|rules|ruled|governs|governed)(?: the)?$/.test(
      between.join(' '),
    );
  const of = between[0] === 'of' && between.every((norm) => norm === 'of' || norm === 'the');
  const apposed =
    /,/.test(joint.before) &&
    /^(?:|the|his|her|then|former|an?|now)$/.test(between.join(' ')) &&
    (mention.form === 'office' ||
      (/^(?:the|his|her)$/.test(between.join(' ')) &&
        words.slice(mention.last + 1, mention.last + 4).some(({ norm }) => TITLE.has(norm))));
  // "Hugo de Zela (Peru)"
  const bracketed =
    joint.before === ' (' &&
    mention.first === last + 1 &&
    (words[mention.last + 1]?.before ?? sentence.text.slice(-2)).includes(')');
  return of || apposed || led || bracketed ? partiesOf(mention, record)[0] : undefined;
}
