/** "here", "there" and "that day": the place of the dateline, and the place and the day that were named last. */
import { type Day, isRealDay } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import { isOfLocals } from './contacts/governed.js';
import { WEEKDAYS } from './dates/date-words.js';
import { datelineEnd } from './dates/dateline.js';
import { datesIn } from './dates/dates.js';
import { ofYearTold, yearSet } from './dates/years-told.js';
import { PREPOSITIONS } from './grammar-words.js';
import { isSite } from './places/place-senses.js';
import { type PlaceRead, placeAt } from './places/places.js';
import type { DateRead, Sentence } from './reading.js';
import type { Attributed } from './voices/attribution.js';

/** What these words stand for in a sentence. */
export interface Pointed {
  here?: PlaceRead;
  there?: PlaceRead;
  /** The day, or the month, that the sentence before it named last. */
  then?: DateRead;
  /** The year of the last date before it. */
  year?: number;
  /** The year that the sentence before it has set. */
  set?: number;
  /** The day or the month that was told last, of whose month "the 23rd" is. */
  month?: DateRead;
}

/** What they stand for in each sentence of a text, as it was before its dateline was taken from it. */
export function pointedAt(
  sentences: readonly Sentence[],
  attributed: readonly (readonly Attributed[])[],
  record: ContactRecord,
  written: Day,
): readonly Pointed[] {
  const here = datelinePlace(sentences, record);
  return sentences.map((sentence, index) => {
    const there = thereOf(sentences, attributed, index, record);
    const then = thenOf(sentence, sentences[index - 1], written);
    const year = yearTold(sentences, index, written);
    const month = monthOf(sentences, index, written);
    const before = sentences[index - 1];
    const set =
      before && !ofYearTold.test(sentence.text) && YEAR.test(before.text)
        ? yearSet(datesIn(before, written), before)
        : undefined;
    return {
      ...(here && { here }),
      ...(there && { there }),
      ...(then && { then }),
      ...(year !== undefined && { year }),
      ...(set !== undefined && { set }),
      ...(month && { month }),
    };
  });
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** So far back stands the date whose year "that year" is. */
const BACK = 4;

/** The year of the last date that the sentences before name, where this one takes its own from there. */
function yearTold(sentences: readonly Sentence[], index: number, written: Day): number | undefined {
  if (!ofYearTold.test(sentences[index]?.text ?? '')) return undefined;
  for (let at = index - 1; at >= Math.max(0, index - BACK); at -= 1) {
    const before = sentences[at];
    const last =
      before && datesIn(before, written).findLast(({ weekday }) => weekday === undefined);
    const [span] = last?.spans ?? [];
    if (span && span.first.slice(0, 4) === span.last.slice(0, 4))
      return Number(span.first.slice(0, 4));
  }
  return undefined;
}

function thereOf(
  sentences: readonly Sentence[],
  attributed: readonly (readonly Attributed[])[],
  index: number,
  record: ContactRecord,
): PlaceRead | undefined {
  const [sentence, before] = [sentences[index], sentences[index - 1]];
  const at = sentence?.words.find(
    ({ norm }, word) =>
      norm === 'there' || (TOWN.test(norm) && sentence.words[word - 1]?.norm === 'that'),
  )?.start;
  if (!sentence || at === undefined) return undefined;
  // "came back from Shymkent after he had met Tokayev there"
  const own = citiesIn(sentence, attributed[index] ?? [], record).filter(({ end }) => end <= at);
  const all =
    before && own.length === 0 ? citiesIn(before, attributed[index - 1] ?? [], record) : own;
  const [only, another] = all;
  if (only || !before) return another ? undefined : only;
  // "what his aides remembered from Indonesia. There, on 26 October, the two had met"
  return sentence.words[0]?.norm === 'there' ? countryNamed(before, record) : undefined;
}

/** The one country in or from which a sentence tells something. */
function countryNamed(sentence: Sentence, record: ContactRecord): PlaceRead | undefined {
  const { words } = sentence;
  const found = words.flatMap(({ text }, at) => {
    const placed = /^(?:in|from|to)$/.test(words[at - 1]?.norm ?? '') && /^\p{Lu}/u.test(text);
    const place = placed ? placeAt(sentence, at, record) : undefined;
    return place?.isCountry ? [place] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

/** "The market remembers 12 February. That morning the two spoke": the last date before it. */
function thenOf(
  sentence: Sentence,
  before: Sentence | undefined,
  written: Day,
): DateRead | undefined {
  const { words } = sentence;
  const at = words.findIndex((_, index) => pointsAtTime(words, index));
  const that = words[at];
  if (!that) return undefined;
  // "announced on 12 July that they had spoken that day"
  const head = datelineEnd(sentence);
  const own = datesIn(sentence, written).findLast(
    ({ start, end, precision, relative }) =>
      start >= head && end <= that.start && precision === 'day' && !relative,
  );
  if (own) return own;
  if (!before) return undefined;
  const from = datelineEnd(before);
  // "Last November it was to go faster. On the 14th of that month they had met"
  const ofMonth = words[at + 1]?.norm === 'month';
  return datesIn(before, written).findLast(
    ({ start, precision, year, relative }) =>
      start >= from &&
      // "on Wednesday" names no month.
      (ofMonth
        ? precision === 'month' || (precision === 'day' && !relative)
        : (year && !relative) || precision === 'day'),
  );
}

/** So many sentences back a month is still in mind. */
const IN_MIND = 2;

function monthOf(
  sentences: readonly Sentence[],
  index: number,
  written: Day,
): DateRead | undefined {
  if (!sentences[index]?.words.some(({ norm }) => ORDINAL.test(norm))) return undefined;
  return sentences
    .slice(Math.max(0, index - IN_MIND), index)
    .flatMap((sentence) => datesIn(sentence, written))
    .findLast(namesMonth);
}

const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

function namesMonth({ relative, precision }: DateRead): boolean {
  return !relative && (precision === 'month' || precision === 'day');
}

/** "In March it was Paris. On the 15th they sat down": a number alone is a day of the month that was told last. */
export function ofMonthTold(dates: readonly DateRead[], { month }: Pointed): DateRead[] {
  return dates.map((date, at) => {
    const number = /^the (\d{1,2})(?:st|nd|rd|th)$/i.exec(date.text)?.[1]?.padStart(2, '0');
    const told = dates.slice(0, at).findLast(namesMonth) ?? month;
    const first = told?.spans[0]?.first;
    const day = `${first?.slice(0, 7)}-${number}`;
    // "met on 30 October; on the 24th they spoke": before it, or of the month after.
    if (!number || !date.relative || !first || !isRealDay(day) || day < first) return date;
    return { ...date, relative: false, spans: [{ first: day, last: day }, ...date.spans] };
  });
}

/** "that morning", but not "on the same day as the talks". */
function pointsAtTime(words: Sentence['words'], at: number): boolean {
  return (
    isThat(words[at]?.norm ?? '') &&
    isTime(words[at + 1]?.norm) &&
    !/^(?:as|that|when)$/.test(words[at + 2]?.norm ?? '')
  );
}

function isThat(norm: string): boolean {
  return norm === 'that' || norm === 'same';
}

function isTime(norm: string | undefined): boolean {
  return /^(?:day|date|morning|afternoon|evening|night|month)$/.test(norm ?? '');
}

/** The days that the words of a sentence take from the one before it: "that morning", "on the 29th of that month". */
export function datesPointed({ words }: Sentence, { then }: Pointed): DateRead[] {
  if (!then) return [];
  const { start, end, text } = then;
  const named = { start, end, text };
  return words.flatMap((word, at): DateRead | readonly DateRead[] => {
    const next = words[at + 1];
    if (!next || !pointsAtTime(words, at)) return [];
    if (next.norm !== 'month')
      return then.precision === 'day'
        ? { ...then, start: word.start, end: next.end, text: `${word.text} ${next.text}`, named }
        : [];
    const ordinal = words[at - 2];
    const number = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(ordinal?.norm ?? '')?.[1];
    const day = `${then.spans[0]?.first.slice(0, 7)}-${number?.padStart(2, '0')}`;
    if (words[at - 1]?.norm !== 'of' || !ordinal || !isRealDay(day)) return [];
    const span = { first: day, last: day };
    return {
      ...then,
      start: ordinal.start,
      end: next.end,
      text: `${ordinal.text} of ${word.text} ${next.text}`,
      spans: [span],
      precision: 'day',
    };
  });
}

/** The city that the dateline at the head of a text names. */
function datelinePlace(
  sentences: readonly Sentence[],
  record: ContactRecord,
): PlaceRead | undefined {
  const [headed] = sentences.slice(0, 2).filter((each) => datelineEnd(each) > each.start);
  const place = headed && placeAt(headed, 0, record);
  return place?.known && !place.isCountry ? place : undefined;
}

/** The cities that a sentence names as places; a capital by itself may stand for a government. */
function citiesIn(
  sentence: Sentence,
  attributed: readonly Attributed[],
  record: ContactRecord,
): readonly PlaceRead[] {
  const { words, mentions } = sentence;
  const found: PlaceRead[] = [];
  const from = datelineEnd(sentence);
  for (const [at, { start, text }] of words.entries()) {
    const taken = found.some((place) => place.start <= start && start < place.end);
    if (start < from || taken || !/^\p{Lu}/u.test(text)) continue;
    if (attributed.some(({ marker }) => marker.start <= start && start < marker.end)) continue;
    const capital = mentions.some(({ first, form }) => first === at && form === 'capital');
    const before = words[at - 1]?.norm ?? '';
    // "his plan for Gaza", "the war in Ukraine": of whom a thing is, and nobody was there.
    // "the fish market of Busan" lies there; so does what is told "by way of Seoul".
    const thing = words[at - 2]?.norm ?? '';
    if (before === 'for' || (before === 'of' && thing !== 'way' && !isSite(thing))) continue;
    // "is invited to the White House": nobody is there yet. "Old hands in Washington wince": nobody came.
    if (isBidden(words, at) || isOfLocals(sentence.text.slice(0, start - sentence.start))) continue;
    // "After Geneva and London they met there": these stand for what was held in them.
    // "at the word Helsinki"
    const named = /^(?:word|name)$/.test(before);
    if (
      (capital && !named && !PREPOSITIONS.has(before)) ||
      /^(?:after|since|before|following)$/.test(before)
    )
      continue;
    const place = placeAt(sentence, at, record);
    if (place?.known && !place.isCountry) found.push(place);
  }
  return found;
}

/** Whether a place is that to which somebody is only asked to come. */
function isBidden(words: Sentence['words'], at: number): boolean {
  const to = words[at - 1]?.norm === 'the' ? at - 2 : at - 1;
  return (
    words[to]?.norm === 'to' &&
    words.slice(Math.max(0, to - BIDDING), to).some(({ norm }) => /^invit/.test(norm))
  );
}

/** So far before a place stands the word that bids somebody there. */
const BIDDING = 5;

const TOWN = /^(?:city|capital|town|resort|port|metropolis)$/;

/** Who is at home or at work there: "officials here" were no part of what was held. */
const LOCALS =
  /^(?:officials|analysts|diplomats|sources|residents|people|observers|experts|investors|traders|aides|reporters|journalists|government|markets?|stocks|shares|everyone|nobody|newspapers?|papers|media|press|embass(?:y|ies)|locals|ministry|airport|shops?|hotels?|schools?|streets?)$/;

/** Where the words of a sentence say "here" or "there" of what was done. */
export function placesPointed(
  { words, text, start: from }: Sentence,
  { here, there }: Pointed,
): PlaceRead[] {
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    // "in this city": where the text is written.
    if (here && TOWN.test(word.norm) && before?.norm === 'this' && words[at - 2]?.norm === 'in') {
      const { start, end, text: name } = here;
      return { ...here, start: before.start, end: word.end, named: { start, end, text: name } };
    }
    if (there && TOWN.test(word.norm) && before?.norm === 'that' && words[at - 2]?.norm === 'in') {
      const { start, end, text: name } = there;
      return { ...there, start: before.start, end: word.end, named: { start, end, text: name } };
    }
    const place = word.norm === 'here' ? here : word.norm === 'there' ? there : undefined;
    const placed =
      place !== undefined &&
      // "There, on 26 October, the two met": at the head, and no "there was".
      (before === undefined ? /^,/.test(next?.before ?? '') : !LOCALS.test(before.norm)) &&
      // "It was here, in the Peace House, that"
      !/\bit (?:was|is) $/i.test(text.slice(0, word.start - from)) &&
      (next === undefined ||
        /[^\s]/.test(next.before) ||
        PREPOSITIONS.has(next.norm) ||
        WEEKDAYS.has(next.norm) ||
        /^(?:and|but|after|before|when|while|yesterday|today|this|last|earlier)$/.test(next.norm));
    if (!place || !placed) return [];
    const { start, end, text: name } = place;
    return { ...place, start: word.start, end: word.end, named: { start, end, text: name } };
  });
}
