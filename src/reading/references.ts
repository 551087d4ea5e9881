/**
 * The contacts that running copy speaks of, those among them that it only points back to: "the
 * call", "their meeting in Busan". Precise linking within one message is `contactsIn`; here the
 * text before and the text's own contacts help.
 */
import type { Day } from '../record/calendar.js';
import type { Mention } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { Kind } from '../record/schema.js';
import type { Attributed } from './attribution.js';
import { datelineEnd } from './dateline.js';
import { datesIn } from './dates.js';
import { headAt } from './heads.js';
import { type PlaceRead, placesIn } from './places.js';
import type { DateRead, Modality, Sentence } from './reading.js';
import { type SpanRead, spansIn } from './intervals.js';
import { SAYING } from './say-words.js';
import { strangersIn } from './strangers.js';
import { partiesOf, personOf } from './voices.js';

/** One place where copy speaks of a contact. */
export interface Reference {
  sentence: number;
  /** The words that say it. */
  start: number;
  end: number;
  words: string;
  /** Kinds that the words can mean; empty where they leave it open. */
  kinds: readonly Kind[];
  /** Whether they contradict another kind: "talks" and "spoke" don't. */
  strict: boolean;
  modality: Modality;
  /** Parties named with it; those understood from the text before are added by whoever binds it. */
  parties: readonly string[];
  people: readonly string[];
  /** Whether it points at a contact that is known ("the call", "their meeting") or tells of one. */
  definite: boolean;
  /** "the last call", "their most recent meeting" */
  latest: boolean;
  /** "an earlier call", "another meeting", "first since": not the one the text is about. */
  other: boolean;
  /** Told beside the main contact: "since their meeting in Busan". */
  aside: boolean;
  dates: DateRead[];
  places: PlaceRead[];
  spans: SpanRead[];
  /** Understood from day, place and sides; no word of contact stands there. */
  implied?: true;
  /** Told to have been at a gathering: "met at a summit". */
  gathering?: true;
  /** The name of its place stands for it. */
  byPlace?: true;
}

/** A sentence with everything that is read from it once. */
export interface ReadSentence {
  sentence: Sentence;
  references: Reference[];
  dates: readonly DateRead[];
  spans: readonly SpanRead[];
  attributed: readonly Attributed[];
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
    (date) => date.start >= head && !spans.some((span) => span.start < date.end && date.start < span.end),
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
    });
    at = Math.max(at, head.last);
  }
  const places = placesIn(sentence, record);
  const byPlace = placeReferences(index, places, references);
  const merged = [...mergedReferences(references, sentence), ...byPlace].sort((a, b) => a.start - b.start);
  merged.push(...impliedAsides(sentence, index, dates, places, merged));
  merged.sort((a, b) => a.start - b.start);
  if (merged.every(({ aside, modality }) => aside || modality === 'scheduled' || modality === 'hypothetical')) {
    const implied = impliedReference(sentence, index, dates, places, attributed, record);
    if (implied) merged.push(implied);
    merged.sort((a, b) => a.start - b.start);
  }
  attach(merged, dates, spans, places, sentence, attributed);
  return { sentence, references: merged, dates, spans, attributed };
}

/** "since Busan", "three months after Mar-a-Lago": a contact by the name of its place. */
function placeReferences(index: number, places: readonly PlaceRead[], references: readonly Reference[]): Reference[] {
  return places
    .filter(({ standsForContact, start, end }) => standsForContact && !references.some((other) => other.start < end + 30 && start < other.end && other.end > end))
    .map((place) => ({
      ...emptyReference(index, place.start, place.end, place.text),
      kinds: IN_PERSON,
      strict: true,
      definite: true,
      aside: true,
      byPlace: true,
    }));
}

/**
 * A deed of two sides on a day or at a place, where no word of contact stands: "In Osaka on 28 June
 * 2019 Modi asked Trump to mediate".
 */
