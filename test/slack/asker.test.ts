import { WebClient } from '@slack/web-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { askers, type Sender } from '../../src/slack/asker.js';
import type { Identity } from '../../src/slack/identity.js';
import { boltLogger, createLog } from '../../src/slack/log.js';

const OURS: Identity = { botUserId: 'U0SUMMIT', teamId: 'T0DESK', enterpriseId: 'E0PRESS' };

let now: Date;
let calls: number;
beforeEach(() => {
  now = new Date('2026-11-22T10:00Z');
  calls = 0;
});

/** Tells who is asking where Slack's users.info answers so, or not at all. */
function whoIs(answer: Record<string, unknown> | undefined, identity = OURS) {
  const log = createLog('error', [], { write: () => {} });
  const client = new WebClient('xoxb-1', {
    retryConfig: { retries: 0 },
    logger: boltLogger(log),
    fetch: async () => {
      calls += 1;
      if (!answer) throw new Error('socket hang up');
      return new Response(JSON.stringify(answer), { status: 200 });
    },
  });
  return askers({ client, identity, now: () => now, log });
}

const person = (user: Record<string, unknown>) => ({ ok: true, user: { id: 'U1', ...user } });
const sender = (more: Partial<Sender> = {}): Sender => ({ user: 'U1', teams: ['T0DESK'], ...more });

describe('askers', () => {
  it.each([
    ['of our workspace', person({ team_id: 'T0DESK' }), 'ours'],
    ['a guest of our workspace', person({ team_id: 'T0DESK', is_restricted: true }), 'ours'],
    [
      'of another workspace of our organisation',
      person({ team_id: 'T0TWO', enterprise_user: { enterprise_id: 'E0PRESS' } }),
      'ours',
    ],
    ['of another workspace', person({ team_id: 'T0OTHER' }), 'stranger'],
    [
      'of another organisation',
      person({ team_id: 'T0OTHER', enterprise_user: { enterprise_id: 'E0OTHER' } }),
      'stranger',
    ],
    ['called a stranger', person({ team_id: 'T0DESK', is_stranger: true }), 'stranger'],
    ['not to be seen', { ok: false, error: 'user_not_visible' }, 'stranger'],
  ])('goes by what Slack knows: somebody %s', async (_, answer, verdict) => {
    expect(await whoIs(answer)(sender())).toBe(verdict);
  });

  it('does not take two workspaces of no organisation for one', async () => {
    const alone: Identity = { botUserId: 'U0SUMMIT', teamId: 'T0DESK' };
    const other = person({ team_id: 'T0OTHER', enterprise_user: {} });
    expect(await whoIs(other, alone)(sender())).toBe('stranger');
  });

  it.each([
    ['names our workspace', sender(), 'ours'],
    ['names another of our organisation', sender({ teams: ['T2'], enterprise: 'E0PRESS' }), 'ours'],
    ['names another', sender({ teams: ['T0OTHER'] }), 'stranger'],
    ['names ours and another', sender({ teams: ['T0DESK', 'T0OTHER'] }), 'stranger'],
    ['names none, in a channel of ours', sender({ teams: [], shared: false }), 'ours'],
    ['names none, in a shared channel', sender({ teams: [], shared: true }), 'stranger'],
    ['names none, and not where it is', sender({ teams: [] }), 'stranger'],
  ])('goes by the request during an outage, where it %s', async (_, asking, verdict) => {
    expect(await whoIs(undefined)(asking)).toBe(verdict);
    expect(await whoIs({ ok: false, error: 'missing_scope' })(asking)).toBe(verdict);
  });

  it('asks once for many questions at once, and again after ten minutes', async () => {
    const ask = whoIs(person({ team_id: 'T0DESK' }));
    await Promise.all([ask(sender()), ask(sender()), ask(sender())]);
    expect(calls).toBe(1);
    now = new Date(now.getTime() + 11 * 60_000);
    await ask(sender());
    expect(calls).toBe(2);
  });

  it('asks again half a minute after an outage', async () => {
    const ask = whoIs(undefined);
    await ask(sender());
    await ask(sender());
    expect(calls).toBe(1);
    now = new Date(now.getTime() + 31_000);
    await ask(sender());
    expect(calls).toBe(2);
  });
});
