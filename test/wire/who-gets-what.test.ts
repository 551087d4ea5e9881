/** Outsiders, guests and bots, at every surface that there is: what they are told, and what not. */
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CHECKED_NOW, HOME_HISTORY, HOME_OPEN } from '../../src/cards/home-page.js';
import { accountProposed } from '../../src/modals/account-fields.js';
import { accountForm } from '../../src/modals/account-form.js';
import { stateOf } from '../../src/playground/state-values.js';
import { createSeal } from '../../src/slack/entries/seal.js';
import { ACCOUNT, frameOf } from '../../src/slack/entries/views.js';
import { memoryStore } from '../../src/store/memory.js';
import { starterDocument } from '../../src/store/starter.js';
import { type Newsroom, newsroom } from './newsroom.js';
import {
  directMessage,
  envelope,
  mention,
  OUR_TEAM,
  press,
  sendCommand,
  sendEvent,
  sendPress,
  TOKEN,
} from './slack-requests.js';

const CALL = '2025-11-24-cn-us-call';
const TOLD = 'Trump called Xi on 24 November 2025';
const HOOKS = 'https://hooks.slack.com/actions/T0DESK/1/abc';

let room: Newsroom;
let responses: string[];
beforeEach(async () => {
  const { record } = await starterDocument();
  room = await newsroom(memoryStore(record), { SUMMIT_EDITORS: 'everyone' });
  responses = [];
  nock('https://hooks.slack.com')
    .persist()
    .post(/.*/)
    .reply(200, (_uri, body) => {
      responses.push(JSON.stringify(body));
      return 'ok';
    });
});
afterEach(() => room.stop());

type Surface = (user: string, team: string) => Promise<Response>;

function interaction(user: string, team: string, more: Record<string, unknown>) {
  return {
    user: { id: user, team_id: team },
    team: { id: OUR_TEAM },
    trigger_id: '1.2.3',
    response_url: HOOKS,
    ...more,
  };
}

/** Add account as this person would send it, with a seal that is right. */
function submitted(user: string) {
  const record = room.store.record();
  const event = record.events.get(CALL);
  if (!event) throw new Error('no such call');
  const carried = { form: 'account', user, event: CALL, seen: 0, generation: 1 } as const;
  const typed = accountProposed(event, {
    who: 'US',
    newPoint: 'They spoke of chess.',
    source: 'https://www.state.gov/a',
  });
  const view = accountForm(
    typed,
    event,
    { record, desk: { now: room.now.at, timeZone: 'UTC' } },
    frameOf(ACCOUNT, carried, createSeal(TOKEN)),
  );
  return { ...view, id: 'V1', state: { values: stateOf(view.blocks, {}) } };
}

const pressed =
  (action_id: string, value: string, alone: boolean): Surface =>
  (user, team) =>
    sendPress(
      room.base,
      press({ action_id, value, user, team, alone, block_id: `actions:${CALL}` }),
    );
const onHome =
  (action_id: string, value: string): Surface =>
  (user, team) =>
    sendPress(
      room.base,
      interaction(user, team, {
        type: 'block_actions',
        container: { type: 'view', view_id: 'V0' },
        view: { id: 'V0', type: 'home', private_metadata: '' },
        actions: [{ type: 'button', action_id, value, block_id: `home:${CALL}`, action_ts: '1.2' }],
      }),
    );

/** Where answers come from the record. */
const ANSWERING: Record<string, Surface> = {
  'a command': (user) => sendCommand(room.base, '2025-11-24 us-china', { user_id: user }),
  'a check of copy': (user) =>
    sendCommand(room.base, `check ${TOLD}, both said of Taiwan`, { user_id: user }),
  'a mention': (user, team) =>
    sendEvent(room.base, envelope(mention('2025-11-24 us-china', { user, team, user_team: team }))),
  'a direct message': (user, team) =>
    sendEvent(
      room.base,
      envelope(directMessage('2025-11-24 us-china', { user, team, user_team: team })),
    ),
  'a button of a private card': pressed('all_points', CALL, true),
  'a button of a shared card': pressed('open_event', CALL, false),
  'the menu of a shared card': (user, team) =>
    sendPress(
      room.base,
      press({
        action_id: 'menu',
        selected_option: { value: `s ${CALL}` },
        user,
        team,
        alone: false,
      }),
    ),
  Share: pressed('share', JSON.stringify({ intent: 'on', event: CALL }), true),
  'the history of a card': (user, team) =>
    sendPress(
      room.base,
      press({
        action_id: 'menu',
        selected_option: { value: `h ${CALL}` },
        user,
        team,
        alone: false,
      }),
    ),
  'a row of the Home': onHome(HOME_OPEN, CALL),
  'the history on the Home': onHome(HOME_HISTORY, CALL),
};