function impliedAsides(sentence: Sentence, index: number, dates: readonly DateRead[], places: readonly PlaceRead[], references: readonly Reference[]): Reference[] {
  const found: Reference[] = [];
  for (const [at, word] of sentence.words.entries()) {
    if (!/^(after|since|before)$/.test(word.norm)) continue;
    const next = sentence.words.findIndex((other, index) => index > at && /[,;:—]/.test(other.before));
    const last = sentence.words[(next === -1 ? sentence.words.length : next) - 1];
    const first = sentence.words[at + 1];
    if (!first || !last || last.start - first.start < 12) continue;
    const inside = (thing: { start: number; end: number }) => thing.start >= first.start && thing.end <= last.end;
    if (references.some(inside)) continue;
    const day = dates.find((date) => date.precision === 'day' && !date.relative && inside(date));
    const place = places.find((each) => each.known && !each.isCountry && !each.standsForContact && inside(each));
    if (!day && !place) continue;
    const verb = DEED_LOOSE.exec(sentence.text.slice(first.start - sentence.start, last.end - sentence.start));
    if (!verb) continue;
    const start = first.start + verb.index;
    found.push({ ...emptyReference(index, start, start + verb[0].length, verb[0]), aside: true, implied: true });
  }
  return found;
}

const DEED_LOOSE = /\b(?:had|was|were|sat|stood|faced|led|saw|backed|left|agreed|signed|flew|hosted|received|[a-z]{3,}ed)\b/;

function emptyReference(sentence: number, start: number, end: number, words: string): Reference {
  return {
    sentence,
    start,
    end,
    words,
    kinds: [],
    strict: false,
    modality: 'held',
    parties: [],
    people: [],
    definite: false,
    latest: false,
    other: false,
    aside: false,
    dates: [],
    places: [],
    spans: [],
  };
}

function impliedReference(
  sentence: Sentence,
  index: number,
  dates: readonly DateRead[],
  places: readonly PlaceRead[],
  attributed: readonly Attributed[],
  record: ContactRecord,
): Reference | undefined {
  const day = dates.find((date) => date.precision === 'day' && !date.relative && !isOfSaying(date, sentence));
  const place = places.find(({ known, isCountry, standsForContact }) => known && !isCountry && !standsForContact);
  if (!day && !place) return undefined;
  const agreed = DEED.exec(sentence.text);
  const verb = agreed ? sentence.words.findIndex(({ start }) => start >= sentence.start + agreed.index) : -1;
  if (!agreed || verb < 0) return undefined;
  const named = namedWith(sentence, verb, verb, attributed, record);
  const ofPeople = new Set(named.people.map((id) => record.people.get(id)?.party));
  const sides = Math.max(ofPeople.size, named.parties.length);
  if (sides > 3 || sides < (day && place ? 1 : 2)) return undefined;
  const start = sentence.start + agreed.index;
  return {
    sentence: index,
    start,
    end: start + agreed[0].length,
    words: agreed[0],
    kinds: [],
    strict: false,
    modality: /\b(?:will|would|could|should|may|might|if|unless|plans?|expected|to be|not|never)\b[^,;]{0,30}$/.test(sentence.text.slice(0, agreed.index)) || /\?\W*$/.test(sentence.text) ? 'hypothetical' : 'held',
    ...named,
    definite: false,
    latest: false,
    other: false,
    aside: false,
    dates: [],
    places: [],
    spans: [],
    implied: true,
  };
}

const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];
/** What two do together, or one does to the other, at a contact. */
const DEED =
  /\b(?:asked|told|agreed|signed|assured|promised|offered|invited|urged|pressed|warned|raised|discussed|thanked|praised|congratulated|clashed|argued|announced|reached|exchanged|flew|travelled|traveled|came|stepped|shook|left|received|greeted|hosted|returned|went|sealed|struck|committed|pledged|endorsed|declared|handed|showed|had|gave|took|opened|led|brought|stood|backed|[a-z]{4,}(?<!nam|bas|call|report|expect|announc|suppos|relat|unit|accord)ed)\b/;

export function mentionsByWord(sentence: Sentence): Map<number, Mention> {
  const map = new Map<number, Mention>();
  for (const mention of sentence.mentions) {
    for (let at = mention.first; at <= mention.last; at += 1) map.set(at, mention);
  }
  return map;
}

