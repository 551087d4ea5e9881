// Two editors at one entry, and those who may not edit at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADD_ACCOUNT, EDIT_EVENT } from '../../src/cards/action-ids.js';
import { memoryStore } from '../../src/store/memory.js';
import { aDocument } from '../builders.js';
import { add, type Newsroom, newsroom, openFrom, pressCard, until } from './newsroom.js';
import { CALL, firstStep, seedCase } from './seed-case.js';
import { sendCommand } from './slack-requests.js';

let room: Newsroom;
beforeEach(async () => {
  room = await newsroom(memoryStore(aDocument()));
});
afterEach(() => room.stop());

describe('two editors who have the same entry open', () => {
  it('lose nothing: the second is told what changed and by whom, and his text is still there', async () => {
    await seedCase(room);
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');

    await (await ann.fill('Date', '2025-11-23').submit())
      .fill('Washington says', 'They discussed soybeans.')
      .submit();
    expect(ann.view.title.text).toBe('Saved');

    const second = await bob.submit();
    second.fill(
      'Beijing says',
      `${second.text('Beijing says')}\nTrump praised the meeting in Busan.`,
    );
    await second.submit();
    expect(second.words()).toContain('Ann Lee');
    expect(second.words()).toContain('moved the date from 24 to 23 November 2025');
    expect(second.text('Beijing says')).toContain('Trump praised the meeting in Busan.');
    expect(second.text('Washington says')).toContain('They discussed soybeans.');
    expect(room.store.revision(CALL)).toBe(2);

    await second.submit();
    expect(second.view.title.text).toBe('Saved');
    const entry = room.store.record().events.get(CALL);
    expect(entry?.when.start).toBe('2025-11-23');
    expect(entry?.statements.map(({ text }) => text)).toEqual([
      'Xi set out China’s position on Taiwan.',
      'They discussed the war in Ukraine.',
      'They discussed soybeans.',
      'Trump praised the meeting in Busan.',
    ]);
  });
});

describe('two editors who change the same thing', () => {
  it('decide: the second is shown both, and “Save” takes the second’s', async () => {
    await seedCase(room);
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');
    await (await ann.fill('Headline', 'Ann’s headline').submit()).submit();
    await (await bob.fill('Headline', 'Bob’s headline').submit()).submit();
    expect(bob.words()).toContain(
      'Both of you changed the headline (Ann’s headline there, Bob’s headline here)',
    );
    expect(room.store.record().events.get(CALL)?.title).toBe('Ann’s headline');
    await bob.submit();
    expect(room.store.record().events.get(CALL)?.title).toBe('Bob’s headline');
  });

  it('bring an entry back that was deleted meanwhile, if the second saves all the same', async () => {
    await seedCase(room);
    const ann = await openFrom(room, EDIT_EVENT, CALL, 'U0ANN');
    const bob = await openFrom(room, EDIT_EVENT, CALL, 'U0BOB');
    await ann.press('entry_delete', CALL);
    await (await bob.fill('Headline', 'Bob’s headline').submit()).submit();
    expect(bob.words()).toContain('was deleted while you had it open');
    await bob.submit();
    expect(bob.view.title.text).toBe('Saved');
    expect(room.store.record().events.get(CALL)).toMatchObject({ title: 'Bob’s headline' });
    expect(room.store.record().events.get(CALL)?.statements).toHaveLength(2);
  });

  it('are told alike when they add accounts', async () => {
    await seedCase(room);
    const ann = await openFrom(room, ADD_ACCOUNT, CALL, 'U0ANN');
    const bob = await openFrom(room, ADD_ACCOUNT, CALL, 'U0BOB');
    for (const form of [ann, bob]) {
      form
        .fill('Who', 'US')
        .fill('New point', `${form === ann ? 'Soybeans' : 'Fentanyl'} came up.`);
      await form.fill('Source', 'https://www.whitehouse.gov/3').submit();
    }
    expect(ann.view.title.text).toBe('Saved');
    expect(bob.words()).toContain('Ann Lee');
    expect(bob.text('New point')).toBe('Fentanyl came up.');
    await bob.submit();
    expect(room.store.record().events.get(CALL)?.statements).toHaveLength(4);
  });
});

describe('who may not edit is refused with a sentence; nothing is written, and the log says so', () => {
  it.each([
    ['a plain member', 'U0EVE', {}],
    ['a guest, though named as an editor', 'U0BOB', { is_restricted: true }],
    ['a person of another organisation', 'U0BOB', { team_id: 'T0OTHER' }],
    ['somebody who left', 'U0BOB', { deleted: true }],
  ])('%s', async (_, user, info) => {
    const screen = await (await firstStep(await add(room))).submit();
    room.people.set(user, info);
    room.now.at = new Date(room.now.at.getTime() + 11 * 60_000);
    const before = room.calls.filter(({ method }) => method === 'views.open').length;
    const response = await sendCommand(room.base, 'add', { user_id: user });
    expect(JSON.stringify(await response.json())).toMatch(/editors|Guests|organisation/);
    expect(room.calls.filter(({ method }) => method === 'views.open').length).toBe(before);
    // A form that a colleague opened is of no use to them either.
    await screen.submit({ user });
    expect(room.store.history()).toEqual([]);
    expect(room.lines.join('')).toMatch(/may not edit/);
  });

  it('an editor who is one no longer when the form is submitted', async () => {
    const screen = await firstStep(await add(room)).submit();
    room.people.set('U0ANN', { is_restricted: true });
    await screen.submit();
    expect(Object.values(screen.errors).join()).toMatch(/Guests/);
    expect(room.store.history()).toEqual([]);
    expect(room.lines.join('')).toMatch(/"why":"guest"/);
  });

  it.each([
    ['another entry’s id', (it: string) => it.replace(CALL, '2025-10-30-cn-us-meeting')],
    ['an id that does not exist', (it: string) => it.replace(CALL, '1999-01-01-xx-yy-call')],
    ['an old revision', (it: string) => it.replace('"seen":1', '"seen":0')],
    ['another draft', (it: string) => it.replace(/"draft":"[^"]+"/, '"draft":"other"')],
    ['nothing', () => ''],
    ['nonsense', () => '{"form":"entry"}'],
  ])('a form whose metadata was changed to %s', async (_, forge) => {
    await seedCase(room);
    const screen = await (await openFrom(room, EDIT_EVENT, CALL)).submit();
    const metadata = forge(screen.view.private_metadata ?? '');
    expect(metadata).not.toBe(screen.view.private_metadata);
    await screen.fill('Beijing says', 'Forged.').submit({ metadata });
    expect(screen.words()).toMatch(/does not fit what it was opened for/);
    expect(room.store.revision(CALL)).toBe(1);
    expect(room.lines.join('')).toMatch(/carried what Summit never gave it/);
  });

  it.each([
    ['an id that does not exist', '1999-01-01-xx-yy-call', 'actions:1999-01-01-xx-yy-call'],
    ['another entry’s id than its card’s', CALL, 'actions:2025-10-30-cn-us-meeting'],
  ])('a button that carries %s', async (_, event, block) => {
    await seedCase(room);
    const nock = await import('nock');
    const told = nock
      .default('https://hooks.slack.com')
      .post('/actions/T0DESK/1/abc', /no longer on the record/)
      .reply(200);
    const before = room.calls.filter(({ method }) => method === 'views.open').length;
    await pressCard(room, EDIT_EVENT, event, 'U0ANN', block);
    await until(() => told.isDone());
    expect(room.calls.filter(({ method }) => method === 'views.open').length).toBe(before);
    expect(room.lines.join('')).toMatch(/carried what it should not/);
  });
});
