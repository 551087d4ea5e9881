/**
 * The contacts that running copy speaks of, those among them that it only points back to: "the
 * call", "their meeting in Busan". Precise linking within one message is `contactsIn`; here the
 * text before and the text's own contacts help.
 */
import type { Day } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { Kind } from '../../record/schema.js';
import { clauseAt } from '../clauses/clauses.js';
import { datelineEnd } from '../dates/dateline.js';
import { datesIn } from '../dates/dates.js';
import { type SpanRead, spansIn } from '../dates/intervals.js';
import { withYearSet, withYearsTold } from '../dates/years-told.js';
import { type PlaceRead, placesIn } from '../places/places.js';
import { datesPointed, ofMonthTold, type Pointed, placesPointed } from '../pointing.js';
import type { DateRead, Sentence } from '../reading.js';
import type { Attributed } from '../voices/attribution.js';
import { TELLING } from '../voices/say-words.js';
import { isOfOtherTime, isOfPair, isOfPronouns } from './anaphora.js';
import { attach } from './attach.js';
import { ellipticalReferences } from './elliptical-references.js';
import { withGapped } from './gapped-references.js';
import { headAt } from './heads.js';
import {
  DEED,
  impliedAsides,
  impliedReference,
  mediumReference,
  PRESENCE,
  placeAsSubject,
  placeReferences,
} from './implied-references.js';
import { mediumIn, mediumOfScene } from './medium.js';
import { mergedReferences } from './merged-references.js';
import { mentionsByWord, type Reference } from './reference.js';
import { namedWith } from './reference-sides.js';

export { mentionsByWord, type Reference } from './reference.js';
export { isSide, sidesIn } from './reference-sides.js';

/** A sentence with everything that is read from it once. */
export interface ReadSentence {
  sentence: Sentence;
  references: Reference[];
  dates: readonly DateRead[];
  places: readonly PlaceRead[];
  spans: readonly SpanRead[];
  /** The places that "here" and "there" stand for. */
  pointed: readonly PlaceRead[];
  attributed: readonly Attributed[];
}

/** Reads the references of a sentence, with the dates, places and spans said of each. */
export function readSentence(
  sentence: Sentence,
  index: number,
  attributed: readonly Attributed[],
  record: ContactRecord,
  written: Day,
  /** Whether the text gives its own day, so that "on Tuesday" is one. */
  ownDay = false,
  pointed: Pointed = {},
): ReadSentence {
  const spans = spansIn(sentence);
  const head = index < 2 ? datelineEnd(sentence) : sentence.start;
  const read = withYearSet(datesIn(sentence, written), pointed.set);
  const withYears = withYearsTold(read, sentence, pointed.year).filter(
    (date) =>
      date.start >= head && !spans.some((span) => span.start < date.end && date.start < span.end),
  );
  const named = ofMonthTold(withYears, pointed);
  const dates =
    named.length > 0 && !pointed.then
      ? named
      : [...named, ...datesPointed(sentence, pointed)].sort((a, b) => a.start - b.start);
  const references: Reference[] = [];
  const medium = mediumIn(sentence);
  const inMention = mentionsByWord(sentence);
  for (let at = 0; at < sentence.words.length; at += 1) {
    if (inMention.has(at)) continue;
    const head = headAt(sentence, at, inMention);
    if (!head) continue;
    const [first, last] = [sentence.words[head.first], sentence.words[head.last]];
    if (!first || !last) continue;
    const pronouns = !head.noun && isOfPronouns(sentence, head.first, head.last);
    const named = namedWith(sentence, head.first, head.last, attributed, record);
    references.push({
      sentence: index,
      start: first.start,
      end: last.end,
      words: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
      kinds: head.kinds,
      strict: head.strict,
      modality: head.modality,
      definite: head.definite,
      latest: head.latest,
      other: head.other,
      aside: head.aside,
      ...(pronouns ? { parties: [], people: [] } : named),
      dates: [],
      places: [],
      spans: [],
      ...(medium && (!head.strict || !sharesKind(medium.kinds, head.kinds)) && { medium }),
      ...(head.pointsBack && { pointsBack: true }),
      ...((pronouns || isOfPair(sentence, head.first, head.noun, inMention)) && { ofPair: true }),
      ...(isOfOtherTime(sentence, head.first, head.last) && { otherTime: true }),
    });
    at = Math.max(at, head.last);
  }
  // The scene shows the means only where no word of contact tells them.
  const scene = references.some(({ strict }) => strict) ? undefined : mediumOfScene(sentence);
  if (scene) for (const reference of references) reference.medium ??= scene;
  const places = placesIn(sentence, record);
  // The "Mar" of Mar-a-Lago is no month.
  const days = dates.filter(
    (date) =>
      !places.some((place) => place.known && place.start <= date.start && date.end <= place.end),
  );
  const sure = days.filter(
    ({ relative, weekday }) => !relative || (ownDay && weekday !== undefined),
  );
  const byPlace = placeReferences(sentence, index, places, references);
  const own = mergedReferences(references, sentence);
  const merged = [
    ...own,
    ...byPlace,
    ...ellipticalReferences(sentence, index, own, inMention),
  ].sort((a, b) => a.start - b.start);
  const subject = merged.every(({ aside }) => aside)
    ? placeAsSubject(sentence, index, places)
    : undefined;
  if (subject) merged.push(subject);
  merged.push(...impliedAsides(sentence, index, days, places, merged, attributed, record));
  merged.sort((a, b) => a.start - b.start);
  // "endorsed it at the summit": with no other contact beside it, the summit is the one told of.
  const [only] = merged;
  if (
    only &&
    merged.length === 1 &&
    (/\bat (?:the |a )?$/i.test(sentence.text.slice(0, only.start - sentence.start)) ||
      // "Following their talks in Hanoi, the two issued": the talks are what is told.
      /^(?:following|after|at the end of|concluding|during|in) $/i.test(
        sentence.text.slice(0, only.start - sentence.start),
      ) ||
      // "leaves for home after a visit to Tashkent": the visit is.
      LEAVES.test(sentence.text.slice(0, only.start - sentence.start)))
  )
    only.aside = false;
  // "Oil slipped after word of a call between the two presidents on Monday": the one contact of the sentence.
  const clause = only && clauseAt(sentence, only.start);
  // "Putin was in Minsk on 22 May, only days after Trump's visit": what it is measured from is beside him.
  const measured =
    spans.some(({ direction }) => direction === 'after' || direction === 'before') ||
    (clause?.joint === 'othertime' && clause.from < clause.opener);
  if (only && isToldOfToASide(sentence, only)) only.aside = true;
  else if (only && merged.length === 1 && only.parties.length >= 2 && !only.byPlace && !measured)
    only.aside = false;
  if (
    merged.every(
      ({ aside, modality }) => aside || modality === 'scheduled' || modality === 'hypothetical',
    )
  ) {
    // "agreed to meet in Arusha in August": place and day are of what is to come.
    const first = Math.min(
      ...merged.filter(({ modality }) => modality === 'scheduled').map(({ start }) => start),
    );
    const of = (thing: { start: number }) => thing.start < first;
    const implied = impliedReference(
      sentence,
      index,
      sure.filter(of),
      places.filter(of),
      attributed,
      record,
      scene ?? medium,
    );
    const told =
      implied ??
      (merged.length === 0 && sure.length > 0
        ? mediumReference(sentence, index, attributed, record)
        : undefined);
    if (told) merged.push(told);
    merged.sort((a, b) => a.start - b.start);
  }
  const elsewhere = placesPointed(sentence, pointed);
  const all = [...places, ...elsewhere].sort((a, b) => a.start - b.start);
  const [ofBox] = sentence.box ? merged : [];
  if (ofBox) Object.assign(ofBox, { dates: days, places: all });
  else attach(merged, days, spans, all, sentence, attributed, record);
  const told = withGapped(merged, sentence);
  for (const reference of told) {
    const after = sentence.text.slice(
      reference.end - sentence.start,
      reference.end - sentence.start + 60,
    );
    if (/^[^,;.]*\bthere\b(?! (?:was|were|is|are|had))/.test(after)) reference.there = true;
  }
  return {
    sentence,
    references: told.map((reference) => withOwnMedium(reference, told, sentence)),
    dates,
    places,
    spans,
    pointed: elsewhere,
    attributed,
  };
}

