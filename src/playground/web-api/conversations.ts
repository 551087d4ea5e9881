// conversations.*

import { withoutPlace } from '../doors/events.js';
import { textOf } from '../fields.js';
import type { Slack } from '../slack.js';
import type { Channel, Fields } from '../wire.js';
import { readable } from './chat.js';

export function conversationInfo(slack: Slack, args: Fields): Fields {
  return { channel: channelFields(slack, readable(slack, textOf(args.channel))) };
}

export function conversationList(slack: Slack): Fields {
  const seen = slack.workspace
    .channels()
    .filter((one) => one.kind === 'channel' || slack.workspace.isBotIn(one.id))
    .filter((one) => one.kind !== 'im');
  return { channels: seen.map((one) => channelFields(slack, one)), response_metadata: LAST_PAGE };
}

export function conversationMembers(slack: Slack, args: Fields): Fields {
  const { members } = readable(slack, textOf(args.channel));
  return { members, response_metadata: LAST_PAGE };
}

export function conversationHistory(slack: Slack, args: Fields): Fields {
  const channel = readable(slack, textOf(args.channel));
  const all = slack.workspace.history(channel.id);
  const top = all.filter((one) => !one.thread_ts || one.thread_ts === one.ts);
  return { messages: top.toReversed().map(withoutPlace), has_more: false };
}

export function conversationReplies(slack: Slack, args: Fields): Fields {
  const channel = readable(slack, textOf(args.channel));
  const thread = slack.workspace.thread(channel.id, textOf(args.ts));
  return { messages: thread.map(withoutPlace), has_more: false };
}

export function conversationOpen(slack: Slack, args: Fields): Fields {
  const user = textOf(args.users).split(',')[0] ?? '';
  return { channel: { id: slack.workspace.addressed(slack.workspace.person(user).id).id } };
}

const LAST_PAGE = { next_cursor: '' };

function channelFields(slack: Slack, channel: Channel): Fields {
  const isIm = channel.kind === 'im';
  return {
    id: channel.id,
    ...(isIm ? { user: channel.members[0] } : { name: channel.name }),
    is_channel: channel.kind === 'channel',
    is_group: channel.kind === 'group',
    is_im: isIm,
    is_mpim: false,
    is_private: channel.kind !== 'channel',
    is_archived: false,
    is_general: false,
    is_member: slack.workspace.isBotIn(channel.id),
    is_shared: channel.external,
    is_ext_shared: channel.external,
    is_org_shared: false,
    is_pending_ext_shared: false,
    topic: { value: channel.topic, creator: '', last_set: 0 },
    num_members: channel.members.length,
  };
}
