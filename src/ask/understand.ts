/** From words to questions: what somebody asks, with every way in which it can be read. */

import { plainDate } from '../record/dates-in-words.js';
import { isOrdinary } from '../record/names/ordinary.js';
import type { Mention, Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { tookPlace } from '../record/standing.js';
import { wordsOf } from '../record/words.js';
import type { Note } from './answer.js';
import type { Context } from './context.js';
import type { Desk } from './desk.js';
import { type Anchors, eventTime } from './event-time.js';
import { fitting } from './find.js';
import { readIntent } from './intent.js';
import { type Interval, intervalAsked } from './interval.js';
import { readKinds } from './kinds.js';
import { type Question, question } from './question.js';
import { type Reading, readingsOf, spansOf } from './readings.js';
import { partOfTitle, type Rest, readRest } from './rest.js';
import { type Option, type Part, roleOf } from './roles.js';
import { Sentence } from './sentence.js';
import { MONTH_LIKE, meantWord } from './spelling.js';
import { readTimes, type TimeRead } from './time.js';
import { isExplained, KIND_NOUNS, NEXT_WORDS } from './vocabulary.js';

export type Understanding =
  /** The likeliest reading first. */
  | { kind: 'question'; readings: Reading[]; notes: Note[] }
  /** Something that looks like a name is on no record: nothing may be guessed. */
  | { kind: 'unknown'; names: string[]; question: Question }
  /** A contact's id, or what looks like one, that the record does not hold. */
  | { kind: 'no such event'; id: string }
  /** A date that is on no calendar, as written. */
  | { kind: 'no such day'; text: string }
  /** "they" or "he", and nothing tells who; the question is what is asked of them. */
  | { kind: 'pronoun'; word: string; question: Question }
  | { kind: 'blank' }
  | { kind: 'not a question' };

/** A question longer than this is no question; more is not read. */
export const MOST_WORDS = 150;

/**
 * Reads a question.
 * "last korea" gives two readings of two groups; "us china taiwan" two of one group, tried in turn.
 */
export function understand(
  text: string,
  record: ContactRecord,
  desk: Desk,
  context?: Context,
): Understanding {
  const words = forgiven(wordsOf(withoutMarkUp(text)).slice(0, MOST_WORDS), record);
  if (words.length === 0) return { kind: 'blank' };
  const id = eventIdIn(text);
  if (id !== undefined) {
    return record.events.has(id)
      ? asking(question('on', { event: id }))
      : { kind: 'no such event', id };
  }

  const ahead = words.some(
    ({ norm }) => NEXT_WORDS.has(norm) || norm === 'will' || norm === 'tomorrow',
  );
  const named = record.names.mentions(words, { forgiving: true });
  const anchors = anchorsIn(words, named, record, desk);
  const intervals = intervalAsked(words, (before) =>
    anchorsIn(words, named, record, desk, (mention) => mention.last < before),
  );
  if (intervals && intervals.length > 0) return askingSpan(intervals);
  const pinned = eventTime(words, anchors);
  const times = readTimes(words, desk, ahead).filter((time) => !isSomebody(time, named, words));
  if (pinned) times.push(pinned.time);
  const unreal = times.find((time) => time.unreal);
  if (unreal) return { kind: 'no such day', text: asWritten(words, unreal.first, unreal.last) };
  const passed: string[] = [];
  const mentions = named
    .filter(
      (mention) => !times.some((time) => time.first <= mention.last && mention.first <= time.last),
    )
    .filter((mention) => !isRecordsOwnWord(mention, words, record))
    .filter((mention) => !isSinceTopic(mention, words, passed))
    .filter((mention) => !isWithinTitle(mention, words, record));
  const sentence = new Sentence(words, times, mentions);

  const intent = readIntent(sentence);
  const kinds = readKinds(sentence);
  const roles = mentions.map((mention) => roleOf(mention, sentence, record, intent.intent));
  const rest = readRest(sentence, record, intent.intent === 'said');
  const has = {
    who: sentence.who.length > 0,
    name: roles.length > 0 || rest.called.length > 0,
    time: times.length > 0,
    asked: intent.explicit || kinds.kinds.length > 0,
  };
  const repeated = (word: string) => passed.some((phrase) => phrase.split(' ').includes(word));
  rest.ignored = [...rest.ignored.filter((word) => !repeated(word)), ...passed];
  const stray = rest.ignored.length > 0;
  if (rest.unknown.length > 0) {
    if (!has.name && !has.time && !has.asked) return { kind: 'not a question' };
    return { kind: 'unknown', names: rest.unknown, question: question(intent.intent ?? 'last') };
  }
  if (!has.name && !has.time && (!has.asked || stray)) return { kind: 'not a question' };
  if (!has.asked && !has.time && stray && roles.every(({ options }) => !isWho(options[0]))) {
    return { kind: 'not a question' };
  }

  const counting = intent.intent === 'list' || intent.intent === 'count';
  const { spans, corrected } = spansOf(times, counting);
  const base = (part: Part, span: TimeRead['spans'][number]): Question =>
    question(intentFor(intent, part, times, rest, kinds.plural, sentence), {
      parties: part.parties ?? [],
      people: part.people ?? [],
      topics: part.topics ?? [],
      called: [...(part.called ?? []), ...rest.called].slice(0, 8),
      words: [...(part.words ?? []), ...rest.words].slice(0, 8),
      ...(part.place !== undefined && { place: part.place }),
      kinds: [...kinds.kinds],
      span,
      voices: intent.voices(
        roles.filter(({ voice }) => voice).map(({ options }) => options[0]?.part.parties?.[0]),
      ),
      about: rest.words.length > 0 ? 'points' : intent.about,
      ...(intent.denied && intent.intent === 'said' && { denied: true as const }),
      ...(intent.limit !== undefined && { limit: intent.limit }),
    });

  const understood: Part = {};
  const pronoun = pronounIn(sentence);
  const notes: Note[] = pinned ? [{ kind: 'remark', text: pinned.remark }] : [];
  if (pronoun !== undefined) {
    if (context) {
      understood.parties = [...context.parties];
      understood.people = [...context.people];
    } else if (intent.intent === 'next' && !has.who) {
      notes.push({
        kind: 'remark',
        text: `I can’t tell who “${pronoun}” are: this is for all parties on the record.`,
      });
    } else {
      const [first] = readingsOf(roles, spans, base, understood);
      if (first) return { kind: 'pronoun', word: pronoun, question: first.question };
    }
  }
  for (const mention of mentions) {
    if (mention.corrected && mention.senses.length === 1) {
      notes.push({ kind: 'spelling', typed: mention.text, understood: mention.corrected });
    }
  }
  notes.push(...rest.spelling);
  if (stray) {
    notes.push({ kind: 'remark', text: `I took no account of ${quoted(rest.ignored)}.` });
  }
  if (corrected) {
    notes.push({ kind: 'remark', text: 'The dates do not go together: I took the last one.' });
  }
  const readings = readingsOf(roles, spans, base, understood);
  return { kind: 'question', readings: [...readings, ...withTopicAlone(readings)], notes };
}

/** "did Xi ask Trump to stop arms sales": where no point has every word, what was said of the topic. */
function withTopicAlone(readings: readonly Reading[]): Reading[] {
  return readings
    .filter(({ question: it }) => it.intent === 'said' && it.topics.length * it.words.length > 0)
    .map((reading) => ({ ...reading, question: { ...reading.question, words: [] } }));
}

/** The "European" of a "European Political Community": part of a title, and no party. */
function isWithinTitle(
  { first, last, form, senses }: Mention,
  words: readonly Word[],
  record: ContactRecord,
): boolean {
  const isParty = senses.every(({ kind }) => kind === 'party');
  if (!isParty || (form !== 'adjective' && form !== 'alias')) return false;
  return partOfTitle(first, last + 2, words, record) && !isExplained(words[last + 1]?.norm ?? '');
}

/** "since the coup" is a time that the record does not know, and no subject. */
function isSinceTopic({ first, senses, text }: Mention, words: readonly Word[], passed: string[]) {
  const at = words[first - 1]?.norm === 'the' ? first - 2 : first - 1;
  const isTime = /^(since|after|before)$/.test(words[at]?.norm ?? '');
  if (!isTime || !senses.every(({ kind }) => kind === 'topic')) return false;
  passed.push(`${asWritten(words, at, first - 1)} ${text}`);
  return true;
}

/**
 * What the phrases of a question can be the name of, in which those named beside them took part:
 * all of them, or those that `counts` says.
 */
function anchorsIn(
  words: readonly Word[],
  named: readonly Mention[],
  record: ContactRecord,
  desk: Desk,
  counts: (mention: Mention) => boolean = () => true,
): Anchors {
  const beside = (first: number, last: number) =>
    named.filter((mention) => (mention.last < first || mention.first > last) && counts(mention));
  return {
    called: (first, last) =>
      contactsCalled(asWritten(words, first, last), beside(first, last), record, desk),
    named: (first) => {
      const somebody = named.find((it) => it.first <= first && first <= it.last);
      if (somebody && !isPlaceOrGathering(somebody)) return undefined;
      for (let last = Math.min(first + 2, words.length - 1); last >= first; last -= 1) {
        const events = knownBy(words.slice(first, last + 1), record).filter(
          (event) => tookPlace(event) && tookPart(beside(first, last), event),
        );
        if (events.length > 0) return { events, last };
      }
      return undefined;
    },
  };
}

/** "Busan" and "the G20" name a contact by themselves; a government or a person does not. */
function isPlaceOrGathering({ form, senses }: Mention): boolean {
  return form === 'capital' || senses.every(({ kind }) => kind === 'topic');
}

/** The contacts held in a place of that name ("Busan", "Alaska"), or at a gathering that goes by its letters: "G20". */
function knownBy(name: readonly Word[], record: ContactRecord): readonly ContactEvent[] {
  const norms = name.map(({ norm }) => norm);
  const [first] = norms;
  if (first === undefined) return [];
  return record.called(first).filter(({ place, title }) => {
    const called = wordsOf(title);
    const letters = called.filter(({ text }) => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text));
    const places = [place?.city, place?.name].map((text) => wordsOf(text ?? ''));
    return (
      places.some((words) => words.map(({ norm }) => norm).join(' ') === norms.join(' ')) ||
      (norms.length === 1 && letters.some(({ norm }) => norm === first)) ||
      called.some(
        ({ norm }, at) =>
          /^(in|at)$/.test(norm) &&
          norms.every((sought, index) => called[at + 1 + index]?.norm === sought),
      )
    );
  });
}

