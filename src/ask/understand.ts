/** From words to questions: what somebody asks, with every way in which it can be read. */

import { plainDate } from '../record/dates-in-words.js';
import type { Word } from '../record/names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { anchorsIn } from './anchors.js';
import type { Note } from './answer.js';
import type { Context } from './context.js';
import type { Desk } from './desk.js';
import { type EventTime, eventTime } from './event-time.js';
import { readFiled } from './filed.js';
import { type IntentRead, looksAhead, readIntent } from './intent.js';
import { type Interval, intervalAsked } from './interval.js';
import { readKinds } from './kinds.js';
import { looserReadings } from './looser-readings.js';
import { isSomebody, meantMentions } from './mentions.js';
import { type Question, question } from './question.js';
import { type Reading, readingsOf, spansOf } from './readings.js';
import { type Rest, readRest } from './rest.js';
import { type Option, type Part, type Role, roleOf } from './roles.js';
import { asWritten, Sentence } from './sentence.js';
import { forgiven } from './spelling.js';
import { readTimes, type TimeRead } from './time.js';
import { KIND_NOUNS, LAST_WORDS, NEXT_WORDS } from './vocabulary.js';

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
  const typed = withoutAside(wordsOf(withoutMarkUp(text)).slice(0, MOST_WORDS));
  const words = forgiven(typed, record);
  if (words.length === 0) return { kind: 'blank' };
  const id = eventIdIn(text);
  if (id !== undefined) {
    return record.events.has(id)
      ? asking(question('on', { event: id }))
      : { kind: 'no such event', id };
  }

  const ahead = words.some(
    ({ norm }, at) =>
      NEXT_WORDS.has(norm) || norm === 'will' || norm === 'tomorrow' || looksAhead(at, words),
  );
  const named = record.names.mentions(words, { forgiving: true });
  const read = (phrase: string) => {
    const inner = understand(phrase, record, desk);
    return inner.kind === 'question' ? inner.readings.map((it) => it.question) : [];
  };
  const anchors = anchorsIn(words, named, record, read);
  const intervals = intervalAsked(words, (before) =>
    anchorsIn(words, named, record, read, (mention) => mention.last < before),
  );
  if (intervals && intervals.length > 0) return askingSpan(intervals);
  const pinned = eventTime(words, anchors);
  const times = readTimes(words, desk, ahead)
    .filter((time) => !isSomebody(time, named, words))
    // "before meeting Zelensky in December": the month says which meeting.
    .filter((time) => !pinned || time.last < pinned.time.first || pinned.time.last < time.first);
  if (pinned) times.push(pinned.time);
  const unreal = times.find((time) => time.unreal);
  if (unreal) return { kind: 'no such day', text: asWritten(words, unreal.first, unreal.last) };
  const { mentions, passed } = meantMentions(named, times, words, record);
  const sentence = new Sentence(words, times, mentions);

  const filed = readFiled(sentence);
  const intent = filed === undefined ? readIntent(sentence) : intentOfFiled(readIntent(sentence));
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
  // "who's on tonight", "who's on the late shift tonight" have a day in them, and ask for no contact.
  const rota = /\bwho(?: is)? on\b/.test(words.map(({ norm }) => norm).join(' '));
  if (!has.name && !has.asked && rota) return { kind: 'not a question' };
  const happened = words.some(({ norm }) => norm.startsWith('happen'));
  if (!has.name && !has.asked && stray && !happened) return { kind: 'not a question' };
  if (!has.asked && !has.time && stray && roles.every(({ options }) => !isWho(options[0]))) {
    return { kind: 'not a question' };
  }

  const saidOf =
    (intent.intent === 'said' || intent.intent === 'compare') &&
    pinned?.after &&
    areAllOf(pinned.after, roles, record)
      ? pinned.after
      : undefined;
  const counting = intent.intent === 'list' || intent.intent === 'count';
  const { spans, corrected } = spansOf(
    saidOf ? times.filter((time) => time !== pinned?.time) : times,
    counting,
  );
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
      ...(saidOf && { event: saidOf.id }),
      ...(filed !== undefined && { filed }),
    });

  const understood: Part = {};
  const pronoun = pronounIn(sentence);
  const notes: Note[] = [];
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
  const readings = readingsOf(roles, spans, base, understood).map((reading) =>
    pinned && !saidOf ? { ...reading, remark: remarkOn(reading, pinned) } : reading,
  );
  const looser = looserReadings(readings, record, sentence.has(LAST_WORDS));
  return { kind: 'question', readings: [...readings, ...looser], notes };
}

/** From which contact the span of a reading is reckoned. */
function remarkOn({ question: { span } }: Reading, { time, remarks }: EventTime): string {
  const at = time.spans.findIndex(({ first, last }) => first === span.first && last === span.last);
  return remarks[at] ?? remarks[0] ?? '';
}

/** "what did Xi tell Putin after hosting Trump" is no question of what was said to Trump. */
function areAllOf(event: ContactEvent, roles: readonly Role[], record: ContactRecord): boolean {
  return roles.every(({ options, voice }) =>
    options.some(
      ({ part: { parties = [], people = [] } }) =>
        voice ||
        (parties.every((id) => event.parties.includes(id)) &&
          people.every((id) => event.parties.includes(record.people.get(id)?.party ?? ''))),
    ),
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

/** "I have the Woodside summit, but when did they meet after it": what is known already is not asked. */
function withoutAside(words: Word[]): Word[] {
  const but = words.findIndex(
    ({ norm }, at) =>
      norm === 'but' &&
      /^(when|what|which|who|where|how|did|does|do|has|have|had|is|are|was|were|will)$/.test(
        words[at + 1]?.norm ?? '',
      ),
  );
  return words.slice(but + 1);
}

/** Addresses, tags and entities say nothing of what is asked. */
function withoutMarkUp(text: string): string {
  return text
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/<\/?[a-z!][^<>]{0,200}>/gi, ' ')
    .replace(/&amp;/gi, '&')
    .replace(/&(?:nbsp|lt|gt|quot|#\d{1,4});/gi, ' ');
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

/** "which calls are disputed" asks for the calls, not for what was said; "planned meetings" for all of them. */
function intentOfFiled(intent: IntentRead): IntentRead {
  const isRank = intent.intent === 'last' || intent.intent === 'first' || intent.intent === 'count';
  return isRank ? intent : { ...intent, intent: 'list', explicit: true };
}

function intentFor(
  intent: IntentRead,
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
    (namesContact(sentence) || people < 2)
  )
    return 'on';
  if (times.length > 0) return namesContact(sentence) ? 'on' : 'list';
  return subject ? 'topic' : 'last';
}

/** "the Busan meeting": not "any more contact" or "another call". */
function namesContact(sentence: Sentence): boolean {
  return sentence
    .find(KIND_NOUNS)
    .some((at) => !/^(any|more|further|another|no|other)$/.test(sentence.norm(at - 1)));
}

function quoted(words: readonly string[]): string {
  return words
    .slice(0, 5)
    .map((word) => `“${word.slice(0, 40)}”`)
    .join(', ');
}
