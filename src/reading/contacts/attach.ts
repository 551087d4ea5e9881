/** To which contact of a sentence its dates, places and spans belong. */

import type { SpanRead } from '../dates/intervals.js';
import type { PlaceRead } from '../places/places.js';
import type { DateRead, Sentence } from '../reading.js';
import type { Attributed } from '../voices/attribution.js';
import { clausesOpened, isOfOtherClause } from './coordinated.js';
import { isOfSaying } from './day-of-telling.js';
import { ownRelative } from './own-relative.js';
import type { Reference } from './reference.js';

/** Dates, spans and places go to the contact beside which they stand, where nothing else claims them. */
export function attach(
  references: readonly Reference[],
  dates: readonly DateRead[],
  spans: readonly SpanRead[],
  places: readonly PlaceRead[],
  sentence: Sentence,
  attributed: readonly Attributed[],
): void {
  const opened = clausesOpened(sentence.text).map((at) => at + sentence.start);
  for (const date of dates) {
    // "since the October call": the month stands within the contact's own words.
    const own = references.some(({ start, end }) => start <= date.start && date.end <= end);
    // "were still saying on 3 November, when they met": the day of the meeting all the same.
    const behind = sentence.text.slice(date.end - sentence.start);
    if (
      !own &&
      isOfSaying(date, sentence) &&
      !/^,?\s(?:when|as) (?:they|he|she|the|\p{Lu})/u.test(behind)
    )
      continue;
    ownerOf(date, references, sentence, attributed, opened)?.dates.push(date);
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
    const before = sentence.text.slice(0, place.start - sentence.start);
    // With no other place told, "sealed a truce in Baghdad" may well say where they sealed it.
    const ofThing =
      (OF_A_THING.test(before) && places.length > 1) ||
      (place.isCountry && OF_A_WAR.test(before)) ||
      OF_A_WORK.test(before) ||
      OF_LOCALS.test(before) ||
      // "agreed on a pipeline at a summit in Naples": behind the contact's own words it is the contact's.
      OF_A_WAY.test(behindLast(references, place, before, sentence));
    const crossed = place.isCountry && OVER_A_BORDER.test(before);
    if (isMeanwhile(place, sentence) || ofThing || crossed) continue;
    const owner = ownerOf(place, references, sentence, attributed, opened);
    if (owner && !isInTopic(owner, place, sentence)) owner.places.push(place);
  }
  for (const span of spans)
    ownerOf(span, references, sentence, attributed, opened)?.spans.push(span);
}

/** What stands between the last contact before a place and the place; all of it where there is none. */
function behindLast(
  references: readonly Reference[],
  place: PlaceRead,
  before: string,
  { start }: Sentence,
): string {
  const ends = references.map(({ end }) => end).filter((end) => end <= place.start);
  return before.slice(Math.max(0, ...ends.map((end) => end - start)));
}

/** "the ceasefire in Gaza": where that is, and not where they met. */
const OF_A_THING =
  /\b(?:war|truce|ceasefire|cease-fire|fighting|hostages|crisis|conflict|peace|coup|elections?|situation|troops|soldiers|forces|offensive|bloodshed|strikes?|attacks?|invasion|occupation|plants?|factory|factories|embass(?:y|ies)|mines|investments?|guns)\s(?:in|inside|over|on|near)\s(?:the\s|eastern\s|southern\s|northern\s|western\s)*$/i;

/** "the war in Ukraine": nobody meets in a country by way of its war. */
const OF_A_WAR =
  /\b(?:wars?|fighting|conflict|crisis|invasion|occupation|situation|hostilities|bloodshed|famine)\s(?:in|of|over)\s(?:the\s|eastern\s|southern\s|northern\s|western\s)*$/i;

/** "Officials in Manila speak of destroyers": where those are at home who tell it. */
const OF_LOCALS =
  /\b(?:officials|diplomats|analysts|observers|experts|aides|sources|lawmakers|traders|exporters|commentators|newspapers|papers|editors|reporters|economists|critics|investors|pollsters|farmers)\s(?:in|at)\s(?:the\s)?$/i;

/** "a dry port at Naivasha", "a factory to be built in Suwałki": where a thing is, and not where it was spoken of. */
const OF_A_WORK =
  /\b(?:(?:(?:re)?built|located|stationed|based|detained|jailed|imprisoned|killed|buried|grown|mined|manufactured|moored|berthed) |for (?:an?|the|its|their|his|her) (?!meeting|talks|summit|call|visit|lunch|dinner|breakfast|working|state|stopover|round|session|second|third|day|night|weekend|photo|first|walk)(?:[\p{L}-]+ ){1,3})(?:in|at|near|on) (?:the )?$/iu;

/** "a railway from Shymkent to Tashkent": where a way leads, and nobody went. */
const OF_A_WAY =
  /\b(?:rail(?:way|road|s)?|motorway|highway|roads?|pipelines?|cables?|flights?|ferry|ferries|routes?|trains?|links?|bridges?|corridors?|power lines?)\b[^,;.]{0,40}\b(?:from|to|in|into|between|and) (?:the )?$/iu;

