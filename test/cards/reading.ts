/** Reading messages in tests: blocks by their ids, and what they show. */
import type { KnownBlock } from '@slack/types';
import type { Answer } from '../../src/ask/answer.js';
import type { Desk } from '../../src/ask/desk.js';
import { question } from '../../src/ask/question.js';
import { answerMessage } from '../../src/cards/answer-message.js';
import { eventCard } from '../../src/cards/event-card.js';
import { fullCardPages, sourcesPages } from '../../src/cards/full-card.js';
import { lineForCopyMessage } from '../../src/cards/line-for-copy.js';
import type { Message } from '../../src/cards/message.js';
import type { Viewer } from '../../src/cards/viewer.js';
import type { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent } from '../../src/record/schema.js';

/** One year, less two days, after the seed call: "363 days ago". */
export const DESK: Desk = { now: new Date('2026-11-22T10:00:00Z'), timeZone: 'Europe/London' };
export const READER: Viewer = { editor: false };

/** Every text that a block shows, joined as it reads. */
export function shownIn(block: unknown): string {
  const found: string[] = [];
  const read = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(read);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'text' && typeof inner === 'string') found.push(inner);
        else read(inner);
      }
    }
  };
  read(block);
  return found.join('');
}

/** What the blocks of a part show: `claims:EVENT:CN` and its `:2`, `:3`. */
export function part({ blocks }: Message, id: string): string {
  return blocks
    .filter(
      ({ block_id = '' }) =>
        block_id === id || (/^:\d+$/.test(block_id.slice(id.length)) && block_id.startsWith(id)),
    )
    .map(shownIn)
    .join('\n');
}

export function idsOf({ blocks }: Message): string[] {
  return blocks.map(({ block_id = '' }) => block_id);
}

/** The texts of all buttons. */
export function buttonsOf({ blocks }: Message): string[] {
  return blocks.flatMap((block: KnownBlock) =>
    block.type === 'actions'
      ? block.elements.flatMap((it) => (it.type === 'button' ? [it.text.text] : []))
      : [],
  );
}

const COMMON = { notes: [], understood: 'Understood', sentence: 'The sentence.' };

/** Every message that can be drawn of one event. */
export function messagesOf(event: ContactEvent, record: ContactRecord): Message[] {
  const asked = question('last', { parties: event.parties.slice(0, 20) });
  const parties = [...record.parties.keys()];
  const answers: Answer[] = [
    {
      ...COMMON,
      kind: 'event',
      question: asked,
      event,
      focus: { topics: ['topic-1'], words: ['x'] },
    },
    { ...COMMON, kind: 'list', question: question('list'), events: [event] },
    { ...COMMON, kind: 'compare', question: question('compare', { event: event.id }), event },
    {
      ...COMMON,
      kind: 'said',
      question: question('said', { event: event.id }),
      event,
      statements: event.statements,
      voices: parties.map((party, at) => ({
        party,
        statements: [],
        ...(at % 2 === 0 && {
          silence: (['silent', 'brief', 'none', 'unknown'] as const)[at % 4] ?? 'none',
        }),
      })),
      thing: event.title,
    },
    { ...COMMON, kind: 'none', question: asked, near: { heading: event.title, events: [event] } },
    {
      ...COMMON,
      kind: 'none',
      question: asked,
      notes: [
        { kind: 'spelling', typed: event.title, understood: event.title },
        {
          kind: 'reading',
          words: event.title,
          taken: event.title,
          others: [{ label: event.title, question: asked }],
        },
        {
          kind: 'not-counted',
          events: [
            { event, why: 'disputed' },
            { event, why: 'undated' },
          ],
        },
        { kind: 'remark', text: event.title },
      ],
    },
    { kind: 'clarify', prompt: event.title, choices: [{ label: event.title, question: asked }] },
    { kind: 'help', notUnderstood: event.title },
  ];
  return [
    ...answers.flatMap((answer) =>
      [1, 2].map((page) => answerMessage(answer, record, DESK, READER, page)),
    ),
    eventCard(event, record, DESK, { editor: true, editing: true }),
    ...fullCardPages(event, record, DESK),
    ...sourcesPages(event, record, DESK),
    lineForCopyMessage(event, record, DESK),
  ];
}
