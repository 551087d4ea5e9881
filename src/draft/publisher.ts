/** A text that a side has published itself: a readout copied whole, a leader's post. Every word of it is that side's. */

import type { Reference } from '../reading/contacts/references.js';
import { datesIn } from '../reading/dates/dates.js';
import type { Sentence } from '../reading/reading.js';
import type { Attributed } from '../reading/voices/attribution.js';
import { MOUTHPIECES } from '../reading/voices/say-words.js';
import { partiesOf, type Voice } from '../reading/voices/voices.js';
import type { Day } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import { wordsOf } from '../record/words.js';
import {
  byAgency,
  byAuthor,
  isHeading,
  isOwn,
  POSTED,
  type Publisher,
  speakerIn,
} from './by-line.js';

/** So many lines may stand over a text. */
const MOST_HEADINGS = 6;

const READOUT =
  /\b(?:read-?outs?|press (?:release|statement|note|communiqu[eé])|media (?:release|statement|note)|official (?:statement|summary)|(?:joint |final )?communiqu[eé]|(?:joint )?(?:statement|summary|note|declaration) (?:by|of|from|on)|joint (?:statement|declaration|press statement)|for immediate release)(?!\p{L})/iu;
/** Below it the house speaks to newsrooms, and others may be quoted. */
const NOTE =
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|newsrooms?|journalists|media)|editor['’]?s['’]? note|ends?\b\W*$)/i;
const HOUSES =
  /\b(?:office|ministry|presidency|government|department|palace|cabinet|embassy|chancellery|secretariat|commission|council|service|spokesperson|spokesman|spokeswoman|house|kremlin|diwan|court)\b/i;

/** Who has published the text, where its headings or its first person tell. */
export function publisherOf(
  sentences: readonly Sentence[],
  dated: readonly Sentence[],
  record: ContactRecord,
): Publisher | undefined {
  const headings: Sentence[] = [];
  for (const sentence of sentences.slice(0, MOST_HEADINGS)) {
    if (!isHeading(sentence)) break;
    headings.push(sentence);
  }
  const from = headings.length;
  if (from < sentences.length) {
    const foot = sentences.slice(-3).filter((_, index, all) => all.slice(index).every(isHeading));
    const house = [...headings.map(beforeColon), ...foot].find(
      (line) => isHouse(line) && !hasVerb(line) && oneVoice(line, record) !== undefined,
    );
    const readout = headings.find(({ text }) => READOUT.test(text));
    const posted = headings.find(
      (line) => POSTED.test(line.text) && speakerIn(line, record) !== undefined,
    );
    const voice =
      (readout || house ? house && oneVoice(house, record) : undefined) ??
      (readout && (jointly(readout) ?? speakerIn(readout, record))) ??
      (posted && isOwn(sentences.slice(from)) ? speakerIn(posted, record) : undefined);
    const note = sentences.findIndex(({ text }, index) => index >= from && NOTE.test(text));
    if (voice)
      return note < 0
        ? { voice, from, to: sentences.length - foot.length, whole: true }
        : { voice, from, to: note, whole: true, closed: true };
  }
  return byAuthor(sentences, record) ?? byAgency(dated, record);
}

/** A page of a government's site: a heading, a line with the day, and a text in which nobody is said to say anything. */
export function pageOf(
  sentences: readonly Sentence[],
  attributions: readonly (readonly Attributed[])[],
  record: ContactRecord,
): Publisher | undefined {
  const first = sentences.findIndex((sentence) => !isHeading(sentence));
  const headings = sentences.slice(0, Math.min(first, MOST_HEADINGS));
  if (first < 2 || sentences.length - first < 2) return undefined;
  const dated = headings.some(({ text }) => DATE_LINE.test(text.trim()));
  const body = { from: first, to: sentences.length, whole: true };
  const said = attributions
    .slice(first)
    .flat()
    .filter(({ form }) => form === 'said');
  // "Wang Yi said that …": whoever is at the table; a newspaper would quote a house.
  const quoted = said.some(({ voice, marker }) => !isAtTable(voice, sentences, marker));
  if (!dated || quoted) return undefined;
  // "Prime Minister's Office": that of whoever the text begins with.
  const house = headings.some((line) => isHouse(line) && !hasVerb(line));
  const lead = house ? sentences[first] : undefined;
  for (const line of [...(lead ? [lead] : []), ...headings]) {
    const voice = speakerIn(line, record);
    if (voice && (said.length === 0 || isNamedFirst(line, voice))) return { voice, ...body };
  }
  return undefined;
}

const isNamedFirst = ({ text }: Sentence, { speaker }: Voice) => text.indexOf(speaker) <= 3;

/** A leader who speaks there, and no mouthpiece of his to the press. */
function isAtTable(
  { kind, speaker }: Voice,
  sentences: readonly Sentence[],
  marker: { start: number; end: number },
): boolean {
  const own = sentences.find(({ start, end }) => start <= marker.start && marker.end <= end);
  const words = own?.text.slice(marker.start - own.start, marker.end - own.start) ?? '';
  const spoken = wordsOf(`${speaker} ${words}`);
  const office = /^(?:minister|president|premier|secretary|chancellor|official|advis[eo]r)s?$/;
  return (
    (kind === 'parties' || kind === 'all') &&
    !/\b(?:according|told|posted|wrote)\b/i.test(words) &&
    !spoken.some(({ norm }) => MOUTHPIECES.has(norm) && !office.test(norm))
  );
}

