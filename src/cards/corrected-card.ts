/** A card that was posted, after the entry was changed: it says so, and what is different. */
import type { Desk } from '../ask/desk.js';
import type { Change } from '../record/change.js';
import { changeInShort } from '../record/change-in-words.js';
import { plainDate } from '../record/dates-in-words.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { MENU, menuValue } from './action-ids.js';
import { authorOf, momentInShort } from './change-lines.js';
import { eventCard } from './event-card.js';
import type { Message } from './message.js';
import { bold, line, paragraph, plain, richText, words } from './rich.js';
import { cut, fallbackText, shown } from './text.js';
import { CHANNEL, type LastChange } from './viewer.js';

const LONGEST = 600;

/** "Corrected 14:05 by Ann Lee: moved the date from 24 to 25 November 2025" */
export function correctionInWords(
  changes: readonly Change[],
  record: ContactRecord,
  desk: Desk,
): string {
  const [latest] = changes;
  if (!latest) return '';
  const what = [...changes]
    .reverse()
    .map((change) => changeInShort(change, record))
    .join('; ');
  return cut(
    `Corrected ${momentInShort(latest.at, desk)} by ${authorOf(latest)}: ${shown(what)}`,
    LONGEST,
  );
}

/** The card of an entry as it is now, headed by what was changed since it was posted, the latest first. */
export function correctedCard(
  event: ContactEvent,
  changes: readonly Change[],
  record: ContactRecord,
  desk: Desk,
  changed: LastChange | undefined,
): Message {
  const correction = correctionInWords(changes, record, desk);
  const card = eventCard(event, record, desk, CHANNEL, {
    ...(changed && { changed }),
    above: [paragraph('corrected', words(correction, { italic: true }))],
  });
  return { ...card, text: fallbackText([`${correction}.`, card.text]) };
}

/** In the place of a card whose entry was deleted. */
export function deletedCard(entry: ContactEvent, changes: readonly Change[], desk: Desk): Message {
  const [latest] = changes;
  const by = latest ? ` ${momentInShort(latest.at, desk)} by ${authorOf(latest)}` : '';
  const what = `${cut(shown(entry.title), 200)}, ${plainDate(entry.when)}`;
  const sentence = `Deleted${by}: this entry is no longer on the record.`;
  return {
    text: fallbackText([sentence, what]),
    blocks: [
      richText('corrected', line(...words(sentence, { italic: true }))),
      richText(`deleted:${entry.id}`, line(...bold(what))),
      {
        type: 'actions',
        block_id: `actions:${entry.id}`,
        elements: [
          {
            type: 'overflow',
            action_id: MENU,
            options: [{ text: plain('History'), value: menuValue('history', entry.id) }],
          },
        ],
      },
    ],
  };
}

/** The note in the thread of a card: one sentence. */
export function correctionNote(
  entry: ContactEvent,
  changes: readonly Change[],
  record: ContactRecord,
  desk: Desk,
): Message {
  const gone = changes[0]?.after === undefined;
  const sentence = gone
    ? `The entry “${cut(shown(entry.title), 120)}” was deleted by ${changes[0] ? authorOf(changes[0]) : 'an editor'}: it is no longer on the record.`
    : `${correctionInWords(changes, record, desk)}. The card above shows it as it is now.`;
  return {
    text: fallbackText([sentence]),
    blocks: [paragraph('correction', words(sentence))],
  };
}
