/**
 * The contact that a stretch of words tells by what it says of it: whose it was, of what kind, where, when,
 * the last or the first of them. For the ends of intervals and for "since when" a count runs, where
 * nothing in the words was bound by itself.
 */

import { strangersIn } from '../../reading/people/strangers.js';
import type { DateRead } from '../../reading/reading.js';
import { personOf } from '../../reading/voices/voices.js';
import { type Day, daysBetween, overlap } from '../../record/calendar.js';
import type { ContactEvent, Kind } from '../../record/schema.js';
import { tookPlace } from '../../record/standing.js';
import { GATHERING } from '../binding/candidates.js';
import { placeFits } from '../binding/fitting.js';
import { factsOf } from '../event-facts.js';
import { ANY, IN_PERSON, type Phrase, REMOTE, TOGETHER } from '../order/coming-together.js';
import type { BoundSentence, Copy } from '../reading.js';
import { oneLeader } from '../who/principals.js';
import { ONE, PAIR, type Sides, type Subject, sidesTold, THERE } from './sides-told.js';
import type { Stretch } from './told-intervals.js';

/** From where a description is read: the contact beside it, and on which side of its day the other lies. */
export interface Beside {
  event: ContactEvent;
  way: 'before' | 'after';
  /** Who acts in words that have no subject of their own. */
  subject?: Subject;
}

/** What a description fits: the contacts it may mean. */
export interface Described {
  events: readonly ContactEvent[];
  /** What would fit if they were of another kind than the words tell. */
  otherwise: readonly ContactEvent[];
}

/** So far from the other end lies a contact that neither day nor place nor "last" tells. */
const REMEMBERED = 400;

/** The contacts that a stretch may tell of; undefined where its words are not understood or fit none. */
export function describedIn(
  copy: Copy,
  sentence: BoundSentence,
  told: Stretch,
  beside: Beside,
): Described | undefined {
  const stretch = withoutTopic(copy, told);
  const text = copy.text.slice(stretch.start, stretch.end);
  const places = within(sentence.read.places, stretch).filter(({ isCountry }) => !isCountry);
  // The day of the contact beside it is not its own.
  const dates = within(sentence.read.dates, stretch).filter(
    (date) => date.precision !== 'day' || !liesOn(date, beside.event, copy),
  );
  if (!isUnderstood(copy, sentence, stretch)) return undefined;
  const named = sentence.read.sentence.mentions.some((mention) => {
    const at = sentence.read.sentence.words[mention.first]?.start ?? 0;
    return personOf(mention) !== undefined && at >= stretch.start && at < stretch.end;
  });
  const who = sidesTold(copy, sentence, stretch, beside.event, places[0], beside.subject);
  const known = who.flatMap((sides) => candidates(copy, sides, beside, places.length > 0));
  const same = THERE.test(text) && places.length === 0 ? beside.event.place : undefined;
  const isThere = (event: ContactEvent) =>
    places.every((place) => placeFits(place, event, copy.record));
  const theirs = known.filter(isThere);
  // "met Trump in Helsinki, three years before the day in Geneva": who was there with him the words do not tell.
  const there =
    places.length > 0 && theirs.length === 0 && !named && !PAIR.test(text) && !ONE.test(text)
      ? who
          .flatMap((sides) => candidates(copy, { ...sides, people: [] }, beside, true))
          .filter(isThere)
      : theirs;
  const some = same
    ? known.filter(({ place }) => place?.city === same.city)
    : places.length > 0
      ? there
      : known;
  const days = dates.filter(({ precision }) => precision === 'day');
  if (days.length > 0) {
    const then = some.filter((event) => days.some((date) => liesOn(date, event, copy)));
    return then.length > 0 ? { events: then, otherwise: [] } : undefined;
  }
  const when = some.filter((event) => dates.every((date) => liesOn(date, event, copy)));
  const placed = same !== undefined || places.length > 0;
  const shared = beside.subject !== undefined && (placed || named);
  const kinds =
    kindsTold(sentence, stretch, text, placed, named) ??
    (shared
      ? { kinds: placed ? [...IN_PERSON, 'talks' as const] : alike(beside.event) }
      : undefined);
  if (!kinds || when.length === 0) return undefined;
  const near = (event: ContactEvent) =>
    placed || dates.length > 0 || apart(event, beside.event, copy) <= REMEMBERED;
  // "and Putin three weeks later": with neither day nor place it is what came next of each two that may be meant.
  const bare = beside.subject !== undefined && !placed && dates.length === 0;
  const next = (some: readonly ContactEvent[]) =>
    some.slice(beside.way === 'before' ? -1 : 0).slice(0, 1);
  const chosen = [kinds.kinds, ...(kinds.or ?? [])].flatMap((of) => {
    const own = when.filter(({ kind }) => of.includes(kind));
    if (bare)
      return who.flatMap(({ parties }) =>
        next(own.filter((event) => parties.every((party) => event.parties.includes(party)))),
      );
    if (LAST.test(text)) return next(own);
    return FIRST.test(text) ? own.slice(0, 1) : own.filter(near);
  });
  const events = [...new Set(chosen)];
  return { events, otherwise: when.filter((event) => !events.includes(event)) };
}

