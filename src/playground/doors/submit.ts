// Submitting and closing modals, and what the bot answers to that.

import { modalOf } from '../block-kit.js';
import { fieldsOf, isFields, textOf } from '../fields.js';
import { modalForBot } from '../modals.js';
import { Refusal } from '../refusal.js';
import type { Slack } from '../slack.js';
import { incompleteFields, stateOf } from '../state-values.js';
import type { Deeds, Doer, Fields, OpenModal, Outcome } from '../wire.js';
import { refused } from './commands.js';
import { who } from './press.js';

const TROUBLE = 'We had some trouble connecting. Try again?';

export async function submit(slack: Slack, doer: Doer, deed: Deeds['submit']): Promise<Outcome> {
  const { modal, below } = openModal(slack, doer, deed.view);
  const values = stateOf(modal.view.blocks, deed.values);
  const incomplete = incompleteFields(modal.view.blocks, values);
  if (Object.keys(incomplete).length > 0) return { errors: incomplete };
  const answer = await slack.delivery.interaction(`view_submission ${modal.view.callback_id}`, {
    type: 'view_submission',
    ...who(slack, doer),
    trigger_id: slack.triggers.give(doer, modal.id),
    view: modalForBot(modal, below, values),
    response_urls: [],
  });
  if (answer.failure) return { trouble: TROUBLE };
  const body = fieldsOf(answer.body);
  try {
    return follow(slack, doer, modal, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refused(slack, `answer to view_submission ${modal.view.callback_id}`, body, error);
  }
}

function follow(slack: Slack, doer: Doer, modal: OpenModal, body: Fields): Outcome {
  switch (body.response_action) {
    case undefined:
      slack.modals.close(doer.window, modal.id);
      return {};
    case 'clear':
      slack.modals.closeAll(doer.window);
      return {};
    case 'update':
      slack.modals.update({ id: modal.id }, modalOf(body.view));
      return {};
    case 'push':
      slack.modals.push(doer, modalOf(body.view));
      return {};
    case 'errors':
      return { errors: fieldErrors(modal, body.errors) };
    default:
      throw new Refusal('invalid_arguments', [`response_action: ${textOf(body.response_action)}`]);
  }
}

/** Slack shows an error at an input block only; any other key spoils the whole answer. */
function fieldErrors(modal: OpenModal, errors: unknown): Record<string, string> {
  const inputs = modal.view.blocks.filter((block) => block.type === 'input');
  const ids = inputs.map((block) => block.block_id ?? '');
  const entries = Object.entries(isFields(errors) ? errors : {});
  if (entries.length === 0) throw new Refusal('invalid_arguments', ['errors: none given']);
  const astray = entries.filter(([id]) => !ids.includes(id)).map(([id]) => id);
  if (astray.length > 0) {
    throw new Refusal('invalid_arguments', [`errors: no input block ${astray.join(', ')}`]);
  }
  return Object.fromEntries(entries.map(([id, problem]) => [id, textOf(problem)]));
}

/** Cancel closes one modal, the cross all of them. */
export async function close(slack: Slack, doer: Doer, deed: Deeds['close']): Promise<Outcome> {
  const { modal, below } = openModal(slack, doer, deed.view);
  const all = deed.all || modal.view.clear_on_close === true;
  if (all) slack.modals.closeAll(doer.window);
  else slack.modals.close(doer.window, modal.id);
  if (modal.view.notify_on_close) {
    await slack.delivery.interaction(`view_closed ${modal.view.callback_id}`, {
      type: 'view_closed',
      ...who(slack, doer),
      view: modalForBot(modal, below),
      is_cleared: all,
    });
  }
  return {};
}

function openModal(
  slack: Slack,
  doer: Doer,
  id: string,
): { modal: OpenModal; below: OpenModal | undefined } {
  const stack = slack.modals.stack(doer.window);
  const at = stack.findIndex((one) => one.id === id);
  const modal = stack[at];
  if (!modal) throw new Refusal('not_found', ['this modal is no longer open']);
  return { modal, below: stack[at - 1] };
}