function tookPart(named: readonly Mention[], { parties, participants }: ContactEvent): boolean {
  const sure = named.flatMap(({ senses: [sense, another] }) => (sense && !another ? [sense] : []));
  return sure.every(
    ({ kind, id }) =>
      kind === 'topic' || (kind === 'party' ? parties.includes(id) : participants.includes(id)),
  );
}

/** How long it was from one contact to another; asked back where the names fit several alike. */
function askingSpan(intervals: readonly Interval[]): Understanding {
  const several = intervals.length > 1;
  return {
    kind: 'question',
    notes: [],
    readings: intervals.map(([from, to]) => {
      const label = `${from.title}, ${plainDate(from.when)}, to ${plainDate(to.when)}`;
      return {
        question: question('since', { from: from.id, event: to.id }),
        taken: several ? label : '',
        words: several ? `${from.title} … ${to.title}` : '',
        group: several ? label : '',
      };
    }),
  };
}

/** The contacts that a phrase in a question is the name of, in which those named beside it took part. */
function contactsCalled(
  phrase: string,
  others: readonly Mention[],
  record: ContactRecord,
  desk: Desk,
): readonly ContactEvent[] {
  const inner = understand(phrase, record, desk);
  if (inner.kind !== 'question') return [];
  const isOpen = ({ called, topics, place, parties, people }: Question) =>
    called.length + topics.length === 0 &&
    place === undefined &&
    parties.length + people.length < 2;
  for (const { question: asked } of inner.readings) {
    if (isOpen(asked) && asked.span.first === undefined) continue;
    const events = fitting(asked, record).filter(
      (event) => tookPlace(event) && tookPart(others, event),
    );
    if (events.length > 0) return events;
  }
  return [];
}

