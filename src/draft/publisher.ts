/** A text that a side has published itself: a readout copied whole, a leader's post. Every word of it is that side's. */
import type { Attributed } from '../reading/attribution.js';
import { OFFICES_OF_ONE, STATE_OUTLETS } from '../reading/outlets.js';
import type { Sentence } from '../reading/reading.js';
import type { Reference } from '../reading/references.js';
import { strangersIn } from '../reading/strangers.js';
import { partiesOf, personOf, type Voice } from '../reading/voices.js';
import type { ContactRecord } from '../record/record.js';
import { normOf } from '../record/words.js';

export interface Publisher {
  voice: Voice;
  /** The first sentence of the text below its headings. */
  from: number;
  /** Where its signature begins. */
  to: number;
  /** An agency of a state tells what others say in their names; a readout makes all of it its own. */
  whole: boolean;
}

/** So many lines may stand over a text. */
const MOST_HEADINGS = 6;

const READOUT =
  /\b(?:read-?outs?|press (?:release|statement|note|communiqu[eé])|media (?:release|statement|note)|official (?:statement|summary)|(?:joint |final )?communiqu[eé]|(?:joint )?(?:statement|summary|note|declaration) (?:by|of|from|on)|joint (?:statement|declaration|press statement)|for immediate release)(?!\p{L})/iu;
/** Where somebody posts, or his handle. */
export const POSTED =
  /@\w{2,}|\b(?:on|via|from) (?:X|Twitter|Truth Social|Telegram|Facebook|Instagram|Threads|Weibo|Bluesky|VK|LinkedIn)\b|\b(?:tweets?|posts?|posted|writes|wrote)\b/;
const HOUSES =
  /\b(?:office|ministry|presidency|government|department|palace|cabinet|embassy|chancellery|secretariat|commission|council|service|spokesperson|spokesman|spokeswoman|house|kremlin|bureau|diwan|court)\b/i;

/** Who has published the text, where its headings or its first person tell. */
export function publisherOf(
  sentences: readonly Sentence[],
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
      (line) => HOUSES.test(line.text) && !hasVerb(line) && oneVoice(line, record) !== undefined,
    );
    const readout = headings.find(({ text }) => READOUT.test(text));
    const posted = headings.find(
      (line) => POSTED.test(line.text) && speakerIn(line, record) !== undefined,
    );
    const voice =
      (readout || house ? house && oneVoice(house, record) : undefined) ??
      (readout && (jointly(readout) ?? speakerIn(readout, record))) ??
      (posted && isOwn(sentences.slice(from)) ? speakerIn(posted, record) : undefined);
    if (voice) return { voice, from, to: sentences.length - foot.length, whole: true };
  }
  return byAuthor(sentences, record) ?? byAgency(sentences);
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
  const said = attributions.some(
    (own, index) => index >= first && own.some(({ form }) => form === 'said'),
  );
  if (!dated || said) return undefined;
  for (const heading of headings) {
    const voice = speakerIn(heading, record);
    if (voice) return { voice, from: first, to: sentences.length, whole: true };
  }
  return undefined;
}