/** "held talks in a phone call", "met for talks": one contact in two words. */
function mergedReferences(references: readonly Reference[], sentence: Sentence): Reference[] {
  const merged: Reference[] = [];
  for (const reference of references) {
    const before = merged.at(-1);
    if (before && isVenue(reference, before, sentence)) {
      before.gathering = true;
      continue;
    }
    const between = before ? sentence.text.slice(before.end - sentence.start, reference.start - sentence.start) : '';
    const joins =
      before !== undefined &&
      /^(?:[\s,]|\b(?:for|in|by|during|on|over|with|a|an|the|their|his|its|phone|telephone|video|bilateral|direct|trade|peace)\b)*$/i.test(between) &&
      between.length < 40 &&
      !reference.other;
    const named = before !== undefined && !joins && nearSameClause(before, reference, between) && compatible(before, reference);
    if (before && (joins || named)) {
      before.kinds = narrower(before, reference);
      before.strict = before.strict || reference.strict;
      if (joins) before.end = reference.end;
      before.words = `${before.words} ${reference.words}`;
      before.parties = [...new Set([...before.parties, ...reference.parties])];
      before.people = [...new Set([...before.people, ...reference.people])];
      before.latest ||= reference.latest;
      if (before.modality === 'held') before.modality = reference.modality;
      continue;
    }
    merged.push({ ...reference });
  }
  return merged;
}

/** "met on the sidelines of the BRICS summit in Kazan": the gathering is where they met, no contact of its own. */
function isVenue(reference: Reference, before: Reference, sentence: Sentence): boolean {
  if (!/\b(?:summit|meetings?|talks)$/i.test(reference.words) || /\b(?:summit|meetings?|talks)$/i.test(before.words)) return false;
  const between = sentence.text.slice(before.end - sentence.start, reference.start - sentence.start);
  return between.length < 80 && /\b(?:at|during|(?:sidelines|margins|fringes|edge|edges) of|alongside)\s*(?:the|a|an)?\s*(?:annual|recent)?\s*$/i.test(between) && !/[;.]/.test(between);
}

/** "Trump and Xi spoke on Monday in a call", "Xi visited Moscow for talks with Putin" */
function nearSameClause(before: Reference, reference: Reference, between: string): boolean {
  return (
    !reference.other && !reference.aside && !reference.latest && !reference.definite &&
    /\b(?:for|in|by|during)\s+(?:a|an)?\s*(?:[\w-]+\s){0,3}$/i.test(between) &&
    between.length < 70 &&
    !/[;.]|\b(?:after|before|since|following)\b/i.test(between) && !before.aside
  );
}

function compatible(one: Reference, other: Reference): boolean {
  return narrower(one, other).length > 0 || one.kinds.length === 0 || other.kinds.length === 0;
}

function narrower(one: Reference, other: Reference): readonly Kind[] {
  if (one.kinds.length === 0) return other.kinds;
  if (other.kinds.length === 0) return one.kinds;
  const both = one.kinds.filter((kind) => other.kinds.includes(kind));
  if (both.length > 0) return both;
  return one.strict ? one.kinds : other.kinds;
}