/** "received Trump in May and Putin a week later": the verb is that of the one beside it. */
function alike({ kind }: ContactEvent): readonly Kind[] {
  return [IN_PERSON, REMOTE].find((kinds) => kinds.includes(kind)) ?? [kind];
}

/** Who and where are told before what they spoke about. */
function withoutTopic(copy: Copy, { start, end }: Stretch): Stretch {
  const topic = copy.text.slice(start, end).search(TOPIC);
  return { start, end: topic < 0 ? end : start + topic };
}

/** Before what was spoken about: "on Tomahawks", but not "on 5 May", "on the phone", "on Friday". */
const TOPIC =
  /,?\s(?:(?:about|regarding|concerning)\s(?!\d)|(?:on|over)\s(?!(?:the\s)?(?:\d|same|first|last|second|third|next|phone|telephone|line|sidelines?|margins?|fringes?|eve|edge|island|coast|border|way|morning|afternoon|evening|night|day|screens?|video|board|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|lunch|dinner|a\s|an\s|each|one|that|his|her|their|from)))/i;

const LAST = /\b(?:last|latest|most recent|previous(?:ly)?|the \w+ before|preceding)\b/i;
const FIRST = /\bfirst\b/i;

/** What these sides had before or after a contact, at no gathering of many. */
function candidates(
  copy: Copy,
  { parties, people, leaders, envoys }: Sides,
  { event, way }: Beside,
  placed: boolean,
): ContactEvent[] {
  const at = factsOf(event, copy.record).span;
  return copy.record.between(parties).filter((other) => {
    if (other === event || !people.every((id) => other.participants.includes(id))) return false;
    if (!tookPlace(other)) return false;
    const span = factsOf(other, copy.record).span;
    if (span.first > copy.written) return false;
    if (way === 'before' ? span.last > at.first : span.first < at.last) return false;
    if (!placed && other.parties.length >= GATHERING && event.parties.length < GATHERING)
      return false;
    const isLed = other.participants.some((id) => oneLeader(id, other, copy));
    if (envoys && isLed) return false;
    return !leaders || other.participants.every((id) => oneLeader(id, other, copy));
  });
}

export const BY_SCREEN =
  /\b(?:on|by|over|via) (?:(?:a|the|their|each other[’']s|one another[’']s|secure) )?(?:screens?|video(?: ?link)?)\b/i;
export const BY_PHONE =
  /\b(?:by|on|over) (?:the )?(?:phone|telephone|line)\b|\b(?:tele)?phone(?: call| conversation)?\b|\bcalls?\b/i;
export const PRESENCE =
  /\b(?:appearance|stay|stop|visit|visited|trip|guest|host(?:ed)?|left|leave|flew|landed|arrived|gone|went|came|come|stood|stand|sat|was|were|been|evening|morning|afternoon|day|days|hours|lunch|dinner|handshake|hands|received|welcomed|saw|seen|faced|parted|receiving|welcoming|hosting|visiting|seeing|facing|leaving|landing|arriving|flying|travelling|going)\b/i;
