/** The places that a sentence names, as far as the record and the world's tables know them. */
import type { Word } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import { MONTHS, WEEKDAYS } from '../dates/date-words.js';
import { PREPOSITIONS, set } from '../grammar-words.js';
import type { Sentence } from '../reading.js';
import { capitalAt } from './capital.js';
import { type Gazetteer, gazetteerOf, phrase } from './gazetteer.js';
import { isInRow, isLeft, isPlaced, isToldOf, setsScene } from './place-senses.js';

export interface PlaceRead {
  start: number;
  end: number;
  text: string;
  /** The words in the form in which they are compared: "sharm el sheikh". */
  norm: string;
  /** The city's usual name, and the house's in it where the words name that. */
  name?: string;
  house?: string;
  /** The cities in it, as they are compared, where it is a region. */
  cities?: readonly string[];
  /** The country that it is, or lies in, where that is known. */
  country?: string;
  /** Whether it is itself a country. */
  isCountry: boolean;
  /** Whether the record or the tables know it; of the others nothing can be said. */
  known: boolean;
  /** "near Busan", "outside London" */
  near: boolean;
  /** "since Busan": the place says which contact. */
  standsForContact: boolean;
  /** The town that nobody knows, where only the country behind it is known: "Isfana, Kyrgyzstan". */
  town?: string;
  /** Where it is named, if elsewhere: the dateline of which "here" speaks. */
  named?: { start: number; end: number; text: string };
}

