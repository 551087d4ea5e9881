/**
 * Watching channels: where a message tells of a contact, what is on the record stands in its thread.
 * Nobody waits for it, so that nothing that goes wrong is told in the channel. No text is kept.
 */
import type { AllMiddlewareArgs, App, EnvelopedEvent, SlackEventMiddlewareArgs } from '@slack/bolt';
import { z } from 'zod';
import { type Noticed, notice } from '../notice/notice.js';
import { listenerOf, type Surface } from './errors.js';
import { note, notMine } from './note.js';
import { MessageTs, spokenIn } from './spoken.js';
import type { Summit } from './summit.js';
import { correct, reply, withdraw } from './watching.js';

type Said = SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs;

/** After an outage Slack delivers what was said meanwhile: nobody needs a reply to that. */
const TOO_OLD_MS = 60 * 60 * 1000;

/** Public and private channels; elsewhere everything that is said is said to Summit. */
const WATCHED: ReadonlySet<unknown> = new Set(['channel', 'group']);

export function watchChannels(app: App, summit: Summit): void {
  app.message(listenerOf(summit, watchSurface(summit)));
}

function watchSurface(summit: Summit): Surface<Said> {
  return {
    name: 'watching',
    async take({ body, message, context, client }) {
      if (!('channel_type' in message) || !WATCHED.has(message.channel_type)) return notMine();
      note({ outcome: 'silent', quiet: true });
      const edit = editIn(body);
      if (edit) return takeEdit(edit, context.botUserId);
      const spoken = spokenIn(body);
      if (
        !spoken ||
        spoken.sender.shared === true ||
        isOwnAffair(body, spoken.text, context.botUserId)
      )
        return;
      const { channel, ts, text } = spoken;
      if (summit.store.channel(channel).watching === false || isOld(ts, summit.now())) return;
      const noticed = noticedIn(text, ts, summit);
      if (noticed.kind === 'silent') return;
      // A channel may be shared without the message saying so.
      if ((await summit.whoIs(spoken.sender)) === 'stranger') return;
      await reply(
        noticed,
        { channel, message: ts, thread: spoken.thread ?? ts, writer: spoken.sender.user },
        { client, summit },
      );

      async function takeEdit(edited: Edit, bot: string | undefined): Promise<void> {
        const ways = { client, summit };
        if (edited.kind === 'deleted') return withdraw(edited, ways);
        if (edited.user === bot) return;
        const now = noticedIn(edited.text, edited.message, summit);
        if (now.kind === 'silent') await withdraw(edited, ways);
        else await correct(now, { ...edited, writer: edited.user }, ways);
      }
    },
    // Nobody waits for a reply that nobody asked for.
    tell: async () => {},
  };
}

function noticedIn(text: string, ts: string, { store, timeZone, log }: Summit): Noticed {
  const at = new Date(Number(ts) * 1000);
  const begun = performance.now();
  const noticed = notice({ text, at, timeZone }, store.record());
  const ms = Math.round((performance.now() - begun) * 100) / 100;
  // Most messages have no contact word at all: not even a line at debug level is written of them.
  if (noticed.kind !== 'silent' || noticed.why !== 'no contact word') {
    log.debug({ surface: 'watching', outcome: noticed.kind, why: noticed.why, ms }, 'read');
  }
  return noticed;
}

const Parent = z.object({ parent_user_id: z.string().optional() });

/** What is said to Summit is answered as such; in threads on its own messages it is asked or let be. */
function isOwnAffair(body: EnvelopedEvent, text: string, bot: string | undefined): boolean {
  if (bot === undefined) return false;
  if (text.includes(`<@${bot}`)) return true;
  const parent = Parent.safeParse(body.event);
  return parent.success && parent.data.parent_user_id === bot;
}

function isOld(ts: string, now: Date): boolean {
  return now.getTime() - Number(ts) * 1000 > TOO_OLD_MS;
}

type Edit =
  | { kind: 'deleted'; channel: string; message: string }
  | { kind: 'edited'; channel: string; message: string; user: string; text: string };

const Deleted = z.object({
  subtype: z.literal('message_deleted'),
  channel: z.string(),
  deleted_ts: MessageTs,
});
const Changed = z.object({
  subtype: z.literal('message_changed'),
  channel: z.string(),
  message: z.object({
    ts: MessageTs,
    user: z.string().optional(),
    text: z.string().default(''),
    subtype: z.string().optional(),
    bot_id: z.string().optional(),
  }),
  previous_message: z.object({ text: z.string().optional() }).optional(),
});

/** What became of a message; an edit that leaves its words as they were (a link's preview) is none. */
function editIn({ event }: EnvelopedEvent): Edit | undefined {
  const deleted = Deleted.safeParse(event);
  if (deleted.success) {
    return { kind: 'deleted', channel: deleted.data.channel, message: deleted.data.deleted_ts };
  }
  const changed = Changed.safeParse(event);
  if (!changed.success) return undefined;
  const { channel, message, previous_message: before } = changed.data;
  // With replies below it, a deleted message leaves a stone behind.
  if (message.subtype === 'tombstone') return { kind: 'deleted', channel, message: message.ts };
  if (message.bot_id !== undefined || message.user === undefined || before?.text === message.text)
    return undefined;
  return { kind: 'edited', channel, message: message.ts, user: message.user, text: message.text };
}
