// The bot's own messages in the workspace: posted, changed, removed.

import type { Content } from '../block-kit.js';
import { APP_ID, BOT_ID, BOT_USER, TEAM } from '../cast.js';
import type { Slack } from '../slack.js';
import type { Posted } from '../wire.js';
import { announceChange, announceMessage, announceRemoval } from './events.js';

export interface Where {
  readonly channel: string;
  readonly thread?: string;
  readonly onlyFor?: string;
  readonly broadcast?: boolean;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

export function postAsBot(slack: Slack, content: Content, where: Where): Posted {
  const message = slack.workspace.keep({
    type: 'message',
    channel: where.channel,
    ts: slack.workspace.nextTs(),
    user: BOT_USER,
    bot_id: BOT_ID,
    app_id: APP_ID,
    team: TEAM.id,
    ...content,
    ...(where.thread ? { thread_ts: where.thread } : {}),
    ...(where.onlyFor ? { onlyFor: where.onlyFor } : {}),
    ...(where.broadcast ? { subtype: 'thread_broadcast' } : {}),
    ...(where.metadata ? { metadata: where.metadata } : {}),
  });
  if (!message.onlyFor) announceMessage(slack, message);
  return message;
}

/** Text without blocks takes the blocks away, as chat.update does. */
export function changeAsBot(slack: Slack, old: Posted, content: Content): Posted {
  const { blocks: _blocks, ...rest } = old;
  const edited = { user: BOT_USER, ts: slack.workspace.nextTs() };
  const next = { ...rest, ...content, ...(old.onlyFor ? {} : { edited }) };
  slack.workspace.keep(next);
  if (!old.onlyFor) announceChange(slack, next, old);
  return next;
}

export function removeAsBot(slack: Slack, old: Posted): void {
  slack.workspace.remove(old);
  if (!old.onlyFor) announceRemoval(slack, old);
}
