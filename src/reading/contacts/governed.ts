/** What of the dates and places beside a contact belongs to something else: to a war, a factory, a journey's way, a teller. */

import type { PlaceRead } from '../places/places.js';
import type { Sentence } from '../reading.js';
import type { Scene } from './reached.js';

/** "to agree on a border by the end of 2027": until when something is to be done. */
export function isDeadline(date: { start: number }, { text, start }: Sentence): boolean {
  return /\bby (?:the )?(?:(?:end|middle|start|beginning) of |mid-|late |early |next )?$/i.test(
    text.slice(0, date.start - start),
  );
}

/** "the pact of 17 September": a day that stands to another noun than a contact's, and to no verb. */
export function isOfNoun(date: { start: number }, { sentence, references }: Scene): boolean {
  const { text, start } = sentence;
  const noun = OF_NOUN.exec(text.slice(0, date.start - start));
  const at = start + (noun?.index ?? 0);
  return noun !== null && !references.some((one) => one.start <= at && at < one.end);
}

const OF_NOUN =
  /\b(?:pact|treaty|agreement|accord|declaration|deal|truce|ceasefire|memorandum|statement|communiqué|communique|readout|resolution|law|decree|order|plan|report|letter|note|attack|strikes?|earthquake|election|vote|war|invasion) of (?:the )?$/iu;

/** Whether a place is that of the thing named right before it. */
export function isOfThing(
  place: PlaceRead,
  { sentence, references, places }: Pick<Scene, 'sentence' | 'references' | 'places'>,
): boolean {
  const { text, start } = sentence;
  const others = places.length > 1;
  const before = text.slice(0, place.start - start);
  // "agreed on a pipeline at a summit in Naples": behind the contact's own words it is the contact's.
  const ends = references.map(({ end }) => end - start).filter((end) => end <= before.length);
  const behind = before.slice(Math.max(0, ...ends));
  const placed = isPlacedThing(place, sentence);
  return (
    // With no other place told, "sealed a truce in Baghdad" may well say where they sealed it.
    (!placed && (others || OF_A_CAUSE.test(before)) && OF_A_THING.test(before)) ||
    (place.isCountry && (OF_A_WAR.test(before) || OVER_A_BORDER.test(before))) ||
    isNextStop(place, sentence) ||
    (AFTERWARDS.test(behind) && !/^,?\swhere\b/.test(text.slice(place.end - start))) ||
    (BIDDEN.test(before) && !/^,?\s(?:and|where)\b/.test(text.slice(place.end - start))) ||
    OF_A_WORK.test(before) ||
    isOfLocals(before) ||
    isInBothCapitals(place, sentence) ||
    OF_A_WAY.test(behind)
  );
}

