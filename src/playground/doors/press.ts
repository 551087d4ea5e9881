// A button, a menu, a field that tells at once; and the suggestions of an external select.

import { APP_ID, TEAM } from '../cast.js';
import { fieldsOf, listOf, textOf } from '../fields.js';
import { homeForBot, modalForBot } from '../modals.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import { stateOf } from '../state-values.js';
import type { Deeds, Doer, Fields, Outcome, Place, StateValues } from '../wire.js';
import { refused } from './commands.js';
import { withoutPlace } from './events.js';
import { channelOf } from './say.js';

const MOST_OPTIONS = 100;

export async function press(slack: Slack, doer: Doer, deed: Deeds['press']): Promise<Outcome> {
  const now = slack.workspace.nextTs();
  const actionId = textOf(deed.action.action_id);
  const answer = await slack.delivery.interaction(`block_actions ${actionId}`, {
    type: 'block_actions',
    ...whoAndWhere(slack, doer, deed.place, deed.values),
    ...responseAddress(slack, doer, deed.place),
    trigger_id: slack.triggers.give(doer, deed.place.on === 'modal' ? deed.place.view : undefined),
    actions: [{ ...deed.action, block_id: deed.block, action_ts: now }],
  });
  if (answer.failure) return { trouble: `The bot did not answer the click (${answer.failure}).` };
  return {};
}

export async function suggest(slack: Slack, doer: Doer, deed: Deeds['suggest']): Promise<Outcome> {
  const answer = await slack.delivery.interaction(`block_suggestion ${deed.action}`, {
    type: 'block_suggestion',
    ...whoAndWhere(slack, doer, deed.place, {}),
    action_id: deed.action,
    block_id: deed.block,
    value: deed.typed,
  });
  if (answer.failure) return { trouble: 'The suggestions could not be loaded.' };
  const body = fieldsOf(answer.body);
  const options = listOf(body.options);
  const groups = listOf(body.option_groups);
  const many = Math.max(options.length, groups.length);
  if (many > MOST_OPTIONS) {
    const error = new Refusal('invalid_options', [`${many} options; at most ${MOST_OPTIONS}`]);
    return refused(slack, `suggestions of ${deed.action}`, body, error);
  }
  return { options, optionGroups: groups };
}

/** Who did it, and the message or view it was done in, as every interaction tells. */
export function whoAndWhere(slack: Slack, doer: Doer, place: Place, values: StateValues): Fields {
  return { ...who(slack, doer), ...where(slack, doer, place, values) };
}

export function who(slack: Slack, doer: Doer): Fields {
  const person = slack.workspace.person(doer.person);
  const name = person.name.toLowerCase().replaceAll(' ', '.');
  return {
    user: { id: person.id, username: name, name, team_id: person.teamId },
    team: { id: TEAM.id, domain: TEAM.domain },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: APP_ID,
    token: 'verification',
  };
}

function where(slack: Slack, doer: Doer, place: Place, values: StateValues): Fields {
  if (place.on === 'modal') {
    const modal = slack.modals.find(doer.window, place.view);
    if (!modal) throw new Refusal('not_found', ['this modal is no longer open']);
    const stack = slack.modals.stack(doer.window);
    const view = modalForBot(modal, stack[stack.indexOf(modal) - 1], values);
    return { view, container: { type: 'view', view_id: modal.id } };
  }
  if (place.on === 'home') {
    const home = slack.homes.get(doer.person);
    if (!home) throw new Refusal('not_found', ['no Home tab was published']);
    return { view: homeForBot(home, values), container: { type: 'view', view_id: home.id } };
  }
  const channel = channelOf(slack, doer, place.channel);
  const message = slack.workspace.find(place.channel, place.ts);
  if (!message) throw new Refusal('message_not_found', ['this message is gone']);
  const hidden = Boolean(message.onlyFor);
  const { thread_ts } = message;
  return {
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: hidden,
      ...(thread_ts ? { thread_ts } : {}),
    },
    // Of an ephemeral message Slack keeps no copy to send along.
    ...(hidden ? {} : { message: withoutPlace(message) }),
    state: { values: stateOf(message.blocks ?? [], values) },
  };
}

function responseAddress(slack: Slack, doer: Doer, place: Place): Fields {
  if (place.on !== 'message') return {};
  const to = { person: doer.person, channel: place.channel, original: place.ts };
  return { response_url: slack.addresses.give(to) };
}
