/** What Summit says in a thread unasked: the contact that is meant, or that it is not on the record. */
import type { ActionsBlock, Button, KnownBlock } from '@slack/types';
import type { Desk } from '../ask/desk.js';
import type { Noticed, Unlogged } from '../notice/notice.js';
import { fullDay, joined, spanAskedInWords } from '../record/dates-in-words.js';
import { nameInCopy } from '../record/party-names.js';
import type { ContactRecord } from '../record/record.js';
import type { ContactEvent } from '../record/schema.js';
import { kindNoun, placeInFull } from '../wording/naming.js';
import { LOG_SPOKEN, NOT_HELPFUL, notHelpfulValue, OPEN_EVENT, spokenValue } from './action-ids.js';
import { type Extent, pointBlocks } from './event-points.js';
import { eventSentence } from './fallback.js';
import type { Message } from './message.js';
import { aftermath, occurrenceInWords } from './occurrence.js';
import { bold, italic, line, plain, richText, words } from './rich.js';
import { capitalised, cut, fallbackText, shown } from './text.js';
import { whenInWords } from './when.js';

/** A reply that nobody asked for is read in passing: two points a part, no quotes. */
const IN_SHORT: Extent = { points: 2, text: 160, sides: 3, voices: 2, quotes: false };
const TITLE = 150;

const HEADINGS = {
  'on record': 'On the record',
  'latest on record': 'Latest on record',
  unlogged: 'Not on the record yet',
} as const;

export interface NoticeCardOptions {
  /** Who wrote the message: beside the editors, the one who may have the reply taken away. */
  writer: string;
  /** Whether there are forms to be opened by editors. */
  editing: boolean;
}

/** The reply to a message that speaks of a contact. */
export function noticeMessage(
  noticed: Exclude<Noticed, { kind: 'silent' }>,
  record: ContactRecord,
  desk: Desk,
  options: NoticeCardOptions,
): Message {
  return noticed.kind === 'contact'
    ? contactMessage(noticed.event, HEADINGS[noticed.heading], record, desk, options)
    : unloggedMessage(noticed, record, desk, options);
}

function contactMessage(
  event: ContactEvent,
  heading: string,
  record: ContactRecord,
  desk: Desk,
  options: NoticeCardOptions,
): Message {
  return {
    text: fallbackText([`${heading}:`, eventSentence(event, record, desk)]),
    blocks: [
      shortHead(`event:${event.id}`, heading, event, record, desk),
      ...pointBlocks(event, record, desk, IN_SHORT),
      buttons(options, [wholeCard(event)]),
    ],
  };
}

/** Heading, title, when and where, and who says that it took place. */
function shortHead(
  blockId: string,
  heading: string,
  event: ContactEvent,
  record: ContactRecord,
  desk: Desk,
): KnownBlock {
  const where = placeInFull(event, record);
  const after = aftermath(event, record, desk);
  return richText(
    blockId,
    line(...italic(heading)),
    line(...bold(cut(shown(event.title), TITLE))),
    line(...words([whenInWords(event, record, desk), where].filter((part) => part).join(' · '))),
    line(...words(`${occurrenceInWords(event, record)}${after ? ` ${after}` : ''}`)),
  );
}

function unloggedMessage(
  unlogged: Unlogged,
  record: ContactRecord,
  desk: Desk,
  options: NoticeCardOptions,
): Message {
  const sentence = capitalised(unloggedInWords(unlogged, record));
  const { latest } = unlogged;
  return {
    text: fallbackText([
      `${HEADINGS.unlogged}:`,
      sentence,
      ...(latest ? [`The latest between them: ${eventSentence(latest, record, desk)}`] : []),
    ]),
    blocks: [
      richText('unlogged', line(...italic(HEADINGS.unlogged)), line(...words(sentence))),
      ...(latest
        ? [shortHead(`near:${latest.id}`, 'The latest between them', latest, record, desk)]
        : []),
      buttons(options, [
        ...(options.editing ? [logIt(unlogged)] : []),
        ...(latest ? [wholeCard(latest)] : []),
      ]),
    ],
  };
}

