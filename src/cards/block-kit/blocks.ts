/** Blocks that Summit may use, and on which surface each may stand. */
import { z } from 'zod';
import {
  ACTIONS_ELEMENTS,
  CONTEXT_ELEMENTS,
  HEADER_TEXT,
  TABLE_COLUMNS,
  TABLE_ROWS,
} from '../limits.js';
import { accessory, action, input, small } from './elements.js';
import { anyText, id, plainText, richText, url } from './text.js';

const named = { block_id: id.optional() };

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText().optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, {
    error: 'should have a text or fields',
  });

const everywhere = [
  section,
  z.strictObject({
    type: z.literal('header'),
    ...named,
    text: plainText(HEADER_TEXT),
    level: z.int().min(1).max(4).optional(),
  }),
  z.strictObject({
    type: z.literal('context'),
    ...named,
    elements: z.array(small).min(1).max(CONTEXT_ELEMENTS),
  }),
  z
    .strictObject({
      type: z.literal('actions'),
      ...named,
      elements: z.array(action).min(1).max(ACTIONS_ELEMENTS),
    })
    .refine(({ elements }) => unique(elements.map((it) => it.action_id)), {
      error: 'should have each action_id once',
    }),
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({
    type: z.literal('image'),
    ...named,
    image_url: url,
    alt_text: z.string().min(1).max(2000),
    title: plainText(2000).optional(),
  }),
  z.strictObject({
    type: z.literal('input'),
    ...named,
    label: plainText(2000),
    element: input,
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
  }),
  richText,
] as const;

const cell = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  richText,
]);
const table = z
  .strictObject({
    type: z.literal('table'),
    ...named,
    rows: z.array(z.array(cell).min(1).max(TABLE_COLUMNS)).min(1).max(TABLE_ROWS),
    column_settings: z
      .array(
        z
          .strictObject({
            align: z.enum(['left', 'center', 'right']).optional(),
            is_wrapped: z.boolean().optional(),
          })
          .nullable(),
      )
      .max(TABLE_COLUMNS)
      .optional(),
  })
  .refine(({ rows }) => new Set(rows.map((row) => row.length)).size === 1, {
    error: 'should have rows of the same length',
  });

const alert = z.strictObject({
  type: z.literal('alert'),
  ...named,
  text: anyText(200),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});

export const messageBlock = z.discriminatedUnion('type', [...everywhere, table]);
export const modalBlock = z.discriminatedUnion('type', [...everywhere, alert]);
export const homeBlock = z.discriminatedUnion('type', [...everywhere]);

export function unique(ids: readonly (string | undefined)[]): boolean {
  const given = ids.filter((it) => it !== undefined);
  return new Set(given).size === given.length;
}