/** A day by itself, with the place, the hour and who posted it: "Posted On: 14 OCT 2026 8:41PM by PIB Delhi", "2026-10-13 21:30" */
const DATE_LINE =
  /^(?:(?:posted|published|updated|date|release date|issued)(?: on)?:? )?(?:[\p{L} .,’'-]{2,40},\s*)?(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?[\s.]+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})(?:[,\s]+\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?)?(?: by .{2,30})?$/iu;

/** All stretches of the text as the publisher's own. */
export function asPublished(
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  { voice, from, to, whole, closed }: Publisher,
): readonly (readonly Attributed[])[] {
  return sentences.map((sentence, index) => {
    const own = attributions[index] ?? [];
    if (index < from || index >= to) return whole && !(closed && index >= to) ? [] : own;
    if (!whole && own.length > 0) return own;
    const others = own.filter((one) => isOfAnother(one, voice, sentence));
    if (others.length > 0) return others;
    return [
      {
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        voice,
        manner: 'affirms',
        form: 'carried',
        marker: { start: sentence.start, end: sentence.start },
      },
    ];
  });
}

/** "Helsinki's own note says", below Brussels's: what another's house says is not told by the publisher. */
function isOfAnother(
  { voice, form, marker }: Attributed,
  publisher: Voice,
  { start, text }: Sentence,
): boolean {
  const named = text.slice(marker.start - start, marker.end - start);
  return (
    form === 'said' &&
    voice.kind === 'parties' &&
    !voice.parties.some((party) => publisher.parties.includes(party)) &&
    /\b(?:own|readout|account|note|communiqué|version|spokes(?:man|woman|person))\b/i.test(named)
  );
}

/** "I spoke with": whoever publishes is one of the sides; the day of the post is not that of the contact. */
export function withPublisher(
  references: readonly Reference[],
  { voice, whole, to, lead = 0, closed }: Publisher,
): void {
  const [party] = voice.parties;
  for (const reference of references)
    reference.dates = reference.dates.filter(({ start }) => start >= lead);
  if (!whole || party === undefined || voice.parties.length !== 1) return;
  for (const reference of references) {
    if (reference.parties.length !== 1 || reference.parties.includes(party)) continue;
    if (closed && reference.sentence >= to) continue;
    reference.parties = [party, ...reference.parties];
    if (voice.person !== undefined && !reference.people.includes(voice.person))
      reference.people = [voice.person, ...reference.people];
  }
}

/** "Trump on Truth Social, Saturday night: …": the day that the words before a post give it. */
export function postedOn(
  { lead }: Publisher,
  [first]: readonly Sentence[],
  written: Day,
): Day | undefined {
  if (lead === undefined || first === undefined) return undefined;
  const date = datesIn(first, written).find(
    ({ end, precision }) => end <= lead && precision === 'day',
  );
  return date?.spans[0]?.first;
}

/** "Foreign Ministry of Japan: Telephone talk with": the house stands before the colon. */
function beforeColon(sentence: Sentence): Sentence {
  const colon = sentence.words.findIndex(({ before }) => /^:\s/.test(before));
  if (colon < 1 || !HOUSES.test(sentence.text.slice(0, sentence.text.indexOf(':'))))
    return sentence;
  const words = sentence.words.slice(0, colon);
  const end = words.at(-1)?.end ?? sentence.end;
  return {
    ...sentence,
    end,
    words,
    text: sentence.text.slice(0, end - sentence.start),
    mentions: sentence.mentions.filter(({ last }) => last < colon),
  };
}

/** "Office of the President", "10 Downing Street": an office, or a name by which a state's house goes. */
function isHouse({ text, words, mentions }: Sentence): boolean {
  if (HOUSES.test(text)) return true;
  const [name] = mentions;
  return (
    mentions.length === 1 &&
    name?.form === 'alias' &&
    words.every(
      ({ norm }, at) => (name.first <= at && at <= name.last) || /^(?:the|\d+)$/.test(norm),
    )
  );
}

function hasVerb({ words }: Sentence): boolean {
  return words.some(({ norm }) =>
    /^(?:speaks?|spoke|meets?|met|calls?|called|holds?|held|says|said|talks|receives?|received|visits?|to|will|is|are|was|were|has|have)$/.test(
      norm,
    ),
  );
}

/** "Office of the Prime Minister of Canada": the one party that a line names. */
function oneVoice(sentence: Sentence, record: ContactRecord): Voice | undefined {
  const parties = new Set(sentence.mentions.flatMap((mention) => partiesOf(mention, record)));
  const [party] = parties;
  return parties.size === 1 && party !== undefined
    ? { kind: 'parties', parties: [party], speaker: sentence.text.slice(0, 120) }
    : undefined;
}

function jointly({ text }: Sentence): Voice | undefined {
  return /\bjoint\b/i.test(text)
    ? { kind: 'all', parties: [], speaker: text.slice(0, 120) }
    : undefined;
}
