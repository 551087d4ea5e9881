/**
 * The contacts that running copy speaks of, those among them that it only points back to: "the
 * call", "their meeting in Busan". Precise linking within one message is `contactsIn`; here the
 * text before and the text's own contacts help.
 */
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import { isOfOtherTime, isOfPair } from './anaphora.js';
import type { Attributed } from './attribution.js';
import { datelineEnd } from './dateline.js';
import { datesIn } from './dates.js';
import { ellipticalReferences } from './elliptical-references.js';
import { headAt } from './heads.js';
import {
  DEED,
  impliedAsides,
  impliedReference,
  isOfSaying,
  PRESENCE,
  placeAsSubject,
  placeReferences,
  tentativeReference,
} from './implied-references.js';
import { type SpanRead, spansIn } from './intervals.js';
import { mergedReferences } from './merged-references.js';
import { type PlaceRead, placesIn } from './places.js';
import type { DateRead, Sentence } from './reading.js';
import { mentionsByWord, type Reference } from './reference.js';
import { namedWith } from './reference-sides.js';

export { mentionsByWord, type Reference } from './reference.js';
export { isSide, sidesIn } from './reference-sides.js';

/** A sentence with everything that is read from it once. */
export interface ReadSentence {
  sentence: Sentence;
  references: Reference[];
  dates: readonly DateRead[];
  spans: readonly SpanRead[];
  attributed: readonly Attributed[];
  /** What may be told of a contact though no word tells it: for those who can hold it against the record. */
  tentative?: Reference;
}

/** Reads the references of a sentence, with the dates, places and spans said of each. */
export function readSentence(
  sentence: Sentence,
  index: number,
  attributed: readonly Attributed[],
  record: ContactRecord,
  written: Day,
): ReadSentence {
  const spans = spansIn(sentence);
  const head = index < 2 ? datelineEnd(sentence) : sentence.start;
  const dates = datesIn(sentence, written).filter(
    (date) =>
      date.start >= head && !spans.some((span) => span.start < date.end && date.start < span.end),
  );
  const references: Reference[] = [];
  const inMention = mentionsByWord(sentence);
  for (let at = 0; at < sentence.words.length; at += 1) {
    if (inMention.has(at)) continue;
    const head = headAt(sentence, at, inMention);
    if (!head) continue;
    const [first, last] = [sentence.words[head.first], sentence.words[head.last]];
    if (!first || !last) continue;
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
      ...named,
      dates: [],
      places: [],
      spans: [],
      ...(isOfPair(sentence, head.first, head.noun, inMention) && { ofPair: true }),
      ...(isOfOtherTime(sentence, head.first, head.last) && { otherTime: true }),
    });
    at = Math.max(at, head.last);
  }
  const places = placesIn(sentence, record);
  // The "Mar" of Mar-a-Lago is no month.
  const days = dates.filter(
    (date) =>
      !places.some((place) => place.known && place.start <= date.start && date.end <= place.end),
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
  merged.push(...impliedAsides(sentence, index, days, places, merged));
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
      days.filter(of),
      places.filter(of),
      attributed,
      record,
    );
    if (implied) merged.push(implied);
    merged.sort((a, b) => a.start - b.start);
  }
  attach(merged, days, spans, places, sentence, attributed);
  for (const reference of merged) {
    const after = sentence.text.slice(
      reference.end - sentence.start,
      reference.end - sentence.start + 60,
    );
    if (/^[^,;.]*\bthere\b(?! (?:was|were|is|are|had))/.test(after)) reference.there = true;
  }
  const taken = merged.flatMap(({ dates }) => dates);
  const free = days.filter((date) => !taken.includes(date));
  const tentative = tentativeReference(sentence, index, free, places, attributed, record);
  return {
    sentence,
    references: merged,
    dates,
    spans,
    attributed,
    ...(tentative && { tentative }),
  };
}

const LEAVES =
  /\b(?:leaves?|left|departs?|departed|returns?|returned|flew|flies|heads|headed|goes|went)\b[^,;:.]{0,60}\bafter $/i;

