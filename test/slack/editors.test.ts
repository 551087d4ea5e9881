import { describe, expect, it } from 'vitest';
import type { Editors } from '../../src/settings.js';
import { createEditors } from '../../src/slack/editors.js';
import { createLog } from '../../src/slack/log.js';
import { createPeople } from '../../src/slack/people.js';
import { SimulatedTime, webClient } from './simulated.js';

const log = createLog('error', [], { write: () => {} });
const identity = { botUserId: 'U0SUMMIT', teamId: 'T0DESK' };

function editors(
  settings: Editors | undefined,
  person: Record<string, unknown>,
  group: Record<string, unknown> = { ok: true, users: [] },
) {
  const time = new SimulatedTime('2026-11-22T10:00:00Z');
  const answers = { person, group };
  const { client, calls } = webClient(time, ({ method }) => {
    if (method === 'usergroups.users.list') return answers.group;
    return { ok: true, user: { id: 'U1', team_id: 'T0DESK', ...answers.person } };
  });
  const now = () => new Date(time.now());
  const people = createPeople({ client, now, log });
  return {
    may: createEditors({ settings, client, people, identity, now, log }),
    time,
    calls,
    answers,
  };
}

describe('who may edit', () => {
  it.each([
    ['an owner, where nothing is set', undefined, { is_owner: true }, true],
    ['an admin, where nothing is set', undefined, { is_admin: true }, true],
    ['a member, where nothing is set', undefined, {}, false],
    ['an admin who is not on the list', { users: ['U2'], groups: [] }, { is_admin: true }, false],
    ['who is on the list', { users: ['U1'], groups: [] }, {}, true],
    ['everyone', 'everyone', {}, true],
    ['a guest, though everyone may', 'everyone', { is_restricted: true }, false],
    ['a single-channel guest', 'everyone', { is_ultra_restricted: true }, false],
    ['somebody of another workspace', 'everyone', { team_id: 'T0OTHER' }, false],
    ['a stranger', 'everyone', { is_stranger: true }, false],
    ['a bot', 'everyone', { is_bot: true }, false],
    ['an account that is closed', 'everyone', { deleted: true }, false],
  ] as const)('%s', async (_, settings, person, may) => {
    const set: Editors | undefined =
      typeof settings === 'object'
        ? { users: [...settings.users], groups: [...settings.groups] }
        : settings;
    expect((await editors(set, person).may.right('U1')).may).toBe(may);
  });

  it('goes by the group, asked once a minute, and by what was known for a while during an outage', async () => {
    const { may, time, calls, answers } = editors(
      { users: [], groups: ['S1'] },
      {},
      { ok: true, users: ['U1'] },
    );
    expect((await may.right('U1')).may).toBe(true);
    expect((await may.right('U1', true)).may).toBe(true);
    expect(calls.filter(({ method }) => method === 'usergroups.users.list')).toHaveLength(1);
    answers.group = { ok: false, error: 'internal_error' };
    await time.pass(5 * 60_000);
    expect((await may.right('U1')).may).toBe(true);
    await time.pass(15 * 60_000);
    expect((await may.right('U1')).may).toBe(false);
  });

  it('asks Slack again for a submission, and closes where Slack says nothing', async () => {
    const { may, answers } = editors('everyone', {});
    expect((await may.right('U1')).may).toBe(true);
    answers.person = { team_id: undefined };
    expect((await may.right('U1')).may).toBe(true);
    expect(await may.right('U1', true)).toEqual({ may: false, why: 'unknown' });
  });
});