/** Where the record is changed, or what leads to that. */
const EDITING: Record<string, Surface> = {
  '/summit add': (user) => sendCommand(room.base, 'add', { user_id: user }),
  'Edit on a card': pressed('edit_event', CALL, false),
  'Add account on a card': pressed('add_account', CALL, false),
  'the global shortcut': (user, team) =>
    sendPress(room.base, interaction(user, team, { type: 'shortcut', callback_id: 'add_event' })),
  'the shortcut on a message': (user, team) =>
    sendPress(
      room.base,
      interaction(user, team, {
        type: 'message_action',
        callback_id: 'log_message',
        message: { type: 'message', text: TOLD, ts: '1795341600.000100', user: 'U0ANN' },
      }),
    ),
  'a form': (user, team) =>
    sendPress(
      room.base,
      interaction(user, team, {
        type: 'view_submission',
        response_urls: [],
        view: submitted(user),
      }),
    ),
  'a suggestion': (user, team) =>
    sendPress(
      room.base,
      interaction(user, team, {
        type: 'block_suggestion',
        action_id: 'value',
        block_id: 'parties#1',
        value: 'chi',
        view: submitted(user),
      }),
    ),
  'Checked now on the Home': onHome(`${CHECKED_NOW}:US`, `US ${CALL}`),
};

/** All that went out to anybody: acknowledgements, posts, modals and answers to presses. */
async function told(surface: Surface, user: string, team: string): Promise<string> {
  const response = await surface(user, team);
  const acknowledged = await response.text();
  await room.app.stop();
  const calls = room.calls.filter(({ method }) => !/^(?:auth\.test|users\.info)$/.test(method));
  return [acknowledged, ...responses, ...calls.map(({ form }) => JSON.stringify(form))].join('\n');
}

const OUTSIDERS: readonly [string, Record<string, unknown>, string][] = [
  ['somebody of another organisation', { team_id: 'T0OTHER' }, 'T0OTHER'],
  ['a stranger who seems to be of ours', { is_stranger: true }, OUR_TEAM],
];

describe.each(OUTSIDERS)('%s', (_, person, team) => {
  beforeEach(() => void room.people.set('U0EVE', person));

  it.each(Object.keys(ANSWERING))('gets nothing of the record by %s', async (name) => {
    const out = await told(ANSWERING[name] ?? ANSWERING['a command'] ?? fail(), 'U0EVE', team);
    expect(out).not.toContain(CALL);
    expect(out).not.toMatch(/Taiwan|Xi Jinping|Trump/);
  });

  it.each(Object.keys(EDITING))('changes nothing by %s, and sees nothing', async (name) => {
    const out = await told(EDITING[name] ?? fail(), 'U0EVE', team);
    expect(room.store.history()).toEqual([]);
    expect(out).not.toMatch(/Taiwan|Xi Jinping|"private_metadata":"[^"]{10}/);
    expect(out).not.toContain('China');
  });

  it('who tells of a contact in a channel has no reply', async () => {
    const said = directMessage(TOLD, {
      user: 'U0EVE',
      team: undefined,
      channel: 'C0WORLD',
      channel_type: 'channel',
    });
    await sendEvent(room.base, envelope(said));
    await room.app.stop();
    expect(room.calls.map(({ method }) => method)).not.toContain('chat.postMessage');
  });
});

describe.each([
  ['a guest', { is_restricted: true }],
  ['a guest of one channel', { is_restricted: true, is_ultra_restricted: true }],
])('%s of the newsroom', (_, person) => {
  beforeEach(() => void room.people.set('U0GUEST', person));

  it.each(['a command', 'a mention', 'a direct message', 'a button of a shared card'])(
    'is answered by %s',
    async (name) => {
      expect(await told(ANSWERING[name] ?? fail(), 'U0GUEST', OUR_TEAM)).toContain(`event:${CALL}`);
    },
  );

  it.each(Object.keys(EDITING))('changes nothing by %s', async (name) => {
    const out = await told(EDITING[name] ?? fail(), 'U0GUEST', OUR_TEAM);
    expect(room.store.history()).toEqual([]);
    expect(out).not.toContain('China');
  });
});

describe.each([
  ['a bot', { is_bot: true }],
  ['somebody who has left', { deleted: true }],
  ['somebody of whom Slack says nothing', { team_id: '' }],
])('%s', (_, person) => {
  it.each(Object.keys(EDITING))('changes nothing by %s', async (name) => {
    room.people.set('U0GONE', person);
    await told(EDITING[name] ?? fail(), 'U0GONE', OUR_TEAM);
    expect(room.store.history()).toEqual([]);
  });
});

it('an editor changes the record by the very form that the others sent', async () => {
  await told(EDITING['a form'] ?? fail(), 'U0ANN', OUR_TEAM);
  expect(room.store.history()).toHaveLength(1);
});

function fail(): never {
  throw new Error('no such surface');
}