/** "the retreat in Singapore": where two were, and such a thing was, they met. */
export const OCCASION =
  /\b(?:retreat|gathering|dinner|lunch|breakfast|banquet|handshake|session|sitting|stroll|walk|quarrel|row|clash|spat|altercation|shouting(?: match)?|dispute|showdown|dressing-down|embrace|hug|ceremony|reception|picture|photograph|villa|palace|lodge|mansion|estate|hangar|clubhouse|golf course|table|sofa|couch|pew|terrace|lawn|tarmac|red carpet)s?\b/i;
/** "the day in Geneva", "that long evening at the Kremlin": so is a time that was spent in a place. */
const TIME_SPENT =
  /\b(?:the|that|those|their) (?:\p{Ll}+ ){0,2}(?:days?|evening|night|morning|afternoon|weekend|hours) (?:in|at|on|aboard)\b/iu;
const ROUND = /\b(?:rounds?|talks|negotiat\w+|sittings?|sessions?)\b/i;

/** Of what kind it was; undefined where the words tell of no contact. */
function kindsTold(
  { references }: BoundSentence,
  stretch: Stretch,
  text: string,
  placed: boolean,
  named: boolean,
): Pick<Phrase, 'kinds' | 'or'> | undefined {
  if (BY_SCREEN.test(text)) return { kinds: ['video-call'] };
  if (BY_PHONE.test(text)) return { kinds: REMOTE };
  const inside = references.find(
    ({ reference: { start, end } }) => start >= stretch.start && end <= stretch.end,
  );
  if (inside?.reference.strict && inside.reference.kinds.length > 0)
    return {
      kinds: inside.reference.kinds.some((kind) => IN_PERSON.includes(kind))
        ? [...IN_PERSON, 'talks']
        : inside.reference.kinds,
    };
  if (ROUND.test(text)) return { kinds: ['talks'], or: [ANY] };
  const together = TOGETHER.find(({ pattern }) => pattern.test(text));
  if (together) return together;
  const met =
    OCCASION.test(text) || TIME_SPENT.test(text) || (ONE.test(text) && PRESENCE.test(text));
  if (placed && (named || inside || PAIR.test(text) || met))
    return { kinds: [...IN_PERSON, 'talks'] };
  return inside ? { kinds: ANY, or: [REMOTE, IN_PERSON] } : undefined;
}

const TITLE =
  /^(?:President|Prime|Minister|Chancellor|Premier|King|Emir|Crown|Prince|Mr|Mrs|Ms|Foreign|Secretary|State|General|Ministry|Department|Office|I|G7|G20|APEC|ASEAN|BRICS|NATO|EU|UN|The|Oval|House|Palace|Great|Hall|People|Mar-a-Lago)$/i;

/** Whether every name in the words is one that is known: an unknown one is somebody else's contact. */
export function isUnderstood(copy: Copy, { read }: BoundSentence, stretch: Stretch): boolean {
  const { sentence, dates, places } = read;
  const inside = (thing: Stretch) => thing.start < stretch.end && stretch.start < thing.end;
  if (strangersIn(sentence, copy.record).some(inside)) return false;
  return sentence.words.every((word, at) => {
    if (!inside(word) || !/^\p{Lu}/u.test(word.text)) return true;
    const covers = (thing: Stretch) => thing.start <= word.start && word.start < thing.end;
    return (
      at === 0 ||
      TITLE.test(word.text.replace(/['’]s$/, '')) ||
      sentence.mentions.some(({ first, last }) => first <= at && at <= last) ||
      dates.some(covers) ||
      places.some((place) => place.known && covers(place))
    );
  });
}

/** Whether a date is a contact's, of whichever year where none is told. */
export function liesOn(date: DateRead, event: ContactEvent, copy: Copy): boolean {
  const { span } = factsOf(event, copy.record);
  return date.spans.some((day) => overlap(day, span));
}

function apart(one: ContactEvent, other: ContactEvent, copy: Copy): number {
  const [a, b]: Day[] = [one, other].map((event) => factsOf(event, copy.record).span.first).sort();
  return a === undefined || b === undefined ? 0 : daysBetween(a, b);
}

function within<T extends Stretch>(things: readonly T[], { start, end }: Stretch): T[] {
  return things.filter((thing) => thing.start >= start && thing.end <= end);
}
