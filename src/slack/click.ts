/** A press of a button or a choice in a menu, as far as what follows depends on it. */
import { z } from 'zod';
import type { Sender } from './asker.js';

export interface Click {
  /** Which button: its action id. */
  button: string;
  block: string;
  /** What it carries. It comes back from outside: whoever reads it checks it. */
  value?: string;
  sender: Sender;
  channel?: string;
  /** The message that was pressed, and its thread. */
  ts?: string;
  thread?: string;
  /** Whether only the person who pressed sees the message. */
  alone: boolean;
}

/** No button of Slack's carries more. */
const carried = z.string().max(2000);

const ClickBody = z.object({
  user: z.object({ id: z.string(), team_id: z.string().optional() }),
  enterprise: z.object({ id: z.string() }).nullish(),
  channel: z.object({ id: z.string() }).optional(),
  container: z
    .object({
      is_ephemeral: z.boolean().optional(),
      message_ts: z.string().optional(),
      thread_ts: z.string().optional(),
      channel_id: z.string().optional(),
    })
    .default({}),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().default(''),
        value: carried.optional(),
        selected_option: z.object({ value: carried }).nullish(),
      }),
    )
    .min(1),
});

/** What was pressed; undefined where the request is not one that Slack sends. */
export function clickIn(body: unknown): Click | undefined {
  const parsed = ClickBody.safeParse(body);
  const action = parsed.data?.actions[0];
  if (!parsed.success || !action) return undefined;
  const { user, enterprise, channel, container, message } = parsed.data;
  const value = action.value ?? action.selected_option?.value;
  const where = channel?.id ?? container.channel_id;
  const thread = container.thread_ts ?? message?.thread_ts;
  // The workspace of the request may be ours where the person's own is not: only theirs counts.
  const home = user.team_id;
  return {
    button: action.action_id,
    block: action.block_id,
    alone: container.is_ephemeral === true,
    sender: { user: user.id, teams: home === undefined ? [] : [home], enterprise: enterprise?.id },
    ...(value !== undefined && { value }),
    ...(where !== undefined && { channel: where }),
    ...(container.message_ts !== undefined && { ts: container.message_ts }),
    ...(thread !== undefined && { thread }),
  };
}
