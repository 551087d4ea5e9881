// Events to the bot: those that the manifest subscribes to, from conversations it is in.

import { randomBytes } from 'node:crypto';
import { APP_ID, BOT_USER, TEAM } from '../cast.js';
import { homeForBot } from '../modals.js';
import type { Slack } from '../slack.js';
import type { Channel, Fields, Posted } from '../wire.js';

const SUBSCRIPTION = { channel: 'message.channels', group: 'message.groups', im: 'message.im' };

/** A new message: `message`, and `app_mention` where it names the bot. */
export function announceMessage(slack: Slack, message: Posted): void {
  const channel = slack.workspace.channel(message.channel);
  announceInChannel(slack, channel, message.user, messageEvent(slack, message));
  const mentioned = message.text.includes(`<@${BOT_USER}>`) && message.user !== BOT_USER;
  if (!mentioned || channel.kind === 'im' || !slack.workspace.isBotIn(channel.id)) return;
  const { channel_type: _kind, ...rest } = messageEvent(slack, message);
  announce(slack, 'app_mention', message.user, { ...rest, type: 'app_mention' }, channel);
}

/** An edit; Slack tells the bot of its own as well. */
export function announceChange(slack: Slack, message: Posted, previous: Posted): void {
  const channel = slack.workspace.channel(message.channel);
  announceInChannel(slack, channel, message.user, {
    ...hiddenEvent(slack, message),
    subtype: 'message_changed',
    message: withoutPlace(message),
    previous_message: withoutPlace(previous),
  });
}

export function announceRemoval(slack: Slack, previous: Posted): void {
  const channel = slack.workspace.channel(previous.channel);
  announceInChannel(slack, channel, previous.user, {
    ...hiddenEvent(slack, previous),
    subtype: 'message_deleted',
    deleted_ts: previous.ts,
    previous_message: withoutPlace(previous),
  });
}

/** Somebody joined; of the bot itself it is told too, and that is when it greets. */
export function announceJoin(slack: Slack, channelId: string, person: string, by: string): void {
  const channel = slack.workspace.channel(channelId);
  const { teamId } = slack.workspace.person(person);
  const event = {
    type: 'member_joined_channel',
    user: person,
    channel: channelId,
    channel_type: channel.kind === 'group' ? 'G' : 'C',
    team: teamId,
    inviter: by,
    event_ts: slack.workspace.nextTs(),
  };
  if (slack.workspace.isBotIn(channelId)) announce(slack, event.type, by, event, channel);
}

export function announceHome(slack: Slack, person: string, tab: 'home' | 'messages'): void {
  const home = slack.homes.get(person);
  const direct = slack.workspace.addressed(person);
  announce(slack, 'app_home_opened', person, {
    type: 'app_home_opened',
    user: person,
    channel: direct.id,
    tab,
    event_ts: slack.workspace.nextTs(),
    ...(home && tab === 'home' ? { view: homeForBot(home) } : {}),
  });
}

/** The message as it stands in payloads, where the channel is told beside it. */
export function withoutPlace(message: Posted): Fields {
  const { channel: _channel, onlyFor: _onlyFor, ...rest } = message;
  return rest;
}

function messageEvent(slack: Slack, message: Posted): Fields {
  const channel = slack.workspace.channel(message.channel);
  const person = slack.workspace.person(message.user);
  const outside = person.teamId === TEAM.id ? {} : outsideFields(person.teamId);
  const { onlyFor: _onlyFor, ...fields } = message;
  return { ...fields, ...outside, channel_type: channel.kind, event_ts: message.ts };
}

function outsideFields(teamId: string): Fields {
  const profile = { team: teamId, is_restricted: false, is_ultra_restricted: false };
  return { user_team: teamId, source_team: teamId, user_profile: profile };
}

function hiddenEvent(slack: Slack, message: Posted): Fields {
  const { kind } = slack.workspace.channel(message.channel);
  const ts = slack.workspace.nextTs();
  return {
    type: 'message',
    channel: message.channel,
    channel_type: kind,
    hidden: true,
    ts,
    event_ts: ts,
  };
}

function announceInChannel(slack: Slack, channel: Channel, by: string, event: Fields): void {
  if (!slack.workspace.isBotIn(channel.id)) return;
  announce(slack, SUBSCRIPTION[channel.kind], by, event, channel);
}

function announce(slack: Slack, name: string, by: string, event: Fields, channel?: Channel): void {
  if (!slack.manifest.events.includes(name)) return;
  const envelope = {
    token: 'verification',
    // In a shared channel this is the sender's workspace, not ours.
    team_id: slack.workspace.person(by).teamId,
    context_team_id: TEAM.id,
    context_enterprise_id: null,
    api_app_id: APP_ID,
    event,
    type: 'event_callback',
    event_id: `Ev${randomBytes(5).toString('hex').toUpperCase()}`,
    event_time: Math.floor(Number(slack.workspace.nextTs())),
    authorizations: [
      {
        enterprise_id: null,
        team_id: TEAM.id,
        user_id: BOT_USER,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: channel?.external ?? false,
  };
  void slack.delivery.event(`event ${name}`, envelope);
}
