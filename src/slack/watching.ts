/** What Summit said unasked: posted once, corrected with the message, taken away when it does not help. */
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { noticeMessage } from '../cards/notice-card.js';
import { rememberedOf, subjectOf, whyNotSay } from '../notice/manners.js';
import type { Noticed } from '../notice/notice.js';
import type { ChannelMemory } from '../store/desk-memory.js';
import type { EditableStore } from '../store/store.js';
import { note } from './note.js';
import { postCard } from './posting.js';
import { deskOf, type Summit } from './summit.js';

/** One change of a channel's memory after the other: each is made from what the one before left. */
export interface Channels {
  change<T>(channel: string, action: (memory: ChannelMemory) => Promise<T>): Promise<T>;
}

export function createChannels(store: Pick<EditableStore, 'channel'>): Channels {
  const turns = new Map<string, Promise<unknown>>();
  return {
    change(channel, action) {
      const before = turns.get(channel) ?? Promise.resolve();
      const turn = before.catch(() => {}).then(() => action(store.channel(channel)));
      const settled = turn
        .catch(() => {})
        .then(() => {
          if (turns.get(channel) === settled) turns.delete(channel);
        });
      turns.set(channel, settled);
      return turn;
    },
  };
}

interface Ways {
  client: WebClient;
  summit: Summit;
}

interface Place {
  channel: string;
  /** The message that tells of the contact. */
  message: string;
  writer: string;
}

type Speaking = Exclude<Noticed, { kind: 'silent' }>;
type Said = ChannelMemory['said'][number];

/**
 * Replies in the thread, unless manners forbid it. That it is said is kept before it is said: what
 * is lost in between is one reply, where the other order would say it twice.
 */
export async function reply(
  noticed: Speaking,
  place: Place & { thread: string },
  ways: Ways,
): Promise<void> {
  const { client, summit } = ways;
  const { channel, message, thread } = place;
  const subject = subjectOf(noticed);
  await summit.channels.change(channel, async (memory) => {
    const now = summit.now();
    const answered = memory.said.some((one) => one.message === message);
    const not = answered
      ? 'this message was replied to'
      : whyNotSay(subject, thread, memory.said, now);
    if (not !== undefined) {
      note({ why: not });
      return;
    }
    const said: Said = { thread, event: subject, at: now.toISOString(), message };
    const others = rememberedOf(memory.said, now);
    const remember = (own: Said[]) =>
      summit.store.rememberChannel(channel, { ...memory, said: [...others, ...own] });
    await remember([said]);
    try {
      const ts = await postCard(
        summit,
        client,
        channel,
        cardOf(noticed, place.writer, summit),
        thread,
      );
      await remember([{ ...said, ...(ts !== undefined && { reply: ts }) }]);
    } catch (error) {
      // Slack said no: then nothing was said. Of anything else it is not known.
      if (error instanceof WebAPIPlatformError) await remember([]);
      throw error;
    }
    note({ outcome: noticed.kind, events: [subject], quiet: false });
  });
}

/** The message was edited, and still tells of a contact: the reply to it is made right, if there is one. */
export async function correct(noticed: Speaking, place: Place, ways: Ways): Promise<void> {
  const { client, summit } = ways;
  const subject = subjectOf(noticed);
  await summit.channels.change(place.channel, async (memory) => {
    const said = memory.said.find(
      ({ message, reply: own }) => message === place.message && own !== undefined,
    );
    if (said?.reply === undefined || said.event === subject) return;
    const { text, blocks } = cardOf(noticed, place.writer, summit);
    await client.chat.update({ channel: place.channel, ts: said.reply, text, blocks });
    await summit.store.rememberChannel(place.channel, {
      ...memory,
      said: memory.said.map((one) => (one === said ? { ...one, event: subject } : one)),
    });
    note({ outcome: 'corrected', events: [subject], quiet: false });
  });
}

/** The message is gone, or tells of nothing any more: so does the reply to it. */
export async function withdraw(
  { channel, message }: Pick<Place, 'channel' | 'message'>,
  ways: Ways,
): Promise<void> {
  await takeAway(channel, (said) => said.message === message, false, ways);
}

/** A reply that does not help goes, and its subject is not brought up in this channel again soon. */
export async function notHelpful(channel: string, replyTs: string, ways: Ways): Promise<boolean> {
  return takeAway(channel, (said) => said.reply === replyTs, true, ways);
}

async function takeAway(
  channel: string,
  which: (said: Said) => boolean,
  unwelcome: boolean,
  ways: Ways,
): Promise<boolean> {
  const { client, summit } = ways;
  return summit.channels.change(channel, async (memory) => {
    const found = memory.said.find((said) => which(said) && said.reply !== undefined);
    if (found?.reply === undefined) return false;
    const { reply: ts, ...rest } = found;
    const left = { ...rest, ...(unwelcome && { unwelcome }) };
    await deleted(client, channel, ts);
    await summit.store.rememberChannel(channel, {
      ...memory,
      said: memory.said.map((said) => (said === found ? left : said)),
    });
    summit.log.info({ surface: 'watching', unwelcome }, 'a reply was taken away');
    return true;
  });
}

/** That it is gone already is as good. */
async function deleted(client: WebClient, channel: string, ts: string): Promise<void> {
  try {
    await client.chat.delete({ channel, ts });
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || error.data.error !== 'message_not_found')
      throw error;
  }
}

function cardOf(noticed: Speaking, writer: string, summit: Summit) {
  return noticeMessage(noticed, summit.store.record(), deskOf(summit), {
    writer,
    editing: true,
  });
}
