// Shortcuts, of the workspace and of a message.

import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Deeds, Doer, Outcome } from '../wire.js';
import { withoutPlace } from './events.js';
import { who } from './press.js';
import { channelOf } from './say.js';

export async function shortcut(
  slack: Slack,
  doer: Doer,
  deed: Deeds['shortcut'],
): Promise<Outcome> {
  const payload = deed.message ? onMessage(slack, doer, deed.message) : { type: 'shortcut' };
  const answer = await slack.delivery.interaction(`${payload.type} ${deed.callback}`, {
    ...payload,
    ...who(slack, doer),
    callback_id: deed.callback,
    action_ts: slack.workspace.nextTs(),
    trigger_id: slack.triggers.give(doer),
  });
  if (answer.failure) return { trouble: `The bot did not answer (${answer.failure}).` };
  return {};
}

function onMessage(slack: Slack, doer: Doer, at: { channel: string; ts: string }) {
  const channel = channelOf(slack, doer, at.channel);
  const message = slack.workspace.find(at.channel, at.ts);
  if (!message) throw new Refusal('message_not_found', ['this message is gone']);
  const to = { person: doer.person, channel: channel.id };
  return {
    type: 'message_action',
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    message_ts: message.ts,
    message: withoutPlace(message),
    response_url: slack.addresses.give(to),
  };
}