const DATE_LINE =
  /^(?:[\p{L} .,’'-]{2,40},\s*)?(?:\p{L}+day,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?|\p{L}{3,9}\.?\s+\d{1,2}),?\s+\d{4}$/u;

/** All stretches of the text as the publisher's own. */
export function asPublished(
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  { voice, from, to, whole }: Publisher,
): readonly (readonly Attributed[])[] {
  return sentences.map((sentence, index) => {
    const own = attributions[index] ?? [];
    if (index < from || index >= to) return whole ? [] : own;
    if (!whole && own.length > 0) return own;
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

/** "I spoke with": whoever publishes is one of the sides. */
export function withPublisher(references: readonly Reference[], { voice, whole }: Publisher): void {
  const [party] = voice.parties;
  if (!whole || party === undefined || voice.parties.length !== 1) return;
  for (const reference of references) {
    if (reference.parties.length !== 1 || reference.parties.includes(party)) continue;
    reference.parties = [party, ...reference.parties];
    if (voice.person !== undefined && !reference.people.includes(voice.person))
      reference.people = [voice.person, ...reference.people];
  }
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

function isHeading({ text, words }: Sentence): boolean {
  return words.length <= 30 && !/[.!?…]["”’)]*$/.test(text.trim());
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

/** "Readout of Prime Minister Carney's call with": whoever is named first. */
function speakerIn(sentence: Sentence, record: ContactRecord): Voice | undefined {
  const named = sentence.mentions.flatMap((mention) => {
    const [party] = partiesOf(mention, record);
    const person = personOf(mention);
    return party === undefined
      ? []
      : [{ at: sentence.words[mention.first]?.start ?? 0, party, person, speaker: mention.text }];
  });
  const strangers = strangersIn(sentence, record).flatMap(({ party, start, name }) =>
    party === undefined ? [] : [{ at: start, party, person: undefined, speaker: name }],
  );
  const offices = sentence.words.flatMap(({ norm, text, start }) => {
    const party = OFFICES_OF_ONE.get(norm);
    return party === undefined ? [] : [{ at: start, party, person: undefined, speaker: text }];
  });
  const handles = [
    ...`${/@$/.test(sentence.words[0]?.before ?? '') ? '@' : ''}${sentence.text}`.matchAll(
      /@(\w{4,})/g,
    ),
  ].flatMap((match) => {
    const owner = ownerOf(match[1] ?? '', record);
    return owner ? [{ at: sentence.start + match.index, ...owner, speaker: match[0] }] : [];
  });
  const [first] = [...named, ...strangers, ...offices, ...handles].sort((a, b) => a.at - b.at);
  return (
    first && {
      kind: 'parties',
      parties: [first.party],
      speaker: first.speaker,
      ...(first.person !== undefined && { person: first.person }),
    }
  );
}

/** "@narendramodi": the person of the record whose name it is. */
function ownerOf(
  handle: string,
  record: ContactRecord,
): { party: string; person: string } | undefined {
  const key = handle.toLowerCase().replace(/[^a-z]/g, '');
  for (const [person, { name, party }] of record.people)
    if (key.startsWith(normOf(name).replace(/[^a-z]/g, ''))) return { party, person };
  return undefined;
}

/** Told in the first person, outside quotation marks. */
function isOwn(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => FIRST_PERSON.test(text.replace(/["“][^"”]*["”]?/g, ' ')));
}

/** "Had a good call with", "Spoke to": who posts leaves himself out. */
export const OF_ONESELF =
  /^["“']?(?:Just |Today |Pleased|Glad|Happy|Delighted|Honou?red|Great|Good|Productive|Warm|Excellent|Very|Had|Spoke|Met|Called|Held|Received|Welcomed|Hosted|Discussed|Thank)/;
const FIRST_PERSON = /\b(?:I|I['’](?:ve|m|ll|d)|my|me|we|our|us)\b/;

/** "Zelenskyy on Telegram: I spoke with", or a post that is signed at its end. */
function byAuthor(sentences: readonly Sentence[], record: ContactRecord): Publisher | undefined {
  const [first] = sentences;
  const last = sentences.at(-1);
  if (!first || !last) return undefined;
  const lead = /^[^\n"“]{3,80}?:\s/.exec(first.text)?.[0];
  if (
    lead !== undefined &&
    (POSTED.test(lead) ||
      /@$/.test(first.words[0]?.before ?? '') ||
      /^["“]?(?:I|We)\b/.test(first.text.slice(lead.length))) &&
    (isOwn(sentences) || OF_ONESELF.test(first.text.slice(lead.length)))
  ) {
    const within = first.start + lead.length;
    const voice = speakerIn(
      {
        ...first,
        mentions: first.mentions.filter(({ last: end }) => (first.words[end]?.end ?? 0) <= within),
      },
      record,
    );
    if (voice) return { voice, from: 0, to: sentences.length, whole: true };
  }
  const signed = last.words.length <= 8 && isHeading(last) && isNameOnly(last, record);
  const before = sentences.slice(0, -1);
  if (signed && before.length > 0 && isOwn(before)) {
    const voice = speakerIn(last, record);
    if (voice) return { voice, from: 0, to: sentences.length - 1, whole: true };
  }
  return undefined;
}

function isNameOnly({ words, mentions }: Sentence, record: ContactRecord): boolean {
  return words.every(
    ({ norm, text }, at) =>
      mentions.some(
        (mention) =>
          mention.first <= at && at <= mention.last && partiesOf(mention, record).length > 0,
      ) ||
      /^\p{Lu}/u.test(text) ||
      /^(?:of|the|and|prime|minister|president|chancellor)$/.test(norm),
  );
}

/** "PYONGYANG, March 3 (KCNA) --": what a state's agency tells in nobody's name it tells for the state. */
function byAgency(sentences: readonly Sentence[]): Publisher | undefined {
  for (const sentence of sentences.slice(0, 3)) {
    const name = /^[^()]{0,60}\(([\p{L} .]{2,30})\)\s*(?:[-–—]{1,2}|:)/u.exec(sentence.text)?.[1];
    const party = name === undefined ? undefined : STATE_OUTLETS.get(name.trim().toLowerCase());
    if (party !== undefined && name !== undefined)
      return {
        voice: { kind: 'parties', parties: [party], speaker: name },
        from: 0,
        to: sentences.length,
        whole: false,
      };
  }
  return undefined;
}