/** "told the Russian about his talks with Zelenskyy": of what one side told the other, and no contact of theirs. */
function isToldOfToASide(sentence: Sentence, { start }: Reference): boolean {
  const { words, mentions } = sentence;
  const verb = clauseAt(sentence, start)?.verb ?? -1;
  const about = words.findLastIndex((word) => word.norm === 'about' && word.end <= start);
  return (
    TELLING.has(words[verb]?.norm ?? '') &&
    about > verb &&
    start - (words[about]?.end ?? 0) <= NEXT_WORD &&
    mentions.some(({ first, last }) => first > verb && last < about)
  );
}

/** A space, "his" and the like. */
const NEXT_WORD = 7;

function sharesKind(one: readonly Kind[], other: readonly Kind[]): boolean {
  return one.some((kind) => other.includes(kind));
}

const LEAVES =
  /\b(?:leaves?|left|departs?|departed|returns?|returned|flew|flies|heads|headed|goes|went)\b[^,;:.]{0,60}\bafter $/i;

/** "after they had talked by phone Petro was in Caracas": the telephone is the other contact's. */
function withOwnMedium(
  { medium, ...reference }: Reference,
  all: readonly Reference[],
  sentence: Sentence,
): Reference {
  const clause = medium && clauseAt(sentence, medium.start);
  const isIn = ({ start }: Pick<Reference, 'start'>) => clauseAt(sentence, start) === clause;
  // "The visit came a month after they had talked face to face": of the contact that its clause tells.
  const within = all.filter(isIn).length === 1 ? all.find(isIn) : undefined;
  if (medium && within && all.length > 1)
    return { ...reference, ...(within.start === reference.start && { medium }) };
  const taken =
    medium &&
    all.some(
      (other) =>
        (other.strict &&
          other.start !== reference.start &&
          other.start < medium.end &&
          medium.start < other.end) ||
        // Of a contact told beside another the means is that of the main one.
        (reference.aside && !other.aside && other.medium !== undefined),
    );
  return { ...reference, ...(medium && !taken && { medium }) };
}

/** The first deed that is not told beside another: "after he had met Xi" is. */
export function deedIn(text: string, placed: boolean): RegExpExecArray | null {
  const aside = /\b(?:after|since|before|that|who|which) (?:[\w’'.-]+ ){0,4}$/;
  // "on his left"
  const noun = /\b(?:his|her|its|their|the|far) $/;
  const all = new RegExp(placed ? `${DEED.source}|${PRESENCE.source}` : DEED.source, 'g');
  for (let match = all.exec(text); match; match = all.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (!aside.test(before) && !noun.test(before)) return match;
  }
  return null;
}
