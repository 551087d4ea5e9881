/** A question in words, so that a misreading is seen at once: "Calls between Russia and the United States since January 2025". */
import { joined, plainDate, spanAskedInWords } from '../record/dates-in-words.js';
import { governmentName, nameInCopy } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Kind } from '../record/schema.js';
import type { Filed } from './filed.js';
import type { Question } from './question.js';
import { MET, REMOTE, SPOKE } from './vocabulary.js';

const NOUNS: Record<Kind, readonly [one: string, several: string]> = {
  call: ['phone call', 'phone calls'],
  'video-call': ['video call', 'video calls'],
  meeting: ['meeting', 'meetings'],
  summit: ['summit', 'summits'],
  visit: ['visit', 'visits'],
  talks: ['round of talks', 'rounds of talks'],
  letter: ['letter', 'letters'],
};

const FILED_IN_WORDS: Record<Filed, string> = {
  cancelled: 'cancelled',
  scheduled: 'planned',
  disputed: 'disputed',
  claimed: 'unconfirmed',
};

/** What is sought, for one contact or for several: "call", "calls", "meetings in person", "contacts". */
export function kindsInWords(kinds: readonly Kind[], several: boolean): string {
  const same = (group: readonly Kind[]) =>
    kinds.length === group.length && group.every((kind) => kinds.includes(kind));
  const s = several ? 's' : '';
  if (kinds.length === 0) return `contact${s}`;
  if (same(REMOTE)) return `call${s}`;
  if (same(MET) || same([...MET, 'talks'])) return `meeting${s} in person`;
  if (same(SPOKE)) return `conversation${s}`;
  return joined(
    kinds.map((kind) => NOUNS[kind][several ? 1 : 0]),
    'or',
  );
}

/** "between Russia and the United States", "with China", "between Donald Trump and Xi Jinping" */
export function partiesInWords(question: Question, record: ContactRecord): string {
  const people = question.people.map((id) => record.people.get(id)?.name ?? id);
  // A person stands for a party: the party is not named a second time.
  const spoken = new Set(question.people.map((id) => record.people.get(id)?.party));
  const parties = question.parties
    .filter((id) => !spoken.has(id))
    .map((id) => nameInCopy(id, record));
  const all = [...people, ...parties];
  if (all.length === 0) return '';
  return all.length === 1 ? `with ${all[0]}` : `between ${joined(all)}`;
}

/** All that the question narrows to, as a phrase without the intent: "calls with China in 2025 on trade". */
export function soughtInWords(question: Question, record: ContactRecord, several: boolean): string {
  const topics = question.topics.map((id) => record.topics.get(id)?.name ?? id);
  const place = question.place === undefined ? undefined : placeInWords(question.place, record);
  return [
    question.filed && FILED_IN_WORDS[question.filed],
    kindsInWords(question.kinds, several),
    partiesInWords(question, record),
    place && `${question.kinds.join() === 'visit' ? 'to' : 'in'} ${place}`,
    question.called.length > 0 && `named ${quotedWords(question.called.map(asName))}`,
    topics.length > 0 && `with a point on ${joined(topics)}`,
    question.words.length > 0 &&
      `that speak${several ? '' : 's'} of ${quotedWords(question.words)}`,
    spanAskedInWords(question.span),
  ]
    .filter(Boolean)
    .join(' ');
}

/** "the United States", "Osaka" */
function placeInWords(place: string, record: ContactRecord): string {
  return record.party(place) ? nameInCopy(place, record) : place;
}

function quotedWords(words: readonly string[]): string {
  return joined(words.map((word) => `“${word}”`));
}

/** What was answered, as a heading without a full stop: "Latest call between Russia and Ukraine". */
export function understoodInWords(question: Question, record: ContactRecord): string {
  const one = soughtInWords(question, record, false);
  const several = soughtInWords(question, record, true);
  switch (question.intent) {
    case 'last':
    case 'topic':
    case 'since':
      return `Latest ${one}`;
    case 'first':
      return `First ${one}`;
    case 'next':
      return `Next ${one}`;
    case 'list':
    case 'count':
      return capital(several);
    case 'compare':
      return `The accounts of ${pinned(question, record) ?? `the latest ${one}`}, side by side`;
    case 'said':
      return saidInWords(question, record);
    case 'on':
      return question.event !== undefined && several === 'contacts'
        ? `The entry ${question.event}`
        : capital(several);
  }
}

/** "From Trump–Xi meeting in Busan to Trump–Xi phone call" */
export function intervalInWords(from: ContactEvent, to: ContactEvent): string {
  return `From ${from.title} to ${to.title}`;
}

/** "What Beijing said of Taiwan in the latest call with China in November 2025" */
function saidInWords(question: Question, record: ContactRecord): string {
  const contact =
    pinned(question, record) ??
    `the latest ${soughtInWords({ ...question, topics: [], words: [] }, record, false)}`;
  if (question.about === 'occurrence') return `Who confirms ${contact}`;
  const things = [
    ...question.topics.map((id) => record.topics.get(id)?.name ?? id),
    ...question.words.map((word) => `“${word}”`),
  ];
  const voices = question.voices.map((id) => governmentName(id, question, record));
  const did = question.denied ? 'denied' : 'said';
  const who = voices.length > 0 ? `${joined(voices)} ${did}` : `was ${did}`;
  return `What ${who}${things.length > 0 ? ` of ${joined(things)}` : ''} in ${contact}`;
}

/** The one contact that a question names, as it is titled: "“Trump–Xi phone call”, 24 November 2025". */
function pinned({ event: id, step }: Question, record: ContactRecord): string | undefined {
  const event = id === undefined || step ? undefined : record.events.get(id);
  return event && `“${event.title}”, ${plainDate(event.when)}`;
}

/** "white house" as "White House". */
function asName(words: string): string {
  return words.split(' ').map(capital).join(' ');
}

/** With a capital at the beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
