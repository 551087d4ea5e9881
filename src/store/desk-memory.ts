/** What Summit remembers beside the record: the changes made, the cards posted, the channels. */
import { z } from 'zod';
import { Change } from '../record/change.js';

/** A card of an event in a channel, and the event's revision that it shows. */
export const PostedCard = z.strictObject({
  channel: z.string(),
  ts: z.string(),
  thread: z.string().optional(),
  event: z.string(),
  revision: z.int().nonnegative(),
  /** The latest revision of which its thread was told. */
  noted: z.int().nonnegative().optional(),
});
export type PostedCard = z.infer<typeof PostedCard>;

/** Whether a channel is watched (left out where nobody has switched it), and what was said there unasked. */
export const ChannelMemory = z.strictObject({
  watching: z.boolean().optional(),
  said: z
    .array(
      z.strictObject({
        thread: z.string(),
        event: z.string(),
        at: z.iso.datetime(),
        unwelcome: z.boolean().optional(),
        /** The message that was replied to, and the reply: by them a reply is corrected or taken away. */
        message: z.string().optional(),
        reply: z.string().optional(),
      }),
    )
    .default([]),
});
export type ChannelMemory = z.infer<typeof ChannelMemory>;

export const DeskMemory = z.strictObject({
  changes: z.array(Change).default([]),
  cards: z.array(PostedCard).default([]),
  channels: z.record(z.string(), ChannelMemory).default({}),
});
export type DeskMemory = z.infer<typeof DeskMemory>;

/** Whether there is anything that would be lost without it. */
export function isBlank({ changes, cards, channels }: DeskMemory): boolean {
  return changes.length === 0 && cards.length === 0 && Object.keys(channels).length === 0;
}
