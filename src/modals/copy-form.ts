/** The modal into which copy is pasted, and the one that shows what came of its check. */
import type { KnownBlock, ModalView } from '@slack/types';
import { z } from 'zod';
import { findingsBlocks } from '../cards/findings-card.js';
import { SURFACE_BLOCKS } from '../cards/limits.js';
import { paragraph, words } from '../cards/rich.js';
import type { Checked } from '../check/finding.js';
import { input, noticeView, VALUE } from './inputs.js';

/** The block of the one field. */
const COPY = 'copy';
export const COPY_FORM = 'check_copy';

/**
 * One field for all of it: a plain text field holds 3,000 characters, and nobody wants to paste an
 * article in seven pieces; rich text has no such limit, and its letters are read without the style.
 */
export function copyForm(): ModalView {
  return {
    type: 'modal',
    callback_id: COPY_FORM,
    title: { type: 'plain_text', text: 'Check copy', emoji: false },
    submit: { type: 'plain_text', text: 'Check', emoji: false },
    close: { type: 'plain_text', text: 'Cancel', emoji: false },
    blocks: [
      input(
        COPY,
        'Copy',
        { type: 'rich_text_input' },
        {
          hint: 'A passage or a whole article. Only you see the result; nothing is kept.',
        },
      ),
    ],
  };
}

/** What came of it; what a modal cannot hold is counted. */
export function copyResult(checked: Checked): ModalView {
  const blocks =
    checked.refused === undefined
      ? findingsBlocks(checked)
      : [paragraph('check', words(checked.refused))];
  return noticeView('Check copy', fitting(blocks));
}

function fitting(blocks: readonly KnownBlock[]): KnownBlock[] {
  if (blocks.length <= SURFACE_BLOCKS) return [...blocks];
  const rest = blocks.length - SURFACE_BLOCKS + 1;
  return [
    ...blocks.slice(0, SURFACE_BLOCKS - 1),
    paragraph(
      'check:more',
      words(`and ${rest.toLocaleString('en-GB')} more; check the text in parts to see them.`),
    ),
  ];
}

const Leaf = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
});
const Section = z.looseObject({ type: z.string(), elements: z.array(z.unknown()).optional() });
const State = z.looseObject({
  values: z.looseObject({
    [COPY]: z.looseObject({
      [VALUE]: z.looseObject({
        rich_text_value: z.looseObject({ elements: z.array(z.unknown()) }).nullish(),
      }),
    }),
  }),
});

/** The text that was pasted, a paragraph a line; undefined where the form is not of ours. */
export function copyTyped(state: unknown): { block: string; text: string } | undefined {
  const parsed = State.safeParse(state);
  if (!parsed.success) return undefined;
  const elements = parsed.data.values[COPY]?.[VALUE]?.rich_text_value?.elements ?? [];
  return {
    block: COPY,
    text: elements
      .map((element) => textOf(element, 0))
      .join('\n')
      .trim(),
  };
}

/** Rich text is nested three deep at most. */
const DEEPEST = 6;

function textOf(element: unknown, depth: number): string {
  const section = Section.safeParse(element);
  if (depth > DEEPEST || !section.success) return '';
  const { type, elements } = section.data;
  if (elements === undefined) {
    const leaf = Leaf.safeParse(element);
    return leaf.success ? (leaf.data.text ?? leaf.data.url ?? '') : '';
  }
  const separator = type === 'rich_text_list' ? '\n' : '';
  return elements
    .map((each) => `${type === 'rich_text_list' ? '- ' : ''}${textOf(each, depth + 1)}`)
    .join(separator);
}
