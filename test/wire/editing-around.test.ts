import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADD_EVENT, EDIT_EVENT, MENU, menuValue } from '../../src/cards/action-ids.js';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { CHECKED_NOW } from '../../src/cards/home-page.js';
import { memoryStore } from '../../src/store/memory.js';
import { aDocument, aMeeting, anEvent } from '../builders.js';
import { add, type Newsroom, newsroom, opened, openFrom, type Screen, until } from './newsroom.js';
import { envelope, OUR_TEAM, sendCommand, sendEvent, sendPress } from './slack-requests.js';

const CALL = anEvent({ readouts: anEvent().readouts.slice(0, 1) });
let room: Newsroom;
beforeEach(async () => {
  room = await newsroom(memoryStore(aDocument({ events: [CALL, aMeeting()] })));
});
afterEach(() => room.stop());

const person = (user: string) => ({ id: user, team_id: OUR_TEAM });

async function shortcut(body: Record<string, unknown>): Promise<Screen> {
  const count = () => room.calls.filter(({ method }) => method === 'views.open').length;
  const before = count();
  await sendPress(room.base, {
    user: person('U0ANN'),
    team: { id: OUR_TEAM },
    trigger_id: '1.2.3',
    ...body,
  });
  await until(() => count() > before);
  return opened(room);
}

async function suggestions(
  screen: Screen,
  block: string,
  value: string,
  user = 'U0ANN',
): Promise<string[]> {
  const response = await sendPress(room.base, {
    type: 'block_suggestion',
    user: person(user),
    team: { id: OUR_TEAM },
    block_id: block,
    action_id: 'value',
    value,
    view: { ...screen.view, id: 'V1', state: { values: {} } },
  });
  const { options } = JSON.parse(await response.text());
  return options.map(({ text }: { text: { text: string } }) => text.text);
}

async function history(user = 'U0ANN'): Promise<Screen> {
  const count = () => room.calls.filter(({ method }) => method === 'views.open').length;
  const before = count();
  await sendPress(room.base, {
    type: 'block_actions',
    user: person(user),
    team: { id: OUR_TEAM },
    trigger_id: '1.2.3',
    channel: { id: 'C0WORLD' },
    container: { type: 'message', message_ts: '1.1', channel_id: 'C0WORLD' },
    response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
    actions: [
      {
        type: 'overflow',
        action_id: MENU,
        block_id: `actions:${CALL.id}`,
        selected_option: { value: menuValue('history', CALL.id) },
      },
    ],
  });
  await until(() => count() > before);
  return opened(room, user);
}

describe('one and the same form opens', () => {
  it('from the command, the shortcut and the button of an answer', async () => {
    const fromCommand = await add(room);
    const fromShortcut = await shortcut({ type: 'shortcut', callback_id: 'add_event' });
    const fromButton = await openFrom(room, ADD_EVENT, '');
    const labels = [
      'Kind',
      'Status',
      'Parties',
      'People',
      'Date',
      'Last day',
      'Time',
      'Part of day',
      'Time zone',
      'Also',
      'City',
      'Headline',
    ];
    expect(fromCommand.labels()).toEqual(labels);
    expect(fromShortcut.labels()).toEqual(labels);
    expect(fromButton.labels()).toEqual(labels);
    expect(problemsOf('modal', fromCommand.view)).toEqual([]);
  });

  it('filled from a message that is logged as a contact, and what nobody is named for is not saved', async () => {
    const text =
      'Trump and Putin spoke by phone on 18 November 2025, the Kremlin said. They discussed Ukraine, the Kremlin said. Soybeans came up as well.';
    const screen = await shortcut({
      type: 'message_action',
      callback_id: 'log_message',
      message: { type: 'message', text, ts: '1763500000.000100', user: 'U0EVE' },
      channel: { id: 'C0WORLD', name: 'world' },
      response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
      message_ts: '1763500000.000100',
    });
    expect(screen.words()).toContain('"initial_date":"2025-11-18"');
    const second = await screen.submit();
    expect(second.errors).toEqual({});
    expect(second.labels()).toContain('Moscow says');
    expect(second.text('Moscow says')).toContain('Ukraine');
  });
});

describe('suggestions', () => {
  it('forgive spelling, know every country, and offer to add who is not known', async () => {
    const screen = await add(room);
    expect((await suggestions(screen, 'parties', 'chna'))[0]).toContain('China');
    expect((await suggestions(screen, 'parties', 'hung'))[0]).toContain('Hungary');
    expect(await suggestions(screen, 'people', 'Viktor Orbán')).toContain('Add “Viktor Orbán”');
    expect((await suggestions(screen, 'people', 'trumpp'))[0]).toContain('Donald Trump');
    expect((await suggestions(screen, 'timeZone', 'Washington'))[0]).toContain('New York');
    expect(await suggestions(screen, 'timeZone', '')).toContain('UTC');
  });

  it('are for whom the form was opened, and nobody else', async () => {
    const screen = await add(room);
    expect(await suggestions(screen, 'parties', 'chna', 'U0EVE')).toEqual([]);
  });
});