/** "stepped over into North Korea": a border that was crossed there. */
const OVER_A_BORDER =
  /\b(?:step|walk|cross|set (?:a |his |her )?foot|cros)(?:s|ped|ed|sed|ping|ing|sing)?\s(?:over |across |back )?(?:in|into|on|onto|to)\s$/i;

/** "Costa was in Brussels when Trump and von der Leyen met": where somebody was meanwhile. */
function isMeanwhile(place: PlaceRead, { text, start }: Sentence): boolean {
  return (
    /\b(?:was|were|stayed|remained|sat|waited)\s(?:\w+\s){0,3}$/i.test(
      text.slice(0, place.start - start),
    ) && /^[^,;.]{0,20}\b(?:when|while|as)\b/.test(text.slice(place.end - start))
  );
}

/** "had spoken about the refugees at Dundo": there are the refugees. */
function isInTopic(
  { end }: { end: number },
  place: { start: number },
  { text, start }: Sentence,
): boolean {
  return /\b(?:about(?! (?:\d+|an? (?:half|quarter|hour|minute)|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|ninety)\b)|regarding|concerning)\b/.test(
    text.slice(end - start, Math.max(end, place.start) - start),
  );
}

const OF_ITS_OWN =
  /^,?\s*(?:that|which)\b(?=[^,;]*\b(?:hold|held|have|place|begin|open|due|planned|arranged|scheduled|agreed|set|expected)\b)/i;

const BLOCKS =
  /[;()]|\b(?!held\b|mediated\b|moderated\b|facilitated\b|hosted\b|scheduled\b|planned\b|called\b|seated\b|united\b)[a-z]{2,}(?:ched|sted|ried|ined|uted|ored|ated)\b|\b(?:which|that|who|agreed|invited|accepted|will|would|until|by the end|deadline|due|expire[sd]?|announced|ahead of|take[s]? effect|effective|starting|election|invasion|since(?! \d{4}\b)|said|says|told|signed|asked|urged|promised|visit|host|attend|return|through(?= \d))\b/i;

function ownerOf(
  thing: { start: number; end: number },
  references: readonly Reference[],
  sentence: Sentence,
  attributed: readonly Attributed[],
  opened: readonly number[],
): Reference | undefined {
  // "The Busan meeting (30 October 2025)": the brackets hold the date alone.
  const alone =
    sentence.text.charAt(thing.start - sentence.start - 1) === '(' &&
    sentence.text.charAt(thing.end - sentence.start) === ')';
  const text = (from: number, to: number) => {
    const plain = withoutMarkers(sentence, from, to, attributed);
    return alone ? plain.replace(/\($|^\)/, ' ') : plain;
  };
  const inside = references.find(
    ({ start, end }) =>
      start <= thing.start &&
      (thing.end <= end ||
        (thing.end <= endOfRelative(end, sentence) &&
          !references.some((other) => end <= other.start && other.start < thing.start))),
  );
  if (inside) return inside;
  // "from Geneva (May 2025) they went on": what stands in brackets belongs to what stands before them.
  const bracketed = (
    alone ? references.filter(({ end }) => end <= thing.start) : references
  ).filter((reference) => !isNamingAccount(reference, thing, sentence, attributed));
  // A place that stands for a contact has no more than its own date beside it: "since Johannesburg in August 2023".
  const own = (reference: Reference) =>
    !reference.byPlace || /^\s*(?:in|on|,)?\s*$/.test(text(reference.end, thing.start));
  const before = bracketed
    .filter((reference) => reference.end <= thing.start && own(reference))
    .filter((reference) => !isOfOtherClause(opened, reference, thing))
    .at(-1);
  const next = bracketed
    .filter(({ start }) => start >= thing.end)
    .filter((reference) => !isOfOtherClause(opened, thing, reference));
  // "In Cairo on 13 October, four days after he had been in Washington, the four signed"
  const inserted = next[0]?.aside === true && next[1] && !next[1].aside;
  const after =
    inserted && OPENS_WITH_TIME.test(sentence.text.slice(thing.end - sentence.start))
      ? next[1]
      : next[0];
  const plain = before ? text(before.end, thing.start) : '';
  // "A letter from Ramaphosa reached Brasília on Monday": its coming is its day.
  const between = before?.kinds.includes('letter')
    ? plain.replace(
        /\b(?:reached|arrived|was (?:delivered|handed|received|sent|passed)|dated)\b/i,
        ' ',
      )
    : plain;
  // "the meeting that the two were to hold in Oran on 24 November": its own relative clause.
  const related = before && OF_ITS_OWN.test(between) ? between.replace(OF_ITS_OWN, ' ') : between;
  const freeBefore =
    before &&
    !BLOCKS.test(related) &&
    !/\b(?:after|before|following)\b(?!\s*,)|, and [^,;]{0,40}\b(?:later|earlier|afterwards)\b/i.test(
      related,
    ) &&
    !(before.aside && (/:/.test(related) || opensMain(sentence, before.end, thing.start))) &&
    !(before.aside && standsBetween(sentence, before, thing)) &&
    !isBehindInsertion(sentence, before, thing) &&
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
    !/\b(?:after|before|since|following|(?:days?|weeks?|months?|years?) (?:on |away |removed )?from)\b/i.test(
      text(thing.end, after.start),
    ) &&
    text(thing.end, after.start).length < 120
  )
    return after;
  return undefined;
}