/** "last Sun", "spoke to May": a word that could be a day or a month, and stands where a name does. */
function isSomebody(time: TimeRead, named: readonly Mention[], words: readonly Word[]): boolean {
  const stretch = words.slice(time.first, time.last + 1);
  if (stretch.some(({ norm }) => /\d/.test(norm))) return false;
  const mention = named.find(({ first, last }) => first === time.last && last === time.last);
  return (
    mention?.senses.some(({ kind }) => kind === 'person') === true &&
    !/^(in|on|of|since|before|until|till|during|by)$/.test(words[mention.first - 1]?.norm ?? '')
  );
}

/** Addresses and tags say nothing of what is asked. */
function withoutMarkUp(text: string): string {
  return text.replace(/\bhttps?:\/\/\S+/gi, ' ').replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ');
}

function asWritten(words: readonly Word[], first: number, last: number): string {
  return words
    .slice(first, last + 1)
    .map(({ text, before }, at) => (at === 0 ? text : `${before}${text}`))
    .join('')
    .replace(/^(on|in|at|the)\s+/i, '');
}

function isWho(option: Option | undefined): boolean {
  return Boolean(option?.part.parties ?? option?.part.people);
}

/** "they", where nobody is named; "he", where one is and the other is meant. */
function pronounIn(sentence: Sentence): string | undefined {
  const free = sentence.words.filter((_, at) => sentence.isFree(at));
  const several = free.find(({ norm }) => /^(they|them|their)$/.test(norm));
  if (several && sentence.who.length === 0) return several.text;
  const one = free.find(({ norm }) => /^(he|she|him)$/.test(norm));
  return one && sentence.who.length < 2 ? one.text : undefined;
}