/** The first deed that is not told beside another: "after he had met Xi" is. */
export function deedIn(sentence: Sentence, placed: boolean): RegExpExecArray | null {
  const aside = /\b(?:after|since|before|that|who|which) (?:[\w’'.-]+ ){0,4}$/;
  const all = new RegExp(placed ? `${DEED.source}|${PRESENCE.source}` : DEED.source, 'g');
  for (let match = all.exec(sentence.text); match; match = all.exec(sentence.text)) {
    if (!aside.test(sentence.text.slice(Math.max(0, match.index - 60), match.index))) return match;
  }
  return null;
}

/** Dates, spans and places go to the contact beside which they stand, where nothing else claims them. */
function attach(
  references: readonly Reference[],
  dates: readonly DateRead[],
  spans: readonly SpanRead[],
  places: readonly PlaceRead[],
  sentence: Sentence,
  attributed: readonly Attributed[],
): void {
  for (const date of dates) {
    // "since the October call": the month stands within the contact's own words.
    const own = references.some(({ start, end }) => start <= date.start && date.end <= end);
    if (!own && isOfSaying(date, sentence)) continue;
    ownerOf(date, references, sentence, attributed)?.dates.push(date);
  }
  for (const place of places) {
    if (
      attributed.some(
        ({ marker, form }) =>
          form !== 'told' &&
          marker.start <= place.start &&
          place.start < marker.end &&
          // "fresh from talks in St Petersburg, he said"
          !references.some(({ start, end }) => marker.start <= start && end <= marker.end),
      )
    )
      continue;
    const owner = ownerOf(place, references, sentence, attributed);
    if (owner && !isInTopic(owner, place, sentence)) owner.places.push(place);
  }
  for (const span of spans) ownerOf(span, references, sentence, attributed)?.spans.push(span);
}

/** "had spoken about the refugees at Dundo": there are the refugees. */
function isInTopic(
  { end }: { end: number },
  place: { start: number },
  { text, start }: Sentence,
): boolean {
  return /\b(?:about(?! (?:\d|an? (?:half|quarter|hour|minute)|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|ninety)\b)|regarding|concerning)\b/.test(
    text.slice(end - start, Math.max(end, place.start) - start),
  );
}

const BLOCKS =
  /[;()]|\b(?!held\b|mediated\b|moderated\b|facilitated\b|hosted\b|scheduled\b|planned\b|called\b|seated\b|united\b)[a-z]{2,}(?:ched|sted|ried|ined|uted|ored|ated)\b|\b(?:which|that|who|agreed|invited|accepted|will|would|until|by the end|deadline|due|expire[sd]?|announced|ahead of|take[s]? effect|effective|starting|election|invasion|since|said|says|told|signed|asked|urged|promised|visit|host|attend|return|through)\b/i;

function ownerOf(
  thing: { start: number; end: number },
  references: readonly Reference[],
  sentence: Sentence,
  attributed: readonly Attributed[],
): Reference | undefined {
  // "The Busan meeting (30 October 2025)": the brackets hold the date alone.
  const alone =
    sentence.text.charAt(thing.start - sentence.start - 1) === '(' &&
    sentence.text.charAt(thing.end - sentence.start) === ')';
  const text = (from: number, to: number) => {
    const plain = withoutMarkers(sentence, from, to, attributed);
    return alone ? plain.replace(/\($|^\)/, ' ') : plain;
  };
  const inside = references.find(({ start, end }) => start <= thing.start && thing.end <= end);
  if (inside) return inside;
  // A place that stands for a contact has no more than its own date beside it: "since Johannesburg in August 2023".
  const own = (reference: Reference) =>
    !reference.byPlace || /^\s*(?:in|on|,)?\s*$/.test(text(reference.end, thing.start));
  const before = references
    .filter((reference) => reference.end <= thing.start && own(reference))
    .at(-1);
  const after = references.find(({ start }) => start >= thing.end);
  const plain = before ? text(before.end, thing.start) : '';
  // "A letter from Ramaphosa reached Brasília on Monday": its coming is its day.
  const between = before?.kinds.includes('letter')
    ? plain.replace(
        /\b(?:reached|arrived|was (?:delivered|handed|received|sent|passed)|dated)\b/i,
        ' ',
      )
    : plain;
  const freeBefore =
    before &&
    !BLOCKS.test(between) &&
    !/\b(?:after|before|following)\b/i.test(between) &&
    between.length < 160;
  // "the 30 October meeting", "Monday's call", "the Busan summit"
  const directly =
    after &&
    !BLOCKS.test(text(thing.end, after.start)) &&
    /^['’]?s?\s*(?:(?!(?:and|but|to|from|with|after|before|since|then)\s)[\w-]+\s){0,3}$/.test(
      sentence.text.slice(thing.end - sentence.start, after.start - sentence.start),
    );
  if (after && directly && !(freeBefore && /^\s*(?:in|on|at|of|held|,|\s)*$/i.test(between)))
    return after;
  if (freeBefore) return before;
  if (
    after &&
    !BLOCKS.test(text(thing.end, after.start)) &&
    !/\b(?:after|before|since|following)\b/i.test(text(thing.end, after.start)) &&
    text(thing.end, after.start).length < 120
  )
    return after;
  return undefined;
}

/** "ended after three hours": how long it took is no other contact. */
const WENT_ON =
  /\b(?:ended|lasted|closed|broke up|finished|concluded|wrapped up)\b(?: (?:after|for) (?:[\p{L}\d-]+ ){1,4}?(?:hours?|minutes?|days?)\b)?/iu;

/** "are due to open", "will take place": what says only that the contact is to come. */
const BRINGS_ABOUT =
  /\b(?:is|are|was|were|been) (?:now |still |currently )?(?:due|set|scheduled|planned|expected|slated|fixed|booked)(?: for| on)?(?! to\b)|,\s*(?:once |first |originally |now )?(?:due|set|scheduled|planned|fixed|booked|slated)\b(?: for)?(?! to\b)|\b(?:(?:is|are|was|were) )?(?:(?:due|set|expected|scheduled|planned|slated|supposed|now) )*(?:to|will|would) (?:now )?(?:be held|take place|open|begin|start|resume|convene|go ahead|get under way|be hosted)\b/gi;

const PLANNED_RELATIVE =
  /,?\s?\b(?:(?:for|to|at) )?(?:that|which) (?:(?:[\w’'-]+ ){0,6}(?:was|were|is|are|had been) (?:to|planned|due|scheduled|set|supposed|dated|pencilled in|penciled in|billed|arranged|announced|convened)|(?:[\w’'-]+ ){1,5}had (?:set|laid|planned|scheduled|booked|arranged|prepared|announced|convened|called|fixed|agreed|marked|reserved|lined up|put (?:down|in (?:his|her|its|their|the) (?:diar(?:y|ies)|calendars?|schedules?|programmes?))))\b/i;

/** "the talks that Araghchi and Witkoff had held in Geneva" */
const HELD_RELATIVE =
  /^\s?\b(?:that|which) (?:[\p{L}’'.-]+ ){1,8}(?:held|had|conducted|attended|chaired|led|hosted)\b/iu;

/** "the summit, due in Beijing on 24 July, was dropped" */
const PLANNED_APPOSED =
  /,\s(?:due|set|planned|scheduled|slated|billed|pencilled in|booked|fixed|announced)\s(?=(?:for|in|on|at)\b)/i;

/** The text without the words of attribution: "spoke by phone, the White House said, on Monday". */
function withoutMarkers(
  sentence: Sentence,
  from: number,
  to: number,
  attributed: readonly Attributed[],
): string {
  let text = sentence.text.slice(from - sentence.start, to - sentence.start);
  for (const { marker } of attributed) {
    if (marker.start >= from && marker.end <= to) {
      const at = marker.start - from;
      text = `${text.slice(0, at)}${' '.repeat(marker.end - marker.start)}${text.slice(at + marker.end - marker.start)}`;
    }
  }
  // "It was on 6 June that Carney first sat with Trump"
  if (/^It was (?:on|in|at) /.test(sentence.text) && from - sentence.start < 60) {
    text = text.replace(/\bthat\b/, ' ');
  }
  // "talks that were to open in Sapporo", "the letter, which is dated 9 June"
  return text
    .replace(PLANNED_RELATIVE, ' ')
    .replace(PLANNED_APPOSED, ' ')
    .replace(HELD_RELATIVE, ' ')
    .replace(BRINGS_ABOUT, ' ')
    .replace(WENT_ON, ' ');
}
