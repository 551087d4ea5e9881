/** The `text` beside the blocks: the same in sentences. A side is named before what it says. */
import type { Desk } from '../ask/desk.js';
import { dayIn } from '../record/calendar.js';
import { agoInWords } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent, Statement } from '../record/schema.js';
import { capitalOf, type Names } from '../wording/naming.js';
import { partsOf } from './event-parts.js';
import { occurrenceInWords, standingInShort } from './occurrence.js';
import { cut, fallbackText, shown } from './text.js';
import { voicesInWords } from './voices.js';
import { dateInFull, elsewhere } from './when.js';

/** How much of one text goes into it, and how many points of a part. */
const TEXT = 160;
const POINTS = 2;
const SIDES = 4;

/** A card in sentences, with the direct answer first where there is one. */
export function cardFallback(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
  sentence = '',
): string {
  return fallbackText([
    sentence,
    eventSentence(event, record, desk),
    occurrenceInWords(event, record),
    ...pointSentences(event, record),
  ]);
}

/** What was answered and the answer; the first is left out where the second repeats it. */
export function answerInWords({
  understood,
  sentence,
}: {
  understood: string;
  sentence: string;
}): string {
  const repeated = sentence.toLowerCase().includes(understood.toLowerCase());
  return repeated ? sentence : `${understood}: ${sentence}`;
}

/** "Trump–Xi phone call, Monday 24 November 2025 (morning in Washington, …), 363 days ago." */
export function eventSentence(event: ContactEvent, names: Names, desk: Desk): string {
  const local = elsewhere(event, names);
  const ago = agoInWords(event.when, dayIn(desk.now, desk.timeZone));
  return `${cut(shown(event.title), TEXT)}, ${dateInFull(event)}${local ? ` (${local})` : ''}, ${ago}.`;
}

/** A row in a sentence, with its standing where it is not confirmed. */
export function rowSentence(event: ContactEvent, names: Names): string {
  const standing = standingInShort(event, names);
  return `${dateInFull(event)}: ${cut(shown(event.title), TEXT)}${standing ? ` (${standing})` : ''}.`;
}

/** The first points of each part, each side named before what it says. */
export function pointSentences(
  event: ContactEvent,
  names: Names,
  statements: readonly Statement[] = event.statements,
): string[] {
  const { confirmed, disputed, sides } = partsOf(event, [...statements]);
  const speaking = sides.filter(({ claims }) => claims.length > 0).slice(0, SIDES);
  return [
    ...few('Confirmed', confirmed),
    ...disputed
      .slice(0, POINTS)
      .map(
        ({ text, accounts }) =>
          `Disputed (${voicesInWords(accounts, event, names)}): ${clause(text)}.`,
      ),
    ...speaking.flatMap(({ party, claims }) =>
      few(`${capitalOf(party, names, event)} says`, claims),
    ),
  ];
}

function few(heading: string, statements: readonly Statement[]): string[] {
  if (statements.length === 0) return [];
  const rest = statements.length - POINTS;
  const texts = statements.slice(0, POINTS).map(({ text }) => clause(text));
  return [`${heading}: ${texts.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`];
}

function clause(text: string): string {
  return cut(shown(text).replace(/\.$/, ''), TEXT);
}