/** "a phone call between China and the United States on Sunday 22 November 2026 is not on this record." */
function unloggedInWords(
  { kinds, parties, modality, when }: Unlogged,
  record: ContactRecord,
): string {
  const [kind, ...others] = kinds;
  // "spoke", "met": of several kinds that the words leave open none is claimed.
  const single =
    kind && (others.length === 0 || kind === 'call' || kind === 'meeting') && kinds.length <= 3;
  const noun = single ? kindNoun(kind) : 'contact';
  const article = noun === 'talks' ? '' : /^[aeiou]/.test(noun) ? 'an ' : 'a ';
  const planned =
    modality === 'scheduled' ? ' planned' : modality === 'cancelled' ? ' that was called off' : '';
  const day =
    when && (when.first === when.last ? `on ${fullDay(when.first)}` : spanAskedInWords(when));
  const time = day ? ` ${planned === ' planned' ? day.replace(/^(?:on|in) /, 'for ') : day}` : '';
  const verb = noun === 'talks' ? 'are' : 'is';
  const who = joined(parties.map((id) => nameInCopy(id, record)));
  return `${article}${noun} between ${who}${planned}${time} ${verb} not on this record.`;
}

function buttons({ writer }: NoticeCardOptions, first: readonly Button[]): ActionsBlock {
  return {
    type: 'actions',
    block_id: 'notice:actions',
    elements: [
      ...first,
      {
        type: 'button',
        action_id: NOT_HELPFUL,
        text: plain('Not helpful'),
        value: notHelpfulValue(writer),
      },
    ],
  };
}

function wholeCard(event: ContactEvent): Button {
  return { type: 'button', action_id: OPEN_EVENT, text: plain('Whole card'), value: event.id };
}

function logIt({ parties, people, strangers, kinds, modality, when }: Unlogged): Button {
  const value = spokenValue({
    parties,
    people,
    newPeople: strangers,
    status: modality === 'scheduled' || modality === 'cancelled' ? modality : 'held',
    ...(kinds[0] && { kind: kinds[0] }),
    ...(when && when.first === when.last && { date: when.first }),
  });
  return {
    type: 'button',
    action_id: LOG_SPOKEN,
    text: plain('Log it'),
    ...(value !== undefined && { value }),
  };
}

/** `/summit watch`: what holds in a channel now, or why it cannot. */
export function watchMessage(
  state: 'on' | 'off' | 'turned on' | 'turned off' | 'not a member' | 'no channel' | 'usage',
): Message {
  const sentence = WATCH[state];
  return { text: fallbackText([sentence]), blocks: [richText('watch', line(...words(sentence)))] };
}

const WATCH = {
  on: 'I am watching this channel: where a message tells of a contact between leaders, I show in its thread what is on the record. /summit watch off turns that off.',
  off: 'I am not watching this channel; I answer when I am asked. /summit watch on turns watching on.',
  'turned on':
    'From now on I am watching this channel: where a message tells of a contact between leaders, I show in its thread what is on the record.',
  'turned off':
    'From now on I am not watching this channel. I still answer when I am asked. /summit watch on turns watching on again.',
  'not a member':
    'I am not a member of this channel, so I see nothing that is said here. Add me with /invite @Summit, then try again.',
  'no channel': 'Watching is for channels: here I answer whatever you ask.',
  usage: 'Type /summit watch on, /summit watch off or /summit watch status.',
} as const;

/** To somebody who neither wrote the message nor may edit. */
export function notYoursMessage(): Message {
  const sentence =
    'Only who wrote the message, or an editor, can have this taken away. In this channel /summit watch off turns such replies off.';
  return {
    text: fallbackText([sentence]),
    blocks: [richText('not-yours', line(...words(sentence)))],
  };
}
