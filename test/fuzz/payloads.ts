/** One good payload of each kind that Summit listens to, to be changed by mutations.ts. */

import * as actions from '../../src/cards/action-ids.js';
import { OLDER_CHANGES, UNDO } from '../../src/cards/history-card.js';
import { CHECKED_NOW, HOME_HISTORY, HOME_OPEN } from '../../src/cards/home-page.js';
import { BACK, DELETE, EDIT_INSTEAD } from '../../src/modals/entry-extras.js';
import { createSeal } from '../../src/slack/entries/seal.js';
import {
  command,
  directMessage,
  envelope,
  mention,
  OUR_TEAM,
  press,
  TOKEN,
} from '../wire/slack-requests.js';
import type { Chance } from './chance.js';

export const EVENT = '2025-11-24-cn-us-call';
/** May edit. Whatever stands in this person's forms is made so that nothing of it can be saved. */
export const EDITOR = 'U0EDIT';
const PEOPLE = ['U0ANN', 'U0EVE', 'U0GUEST', 'U0BOT', EDITOR];
/** This machine alone: a response address is called. */
let hooks = 'http://127.0.0.1:9/';

/** Where response addresses point to. */
export function respondTo(address: string): void {
  hooks = address;
}

export interface Fuzzed {
  kind: string;
  payload: unknown;
  /** Commands are sent as a form of their own, all else within one, events as JSON. */
  form: 'fields' | 'payload' | 'json';
}

type Make = (by: Chance) => Fuzzed;

const QUESTIONS = [
  'last us-china',
  'help',
  'compare us-china',
  'list us-russia 2025 calls',
  'watch off',
  'watch status',
  'add',
  'add Trump called Xi on Monday',
  'check Trump met Xi in May',
  'what did Beijing say about Taiwan',
];
const BUTTONS: readonly [string, string][] = [
  [actions.SHARE, JSON.stringify({ intent: 'on', event: EVENT })],
  [actions.COMPARE, JSON.stringify({ intent: 'compare', event: EVENT })],
  [
    actions.EARLIER,
    JSON.stringify({ intent: 'on', parties: ['CN', 'US'], event: EVENT, step: 'earlier' }),
  ],
  ['choose:1', JSON.stringify({ intent: 'last', parties: ['CN', 'US'] })],
  [actions.OLDER, JSON.stringify({ question: { intent: 'list', parties: ['CN', 'US'] }, page: 2 })],
  [actions.LINE_FOR_COPY, EVENT],
  [actions.ALL_POINTS, EVENT],
  [actions.OPEN_EVENT, EVENT],
  [actions.NEXT_SOURCES, JSON.stringify({ event: EVENT, page: 1 })],
  [actions.NOT_HELPFUL, actions.notHelpfulValue('U0ANN')],
  [
    actions.LOG_SPOKEN,
    actions.spokenValue({ parties: ['CN', 'US'], people: [], newPeople: [], status: 'held' }) ?? '',
  ],
  [actions.ADD_EVENT, ''],
  [actions.ADD_ACCOUNT, EVENT],
  [actions.EDIT_EVENT, EVENT],
];
const IN_VIEWS: readonly [string, string][] = [
  [UNDO, 'no-such-change'],
  [OLDER_CHANGES, '2'],
  [BACK, ''],
  [DELETE, 'no-such-event'],
  [EDIT_INSTEAD, EVENT],
  [HOME_OPEN, EVENT],
  [HOME_HISTORY, EVENT],
  [`${CHECKED_NOW}:CN`, 'CN no-such-event'],
  ['value', ''],
];

const seal = createSeal(TOKEN);

function metadata(form: 'entry' | 'account' | 'history' | 'home', by: Chance): string {
  const carried = { form, user: EDITOR, event: EVENT, seen: 0, generation: 1, page: 1 };
  return by.percent(70) ? seal.close(carried) : `forged ${JSON.stringify(carried)}`;
}

function input(value: unknown) {
  return { value: { type: 'plain_text_input', value } };
}

const state = {
  values: {
    'kind#1': { value: { type: 'static_select', selected_option: { value: 'call' } } },
    'parties#1': {
      value: {
        type: 'multi_external_select',
        selected_options: [{ value: 'CN' }, { value: 'US' }],
      },
    },
    'date#1': { value: { type: 'datepicker', selected_date: '2026-01-02' } },
    'time#1': { value: { type: 'timepicker', selected_time: '10:00' } },
    'stance#1': { value: { type: 'radio_buttons', selected_option: { value: 'affirms' } } },
    // Nobody's: what is submitted can never be saved.
    'who#1': { value: { type: 'static_select', selected_option: { value: 'nobody at all' } } },
    'newPoint#1': input('They discussed trade.'),
    'source#1': input('javascript:alert(1)'),
    'joint#1': input('They discussed trade.\nThey agreed to meet.'),
    'sources:CN#1': input('https://example.org'),
  },
};

function base(by: Chance) {
  return {
    user: { id: by.one(PEOPLE), team_id: by.percent(80) ? OUR_TEAM : 'T0OTHER' },
    team: { id: OUR_TEAM },
    enterprise: null,
    is_enterprise_install: false,
    api_app_id: 'A0SUMMIT',
    token: 'old',
    trigger_id: '1.2.3',
  };
}

