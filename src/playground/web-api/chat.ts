// chat.*: what the bot posts, changes and deletes.

import { messageContent } from '../block-kit.js';
import { BOT_USER, TEAM } from '../cast.js';
import { withoutPlace } from '../doors/events.js';
import { changeAsBot, postAsBot, removeAsBot } from '../doors/posting.js';
import { isFields, isTrue, parsed, textOf } from '../fields.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Channel, Fields, Posted } from '../wire.js';

const TS = /^\d{10}\.\d{6}$/;

export function chatPostMessage(slack: Slack, args: Fields): Fields {
  const channel = writable(slack, args);
  const metadata = typeof args.metadata === 'string' ? parsed(args.metadata) : args.metadata;
  const message = postAsBot(slack, messageContent(args), {
    channel: channel.id,
    ...threadOf(slack, channel, args),
    ...(isTrue(args.reply_broadcast) ? { broadcast: true } : {}),
    ...(isFields(metadata) ? { metadata } : {}),
  });
  return { channel: channel.id, ts: message.ts, message: withoutPlace(message) };
}

export function chatPostEphemeral(slack: Slack, args: Fields): Fields {
  const channel = writable(slack, args);
  const user = textOf(args.user);
  if (!channel.members.includes(user)) {
    throw new Refusal('user_not_in_channel', [`${user || 'nobody'} is not in #${channel.name}`]);
  }
  const where = { channel: channel.id, onlyFor: user, ...threadOf(slack, channel, args) };
  return { message_ts: postAsBot(slack, messageContent(args), where).ts };
}

export function chatUpdate(slack: Slack, args: Fields): Fields {
  const old = ownMessage(slack, args, 'cant_update_message');
  const next = changeAsBot(slack, old, messageContent(args, 'update'));
  return { channel: next.channel, ts: next.ts, text: next.text, message: withoutPlace(next) };
}

export function chatDelete(slack: Slack, args: Fields): Fields {
  const old = ownMessage(slack, args, 'cant_delete_message');
  removeAsBot(slack, old);
  return { channel: old.channel, ts: old.ts };
}

export function permalink(slack: Slack, args: Fields): Fields {
  const channel = slack.workspace.channel(textOf(args.channel));
  const ts = textOf(args.message_ts);
  if (!slack.workspace.find(channel.id, ts)) throw new Refusal('message_not_found');
  const name = `p${ts.replace('.', '')}`;
  return {
    channel: channel.id,
    permalink: `https://${TEAM.domain}.slack.com/archives/${channel.id}/${name}`,
  };
}

/** A channel that the bot can read; a private one that it is not in does not exist for it. */
export function readable(slack: Slack, id: string): Channel {
  const channel = slack.workspace.channel(id);
  if (channel.kind !== 'channel' && !slack.workspace.isBotIn(channel.id)) {
    throw new Refusal('channel_not_found', [`#${channel.name} is private, the bot is not in it`]);
  }
  return channel;
}

function writable(slack: Slack, args: Fields): Channel {
  const channel = readable(slack, slack.workspace.addressed(textOf(args.channel)).id);
  if (!slack.workspace.isBotIn(channel.id)) {
    throw new Refusal('not_in_channel', [`the bot is not in #${channel.name}`]);
  }
  return channel;
}

function threadOf(slack: Slack, channel: Channel, args: Fields): { thread?: string } {
  const ts = textOf(args.thread_ts);
  if (ts === '') return {};
  if (!TS.test(ts)) throw new Refusal('invalid_thread_ts', [`thread_ts: ${ts}`]);
  // A reply's ts will do: Slack puts the answer into the thread that the reply is in.
  return { thread: slack.workspace.find(channel.id, ts)?.thread_ts ?? ts };
}

function ownMessage(slack: Slack, args: Fields, refusal: string): Posted {
  const channel = readable(slack, textOf(args.channel));
  const message = slack.workspace.find(channel.id, textOf(args.ts));
  if (!message || message.onlyFor) {
    const why = message ? 'it is ephemeral' : `no message ${textOf(args.ts)}`;
    throw new Refusal('message_not_found', [why]);
  }
  if (message.user !== BOT_USER) throw new Refusal(refusal, ["not the bot's own message"]);
  return message;
}
