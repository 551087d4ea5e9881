/** A newsroom at work: Summit over HTTP, a Slack that remembers, and people who fill in forms. */
import type { AnyBlock, ModalView } from '@slack/types';
import nock from 'nock';
import { stateOf } from '../../src/playground/state-values.js';
import type { InputState } from '../../src/playground/wire.js';
import { readSettings, secretsOf } from '../../src/settings.js';
import { type SlackApp, startSlackApp } from '../../src/slack/app.js';
import { createLog } from '../../src/slack/log.js';
import type { EditableStore } from '../../src/store/store.js';
import { type Sent, sentMessage } from './slack-api.js';
import { newTs, OUR_TEAM, SECRET, sendCommand, sendPress, TOKEN } from './slack-requests.js';
import { NOW, onlyOurselves } from './summit.js';

export interface Call {
  method: string;
  form: Record<string, string>;
}

export interface Newsroom {
  app: SlackApp;
  base: string;
  store: EditableStore;
  calls: Call[];
  lines: string[];
  /** What Slack answers to a method from now on. */
  answers: Map<string, (form: Record<string, string>) => Record<string, unknown>>;
  /** What users.info says of people; whoever is not in it is an ordinary member. */
  people: Map<string, Record<string, unknown>>;
  now: { at: Date };
  stop(): Promise<void>;
}

/** Starts Summit upon a store. U0ANN and U0BOB are its editors unless told otherwise. */
export async function newsroom(
  store: EditableStore,
  env: Record<string, string> = {},
): Promise<Newsroom> {
  onlyOurselves();
  const calls: Call[] = [];
  const answers: Newsroom['answers'] = new Map();
  const people: Newsroom['people'] = new Map();
  nock('https://slack.com')
    .persist()
    .post(/^\/api\/.+/)
    .reply((uri, body) => {
      const method = uri.replace('/api/', '');
      const form = formOf(body);
      calls.push({ method, form });
      return [200, answers.get(method)?.(form) ?? usual(method, form, people)];
    });
  const read = readSettings({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    PORT: '0',
    SUMMIT_EDITORS: 'U0ANN,U0BOB',
    LOG_LEVEL: 'debug',
    ...env,
  });
  if (!read.ok || read.settings.connection.mode === 'playground') throw new Error('settings');
  const { connection } = read.settings;
  const lines: string[] = [];
  const log = createLog('info', secretsOf(read.settings), {
    write: (line) => void lines.push(line),
  });
  const now = { at: NOW };
  const app = await startSlackApp({
    settings: { ...read.settings, connection },
    store,
    now: () => now.at,
    log,
  });
  return {
    app,
    base: `http://127.0.0.1:${app.port}`,
    store,
    calls,
    lines,
    answers,
    people,
    now,
    async stop() {
      await app.stop();
      nock.cleanAll();
    },
  };
}

let posts = 0;

function usual(
  method: string,
  form: Record<string, string>,
  people: Newsroom['people'],
): Record<string, unknown> {
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: OUR_TEAM, user_id: 'U0SUMMIT', bot_id: 'B0SUMMIT' };
    case 'users.info': {
      const user = {
        id: form.user,
        team_id: OUR_TEAM,
        real_name: NAMES[form.user ?? ''] ?? form.user,
      };
      return { ok: true, user: { ...user, ...people.get(form.user ?? '') } };
    }
    case 'chat.postMessage':
      posts += 1;
      return { ok: true, ts: `${posts}.0001`, channel: form.channel };
    default:
      return { ok: true };
  }
}

const NAMES: Record<string, string> = { U0ANN: 'Ann Lee', U0BOB: 'Bob Roe', U0EVE: 'Eve Poe' };

function formOf(body: unknown): Record<string, string> {
  if (typeof body === 'string') return Object.fromEntries(new URLSearchParams(body));
  return Object.fromEntries(
    Object.entries(Object(body)).map(([key, value]) => [key, String(value)]),
  );
}

/** The messages that were posted or updated, decoded, in order. */
export function sent({ calls }: Newsroom, method = 'chat.postMessage'): Sent[] {
  return calls
    .filter((call) => call.method === method)
    .map(({ form }) => sentMessage(new URLSearchParams(form).toString()));
}

/** A modal on somebody's screen. */
export class Screen {
  view: ModalView;
  errors: Record<string, string> = {};
  #room: Newsroom;
  readonly #user: string;
  readonly #id = `V${newTs()}`;
  #typed: Record<string, Record<string, InputState>> = {};

  constructor(room: Newsroom, user: string, view: ModalView) {
    this.#room = room;
    this.#user = user;
    this.view = view;
  }

  /** The same screen, in front of a Summit that was started anew. */
  moveTo(room: Newsroom): this {
    this.#room = room;
    return this;
  }

  /** Puts something into the field with this label: the first, or the nth of that name. */
  fill(label: string, value: string | string[], nth = 0): this {
    const block = this.#block(label, nth);
    this.#typed[block.id] = { [block.action]: filled(block.type, value) };
    return this;
  }

