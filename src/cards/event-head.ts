/** The head of an event's card: what, when, where, who, and whether it took place. */
import type { RichTextBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import { spanOf } from '../record/calendar.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { listed } from '../wording/lists.js';
import { partyInSentence, personOnCard, placeInFull, shortOf } from '../wording/naming.js';
import { BLOCK_BUDGET } from './limits.js';
import { aftermath, occurrenceInWords } from './occurrence.js';
import { bold, line, richText, words } from './rich.js';
import { cut, pieces, shown } from './text.js';
import { whenInWords } from './when.js';

/** How many people the head of a card names before it counts the rest. */
const PEOPLE = 6;
const TITLE = 150;

/** The head as one block, `event:ID`. */
export function eventHead(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
  asked: readonly string[] = [],
): RichTextBlock {
  const where = placeInFull(event, record);
  const after = aftermath(event, record, desk);
  return richText(
    `event:${event.id}`,
    line(...bold(cut(shown(event.title), TITLE))),
    line(...words(whenInWords(event, record, desk, asked))),
    ...(where ? [line(...words(where))] : []),
    line(...words(whoInWords(event, record, PEOPLE))),
    line(...words(`${occurrenceInWords(event, record)}${after ? ` ${after}` : ''}`)),
  );
}

/** The head of a further page: enough to know which event and when. */
export function eventHeadShort(
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): RichTextBlock {
  return richText(
    `event:${event.id}`,
    line(...bold(cut(shown(event.title), TITLE))),
    line(...words(whenInWords(event, record, desk))),
  );
}

/** What the head of a card folds: a long title, and everybody where there were many. */
export function restOfHead(event: ContactEvent, record: ContactRecord): RichTextBlock[] {
  const title = shown(event.title);
  const texts = [
    ...(title.length > TITLE ? [`Title in full: ${title}`] : []),
    ...(event.participants.length > PEOPLE || event.parties.length > PEOPLE
      ? [
          `Who took part: ${whoInWords(event, record, Number.POSITIVE_INFINITY)}`,
          `Parties: ${event.parties.map((id) => shortOf(id, record)).join(', ')}`,
        ]
      : []),
  ];
  return texts
    .flatMap((text) => pieces(text, BLOCK_BUDGET))
    .map((piece, index) => richText(`who:${event.id}:${index + 1}`, line(...words(piece))));
}

/** "Donald Trump, President (US) · Xi Jinping, President (China)", and parties for whom nobody is named. */
export function whoInWords(event: ContactEvent, record: ContactRecord, most: number): string {
  const people = event.participants.slice(0, most).map((id) => personOnCard(id, event, record));
  const more = event.participants.length - people.length;
  if (more > 0) people.push(`and ${more} more`);
  const represented = new Set(
    event.participants.flatMap((id) => partiesOfPerson(id, event, record)),
  );
  const others = event.parties.filter((party) => !represented.has(party));
  const unlisted = event.partial ? ['others took part that are not listed here'] : [];
  if (people.length === 0) {
    return [
      listed(
        event.parties.map((id) => partyInSentence(id, record)),
        most,
      ),
      'who took part is not on the record',
      ...unlisted,
    ].join(' · ');
  }
  const rest =
    others.length > 0 && more === 0
      ? [
          `for ${listed(
            others.map((id) => shortOf(id, record)),
            most,
          )} nobody is named`,
        ]
      : [];
  return [...people, ...rest, ...unlisted].join(' · ');
}

function partiesOfPerson(id: string, event: ContactEvent, record: ContactRecord): string[] {
  const person = record.people.get(id);
  if (!person) return [];
  const { first, last } = spanOf(event.when);
  const other = person.offices
    .filter(({ from, to }) => (!from || from <= last) && (!to || to >= first))
    .flatMap(({ party }) => party ?? []);
  return [person.party, ...other];
}
