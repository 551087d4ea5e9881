// reactions.*: the bot's own.

import { BOT_USER } from '../cast.js';
import { textOf } from '../fields.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Fields, Posted } from '../wire.js';

export function reactionsAdd(slack: Slack, args: Fields): Fields {
  const message = reactedTo(slack, args);
  const name = textOf(args.name);
  if (mine(message, name)) throw new Refusal('already_reacted');
  const others = message.reactions ?? [];
  slack.workspace.keep({ ...message, reactions: [...others, { name, users: [BOT_USER] }] });
  return {};
}

export function reactionsRemove(slack: Slack, args: Fields): Fields {
  const message = reactedTo(slack, args);
  const name = textOf(args.name);
  if (!mine(message, name)) throw new Refusal('no_reaction');
  const left = (message.reactions ?? []).filter((one) => one.name !== name);
  slack.workspace.keep({ ...message, reactions: left });
  return {};
}

function reactedTo(slack: Slack, args: Fields): Posted {
  const message = slack.workspace.find(textOf(args.channel), textOf(args.timestamp));
  if (!message || message.onlyFor) throw new Refusal('message_not_found');
  return message;
}

function mine(message: Posted, name: string): boolean {
  return (message.reactions ?? []).some((one) => one.name === name);
}