  /** What stands in a field. */
  text(label: string, nth = 0): string {
    const { id, action } = this.#block(label, nth);
    const state: { value?: unknown } = Object(stateOf(this.view.blocks, this.#typed)[id]?.[action]);
    return typeof state.value === 'string' ? state.value : '';
  }

  labels(): string[] {
    return inputs(this.view.blocks).map(({ label }) => label);
  }

  /** Everything that is to be read on it. */
  words(): string {
    return JSON.stringify(this.view);
  }

  /** Presses submit; the next view, or errors by label. */
  async submit(over: { metadata?: string; user?: string; team?: string } = {}): Promise<this> {
    const response = await sendPress(this.#room.base, {
      type: 'view_submission',
      user: { id: over.user ?? this.#user, team_id: over.team ?? OUR_TEAM },
      team: { id: OUR_TEAM },
      trigger_id: '1.2.3',
      view: this.#whole(over.metadata),
    });
    const text = await response.text();
    const answer = text === '' ? {} : JSON.parse(text);
    this.errors = {};
    if (answer.response_action === 'errors') {
      const byId = new Map(inputs(this.view.blocks).map(({ id, label }) => [id, label]));
      for (const [id, sentence] of Object.entries(answer.errors)) {
        this.errors[byId.get(id) ?? id] = String(sentence);
      }
    } else if (answer.response_action === 'update') {
      this.show(answer.view);
    }
    return this;
  }

  /** Another view in the place of this one; what was typed stays where the block stays. */
  show(view: ModalView): void {
    const ids = new Set(inputs(view.blocks).map(({ id }) => id));
    this.#typed = Object.fromEntries(Object.entries(this.#typed).filter(([id]) => ids.has(id)));
    this.view = view;
  }

  /** Presses a button of the modal. */
  async press(action: string, value: string): Promise<this> {
    const before = this.#room.calls.length;
    await sendPress(this.#room.base, {
      type: 'block_actions',
      user: { id: this.#user, team_id: OUR_TEAM },
      team: { id: OUR_TEAM },
      trigger_id: '1.2.3',
      container: { type: 'view', view_id: this.#id },
      view: this.#whole(),
      actions: [{ type: 'button', action_id: action, block_id: 'any', value }],
    });
    const update = () =>
      this.#room.calls
        .slice(before)
        .filter(({ method }) => method === 'views.update')
        .at(-1);
    await until(() => update() !== undefined);
    this.show(JSON.parse(update()?.form.view ?? '{}'));
    return this;
  }

  #whole(metadata = this.view.private_metadata ?? '') {
    return {
      ...this.view,
      id: this.#id,
      root_view_id: this.#id,
      hash: '1.a',
      private_metadata: metadata,
      state: { values: stateOf(this.view.blocks, this.#typed) },
    };
  }

  #block(label: string, nth: number) {
    const found = inputs(this.view.blocks).filter((one) => one.label === label)[nth];
    if (!found) throw new Error(`no field ${label}; there are ${this.labels().join(', ')}`);
    return found;
  }
}

function inputs(blocks: readonly AnyBlock[]) {
  return blocks.flatMap((block) => {
    if (block.type !== 'input' || !('element' in block)) return [];
    const element: { type: string; action_id?: string } = block.element;
    return [
      {
        id: block.block_id ?? '',
        label: block.label.text,
        type: element.type,
        action: element.action_id ?? '',
      },
    ];
  });
}

function filled(type: string, value: string | string[]): InputState {
  const one = Array.isArray(value) ? (value[0] ?? '') : value;
  switch (type) {
    case 'multi_external_select':
    case 'checkboxes':
      return { type, selected_options: [value].flat().map((it) => ({ value: it })) };
    case 'external_select':
    case 'static_select':
      return { type, selected_option: one === '' ? null : { value: one } };
    case 'datepicker':
      return { type, selected_date: one };
    case 'timepicker':
      return { type, selected_time: one };
    default:
      return { type, value: one };
  }
}

/** The modal that the last call opened. */
export function opened(room: Newsroom, user = 'U0ANN', method = 'views.open'): Screen {
  const call = room.calls.filter((one) => one.method === method).at(-1);
  if (!call?.form.view) throw new Error(`nothing was opened: ${room.lines.slice(-3).join('')}`);
  return new Screen(room, user, JSON.parse(call.form.view));
}

/** `/summit add` */
export async function add(room: Newsroom, user = 'U0ANN', text = ''): Promise<Screen> {
  await sendCommand(room.base, `add ${text}`.trim(), { user_id: user });
  return opened(room, user);
}

/** A button on a card. */
export async function pressCard(
  room: Newsroom,
  action: string,
  event: string,
  user = 'U0ANN',
  block = `actions:${event}`,
) {
  return sendPress(room.base, {
    type: 'block_actions',
    user: { id: user, team_id: OUR_TEAM },
    team: { id: OUR_TEAM },
    trigger_id: '1.2.3',
    channel: { id: 'C0WORLD' },
    container: { type: 'message', message_ts: '1.1', channel_id: 'C0WORLD', is_ephemeral: true },
    response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
    actions: [{ type: 'button', action_id: action, block_id: block, value: event }],
  });
}

/** The form that a button on a card opens. */
export async function openFrom(
  room: Newsroom,
  action: string,
  event: string,
  user = 'U0ANN',
): Promise<Screen> {
  const count = () => room.calls.filter(({ method }) => method === 'views.open').length;
  const before = count();
  await pressCard(room, action, event, user);
  await until(() => count() > before);
  return opened(room, user);
}

export async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200_000; turn += 1) {
    if (condition()) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('it never came to that');
}