function asking(asked: Question): Understanding {
  return {
    kind: 'question',
    readings: [{ question: asked, taken: '', words: '', group: '' }],
    notes: [],
  };
}

const EVENT_ID =
  /(?<![\w-])\d{4}-\d{2}(?:-\d{2})?(?:-[a-z0-9]+)*-(?:call|meeting|summit|visit|talks|letter)(?:-\d+)?(?![\w-])/i;

function eventIdIn(text: string): string | undefined {
  return EVENT_ID.exec(text.slice(0, 2000))?.[0].toLowerCase();
}

/** A word whose spelling was "forgiven", though it stands so in a title or place of the record. */
function isRecordsOwnWord(
  mention: Mention,
  words: readonly Word[],
  record: ContactRecord,
): boolean {
  if (mention.corrected === undefined) return false;
  const own = words.slice(mention.first, mention.last + 1);
  return own.every(({ norm }) => record.called(norm).length > 0);
}

function intentFor(
  intent: ReturnType<typeof readIntent>,
  part: Part,
  times: readonly TimeRead[],
  rest: Rest,
  pluralKind: boolean,
  sentence: Sentence,
): Question['intent'] {
  const subject = (part.topics?.length ?? 0) + rest.words.length + (part.words?.length ?? 0) > 0;
  if (intent.intent === 'last' && subject && intent.explicit) return 'topic';
  if (intent.intent) return intent.intent;
  const day = times.some((time) => time.day);
  const people = (part.parties?.length ?? 0) + (part.people?.length ?? 0);
  if (pluralKind) return 'list';
  if (day) return 'on';
  if (
    (rest.called.length > 0 || (part.called ?? []).length > 0 || part.place !== undefined) &&
    (sentence.has(KIND_NOUNS) || people < 2)
  )
    return 'on';
  if (times.length > 0) return sentence.has(KIND_NOUNS) ? 'on' : 'list';
  return subject ? 'topic' : 'last';
}

/**
 * The words of asking themselves, with their spelling forgiven: "lats" for "last", "Febuary".
 * Only in lower case or at the beginning, since a capital further on makes a name of it.
 */
function forgiven(words: Word[], record: ContactRecord): Word[] {
  return words.map((written, at) => {
    const word = withApostrophe(written, record);
    const { norm, text } = word;
    const beside = /^\d/.test(words[at - 1]?.norm ?? '') || /^\d/.test(words[at + 1]?.norm ?? '');
    const lower = text === text.toLowerCase() || at === 0 || beside || MONTH_LIKE.test(norm);
    if (!lower || norm.length < 3 || isExplained(norm) || isOrdinary(norm)) return word;
    if (record.names.exact(norm).length > 0 || record.called(norm).length > 0) return word;
    const meant = meantWord(norm);
    return meant === undefined ? word : { ...word, norm: meant };
  });
}

const GLUED: ReadonlyMap<string, string> = new Map(
  ['what', 'when', 'where', 'who', 'how', 'that', 'there', 'here', 'it'].map((word) => [
    `${word}s`,
    word,
  ]),
);

/** "whens", "putins call": the apostrophe that nobody types. */
function withApostrophe(word: Word, record: ContactRecord): Word {
  const { norm, text } = word;
  const asking = GLUED.get(norm);
  if (asking !== undefined) return { ...word, norm: asking };
  if (!/\p{L}{3}s$/iu.test(text) || isExplained(norm) || isOrdinary(norm)) return word;
  if (record.names.exact(norm).length > 0 || record.called(norm).length > 0) return word;
  const bare = norm.slice(0, -1);
  const isName = record.names.exact(bare).some(({ kind }) => kind !== 'topic');
  return isName ? { ...word, norm: bare, text: `${text.slice(0, -1)}’s` } : word;
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 5)
    .map((word) => `“${word.slice(0, 40)}”`)
    .join(', ');
}