/** The clause around a contact: its words, from one joint to the next. */
function clauseOf(
  sentence: Sentence,
  first: number,
  last: number,
): { from: number; to: number; skipped: { from: number; to: number }[] } {
  const skipped: { from: number; to: number }[] = [];
  let from = first;
  while (from > 0 && first - from < 40) {
    const word = sentence.words[from];
    const previous = sentence.words[from - 1];
    if (!word || !previous) break;
    if (/[;:()"“”—]| – /.test(word.before)) break;
    if (/^(while|whereas|but|which|who|whose|where|when|after|before|since|following|because|although|though|ahead)$/.test(previous.norm)) break;
    if (SAYING.has(previous.norm) || previous.norm === 'that') break;
    const inserted = /,/.test(word.before) ? insertionBefore(sentence, from) : undefined;
    from = inserted ?? from - 1;
    if (inserted !== undefined) skipped.push({ from: inserted, to: first });
  }
  // A relative clause ends at the next comma: "Trump, who met Putin in Alaska, spoke with Xi".
  const relative = /^(who|which|where)$/.test(sentence.words[from - 1]?.norm ?? '');
  let to = last;
  while (to + 1 < sentence.words.length && to - last < 40) {
    const next = sentence.words[to + 1];
    if (!next) break;
    if (relative && /,/.test(next.before)) break;
    if (/[;:()"“”—]| – /.test(next.before)) break;
    if (/^(while|whereas|but|which|where|when|after|before|since|following|because|although|though|who|that)$/.test(next.norm)) break;
    to += 1;
  }
  return { from, to, skipped };
}

/** Where a relative clause that ends before a word began: its comma. */
function insertionBefore(sentence: Sentence, end: number): number | undefined {
  for (let at = end - 1; at > Math.max(0, end - 25); at -= 1) {
    const word = sentence.words[at];
    if (!word || /[;:()"“”—]/.test(word.before)) return undefined;
    if (/,/.test(word.before)) return /^(who|which|where|whose)$/.test(word.norm) ? at - 1 : undefined;
  }
  return undefined;
}

const ABOUT = /^(about|on|over|regarding|concerning|discussed|discuss|discussing|raised|including|war|covering|covered|topics|agenda|situation|of|against|position|policy)$/;
const PLACE = /^(in|at|near|outside|from|aboard)$/;

/** Who is named as a side of it: people first, then states that stand there as actors. */
function namedWith(
  sentence: Sentence,
  first: number,
  last: number,
  attributed: readonly Attributed[],
  record: ContactRecord,
): { parties: string[]; people: string[] } {
  const { from, to, skipped } = clauseOf(sentence, first, last);
  const start = sentence.words[from]?.start ?? sentence.start;
  const clause = sentence.mentions.filter(
    (mention) =>
      mention.first >= from &&
      mention.last <= to &&
      !(mention.form === 'capital' && mention.first >= first && mention.last < last && !/[-–/]/.test(sentence.words[mention.last + 1]?.before ?? '')) &&
      !skipped.some((gap) => mention.first > gap.from && mention.last < endOfInsertion(sentence, gap.from)) &&
      isSide(mention, sentence, attributed),
  );
  const people = [...new Set(clause.map(personOf).filter((id) => id !== undefined))];
  const parties = [...new Set(clause.flatMap((mention) => partiesOf(mention, record)))];
  const ofPeople = [...new Set(people.flatMap((id) => record.people.get(id)?.party ?? []))];
  const introduced = strangersIn(sentence, record).filter((stranger) => stranger.party !== undefined && stranger.start >= start && stranger.end <= (sentence.words[to]?.end ?? 0) && !attributed.some(({ marker, form }) => form !== 'told' && marker.start <= stranger.start && stranger.start < marker.end) && !/spokes|ambassador/i.test(stranger.title ?? ''));
  for (const { party } of introduced) {
    if (party !== undefined && !ofPeople.includes(party)) ofPeople.push(party);
    if (party !== undefined && !parties.includes(party)) parties.push(party);
  }
  if (ofPeople.length >= 2) return { parties: ofPeople, people };
  // "Trump said he had spoken to Xi": who tells it may be one of the two.
  if (parties.length < 2) {
    for (const mention of sentence.mentions) {
      const teller = personOf(mention);
      const [party] = partiesOf(mention, record);
      if (teller === undefined || party === undefined || parties.includes(party) || parties.length !== 1) continue;
      return { parties: [...parties, party], people: [...people, teller] };
    }
  }
  if (parties.length >= 2) return { parties: withPeople(parties, ofPeople, clause, first, last, record), people };
  // "Trump, who met Putin in Alaska": the subject stands before the clause.
  const earlier = sentence.mentions.filter((mention) => (sentence.words[mention.last]?.end ?? 0) <= start && isSide(mention, sentence, attributed));
  for (const mention of [...earlier.slice(-1), ...earlier.slice(0, 1)]) {
    const more = partiesOf(mention, record);
    if (parties.length === 1 && more.length === 1 && !parties.includes(more[0] ?? '')) {
      const person = personOf(mention);
      return { parties: [...parties, ...more], people: person === undefined ? people : [...people, person] };
    }
  }
  return { parties, people };
}

function endOfInsertion(sentence: Sentence, from: number): number {
  for (let at = from + 2; at < sentence.words.length; at += 1) {
    if (/,/.test(sentence.words[at]?.before ?? '')) return at;
  }
  return sentence.words.length;
}

/** The two sides that a sentence names, where it names just two: people first. */
export function sidesIn({ sentence, attributed }: Pick<ReadSentence, 'sentence' | 'attributed'>, record: ContactRecord): readonly string[] {
  const people = new Set<string>();
  const parties = new Set<string>();
  for (const mention of sentence.mentions) {
    const person = personOf(mention) !== undefined;
    if (!person && (!isSide(mention, sentence, attributed) || mention.form === 'adjective')) continue;
    for (const party of partiesOf(mention, record)) {
      parties.add(party);
      if (person) people.add(party);
    }
  }
  return people.size === 2 ? [...people] : parties.size === 2 ? [...parties] : [];
}

/** Of many states in a clause only those that stand nearest to the contact are its sides. */
function withPeople(parties: string[], ofPeople: string[], clause: readonly Mention[], first: number, last: number, record: ContactRecord): string[] {
  if (parties.length === 2 || ofPeople.length === 0) return parties;
  const near = [...clause].sort((a, b) => distance(a, first, last) - distance(b, first, last));
  const chosen = new Set(ofPeople);
  for (const mention of near) {
    if (chosen.size >= 2) break;
    for (const party of partiesOf(mention, record)) chosen.add(party);
  }
  return [...chosen];
}

function distance(mention: Mention, first: number, last: number): number {
  return mention.last < first ? first - mention.last : Math.max(0, mention.first - last);
}

/** Whether a name stands for one who acts, not for a place, a topic or the voice that tells it. */
export function isSide(mention: Mention, sentence: Sentence, attributed: readonly Attributed[]): boolean {
  if (!mention.senses.some(({ kind }) => kind !== 'topic')) return false;
  const start = sentence.words[mention.first]?.start ?? 0;
  const said = attributed.some(({ marker, form }) => form !== 'told' && marker.start <= start && start < marker.end);
  const isPerson = mention.senses.some(({ kind }) => kind === 'person');
  if (said) return false;
  // "Maduro's successor", "with Azerbaijan's foreign minister as host"
  const tail = sentence.words.slice(mention.last + 1, mention.last + 6).map(({ norm }) => norm);
  if (/['’]s$/.test(sentence.words[mention.last]?.text ?? '') && /^(successor|predecessor|spokesman|spokeswoman|spokesperson|office|aide|adviser|advisor|envoy|deputy|wife|son|daughter|party|administration)$/.test(tail[0] ?? '')) return false;
  if (/\bas (?:host|mediator|go-between|witness)\b/.test(tail.join(' '))) return false;
  const previous = sentence.words[mention.first - 1]?.norm ?? '';
  const before = previous === 'the' ? (sentence.words[mention.first - 2]?.norm ?? '') : previous;
  if (isPerson) return true;
  // "in Busan, South Korea"
  const city = sentence.words[mention.first - 1];
  if (/^,\s*$/.test(sentence.words[mention.first]?.before ?? '') && /^\p{Lu}/u.test(city?.text ?? '') && sentence.words.slice(Math.max(0, mention.first - 4), mention.first - 1).some(({ norm }) => PLACE.test(norm))) return false;
  const envoys = /^(officials|delegations|negotiators|leaders|teams|envoys|ministers|diplomats|delegates)$/.test(sentence.words[mention.first - 2]?.norm ?? '');
  if (PLACE.test(before) && !(before === 'from' && envoys)) return false;
  if (mention.senses.some(({ kind }) => kind === 'topic')) {
    // "China and Taiwan", "Ukraine's Zelenskyy": a name that is also a topic acts only where nothing says that it is one.
    for (let at = mention.first - 1; at >= Math.max(0, mention.first - 8); at -= 1) {
      const norm = sentence.words[at]?.norm ?? '';
      if (ABOUT.test(norm)) return false;
      if (/^(between|with|and|president|met|called)$/.test(norm)) break;
    }
    return true;
  }
  if (ABOUT.test(before) && before !== 'of') return false;
  const after = sentence.words[mention.last]?.text ?? '';
  const next = sentence.words[mention.last + 1]?.norm ?? '';
  // "China's position on Taiwan" tells no side of the contact, "China's Xi" does.
  if (/['’]s$/.test(after) && /^(position|policy|account|readout|claim|exports|imports|economy|nuclear|right|return|view|role)$/.test(next)) return false;
  return true;
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
    if (isOfSaying(date, sentence)) continue;
    ownerOf(date, references, sentence, attributed)?.dates.push(date);
  }
  for (const place of places) {
    if (attributed.some(({ marker, form }) => form !== 'told' && marker.start <= place.start && place.start < marker.end)) continue;
    ownerOf(place, references, sentence, attributed)?.places.push(place);
  }
  for (const span of spans) ownerOf(span, references, sentence, attributed)?.spans.push(span);
}

const BLOCKS =
  /[;()]|\b(?!held\b|hosted\b|scheduled\b|planned\b|called\b|seated\b|united\b)[a-z]{2,}(?:ched|sted|ried|ined|uted|ored|ated)\b|\b(?:which|that|who|agreed|invited|accepted|will|would|until|by the end|deadline|due|expire[sd]?|announced|ahead of|take[s]? effect|effective|starting|election|invasion|since|said|says|told|signed|asked|urged|promised|visit|host|attend|return|travel|through)\b/i;

function ownerOf(
  thing: { start: number; end: number },
  references: readonly Reference[],
  sentence: Sentence,
  attributed: readonly Attributed[],
): Reference | undefined {
  const text = (from: number, to: number) => withoutMarkers(sentence, from, to, attributed);
  const inside = references.find(({ start, end }) => start <= thing.start && thing.end <= end);
  if (inside) return inside;
  // A place that stands for a contact has no more than its own date beside it: "since Johannesburg in August 2023".
  const own = (reference: Reference) => !reference.byPlace || /^\s*(?:in|on|,)?\s*$/.test(text(reference.end, thing.start));
  const before = references.filter((reference) => reference.end <= thing.start && own(reference)).at(-1);
  const after = references.find(({ start }) => start >= thing.end);
  const between = before ? text(before.end, thing.start) : '';
  const freeBefore = before && !BLOCKS.test(between) && !/\b(?:after|before|following)\b/i.test(between) && between.length < 160;
  // "the 30 October meeting", "Monday's call", "the Busan summit"
  const directly = after && !BLOCKS.test(text(thing.end, after.start)) && /^['’]?s?\s*(?:[\w-]+\s){0,3}$/.test(sentence.text.slice(thing.end - sentence.start, after.start - sentence.start));
  if (after && directly && !(freeBefore && /^\s*(?:in|on|at|,|\s)*$/i.test(between))) return after;
  if (freeBefore) return before;
  if (after && !BLOCKS.test(text(thing.end, after.start)) && text(thing.end, after.start).length < 120) return after;
  return undefined;
}

/** The text without the words of attribution: "spoke by phone, the White House said, on Monday". */
function withoutMarkers(sentence: Sentence, from: number, to: number, attributed: readonly Attributed[]): string {
  let text = sentence.text.slice(from - sentence.start, to - sentence.start);
  for (const { marker } of attributed) {
    if (marker.start >= from && marker.end <= to) {
      const at = marker.start - from;
      text = `${text.slice(0, at)}${' '.repeat(marker.end - marker.start)}${text.slice(at + marker.end - marker.start)}`;
    }
  }
  // "talks that were to open in Sapporo"
  return text.replace(/\b(?:that|which) (?:was|were|is|are|had been) (?:to|planned|due|scheduled|set|supposed)\b/i, ' ');
}

/** "said on Tuesday", "in a statement on 3 November": the day of the telling. */
function isOfSaying(date: DateRead, sentence: Sentence): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const words = before.trimEnd().split(/\s+/).slice(-7).map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const last = words.at(-1) ?? '';
  const rest = /^(on|in|late|early|earlier|at|the|last)$/.test(last) ? words.slice(0, -1) : words;
  const told = rest.findLastIndex((word) => SAYING.has(word) || /^(statement|post|readout|briefing|reporters|interview|published|announcement|deadline|since|until|by|effective)$/.test(word));
  if (told === -1) return false;
  const since = rest.slice(told + 1);
  return since.every((word) => /^(on|in|a|an|the|at|of|to|his|her|its|truth|social|platform|late|early|joint|reporters|journalists|statement|post|briefing|readout|issued|published|released)$/.test(word));
}
