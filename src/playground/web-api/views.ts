// views.*: modals and the Home tab.

import { homeOf, modalOf } from '../block-kit.js';
import { textOf } from '../fields.js';
import { homeForBot, modalForBot, publishedHome } from '../modals.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import type { Fields } from '../wire.js';

export function viewsOpen(slack: Slack, args: Fields): Fields {
  const view = modalOf(args.view);
  const trigger = slack.triggers.take(textOf(args.trigger_id));
  return { view: modalForBot(slack.modals.open(trigger, view)) };
}

export function viewsPush(slack: Slack, args: Fields): Fields {
  const view = modalOf(args.view);
  const trigger = slack.triggers.take(textOf(args.trigger_id));
  if (!trigger.fromView) {
    throw new Refusal('invalid_trigger_id', ['views.push needs a trigger from within a modal']);
  }
  const below = slack.modals.stack(trigger.window).at(-1);
  return { view: modalForBot(slack.modals.push(trigger, view), below) };
}

export function viewsUpdate(slack: Slack, args: Fields): Fields {
  const id = textOf(args.view_id);
  const externalId = textOf(args.external_id);
  const hash = textOf(args.hash);
  if (!id && !externalId) throw new Refusal('invalid_arguments', ['view_id or external_id']);
  const at = { ...(id ? { id } : { externalId }), ...(hash ? { hash } : {}) };
  return { view: modalForBot(slack.modals.update(at, modalOf(args.view))) };
}

export function viewsPublish(slack: Slack, args: Fields): Fields {
  const person = slack.workspace.person(textOf(args.user_id));
  const before = slack.homes.get(person.id);
  const hash = textOf(args.hash);
  if (hash && before && hash !== before.hash) {
    throw new Refusal('hash_conflict', ['the Home tab has changed since this hash was given']);
  }
  const home = publishedHome(homeOf(args.view), before);
  slack.homes.set(person.id, home);
  slack.hub.send({ kind: 'home', home: home.view }, (reader) => reader.person === person.id);
  return { view: homeForBot(home) };
}
