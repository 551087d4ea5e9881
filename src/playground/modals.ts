// The modals that are open in each window, one upon the other.

import { randomBytes } from 'node:crypto';
import type { HomeView, ModalView } from '@slack/types';
import { APP_ID, BOT_ID, TEAM } from './cast.js';
import type { Hub } from './hub.js';
import { Refusal } from './refusal.js';
import { stateOf } from './state-values.js';
import type { Doer, Fields, OpenModal, StateValues } from './wire.js';

const HIGHEST_STACK = 3;

export class Modals {
  readonly #stacks = new Map<string, readonly OpenModal[]>();

  constructor(readonly hub: Hub) {}

  stack(window: string): readonly OpenModal[] {
    return this.#stacks.get(window) ?? [];
  }

  open(doer: Doer, view: ModalView): OpenModal {
    const id = newViewId();
    const modal = { id, hash: newHash(), rootId: id, view };
    this.#set(doer.window, [modal]);
    return modal;
  }

  push(doer: Doer, view: ModalView): OpenModal {
    const stack = this.stack(doer.window);
    const root = stack[0];
    if (!root) throw new Refusal('not_found', ['no modal is open to push onto']);
    if (stack.length >= HIGHEST_STACK) {
      throw new Refusal('push_limit_reached', [`at most ${HIGHEST_STACK} views at once`]);
    }
    const modal = { id: newViewId(), hash: newHash(), rootId: root.rootId, view };
    this.#set(doer.window, [...stack, modal]);
    return modal;
  }

  /** Refused where `hash` is given and the modal has changed since. */
  update(at: { id?: string; externalId?: string; hash?: string }, view: ModalView): OpenModal {
    for (const [window, stack] of this.#stacks) {
      const old = stack.find((one) =>
        at.id ? one.id === at.id : one.view.external_id === at.externalId,
      );
      if (!old) continue;
      if (at.hash && at.hash !== old.hash) {
        throw new Refusal('hash_conflict', ['the view has changed since this hash was given']);
      }
      const next = { ...old, hash: newHash(), view };
      this.#set(
        window,
        stack.map((one) => (one === old ? next : one)),
      );
      return next;
    }
    throw new Refusal('not_found', ['no such view is open']);
  }

  find(window: string, id: string): OpenModal | undefined {
    return this.stack(window).find((one) => one.id === id);
  }

  close(window: string, id: string): void {
    const stack = this.stack(window);
    const at = stack.findIndex((one) => one.id === id);
    if (at >= 0) this.#set(window, stack.slice(0, at));
  }

  closeAll(window: string): void {
    this.#set(window, []);
  }

  #set(window: string, stack: readonly OpenModal[]): void {
    if (stack.length > 0) this.#stacks.set(window, stack);
    else this.#stacks.delete(window);
    this.hub.send({ kind: 'modals', modals: stack }, (reader) => reader.window === window);
  }
}

/** The modal as the bot sees it: what it sent, and what Slack adds. */
export function modalForBot(modal: OpenModal, below?: OpenModal, typed?: StateValues): Fields {
  return {
    ...viewFields(modal.id, modal.hash, modal.view, typed),
    root_view_id: modal.rootId,
    previous_view_id: below?.id ?? null,
    clear_on_close: modal.view.clear_on_close ?? false,
    notify_on_close: modal.view.notify_on_close ?? false,
    close: modal.view.close ?? null,
    submit: modal.view.submit ?? null,
    title: modal.view.title,
  };
}

/** A Home tab that was published, with its id and hash. */
export interface PublishedHome {
  readonly id: string;
  readonly hash: string;
  readonly view: HomeView;
}

export function publishedHome(view: HomeView, before?: PublishedHome): PublishedHome {
  return { id: before?.id ?? newViewId(), hash: newHash(), view };
}

export function homeForBot(home: PublishedHome, typed?: StateValues): Fields {
  return {
    ...viewFields(home.id, home.hash, home.view, typed),
    root_view_id: home.id,
    previous_view_id: null,
    title: { type: 'plain_text', text: 'View Title', emoji: true },
    close: null,
    submit: null,
  };
}

function viewFields(
  id: string,
  hash: string,
  view: ModalView | HomeView,
  typed?: StateValues,
): Fields {
  return {
    id,
    team_id: TEAM.id,
    type: view.type,
    blocks: view.blocks,
    private_metadata: view.private_metadata ?? '',
    callback_id: view.callback_id ?? '',
    external_id: view.external_id ?? '',
    state: { values: stateOf(view.blocks, typed) },
    hash,
    app_id: APP_ID,
    app_installed_team_id: TEAM.id,
    bot_id: BOT_ID,
  };
}

function newViewId(): string {
  return `V${randomBytes(6).toString('hex').toUpperCase()}`;
}

let hashes = 0;
function newHash(): string {
  hashes += 1;
  return `${hashes}.${randomBytes(4).toString('hex')}`;
}
