/** The log over a day at work: nobody's words, names or ids above debug, and no secret at all. */
import nock from 'nock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/store/memory.js';
import { starterDocument } from '../../src/store/starter.js';
import { eventually } from '../eventually.js';
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
/** In nothing but what people type. */
const WORDS = 'sesameflower';

let room: Newsroom;
beforeEach(async () => {
  const { record } = await starterDocument();
  room = await newsroom(memoryStore(record), { LOG_LEVEL: 'info' });
  nock('https://hooks.slack.com').persist().post(/.*/).reply(200, 'ok');
});
afterEach(() => room.stop());

async function everySurface(): Promise<void> {
  const base = room.base;
  const user = { id: 'U0ANN', team_id: OUR_TEAM, username: 'ann.lee', name: 'ann.lee' };
  const shared = { user, team: { id: OUR_TEAM }, trigger_id: '1.2.3' };
  const spoken = { user: 'U0ANN', user_profile: { real_name: 'Ann Lee' } };
  for (const text of [
    `last us-china ${WORDS}`,
    'last us-china',
    'help',
    'watch status',
    `add ${WORDS} Trump called Xi`,
    `check Trump met Xi in ${WORDS}`,
  ]) {
    await sendCommand(base, text, { user_name: 'ann.lee' });
  }
  await sendCommand(base, `add ${WORDS}`, { user_id: 'U0EVE' });
  await sendEvent(base, envelope(mention(`last us-china ${WORDS}`, spoken)));
  await sendEvent(base, envelope(directMessage(`last us-china ${WORDS}`, spoken)));
  const told = `Trump called Xi on 24 November 2025, says ${WORDS}`;
  await sendEvent(
    base,
    envelope(directMessage(told, { ...spoken, channel: 'C0WORLD', channel_type: 'channel' })),
  );
  await sendEvent(
    base,
    envelope({ type: 'app_home_opened', user: 'U0ANN', tab: 'home', event_ts: '1.2' }),
  );
  for (const [action_id, value] of [
    ['line_for_copy', CALL],
    ['share', 'forged'],
    ['edit_event', CALL],
    [WORDS, WORDS],
  ] as const) {
    await sendPress(base, press({ action_id, value, user: 'U0EVE' }));
    await sendPress(base, press({ action_id, value, block_id: `actions:${CALL}` }));
  }
  await sendPress(base, { ...shared, type: 'shortcut', callback_id: 'add_event' });
  const message = { type: 'message', user: 'U0BOB', text: told, ts: '1795341600.000100' };
  await sendPress(base, {
    ...shared,
    type: 'message_action',
    callback_id: 'log_message',
    message,
    response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
  });
  const state = { values: { 'newPoint#1': { value: { type: 'plain_text_input', value: WORDS } } } };
  const view = { id: 'V1', type: 'modal', private_metadata: `forged ${WORDS}`, blocks: [], state };
  for (const callback_id of ['entry_contact', 'entry_voices', 'account']) {
    await sendPress(base, { ...shared, type: 'view_submission', view: { ...view, callback_id } });
  }
  await sendPress(base, {
    ...shared,
    type: 'block_suggestion',
    action_id: 'value',
    block_id: 'people#1',
    value: WORDS,
    view,
  });
  // What is refused at the door, and what Slack fails at.
  await sendCommand(base, WORDS, {}, { secret: 'another' });
  await sendCommand(base, WORDS, { channel_id: `${WORDS} Ann Lee` });
  room.answers.set('chat.postMessage', () => ({
    ok: false,
    error: 'is_archived',
    needed: 'U0ANN',
  }));
  await sendEvent(base, envelope(mention(`last us-russia ${WORDS}`, spoken)));
}

describe('the log above debug', () => {
  it('holds nobody’s words, names or ids, and no secret', async () => {
    await everySurface();
    await eventually(() => expect(room.lines.join('')).toContain('who asked could not be told'));
    await room.app.stop();
    const log = room.lines.join('');
    expect(log).not.toContain(WORDS);
    expect(log).not.toMatch(/Ann Lee|Bob Roe|Eve Poe|ann\.lee/);
    expect(log).not.toMatch(/U0(?:ANN|BOB|EVE)/);
    expect(log).not.toContain(TOKEN);
    expect(log).not.toContain('hooks.slack.com/actions');
  });

  it('has one line of each request: surface, intent, entries shown, milliseconds, outcome', async () => {
    await sendCommand(room.base, '2025-11-24 us-china');
    await sendPress(room.base, press({ action_id: 'line_for_copy', value: CALL }));
    await room.app.stop();
    const lines = room.lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'request');
    expect(lines).toMatchObject([
      {
        level: 'info',
        surface: 'command',
        intent: 'on',
        events: [CALL],
        outcome: 'event',
        ms: expect.any(Number),
      },
      {
        level: 'info',
        surface: 'button',
        button: 'line_for_copy',
        events: [CALL],
        outcome: 'aside',
        ms: expect.any(Number),
      },
    ]);
  });
});