/** "ships to be built partly in Halifax, according to Ottawa's account of that visit": it names the account alone. */
function isNamingAccount(
  { start, end }: Reference,
  thing: { start: number },
  sentence: Sentence,
  attributed: readonly Attributed[],
): boolean {
  // "In Busan, according to the readout of the meeting, …"
  if (/^(?:in|at|on)\s$/i.test(sentence.text.slice(0, thing.start - sentence.start))) return false;
  return attributed.some(
    ({ marker, form }) =>
      form !== 'told' &&
      thing.start < marker.start &&
      marker.start < start &&
      start - marker.end <= NEXT_WORDS &&
      marker.end <= end,
  );
}

/** An article and a word between an account and the contact that it is of. */
const NEXT_WORDS = 12;

/** Where the relative clause ends that tells when and where a contact was to be held; 0 where none does. */
function endOfRelative(end: number, sentence: Sentence): number {
  const last = sentence.words.findIndex((word) => word.end === end);
  const own = last < 0 ? undefined : ownRelative(sentence, last);
  return sentence.words[own?.to ?? -1]?.end ?? 0;
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

const INSERTED_TIME =
  /,\s(?:(?:only|just|barely|about|some|almost|nearly|more|less|than|not|even|[\w-]+)\s){1,4}(?:days?|weeks?|months?|years?|fortnight|hours?)\s(?:after|before|since)\s[^,;]{3,140},(?!\s(?:\p{Lu}[\p{L}’'-]*\s?)+,)/gu;
const OPENS_WITH_TIME =
  /^[^,;]{0,30},\s(?:(?:only|just|barely|about|some|almost|nearly|more|less|than|not|even|[\w-]+)\s){1,4}(?:days?|weeks?|months?|years?|fortnight|hours?)\s(?:after|before|since)\s[^,;]{3,140},/;

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
  // "In Cairo on 13 October, four days after he had been in Washington, the four signed"
  text = text.replace(INSERTED_TIME, ' ');
  // "talks that were to open in Sapporo", "the letter, which is dated 9 June"
  return text
    .replace(PLANNED_RELATIVE, ' ')
    .replace(PLANNED_APPOSED, ' ')
    .replace(HELD_RELATIVE, ' ')
    .replace(BRINGS_ABOUT, ' ')
    .replace(WENT_ON, ' ');
}

/**
 * "Eight months after their summit in Rome, on 25 March, the two agreed in Algiers": a day between the
 * opening and the main clause is the main one's, where that has no other.
 */
function standsBetween(
  sentence: Sentence,
  aside: Reference,
  thing: { start: number; end: number },
): boolean {
  const { text, start } = sentence;
  const opening = text.slice(0, aside.start - start);
  const between = text.slice(aside.end - start, thing.start - start);
  const behind = text.slice(thing.end - start);
  return (
    /^(?:[\p{L}\d-]+\s){1,6}(?:after|since|before|following)\s[^,;:]*$/iu.test(opening) &&
    /^[^,;:]*,\s(?:on|in|at)\s$/.test(between) &&
    /^,\s(?:the\s|they\b|\p{Lu})/u.test(behind) &&
    !OTHER_TIME.test(behind)
  );
}

/** "Trump, who is attending a summit here, is due in Tokyo on Monday": behind the clause that was put in. */
function isBehindInsertion(
  { text, start }: Sentence,
  inside: Reference,
  thing: { start: number },
): boolean {
  const opens = /,\s(?:who|which|whose)\s[^,;]*$/.exec(text.slice(0, inside.start - start));
  const between = text.slice(inside.end - start, thing.start - start);
  return opens !== null && /^[^,;]*,\s(?:is|are|was|were|will|has|had|would)\b/.test(between);
}

/** A month or a weekday, behind which the main clause has a time of its own. */
const OTHER_TIME = /\b(?:on|in|at) (?:the )?(?:\d|\p{Lu}\p{Ll}+ \d|\p{Lu}\p{Ll}+day\b)/u;

/** "Two weeks after they had talked by phone, Petro was in Caracas": behind the comma it is the main clause. */
function opensMain({ mentions, words }: Sentence, from: number, to: number): boolean {
  return mentions.some(({ first, last, form }) => {
    const [start, end] = [words[first], words[last + 1]];
    return (
      start !== undefined &&
      end !== undefined &&
      form !== 'capital' &&
      start.start >= from &&
      start.start < to &&
      /,/.test(start.before) &&
      /^(?:was|were|had|is|are|came|went|met|sat|stood|saw|flew|took|gave|\p{Ll}{2,}ed)$/u.test(
        end.text,
      )
    );
  });
}
