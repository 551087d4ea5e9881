/** Whether Slack would take a payload: its limits, checked before anything is sent. */
import { z } from 'zod';
import {
  FALLBACK_TEXT,
  ID,
  MESSAGE_BLOCKS,
  MESSAGE_TEXT,
  SURFACE_BLOCKS,
  TABLE_TEXT,
} from '../limits.js';
import { homeBlock, messageBlock, modalBlock, unique } from './blocks.js';
import { plainText } from './text.js';

export type Surface = 'message' | 'modal' | 'home';

const uniqueIds = (blocks: readonly { block_id?: string | undefined }[]) =>
  unique(blocks.map(({ block_id }) => block_id));
const ONCE = { error: 'should have each block_id once' };

const message = z.strictObject({
  text: z
    .string()
    .max(FALLBACK_TEXT)
    .refine((text) => text.trim() !== '', 'should not be empty'),
  blocks: z
    .array(messageBlock)
    .min(1)
    .max(MESSAGE_BLOCKS)
    .refine(uniqueIds, ONCE)
    .refine((blocks) => blocks.filter(({ type }) => type === 'table').length <= 1, {
      error: 'should have one table at most',
    })
    .refine((blocks) => textIn(blocks.filter(({ type }) => type === 'table')) <= TABLE_TEXT, {
      error: `should have ${TABLE_TEXT} characters in its table at most`,
    })
    .refine((blocks) => textIn(blocks) <= MESSAGE_TEXT, {
      error: `should have ${MESSAGE_TEXT} characters in all at most`,
    }),
  // How it is delivered: by chat.postMessage, chat.update, or an answer to a response_url.
  channel: z.string().optional(),
  user: z.string().optional(),
  ts: z.string().optional(),
  thread_ts: z.string().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: z.boolean().optional(),
  delete_original: z.boolean().optional(),
  unfurl_links: z.boolean().optional(),
  unfurl_media: z.boolean().optional(),
  link_names: z.boolean().optional(),
  parse: z.enum(['none', 'full']).optional(),
  reply_broadcast: z.boolean().optional(),
  metadata: z.unknown().optional(),
});

const surfaceCommon = {
  callback_id: z.string().max(ID).optional(),
  external_id: z.string().max(ID).optional(),
  private_metadata: z.string().max(3000).optional(),
};

const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    blocks: z.array(modalBlock).max(SURFACE_BLOCKS).refine(uniqueIds, ONCE),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
    ...surfaceCommon,
  })
  .refine(
    ({ submit, blocks }) => submit !== undefined || !blocks.some((it) => it.type === 'input'),
    {
      path: ['submit'],
      error: 'should be there, since the modal has inputs',
    },
  )
  .refine((view) => JSON.stringify(view).length <= 250_000, {
    error: 'should be 250 kB at most',
  });

const home = z.strictObject({
  type: z.literal('home'),
  blocks: z.array(homeBlock).max(SURFACE_BLOCKS).refine(uniqueIds, ONCE),
  ...surfaceCommon,
});

const SURFACES = { message, modal, home };

/** What Slack would refuse in a payload, each with its path; empty where it would take it. */
export function problemsOf(surface: Surface, payload: unknown): string[] {
  const checked = SURFACES[surface].safeParse(payload);
  if (checked.success) return [];
  return checked.error.issues.map(inWords);
}

function inWords({ path, message, code }: z.core.$ZodIssue): string {
  const where = path.map(String).join('.');
  return code === 'invalid_union'
    ? `${where}: is no block or element that Summit uses here`
    : `${where}: ${message}`;
}

/** All characters in the texts of blocks. */
function textIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, it) => sum + textIn(it), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (typeof inner === 'string' ? (key === 'text' ? inner.length : 0) : textIn(inner)),
    0,
  );
}
