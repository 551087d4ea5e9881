// A person writes: a message, an edit, a deletion.

import { randomUUID } from 'node:crypto';
import { onTheWire, richText } from '../mark-up.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Channel, Deeds, Doer, Outcome, Posted } from '../wire.js';
import { command, inviteHint } from './commands.js';
import { announceChange, announceMessage, announceRemoval } from './events.js';

const LONGEST = 12_000;

export async function say(slack: Slack, doer: Doer, deed: Deeds['say']): Promise<Outcome> {
  const channel = channelOf(slack, doer, deed.channel);
  const typed = deed.text.trim();
  if (typed === '') return {};
  if (typed.length > LONGEST) return { trouble: `At most ${LONGEST} characters, please.` };
  if (typed.startsWith('/') && deed.thread) {
    const name = typed.split(/\s/)[0];
    return { trouble: `${name} is not supported in threads. Mention @Summit here instead.` };
  }
  if (typed.startsWith('/')) {
    const outcome = await command(slack, doer, channel, typed);
    if (outcome) return outcome;
  }
  const text = wireText(slack, typed);
  const { teamId } = slack.workspace.person(doer.person);
  const message = slack.workspace.keep({
    type: 'message',
    channel: channel.id,
    ts: slack.workspace.nextTs(),
    user: doer.person,
    team: teamId,
    client_msg_id: randomUUID(),
    ...bodyOf(text),
    ...(deed.thread ? { thread_ts: deed.thread } : {}),
    ...(deed.thread && deed.broadcast ? { subtype: 'thread_broadcast' } : {}),
  });
  announceMessage(slack, message);
  return inviteHint(slack, channel, text);
}

export function edit(slack: Slack, doer: Doer, deed: Deeds['edit']): Outcome {
  const old = ownMessage(slack, doer, deed.channel, deed.ts);
  const edited = { user: doer.person, ts: slack.workspace.nextTs() };
  const next = { ...old, ...bodyOf(wireText(slack, deed.text.trim())), edited };
  slack.workspace.keep(next);
  announceChange(slack, next, old);
  return {};
}

export function remove(slack: Slack, doer: Doer, deed: Deeds['remove']): Outcome {
  const old = ownMessage(slack, doer, deed.channel, deed.ts);
  slack.workspace.remove(old);
  announceRemoval(slack, old);
  return {};
}

/** The channel, where this person may read it. */
export function channelOf(slack: Slack, doer: Doer, id: string): Channel {
  const channel = slack.workspace.channel(id);
  if (!channel.members.includes(doer.person)) throw new Refusal('not_in_channel');
  return channel;
}

function ownMessage(slack: Slack, doer: Doer, channel: string, ts: string): Posted {
  const message = slack.workspace.find(channel, ts);
  if (!message) throw new Refusal('message_not_found');
  if (message.user !== doer.person) throw new Refusal('cant_update_message');
  return message;
}

function wireText(slack: Slack, typed: string): string {
  const channels = slack.workspace.channels().filter((one) => one.kind !== 'im');
  return onTheWire(typed, slack.workspace.people(), channels);
}

function bodyOf(text: string): Pick<Posted, 'text' | 'blocks'> {
  const elements = [{ type: 'rich_text_section' as const, elements: richText(text) }];
  const block = { type: 'rich_text' as const, block_id: randomUUID().slice(0, 5), elements };
  return { text, blocks: [block] };
}
