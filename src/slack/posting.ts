/** Posting a card, and remembering where, so that a correction can reach it. */
import type { WebClient } from '@slack/web-api';
import type { Message } from '../cards/message.js';
import { post } from './sending.js';
import type { Summit } from './summit.js';

/** Posts a message in a channel, in a thread of it where one is named; a card is remembered. Resolves to its moment. */
export async function postCard(
  { store, corrections, log }: Pick<Summit, 'store' | 'corrections' | 'log'>,
  client: WebClient,
  channel: string,
  message: Message,
  thread?: string,
): Promise<string | undefined> {
  // As it was drawn: what is committed while it is on its way makes it a card that is behind.
  const event = eventShown(message);
  const revision = event === undefined ? 0 : store.revision(event);
  const { ts, channel: where } = await client.chat.postMessage(post(channel, message, thread));
  if (event === undefined || ts === undefined) return ts;
  try {
    // A direct message may be addressed to a person; it stands in a channel.
    await corrections.posted({
      channel: where ?? channel,
      ts,
      event,
      revision,
      ...(thread !== undefined && { thread }),
    });
  } catch (err) {
    log.error(
      { err, event },
      'a posted card could not be remembered; corrections will not reach it',
    );
  }
  return ts;
}

/** The event whose card a message is; undefined where it shows none, or several. */
export function eventShown({ blocks }: Message): string | undefined {
  const shown = new Set(
    blocks.flatMap(({ block_id: id }) => /^event:(.+)$/.exec(id ?? '')?.[1] ?? []),
  );
  const [event] = shown;
  return shown.size === 1 ? event : undefined;
}
