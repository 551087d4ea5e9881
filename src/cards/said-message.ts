/** What was said of a thing, by whom: the statements asked for, and plainly where a side is silent. */
import type { KnownBlock } from '@slack/types';
import type { SaidAnswer, VoicePart } from '../ask/answer.js';
import type { Desk } from '../ask/desk.js';
import { question } from '../ask/question.js';
import type { ContactRecord } from '../record/record.js';
import { listed } from '../wording/lists.js';
import { capitalOf, sourceOf } from '../wording/naming.js';
import { ALL_POINTS, COMPARE, LINE_FOR_COPY, questionValue, SHARE } from './action-ids.js';
import { answerBlock } from './event-card.js';
import { eventHead } from './event-head.js';
import { fullestReadout } from './event-parts.js';
import { type Extent, pointBlocks } from './event-points.js';
import { answerInWords, eventSentence, pointSentences } from './fallback.js';
import { CARD_BUDGET, PAGE_BUDGET } from './limits.js';
import type { Message } from './message.js';
import { noteBlocks, noteSentences } from './notes.js';
import { occurrenceInWords } from './occurrence.js';
import { button, buttonRow } from './pages.js';
import { bold, link, paragraph, sizeOf, unlinked, words } from './rich.js';
import { fallbackText, nameShown } from './text.js';
import type { Viewer } from './viewer.js';
import { readoutInShort, silenceInWords } from './wording.js';

const EXTENTS: readonly Extent[] = [
  { points: 8, text: 500, sides: 6, voices: 6, quotes: true },
  { points: 5, text: 300, sides: 5, voices: 4, quotes: false },
  { points: 2, text: 160, sides: 4, voices: 3, quotes: false },
  { points: 1, text: 80, sides: 1, voices: 2, quotes: false },
];
/** Silent sides that are named one by one. */
const SILENT = 8;
/** Sides without an account from which on they share one line. */
const TOGETHER = 2;

/** The statements asked for with each voice on them, and the silences. */
export function saidMessage(
  answer: SaidAnswer,
  record: ContactRecord,
  desk: Desk,
  viewer: Viewer,
): Message {
  const { event } = answer;
  const silences = answer.voices.filter(({ silence }) => silence !== undefined);
  const unknown = silences.filter(({ silence }) => silence === 'unknown');
  // Of a summit's many sides without an account, one line: not one each.
  const unheard = unknown.length > TOGETHER ? unknown : [];
  const apart = silences.filter((part) => !unheard.includes(part)).slice(0, SILENT);
  let blocks: KnownBlock[] = [];
  for (const extent of EXTENTS) {
    blocks = [
      answerBlock(answer),
      eventHead(event, record, desk, answer.question.parties),
      ...pointBlocks(event, record, desk, extent, answer.statements),
      ...apart.map((part) => silenceBlock(part, answer, record, desk)),
      ...unheardBlocks(unheard, answer, record),
      ...noteBlocks(answer.notes, record),
      ...buttonRow(`actions:${event.id}`, [
        viewer.alone !== false && button('Share', SHARE, questionValue(answer.question)),
        button('Line for copy', LINE_FOR_COPY, event.id),
        button('Compare', COMPARE, questionValue(question('compare', { event: event.id }))),
        event.statements.length > 0 && button('All points', ALL_POINTS, event.id),
      ]),
    ];
    if (sizeOf(blocks, false) <= CARD_BUDGET && sizeOf(blocks) <= PAGE_BUDGET) break;
  }
  return {
    text: fallbackText([
      answerInWords(answer),
      eventSentence(event, record, desk),
      occurrenceInWords(event, record),
      ...pointSentences(event, record, answer.statements),
      ...apart.map(
        (part) =>
          `${capitalOf(part.party, record, answer.event)} ${silenceOf(part, answer, desk)}.`,
      ),
      ...(unheard.length > 0 ? [unheardInWords(unheard, answer, record)] : []),
      ...noteSentences(answer.notes, record),
    ]),
    blocks: sizeOf(blocks) <= PAGE_BUDGET ? blocks : unlinked(blocks),
  };
}

function silenceBlock(
  part: VoicePart,
  answer: SaidAnswer,
  record: ContactRecord,
  desk: Desk,
): KnownBlock {
  const { event } = answer;
  const readout = fullestReadout(event, part.party);
  const published = readout?.status === 'published';
  return paragraph(`silent:${event.id}:${part.party}`, [
    ...bold(capitalOf(part.party, record, answer.event)),
    ...words(` ${silenceOf(part, answer, desk)}`),
    ...(published
      ? [...words(' · '), ...link(readoutInShort(readout, event), sourceOf(readout, event)?.url)]
      : []),
    ...words('.'),
  ]);
}

function unheardBlocks(
  parts: readonly VoicePart[],
  answer: SaidAnswer,
  record: ContactRecord,
): KnownBlock[] {
  const [first] = parts;
  if (!first) return [];
  const id = `silent:${answer.event.id}:${first.party}`;
  return [paragraph(id, words(unheardInWords(parts, answer, record)))];
}

/** "No account on this record by Jakarta, Bangkok and three others, and nothing on Taiwan." */
function unheardInWords(
  parts: readonly VoicePart[],
  { event, thing }: SaidAnswer,
  record: ContactRecord,
): string {
  const names = parts.map(({ party }) => capitalOf(party, record, event));
  const on = thing === undefined ? '' : `, and nothing on ${nameShown(thing)}`;
  return `No account on this record by ${listed(names, SILENT)}${on}.`;
}

/** "has published an account that leaves Taiwan out"; "has published no account (checked 24 Nov)" */
function silenceOf({ party, silence }: VoicePart, answer: SaidAnswer, desk: Desk): string {
  const thing = answer.thing === undefined ? undefined : nameShown(answer.thing);
  if (silence === 'silent') {
    return thing
      ? `has published an account that leaves ${thing} out`
      : 'has published an account that adds nothing of its own';
  }
  const readout = fullestReadout(answer.event, party);
  const known = silenceInWords(readout, answer.event, desk);
  return silence === 'unknown' && thing ? `${known}, and nothing on ${thing}` : known;
}
