/** Text objects, rich text and small pieces of Block Kit, as strictly as Slack takes them. */
import { z } from 'zod';
import { ID, OPTION_TEXT, OPTION_VALUE, TEXT_OBJECT, URL_LENGTH } from '../limits.js';

export const id = z.string().min(1).max(ID);
export const url = z.string().min(1).max(URL_LENGTH);

/** Text that Slack would refuse as empty once it has trimmed it is refused here too. */
const visible = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((text) => text.trim() !== '', 'should not be empty');

export function plainText(longest: number) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: visible(longest),
    emoji: z.boolean().optional(),
  });
}

export function mrkdwn(longest: number) {
  return z.strictObject({
    type: z.literal('mrkdwn'),
    text: visible(longest),
    verbatim: z.boolean().optional(),
  });
}

export const anyText = (longest = TEXT_OBJECT) =>
  z.discriminatedUnion('type', [plainText(longest), mrkdwn(longest)]);

const option = (text: z.ZodType) =>
  z.strictObject({
    text,
    value: z.string().min(1).max(OPTION_VALUE),
    description: plainText(OPTION_TEXT).optional(),
    url: url.optional(),
  });
export const plainOption = option(plainText(OPTION_TEXT));
export const anyOption = option(anyText(OPTION_TEXT));

export const options = z.array(plainOption).min(1).max(100);
export const optionGroups = z
  .array(z.strictObject({ label: plainText(75), options }))
  .min(1)
  .max(100);

export const confirm = z.strictObject({
  title: plainText(100),
  text: anyText(300),
  confirm: plainText(30),
  deny: plainText(30),
  style: z.enum(['primary', 'danger']).optional(),
});

const style = z
  .strictObject({
    bold: z.boolean(),
    italic: z.boolean(),
    strike: z.boolean(),
    underline: z.boolean(),
    code: z.boolean(),
  })
  .partial();

/** Mentions and broadcasts are left out on purpose: nothing of Summit's ever holds one. */
const leaf = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style: style.optional() }),
  z.strictObject({
    type: z.literal('link'),
    url: url.refine((address) => address.startsWith('https://'), 'should begin with https://'),
    text: z.string().min(1).optional(),
    style: style.optional(),
  }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1) }),
]);
const leaves = z.array(leaf).min(1);
const section = z.strictObject({ type: z.literal('rich_text_section'), elements: leaves });

export const richText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: id.optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        section,
        z.strictObject({
          type: z.literal('rich_text_list'),
          style: z.enum(['bullet', 'ordered']),
          elements: z.array(section).min(1),
          indent: z.int().min(0).max(8).optional(),
          border: z.int().optional(),
          offset: z.int().optional(),
        }),
        z.strictObject({ type: z.literal('rich_text_quote'), elements: leaves }),
        z.strictObject({ type: z.literal('rich_text_preformatted'), elements: leaves }),
      ]),
    )
    .min(1),
});
