/** A message in the shapes in which Slack takes it. */
import type { RespondArguments } from '@slack/bolt';
import type { Message } from '../cards/message.js';

/** Else every source on a card grows a preview. */
const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const;

/** What is posted in a channel, in a thread of it where one is named. */
export function post(channel: string, { text, blocks }: Message, thread?: string) {
  return {
    channel,
    text,
    blocks,
    ...NO_PREVIEWS,
    ...(thread !== undefined && { thread_ts: thread }),
  };
}

/** What only the person who asked sees, below what is there. */
export function aside({ text, blocks }: Message, thread?: string): RespondArguments {
  return {
    response_type: 'ephemeral',
    replace_original: false,
    text,
    blocks,
    ...NO_PREVIEWS,
    ...(thread !== undefined && { thread_ts: thread }),
  };
}

/** What takes the place of the message that was pressed, and is seen by whoever saw that. */
export function instead({ text, blocks }: Message): RespondArguments {
  return { replace_original: true, text, blocks, ...NO_PREVIEWS };
}

/** What everybody in the channel sees, where Summit itself is not a member. */
export function aloud({ text, blocks }: Message, thread?: string): RespondArguments {
  return {
    response_type: 'in_channel',
    replace_original: false,
    text,
    blocks,
    ...NO_PREVIEWS,
    ...(thread !== undefined && { thread_ts: thread }),
  };
}
