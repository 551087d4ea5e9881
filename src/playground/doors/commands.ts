// Slash commands: to the bot, and the few that the workspace itself knows.

import { APP_ID, BOT_USER, TEAM } from '../cast.js';
import { isFields } from '../fields.js';
import { escaped } from '../mark-up.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Channel, Doer, Outcome } from '../wire.js';
import { announceJoin } from './events.js';
import { respond } from './responses.js';

/** A line that begins with `/`; undefined where it is no command at all. */
export async function command(
  slack: Slack,
  doer: Doer,
  channel: Channel,
  typed: string,
): Promise<Outcome | undefined> {
  const [, name, text] = /^(\/[a-z][\w-]*)\s*([\s\S]*)$/i.exec(typed) ?? [];
  if (!name || text === undefined) return undefined;
  if (name === '/invite' || name === '/remove') return membership(slack, doer, channel, name, text);
  if (!slack.manifest.commands.some((one) => one.command === name)) {
    return {
      trouble: `${name} is not a valid command. Known here: ${known(slack)}, /invite, /remove.`,
    };
  }
  return toBot(slack, doer, channel, name, text.trim());
}

async function toBot(
  slack: Slack,
  doer: Doer,
  channel: Channel,
  name: string,
  text: string,
): Promise<Outcome> {
  const person = slack.workspace.person(doer.person);
  const to = { person: person.id, channel: channel.id };
  const answer = await slack.delivery.command(`command ${name}`, {
    token: 'verification',
    team_id: person.teamId,
    team_domain: TEAM.domain,
    channel_id: channel.id,
    channel_name: channel.kind === 'im' ? 'directmessage' : channel.name,
    user_id: person.id,
    user_name: person.name.toLowerCase().replaceAll(' ', '.'),
    command: name,
    text: escaped(text),
    api_app_id: APP_ID,
    is_enterprise_install: 'false',
    response_url: slack.addresses.give(to),
    trigger_id: slack.triggers.give(doer),
  });
  if (answer.failure) {
    const error = answer.failure === 'http_timeout' ? 'operation_timeout' : 'dispatch_failed';
    return { trouble: `${name} failed with the error "${error}".` };
  }
  if (answer.body === '') return {};
  const message = isFields(answer.body) ? answer.body : { text: String(answer.body) };
  try {
    respond(slack, message, to);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(slack, `answer to ${name}`, message, error);
  }
  return {};
}

/** Notes an answer that Slack would not have shown, and tells the person why. */
export function refused(slack: Slack, what: string, answer: unknown, error: Refusal): Outcome {
  const refusal = { error: error.code, reasons: error.reasons };
  slack.inspector.note({
    to: 'slack',
    what,
    request: answer,
    status: 200,
    answer: { ok: false, error: error.code },
    tookMs: 0,
    refusal,
  });
  return { trouble: `Slack would refuse this: ${error.message}` };
}

function membership(
  slack: Slack,
  doer: Doer,
  channel: Channel,
  name: string,
  text: string,
): Outcome {
  if (channel.kind === 'im') return { trouble: `${name} does not work in direct messages.` };
  const wanted = text.trim().replace(/^@/, '').toLowerCase();
  const person = slack.workspace.people().find((one) => one.name.toLowerCase() === wanted);
  if (!person) return { trouble: `Say whom: ${name} @Summit` };
  const isIn = channel.members.includes(person.id);
  if (name === '/remove') {
    slack.workspace.leave(channel.id, person.id);
    return isIn ? {} : { trouble: `${person.name} is not in this channel.` };
  }
  if (isIn) return { trouble: `${person.name} is already in this channel.` };
  slack.workspace.join(channel.id, person.id);
  announceJoin(slack, channel.id, person.id, doer.person);
  return {};
}

function known(slack: Slack): string {
  return slack.manifest.commands.map((one) => one.command).join(', ');
}

/** What Slack tells somebody who mentions an app that is not in the channel. */
export function inviteHint(slack: Slack, channel: Channel, text: string): Outcome {
  const mentioned = text.includes(`<@${BOT_USER}>`);
  if (!mentioned || channel.kind === 'im' || slack.workspace.isBotIn(channel.id)) return {};
  return { trouble: 'Summit is not in this channel, so it did not see this. /invite @Summit' };
}
