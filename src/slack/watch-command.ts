/** `/summit watch on|off|status`: by channel, for whoever is in it. */
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Message } from '../cards/message.js';
import { watchMessage } from '../cards/notice-card.js';
import { note } from './note.js';
import type { Summit } from './summit.js';

/** What is wanted of watching; undefined where the words are about something else. */
export function watchIn(text: string): 'on' | 'off' | 'status' | 'usage' | undefined {
  const [watch, what = 'status', ...rest] = text.trim().toLowerCase().split(/\s+/);
  if (watch !== 'watch') return undefined;
  if (rest.length > 0) return 'usage';
  return what === 'on' || what === 'off' || what === 'status' ? what : 'usage';
}

interface Ways {
  client: WebClient;
  summit: Summit;
}

/** Switches or tells; Slack lets nobody type a command in a channel that they are not in. */
export async function watchReply(
  wanted: 'on' | 'off' | 'status' | 'usage',
  channel: string,
  { client, summit }: Ways,
): Promise<Message> {
  if (wanted === 'usage') return watchMessage('usage');
  if (!/^[CG]/.test(channel)) return watchMessage('no channel');
  if (!(await isMember(client, channel, summit))) return watchMessage('not a member');
  if (wanted === 'status')
    return watchMessage(summit.store.channel(channel).watching === false ? 'off' : 'on');
  await summit.channels.change(channel, (memory) =>
    summit.store.rememberChannel(channel, { ...memory, watching: wanted === 'on' }),
  );
  note({ intent: 'watch', outcome: wanted });
  return watchMessage(wanted === 'on' ? 'turned on' : 'turned off');
}

/** A private channel that Summit is not in does not exist for it. */
async function isMember(client: WebClient, channel: string, { log }: Summit): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_member === true;
  } catch (err) {
    if (err instanceof WebAPIPlatformError && err.data.error === 'channel_not_found') return false;
    log.warn({ err }, 'conversations.info does not say whether Summit is in the channel');
    return true;
  }
}