/** The places after "in", "at" and the like, and those before a contact's noun: "the Busan meeting". */
export function placesIn(sentence: Sentence, record: ContactRecord): PlaceRead[] {
  const gazetteer = gazetteerOf(record);
  const { words } = sentence;
  const found: PlaceRead[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const capital = word.norm === 'capital' ? capitalAt(sentence, at, record) : undefined;
    if (capital) found.push(capital);
    if (!/^\p{Lu}/u.test(word.text) || isOfPeople(sentence, at)) continue;
    const run = runAt(sentence, at, gazetteer);
    if (!run) continue;
    // "at the U.S. embassy in Copenhagen": whose house it is, and not where.
    if (run.isCountry && MISSIONS.has(words[run.last + 1]?.norm ?? '')) continue;
    // "at the G20" is no place.
    const name = sentence.mentions.some(
      (mention) =>
        mention.first <= at &&
        at <= mention.last &&
        mention.senses.some(({ kind }) => kind === 'topic'),
    );
    if (!run.known && name) continue;
    const previous = words[at - 1]?.norm ?? '';
    const before = previous === 'the' ? (words[at - 2]?.norm ?? '') : previous;
    const next = words[run.last + 1]?.norm ?? '';
    const standsForContact =
      run.city &&
      /^(after|since|before|following)$/.test(previous) &&
      !/['’]s$/.test(words[run.last]?.text ?? '') &&
      !/^(and|said|says|announced|told|meeting|summit|talks|visit|agreed|accepted|imposed|had|has|was|were|for|joined)$/.test(
        next,
      );
    const compound =
      (IN_A_ROOM.test(next) ||
        next === 'call' ||
        // "the handshake of Busan"
        (previous === 'of' && IN_A_ROOM.test(words[at - 2]?.norm ?? ''))) &&
      !/['’]s$/.test(words[run.last]?.text ?? '') &&
      run.city &&
      // "the Gaza summit" may be about it.
      !sentence.mentions.some(
        ({ first, last, senses }) =>
          first <= at && at <= last && senses.some(({ kind }) => kind === 'topic'),
      );
    const told =
      run.city && (isToldOf(sentence, at, run.last) || setsScene(sentence, at, run.last));
    const placed =
      isPlaced(sentence, at, run.last, before) ||
      (run.city &&
        (isLeft(sentence, at, run.last) || (found.length > 0 && isInRow(sentence, at, run.last))));
    if (!placed && !compound && !standsForContact && !told) {
      if (run.last > at) at = run.last;
      continue;
    }
    const near = before === 'near' || before === 'outside';
    const place = placeOf(sentence, at, run, { standsForContact, near });
    const country = run.known ? undefined : countryBehind(sentence, run.last, gazetteer);
    if (place && country) {
      found.push({ ...place, ...country, town: place.text, isCountry: true, known: true });
      at = country.last;
      continue;
    }
    const elsewhere =
      place && run.known ? elsewhereOf(sentence, run, record, gazetteer) : undefined;
    if (place) found.push(elsewhere === undefined ? place : { ...place, country: elsewhere });
    at = run.last;
  }
  return found;
}

const MISSIONS = set(
  'embassy embassies consulate consulates mission legation ambassador ambassadors envoy residence',
);
const IN_A_ROOM = /^(?:meeting|summit|talks|visit|encounter|sitdown|rounds?|session|handshake)$/;

/** "Doonbeg, Ireland,", "Doonbeg, on Ireland's Atlantic coast": the country in which the copy has a place that nobody knows. */
function countryBehind(
  { words, start, text }: Sentence,
  last: number,
  { countries }: Gazetteer,
): { country: string; text: string; norm: string; end: number; last: number } | undefined {
  const behind = text.slice((words[last]?.end ?? start) - start);
  const lead = /^,\s(?:(?:on|in|at)\s(?:the\s(?:[\p{Ll}-]+\s){1,4}of\s(?:the\s)?)?)?/u.exec(
    behind,
  )?.[0];
  if (lead === undefined) return undefined;
  const from = (words[last]?.end ?? start) + lead.length;
  const first = words.findIndex((word) => word.start === from);
  for (let length = 3; length > 0 && first > last; length -= 1) {
    const some = words.slice(first, first + length);
    const country = countries.get(some.map(({ norm }) => norm).join(' '));
    const [word, next] = [some.at(-1), words[first + length]];
    if (!country || !word) continue;
    // "at Doonbeg, Ireland said": who says so is no place.
    const closed = /['’]s$/.test(word.text)
      ? /^,\s(?:on|in|at)/.test(lead)
      : !next || /[,.;:]/.test(next.before);
    const end = /['’]s$/.test(word.text) ? word.end - 2 : word.end;
    return closed
      ? {
          country,
          text: text.slice((words[last]?.start ?? start) - start, end - start),
          norm: some.map(({ norm }) => norm).join(' '),
          end,
          last: first + length - 1,
        }
      : undefined;
  }
  return undefined;
}

/** "in Desaguadero, Peru,": the town across the river has the same name, and the copy says which it is. */
function elsewhereOf(
  sentence: Sentence,
  { last, city, country }: Run,
  record: ContactRecord,
  gazetteer: Gazetteer,
): string | undefined {
  if (!city || country === undefined) return undefined;
  const other = countryBehind(sentence, last, gazetteer);
  const rest = other && sentence.text.slice(other.end - sentence.start);
  const known = sentence.words[last]?.norm === phrase(record.party(country)?.capital ?? '');
  return other && rest !== undefined && !known && ENDS_PLACE.test(rest) ? other.country : undefined;
}

/** What follows a place: in a row of countries another one does. */
const ENDS_PLACE = /^(?:[.,]?$|,? (?:on|late|early|this|last|for|where|after|before|to)\b)/;

/** The place whose name begins at a word, whatever stands before it. */
export function placeAt(
  sentence: Sentence,
  at: number,
  record: ContactRecord,
): PlaceRead | undefined {
  const run = runAt(sentence, at, gazetteerOf(record));
  return run && placeOf(sentence, at, run, { standsForContact: false, near: false });
}

function placeOf(
  sentence: Sentence,
  at: number,
  run: Run,
  as: Pick<PlaceRead, 'standsForContact' | 'near'>,
): PlaceRead | undefined {
  const [first, last] = [sentence.words[at], sentence.words[run.last]];
  if (!first || !last) return undefined;
  return {
    start: first.start,
    end: /['’]s$/.test(last.text) ? last.end - 2 : last.end,
    text: sentence.text
      .slice(first.start - sentence.start, last.end - sentence.start)
      .replace(/['’]s$/, ''),
    norm: run.norm,
    ...(run.name !== undefined && { name: run.name }),
    ...(run.house !== undefined && { house: run.house }),
    ...(run.cities !== undefined && { cities: run.cities }),
    ...(run.country !== undefined && { country: run.country }),
    isCountry: run.isCountry,
    known: run.known,
    ...as,
  };
}

/** "Fijian" is whose something is, and no place by itself. */
function isOfPeople({ mentions, words }: Sentence, at: number): boolean {
  const next = words[at + 1];
  if (
    !next ||
    !/^ $/.test(next.before) ||
    !/^\p{Ll}/u.test(next.text) ||
    PREPOSITIONS.has(next.norm) ||
    /^(and|but|or|where|when|while|as|that|which|who|is|was|were|are|has|had|will|said)$/.test(
      next.norm,
    )
  )
    return false;
  return mentions.some(
    ({ first, last, form }) => first <= at && at <= last && form === 'adjective',
  );
}

interface Run {
  last: number;
  norm: string;
  /** The city as it is written elsewhere, where the words name one or a house in it. */
  name?: string;
  house?: string;
  cities?: readonly string[];
  country?: string;
  isCountry: boolean;
  known: boolean;
  city: boolean;
}

function runAt(sentence: Sentence, at: number, gazetteer: Gazetteer): Run | undefined {
  const { words } = sentence;
  for (let length = 5; length > 0; length -= 1) {
    const some = words.slice(at, at + length);
    if (some.length < length || some.slice(1).some(({ before }) => !/^[\s\-–'’.]*$/.test(before)))
      continue;
    const norm = some.map((word) => word.norm).join(' ');
    const city = gazetteer.cities.get(norm);
    if (city) {
      // The world's lists spell with all marks what the text may not.
      const written = textOf(some).replace(/['’]s$/, '');
      const name =
        city.ours ||
        city.house !== undefined ||
        written === written.toUpperCase() ||
        phrase(city.name) !== norm
          ? city.name
          : written;
      const { ours: _, ...known } = city;
      return {
        last: at + length - 1,
        norm,
        isCountry: false,
        known: true,
        city: true,
        ...known,
        name,
      };
    }
    const country = gazetteer.countries.get(norm);
    if (country)
      return { last: at + length - 1, norm, country, isCountry: true, known: true, city: false };
  }
  const word = words[at];
  if (!word || isOtherName(sentence, at) || OPENS.test(word.norm)) return undefined;
  // A place that nobody knows: as many capitals as follow one another.
  let last = at;
  while (last < at + 4) {
    const next = words[last + 1];
    if (
      !next ||
      !/^[\s-]$/.test(next.before) ||
      !(/^\p{Lu}\p{Ll}/u.test(next.text) || isJoint(next, words[last + 2])) ||
      isOtherName(sentence, last + 1) ||
      /['’]s$/.test(words[last]?.text ?? '')
    )
      break;
    last += 1;
  }
  return {
    last,
    norm: words
      .slice(at, last + 1)
      .map(({ norm }) => norm)
      .join(' '),
    isCountry: false,
    known: false,
    city: false,
  };
}

/** "Ústí nad Labem", "Frankfurt am Main": a small word within the name of a town. */
function isJoint(word: Word, next: Word | undefined): boolean {
  return (
    /^(?:nad|na|pod|pri|am|ob|sur|sous|les|do|da|de|del|di|du|dos|das|den)$/.test(word.text) &&
    next !== undefined &&
    /^[\s-]$/.test(next.before) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

/** Words with a capital only because a sentence begins with them. */
const OPENS =
  /^(in|on|at|the|it|a|an|after|before|when|while|since|for|both|but|and|this|that|they|he|she|his|her|their|its|during|following|near|outside|over|with|by|as|if|to|from|where|what|who|so|then|there|here|no|not|talks|speaking|meeting|visiting)$/;

function isOtherName(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at];
  if (!word || MONTHS.has(word.norm) || WEEKDAYS.has(word.norm)) return true;
  return sentence.mentions.some(
    ({ first, last, senses }) =>
      first <= at && at <= last && senses.some(({ kind }) => kind === 'person'),
  );
}

function textOf(words: Sentence['words']): string {
  return words.map(({ before, text }, at) => (at === 0 ? '' : before) + text).join('');
}
