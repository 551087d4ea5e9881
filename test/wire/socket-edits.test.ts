/** Editing over Socket Mode while connections come and go: what was acknowledged is kept. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountProposed } from '../../src/modals/account-fields.js';
import { accountForm } from '../../src/modals/account-form.js';
import { stateOf } from '../../src/playground/state-values.js';
import { createSeal } from '../../src/slack/entries/seal.js';
import { ACCOUNT, frameOf } from '../../src/slack/entries/views.js';
import { eventually } from '../eventually.js';
import { OUR_TEAM, TOKEN } from './slack-requests.js';
import { type StandIn, standIn } from './stand-in.js';
import { NOW, onlyOurselves, type Running, start, warnings } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

let slack: StandIn;
let summit: Running;
beforeEach(async () => {
  onlyOurselves();
  slack = await standIn();
  summit = await start({
    SLACK_BOT_TOKEN: TOKEN,
    SLACK_APP_TOKEN: 'xapp-1-A0SUMMIT-1-edits',
    SLACK_API_URL: slack.apiUrl,
    SUMMIT_EDITORS: 'everyone',
  });
});
afterEach(async () => {
  await summit.app.stop();
  await slack.close();
});

/** Add account, filled in and sent as Slack sends it. */
function submission(newPoint: string) {
  const record = summit.store.record();
  const event = record.events.get(CALL);
  if (!event) throw new Error('the starter data has no such call');
  const carried = {
    form: 'account',
    user: 'U0ANN',
    event: CALL,
    seen: summit.store.revision(CALL),
    generation: 1,
  } as const;
  const typed = accountProposed(event, {
    who: 'US',
    newPoint,
    source: 'https://www.state.gov/note',
  });
  const desk = { now: NOW, timeZone: 'UTC' };
  const view = accountForm(
    typed,
    event,
    { record, desk },
    frameOf(ACCOUNT, carried, createSeal(TOKEN)),
  );
  return {
    type: 'view_submission',
    user: { id: 'U0ANN', team_id: OUR_TEAM },
    team: { id: OUR_TEAM },
    view: { ...view, id: 'V0FORM', state: { values: stateOf(view.blocks, {}) } },
  };
}

const saved = (payload: unknown) => JSON.stringify(payload).includes('"Saved"');

describe('an edit over Socket Mode', () => {
  it('that was acknowledged is kept, though the connection is cut again and again', async () => {
    const acknowledged: string[] = [];
    for (let round = 1; round <= 6; round += 1) {
      const point = `The delegations agreed on step ${round} of the plan.`;
      void slack.deliver('interactive', submission(point)).then((payload) => {
        if (saved(payload)) acknowledged.push(point);
      });
      await eventually(() => expect(summit.store.history(CALL)).toHaveLength(round));
      slack.drop();
      await eventually(() => expect(slack.connections()).toEqual({ opened: round + 1, open: 1 }));
    }
    const kept = JSON.stringify(summit.store.record().events.get(CALL)?.statements);
    for (const point of acknowledged) expect(kept).toContain(point);
    expect(summit.store.history(CALL)).toHaveLength(6);
  }, 120_000);

  it('that is in hand when Slack renews the connection is acknowledged over the old one', async () => {
    const release = slack.hold('users.info');
    const answer = slack.deliver('interactive', submission('They agreed to speak again in May.'));
    await slack.called('users.info');
    slack.say('{"type":"disconnect","reason":"warning"}');
    await eventually(() => expect(slack.connections().opened).toBe(2));
    release();
    expect(saved(await answer)).toBe(true);
    expect(summit.store.history(CALL)).toHaveLength(1);
    expect(warnings(summit)).toBe('');
  });
});