describe('the history', () => {
  it('shows every change with who made it, and any can be undone', async () => {
    const edit = await openFrom(room, EDIT_EVENT, CALL.id);
    await (await edit.fill('Date', '2025-11-25').submit())
      .fill('Reason', 'typing mistake')
      .submit();
    room.now.at = new Date(room.now.at.getTime() + 60_000);
    const again = await openFrom(room, EDIT_EVENT, CALL.id, 'U0BOB');
    await (await again.fill('Headline', 'The call').submit()).submit();

    const screen = await history();
    expect(problemsOf('modal', screen.view)).toEqual([]);
    expect(screen.words()).toContain('Ann Lee');
    expect(screen.words()).toContain('moved the date from 24 to 25 November 2025');
    expect(screen.words()).toContain('Reason: typing mistake');
    expect(screen.words()).toContain('Bob Roe');

    await screen.press('history_undo', `${CALL.id}.1`);
    expect(screen.words()).toContain('Undone.');
    expect(room.store.record().events.get(CALL.id)).toEqual({ ...CALL, title: 'The call' });
  });

  it('has no Undo for who may not edit, and refuses one that is forged', async () => {
    const edit = await openFrom(room, EDIT_EVENT, CALL.id);
    await (await edit.fill('Headline', 'The call').submit()).submit();
    const screen = await history('U0EVE');
    expect(screen.words()).not.toContain('history_undo');
    await screen.press('history_undo', `${CALL.id}.1`);
    expect(screen.words()).toContain('not one of Summit’s editors');
    const mine = await history();
    await mine.press('history_undo', '2025-10-30-cn-us-meeting.1');
    expect(mine.words()).toContain('no longer on the record');
    expect(room.store.revision(CALL.id)).toBe(1);
  });
});

describe('deleting', () => {
  it('is a change that can be undone', async () => {
    const edit = await openFrom(room, EDIT_EVENT, CALL.id);
    await edit.press('entry_delete', CALL.id);
    expect(edit.view.title.text).toBe('Deleted');
    expect(room.store.record().events.has(CALL.id)).toBe(false);
    const screen = await history();
    await screen.press('history_undo', `${CALL.id}.1`);
    expect(room.store.record().events.get(CALL.id)).toEqual(CALL);
  });

  it('is refused while somebody else changed the entry', async () => {
    const edit = await openFrom(room, EDIT_EVENT, CALL.id);
    const other = await openFrom(room, EDIT_EVENT, CALL.id, 'U0BOB');
    await (await other.fill('Headline', 'The call').submit()).submit();
    await edit.press('entry_delete', CALL.id);
    expect(edit.words()).toContain('Not deleted');
    expect(edit.words()).toContain('Bob Roe');
    expect(room.store.record().events.has(CALL.id)).toBe(true);
  });
});

describe('what was typed in the first step', () => {
  it('is still there when the editor goes back, and after a restart only that has to be typed again', async () => {
    const second = await (await add(room))
      .fill('Kind', 'letter')
      .fill('Parties', ['US', 'CN'])
      .fill('Date', '2025-11-01')
      .fill('Headline', 'A letter')
      .submit();
    second.fill('Beijing says', 'It was received.');
    await second.press('entry_back', 'back');
    expect(second.text('Headline')).toBe('A letter');
    await second.submit();
    expect(second.text('Beijing says')).toBe('It was received.');

    const { store } = room;
    await room.stop();
    room = await newsroom(store);
    await second.moveTo(room).submit();
    expect(second.words()).toContain('started anew');
    await second
      .fill('Kind', 'letter')
      .fill('Parties', ['US', 'CN'])
      .fill('Date', '2025-11-01')
      .submit();
    expect(second.text('Beijing says')).toBe('It was received.');
  });
});

describe('the Home', () => {
  const visit = async (user: string) => {
    const count = () => room.calls.filter(({ method }) => method === 'views.publish').length;
    const before = count();
    await sendEvent(
      room.base,
      envelope({ type: 'app_home_opened', user, tab: 'home', channel: 'D0ANN', event_ts: '1.1' }),
    );
    await until(() => count() > before);
    const call = room.calls.filter(({ method }) => method === 'views.publish').at(-1);
    return JSON.parse(call?.form.view ?? '{}');
  };

  it('shows everybody what was last, and editors what waits for them and what was changed', async () => {
    const edit = await openFrom(room, EDIT_EVENT, CALL.id);
    await (await edit.fill('Headline', 'The call').submit()).submit();
    const editor = await visit('U0ANN');
    expect(problemsOf('home', editor)).toEqual([]);
    const words = JSON.stringify(editor);
    expect(words).toContain('The call');
    expect(words).toContain('nothing from Washington');
    expect(words).toContain('Ann Lee');
    expect(words).toContain('add_event');
    const reader = JSON.stringify(await visit('U0EVE'));
    expect(reader).toContain('The call');
    expect(reader).not.toContain('Recent changes');
    expect(reader).not.toContain('add_event');
    room.people.set('U0OUT', { team_id: 'T0OTHER' });
    expect(JSON.stringify(await visit('U0OUT'))).not.toContain('The call');
  });

  it('lets an editor mark a side as looked at just now', async () => {
    await visit('U0ANN');
    await sendPress(room.base, {
      type: 'block_actions',
      user: person('U0ANN'),
      team: { id: OUR_TEAM },
      trigger_id: '1.2.3',
      container: { type: 'view', view_id: 'V1' },
      view: { id: 'V1', type: 'home', private_metadata: '' },
      actions: [
        {
          type: 'button',
          action_id: `${CHECKED_NOW}:US`,
          block_id: `home:actions:${CALL.id}`,
          value: `US ${CALL.id}`,
        },
      ],
    });
    await until(() => room.store.revision(CALL.id) === 1);
    const readouts = room.store.record().events.get(CALL.id)?.readouts;
    expect(readouts).toContainEqual({ by: 'US', status: 'none', checked: '2026-11-22T10:00Z' });
    const answer = await (await sendCommand(room.base, 'last us-china')).text();
    expect(answer).toContain('checked');
  });
});