function viewOf(callback: string, form: Parameters<typeof metadata>[0], by: Chance) {
  return {
    id: 'V0FORM',
    type: 'modal',
    callback_id: callback,
    private_metadata: metadata(form, by),
    hash: '1.abc',
    blocks: [{ type: 'input', block_id: 'kind#1' }],
    state,
  };
}

const said = (text: string, by: Chance) => ({
  ...directMessage(text, { user: by.one(PEOPLE) }),
  channel: 'C0WORLD',
  channel_type: 'channel',
});
const TOLD = 'Trump called Xi on 24 November 2025';

const MAKE: readonly Make[] = [
  (by) => ({
    kind: 'command',
    form: 'fields',
    payload: command(by.one(QUESTIONS), { user_id: by.one(PEOPLE), response_url: hooks }),
  }),
  (by) => ({
    kind: 'mention',
    form: 'json',
    payload: envelope(mention(by.one(QUESTIONS), { user: by.one(PEOPLE) })),
  }),
  (by) => ({
    kind: 'direct message',
    form: 'json',
    payload: envelope(directMessage(by.one(QUESTIONS), { user: by.one(PEOPLE) })),
  }),
  (by) => ({ kind: 'channel message', form: 'json', payload: envelope(said(TOLD, by)) }),
  (by) => ({
    kind: 'edited message',
    form: 'json',
    payload: envelope({
      ...said('', by),
      subtype: 'message_changed',
      message: { type: 'message', user: 'U0ANN', ts: '1795341600.000100', text: TOLD },
      previous_message: { text: 'x' },
    }),
  }),
  (by) => ({
    kind: 'deleted message',
    form: 'json',
    payload: envelope({
      ...said('', by),
      subtype: 'message_deleted',
      deleted_ts: '1795341600.000100',
    }),
  }),
  () => ({
    kind: 'joined',
    form: 'json',
    payload: envelope({
      type: 'member_joined_channel',
      user: 'U0SUMMIT',
      channel: 'C0NEW',
      event_ts: '1.2',
    }),
  }),
  (by) => ({
    kind: 'home opened',
    form: 'json',
    payload: envelope({
      type: 'app_home_opened',
      user: by.one(PEOPLE),
      tab: 'home',
      channel: 'D0ANN',
      event_ts: '1.2',
    }),
  }),
  (by) => {
    const [action_id, value] = by.one(BUTTONS);
    const pressed = press({
      action_id,
      value,
      user: by.one(PEOPLE),
      alone: by.percent(50),
      block_id: `actions:${EVENT}`,
    });
    return { kind: 'press', form: 'payload', payload: { ...pressed, response_url: hooks } };
  },
  (by) => {
    const pressed = press({
      action_id: actions.MENU,
      selected_option: { value: `${by.one(['s', 'h', 'a', 'e'])} ${EVENT}` },
      user: by.one(PEOPLE),
    });
    return { kind: 'menu', form: 'payload', payload: { ...pressed, response_url: hooks } };
  },
  (by) => {
    const [action_id, value] = by.one(IN_VIEWS);
    const view = viewOf('entry_contact', by.one(['entry', 'account', 'history', 'home']), by);
    const pressed = {
      ...base(by),
      type: 'block_actions',
      container: { type: 'view', view_id: view.id },
      view,
      actions: [{ type: 'button', action_id, block_id: 'timeZone#1', value, action_ts: '1.2' }],
    };
    return { kind: 'press in a view', form: 'payload', payload: pressed };
  },
  (by) => ({
    kind: 'shortcut',
    form: 'payload',
    payload: { ...base(by), type: 'shortcut', callback_id: 'add_event' },
  }),
  (by) => ({
    kind: 'message shortcut',
    form: 'payload',
    payload: {
      ...base(by),
      type: 'message_action',
      callback_id: by.one(['log_message', 'check_message']),
      channel: { id: 'C0WORLD' },
      message_ts: '1.2',
      response_url: hooks,
      message: { type: 'message', user: 'U0ANN', text: TOLD, ts: '1795341600.000100' },
    },
  }),
  (by) => ({
    kind: 'suggestion',
    form: 'payload',
    payload: {
      ...base(by),
      type: 'block_suggestion',
      action_id: 'value',
      block_id: by.one(['parties#1', 'people#1', 'topics#1', 'timeZone#1']),
      value: by.one(['tru', 'chi', 'é']),
      view: viewOf('entry_contact', 'entry', by),
    },
  }),
  (by) => {
    const [callback, form] = by.one([
      ['entry_contact', 'entry'],
      ['entry_voices', 'entry'],
      ['account', 'account'],
      ['history', 'history'],
      ['check_copy', 'home'],
    ] as const);
    return {
      kind: 'form',
      form: 'payload',
      payload: {
        ...base(by),
        type: 'view_submission',
        response_urls: [],
        view: viewOf(callback, form, by),
      },
    };
  },
  (by) => ({
    kind: 'closed form',
    form: 'payload',
    payload: {
      ...base(by),
      type: 'view_closed',
      view: viewOf('entry_contact', 'entry', by),
      is_cleared: false,
    },
  }),
];

/** A good payload of a kind that chance picks. */
export function goodPayload(by: Chance): Fuzzed {
  return by.one(MAKE)(by);
}
