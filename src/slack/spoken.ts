/** What somebody said to Summit, as far as a reply depends on it. Slack's events differ; this does not. */
import type { EnvelopedEvent } from '@slack/bolt';
import { z } from 'zod';
import type { Sender } from './asker.js';

export interface Spoken {
  text: string;
  channel: string;
  ts: string;
  /** Set where it was said in a thread. */
  thread?: string;
  sender: Sender;
}

/** Slack names a message by the moment it was posted; whatever else it is, it is no moment. */
export const MessageTs = z.string().regex(/^\d{1,12}(?:\.\d{1,9})?$/);

/** A person's own words: with no subtype, or beside a file, or from a thread to the channel too. */
const SpokenEvent = z.object({
  subtype: z.enum(['file_share', 'thread_broadcast']).optional(),
  bot_id: z.undefined().optional(),
  user: z.string(),
  text: z.string().default(''),
  channel: z.string(),
  ts: MessageTs,
  thread_ts: MessageTs.optional(),
  team: z.string().optional(),
  user_team: z.string().optional(),
  source_team: z.string().optional(),
});

const Envelope = z.object({
  team_id: z.string().optional(),
  is_ext_shared_channel: z.boolean().optional(),
});

/** What a person said; undefined where it was a bot, an edit, or news about the channel. */
export function spokenIn(body: EnvelopedEvent): Spoken | undefined {
  const envelope = Envelope.safeParse(body);
  const event = SpokenEvent.safeParse(body.event);
  if (!event.success || !envelope.success) return undefined;
  const { user, text, channel, ts, thread_ts: thread, ...home } = event.data;
  const shared = envelope.data.is_ext_shared_channel;
  const named = [home.user_team, home.source_team, home.team].filter((team) => team !== undefined);
  // The envelope's workspace is the sender's own only where nobody else can be in the channel.
  if (named.length === 0 && shared !== true && envelope.data.team_id) {
    named.push(envelope.data.team_id);
  }
  return {
    text,
    channel,
    ts,
    ...(thread !== undefined && { thread }),
    sender: { user, teams: [...new Set(named)], shared },
  };
}
