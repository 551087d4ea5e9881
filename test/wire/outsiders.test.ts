import { describe, expect, it } from 'vitest';
import {
  blockIds,
  failsToKnowPerson,
  knowsPerson,
  sentMessage,
  takesPost,
  takesResponse,
} from './slack-api.js';
import { envelope, mention, press, sendCommand, sendEvent, sendPress } from './slack-requests.js';
import { overHttp } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

const summit = overHttp();

async function acknowledged(response: Response) {
  expect(response.status).toBe(200);
  return sentMessage(await response.json());
}

describe('who is asking', () => {
  const outsider = { team_id: 'T0OTHER' };

  it('of another organisation gets a polite refusal, whatever the surface', async () => {
    knowsPerson('U0EVE', outsider);
    const said = await acknowledged(
      await sendCommand(summit().base, 'last us-china', { user_id: 'U0EVE' }),
    );
    expect(blockIds(said)).toEqual(['outsider']);
    const posted = takesPost();
    await sendEvent(summit().base, envelope(mention('last us-china', { user: 'U0EVE' })));
    expect(blockIds(await posted)).toEqual(['outsider']);
    const answered = takesResponse();
    await sendPress(summit().base, press({ action_id: 'all_points', value: CALL, user: 'U0EVE' }));
    expect(blockIds(await answered)).toEqual(['outsider']);
  });

  it('of another workspace of our own organisation, or a guest of ours, is answered', async () => {
    knowsPerson('U0GUEST', { is_restricted: true, is_ultra_restricted: true });
    const guest = await sendCommand(summit().base, 'help', { user_id: 'U0GUEST' });
    expect(blockIds(await acknowledged(guest))).toContain('help');
  });

  it('is not known during an outage: the newsroom is answered, who may be a stranger is not', async () => {
    failsToKnowPerson(500);
    const ours = await sendCommand(summit().base, 'help');
    expect(blockIds(await acknowledged(ours))).toContain('help');
    failsToKnowPerson(200, { ok: false, error: 'missing_scope' });
    const posted = takesPost();
    const said = mention('last us-china', { user: 'U0WHO', user_team: 'T0OTHER', team: 'T0OTHER' });
    await sendEvent(summit().base, envelope(said, { is_ext_shared_channel: true }));
    expect(blockIds(await posted)).toEqual(['outsider']);
  });

  it('whom Slack does not know here is a stranger', async () => {
    failsToKnowPerson(200, { ok: false, error: 'user_not_visible' });
    expect(blockIds(await acknowledged(await sendCommand(summit().base, 'last us-china')))).toEqual(
      ['outsider'],
    );
  });
});