/** "the Gaza ceasefire in Cairo": it is said already where the thing is, and so the city is where they met. */
function isPlacedThing(
  { start }: PlaceRead,
  { text, start: from, words, mentions }: Sentence,
): boolean {
  const thing = OF_A_STATE.exec(text.slice(0, start - from));
  const at = thing ? words.findIndex((word) => word.start === from + thing.index) : -1;
  const before = words[at - 1]?.text ?? '';
  return (
    words[at]?.before === ' ' &&
    // "the US war in Iraq", "Russia's war in Ukraine": whose it is.
    !/^[\p{Lu}.]+$|['’]s?$/u.test(before) &&
    mentions.some(
      ({ first, last, form, senses }) =>
        first < at &&
        last >= at - 1 &&
        form !== 'adjective' &&
        senses.some(({ kind }) => kind !== 'person'),
    )
  );
}

/** What a place has rather than a side. */
const OF_A_STATE =
  /\b(?:war|truce|ceasefire|cease-fire|fighting|hostages|crisis|conflict|peace|elections?|situation|bloodshed)\s(?:in|at|near)\s$/i;

/** "the ceasefire in Gaza": where that is, and not where they met. */
const OF_A_THING =
  /\b(?:war|truce|ceasefire|cease-fire|fighting|hostages|crisis|conflict|peace|coup|elections?|situation|troops|soldiers|forces|offensive|bloodshed|strikes?|attacks?|invasion|occupation|plants?|factory|factories|embass(?:y|ies)|mines|investments?|guns)\s(?:in|inside|over|on|near)\s(?:the\s|eastern\s|southern\s|northern\s|western\s)*$/i;

/** "a declaration backing the ceasefire in Gaza", "pleas for an end to the fighting in Goma": what is wanted or spoken of, and not sealed there. */
const OF_A_CAUSE =
  /\b(?:on|about|over|for|of|against|amid|despite|back(?:s|ed|ing)?|support(?:s|ed|ing)?|welcom(?:es?|ed|ing)|endors(?:es?|ed|ing)|extend(?:s|ed|ing)?|end(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|monitor(?:s|ed|ing)?|discuss(?:es|ed|ing)?)\s(?:the|their)\s(?:[\p{L}-]+\s){1,3}(?:in|inside|over|on|near)\s(?:the\s|eastern\s|southern\s|northern\s|western\s)*$/iu;

/** "the war in Ukraine": nobody meets in a country by way of its war. */
const OF_A_WAR =
  /\b(?:wars?|fighting|conflict|crisis|invasion|occupation|situation|hostilities|bloodshed|famine|settlement|peace|ceasefire|truce)\s(?:in|of|over)\s(?:the\s|eastern\s|southern\s|northern\s|western\s)*$/i;

/** "Officials in Manila speak of destroyers", "families in Ube and in Busan wait": where those are at home who tell it, or whom it concerns; but "argued before reporters in the Oval Office". */
export function isOfLocals(before: string): boolean {
  return OF_LOCALS.test(before);
}

const OF_LOCALS =
  /(?<!\b(?:before|with|by|in front of)\s(?:the\s|some\s)?)\b(?:officials|spokes(?:man|men|woman|women|person|persons|people)|(?:press|information) officers?|(?:state|government|local) media|ministry|ministries|governments?|authorities|presidency|chancellery|broadcasters?|newsrooms?|desks|briefers?|diplomats|analysts|observers|experts|aides|sources|lawmakers|traders|exporters|commentators|newspapers|papers|editors|reporters|economists|critics|investors|pollsters|farmers|families|relatives|survivors|residents|villagers|voters|workers|miners|growers|fishermen|shoppers|protesters|demonstrators|crowds|people|citizens|students|parents|widows|veterans|pilgrims|(?<=old\s)hands|insiders|pundits|policymakers|strategists|correspondents|lawyers|bankers|brokers|dealers|shopkeepers|clerks|markets|exchanges|bourses)\s(?:in|at)\s(?:the\s)?(?:\p{Lu}[\p{L}-]+(?:,\s\p{Lu}[\p{L}-]+)?,?\s(?:and|or)\s(?:in\s|at\s)?)?$/iu;

/** "filled the front pages in Washington and Beijing": no contact is in two capitals. */
function isInBothCapitals({ start, end }: PlaceRead, { words, mentions }: Sentence): boolean {
  const isCapital = (at: number) =>
    mentions.some(({ first, last, form }) => form === 'capital' && first <= at && at <= last);
  const [first, last] = [
    words.findIndex((word) => word.start >= start),
    words.findLastIndex((word) => word.end <= end),
  ];
  const joins = (at: number) => /^(?:and|or)$/.test(words[at]?.norm ?? '');
  return (
    isCapital(first) &&
    ((joins(last + 1) && isCapital(last + 2)) || (joins(first - 1) && isCapital(first - 2)))
  );
}

/** "a dry port at Naivasha", "a factory to be built in Suwałki": where a thing is, and not where it was spoken of. */
const OF_A_WORK =
  /\b(?:(?:(?:re)?built|located|stationed|based|detained|jailed|imprisoned|killed|buried|grown|mined|manufactured|moored|berthed) |for (?:an?|the|its|their|his|her) (?!few|couple|half|quarter|full|minute|hour|moment|while|good|brief|long|short|meeting|talks|summit|call|visit|lunch|dinner|breakfast|working|state|stopover|round|session|second|third|day|night|weekend|photo|first|walk)(?:[\p{L}-]+ ){1,3})(?:in|at|near|on) (?:the )?$/iu;

/** "a railway from Shymkent to Tashkent": where a way leads, and nobody went. */
const OF_A_WAY =
  /\b(?:rail(?:way|road|s)?|motorway|highway|roads?|pipelines?|cables?|flights?|ferry|ferries|routes?|trains?|links?|bridges?|corridors?|power lines?)\b[^,;.]{0,40}\b(?:from|to|in|into|between|and) (?:the )?$/iu;

/** "flew home to Seoul after two days with Takaichi", "went on to Doha from his talks": where one went from a contact, and not where it was. */
function isNextStop({ start, end }: PlaceRead, { text, start: from }: Sentence): boolean {
  const way = ON_A_WAY.exec(text.slice(0, start - from));
  const behind = text.slice(end - from);
  if (!way || /^,?\s(?:where|to (?!the\b|an?\b)\p{Ll}|for)\b/u.test(behind)) return false;
  return /\bhome\b/.test(way[0]) || FROM_A_CONTACT.test(behind);
}

const ON_A_WAY =
  /\b(?:flew|flies|flown|flying|returned|returns?|returning|went|goes|gone|travelled|traveled|travels|headed|heads|drove|moved|continued|came|back|home)\b(?:\s(?:home|back|on|straight|south|north|east|west|again|early|directly|empty-handed))*\sto\s(?:the\s)?$|\b(?:back|home)\sin\s(?:the\s)?$/;
/** Behind the place with its day: from what he went there. */
const FROM_A_CONTACT =
  /^(?:\s(?:(?:late|early)\s)?(?:on|in|that|this|last|the same)(?:\s[\p{L}\d]+){1,4}|,)*\s(?:after|following|from|fresh from|straight from)\s/u;

/** "met him and was back in the White House by night", "and went on to Tokyo": where one was next. */
const AFTERWARDS =
  /^[^;]*\b(?:and|then|before|but)\s(?:\p{Ll}+\s){0,3}?(?:back|home|on)\s(?:in|at|to)\s(?:the\s)?$/u;

/** "with an invitation to Washington in his pocket": where nobody has gone yet. */
const BIDDEN = /\binvit(?:ed|es|ing|ations?)(?:\s[\p{L}’'-]+){0,4}?\sto\s(?:the\s)?$/u;

/** "stepped over into North Korea": a border that was crossed there. */
const OVER_A_BORDER =
  /\b(?:step|walk|cross|set (?:a |his |her )?foot|cros)(?:s|ped|ed|sed|ping|ing|sing)?\s(?:over |across |back )?(?:in|into|on|onto|to)\s$/i;

/** "Costa was in Brussels when Trump and von der Leyen met": where somebody was meanwhile. */
export function isMeanwhile(place: PlaceRead, { text, start }: Sentence): boolean {
  const third = THIRD_MEANWHILE.exec(text.slice(0, place.start - start));
  const [, met = '', subject = ''] = third ?? [];
  return (
    (third !== null && !met.includes(subject.split(' ').at(-1) ?? '')) ||
    // "Security was tight in Busan as they met" tells where they were.
    (/\b(?:was|were|stayed|remained|sat|waited)\s(?:(?:\w+(?:ing|ly)|still|already|back|also|away|far|then|down|up|home|once|again|in|at|on|near|the)\s){0,4}$/i.test(
      text.slice(0, place.start - start),
    ) &&
      /^[^,;.]{0,20}\b(?:when|while|as)\b/.test(text.slice(place.end - start)))
  );
}

/** "When Biden and Xi met, Trump was at his golf club in Florida": one person who is not of those that met. */
const THIRD_MEANWHILE =
  /^(?:When|While|As)\s([^;]*),\s((?:\p{Lu}[\p{L}’'.-]*\s){0,3}\p{Lu}[\p{L}’'-]+|(?:the|his|her|an?)\s(?:[\p{L}-]+\s)?(?:person|man|woman|president|vice-president|minister|secretary|chancellor|premier|envoy|ambassador|wife|husband|predecessor|successor|rival|chief|leader|negotiator|adviser|general|king|prince)(?:\s(?:who|whom)\s[^,;]{1,40})?)\s(?:was|sat|stayed|remained)\s(?:[\p{Ll}’'-]+\s){0,6}$/u;

/** "had spoken about the refugees at Dundo": there are the refugees. */
export function isInTopic(
  { end }: { end: number },
  place: { start: number },
  { text, start }: Sentence,
): boolean {
  return /\b(?:about(?! (?:\d+|an? (?:half|quarter|hour|minute)|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|ninety)\b)|regarding|concerning)\b/.test(
    text.slice(end - start, Math.max(end, place.start) - start),
  );
}
