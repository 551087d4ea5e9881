/** Checking copy from Slack: the command, the modal for long text, the message shortcut. */
import nock from 'nock';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockIds, blockText, knowsPerson, sentMessage, takesResponse } from './slack-api.js';
import { newTs, OUR_TEAM, sendCommand, sendPress } from './slack-requests.js';
import { overHttp } from './summit.js';

const COPY =
  'Donald Trump and Xi Jinping spoke by phone on Monday 24 November 2025, two months after they met in Busan. They also discussed Taiwan.';
const Updated = z.object({
  response_action: z.literal('update'),
  view: z.object({ blocks: z.array(z.object({ block_id: z.string() })) }),
});
const summit = overHttp();

/** A payload of Slack's for a shortcut or a modal. */
function payload(more: Record<string, unknown>, user = 'U0ANN') {
  return {
    user: { id: user, username: 'ann', team_id: OUR_TEAM },
    team: { id: OUR_TEAM, domain: 'desk' },
    api_app_id: 'A0SUMMIT',
    token: 'old',
    trigger_id: '1.2.3',
    enterprise: null,
    is_enterprise_install: false,
    ...more,
  };
}

function onMessage(text: string, user?: string) {
  const ts = newTs();
  return payload(
    {
      type: 'message_action',
      callback_id: 'check_message',
      action_ts: ts,
      message: { type: 'message', text, ts: '1764075600.000100', user: 'U0EVE' },
      message_ts: '1764075600.000100',
      channel: { id: 'C0WORLD', name: 'world' },
      response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
    },
    user,
  );
}

function submitted(text: string) {
  const rich = {
    type: 'rich_text',
    elements: text
      .split('\n')
      .map((line) => ({ type: 'rich_text_section', elements: [{ type: 'text', text: line }] })),
  };
  return payload({
    type: 'view_submission',
    view: {
      id: 'V1',
      type: 'modal',
      callback_id: 'check_copy',
      private_metadata: '',
      state: { values: { copy: { value: { type: 'rich_text_input', rich_text_value: rich } } } },
      hash: '1.a',
      blocks: [],
    },
    response_urls: [],
  });
}

describe('/summit check', () => {
  it('flags what the record contradicts, to the asker alone', async () => {
    knowsPerson('U0ANN');
    const response = await sendCommand(summit().base, `check ${COPY}`);
    const answer = sentMessage(await response.json());
    expect(answer.response_type).toBe('ephemeral');
    expect(blockIds(answer).filter((id) => id.startsWith('flag:'))).toEqual([
      'flag:1:interval',
      'flag:2:unattributed',
    ]);
    expect(blockText(answer, 'flag:1:interval')).toContain('25 days after');
    expect(blockText(answer, 'flag:2:unattributed')).toContain(
      "Beijing says that Xi set out China's position on Taiwan",
    );
    expect(answer.text).toContain('2 findings');
  });

  it('opens a form for long text where none was typed', async () => {
    knowsPerson('U0ANN');
    let opened: unknown;
    nock('https://slack.com')
      .post('/api/views.open')
      .reply(200, (_uri, body) => {
        opened = body;
        return { ok: true, view: { id: 'V1' } };
      });
    const response = await sendCommand(summit().base, 'check');
    expect(response.status).toBe(200);
    expect(JSON.stringify(opened)).toContain('check_copy');
  });

  it('takes 20,000 characters in one go, and shows the result in their place', async () => {
    knowsPerson('U0ANN');
    const filler = 'The desk had a quiet morning and the weather was mild.\n';
    const text = `${COPY}\n${filler.repeat(Math.ceil(20_000 / filler.length))}`.slice(0, 20_000);
    const response = await sendPress(summit().base, submitted(text));
    const answer = Updated.parse(await response.json());
    const ids = answer.view.blocks.map(({ block_id: id }) => id);
    expect(ids).toContain('flag:1:interval');
    expect(ids).toContain('flag:2:unattributed');
  });

  it('says at the field that nothing was pasted', async () => {
    knowsPerson('U0ANN');
    const answer: unknown = await (await sendPress(summit().base, submitted(' '))).json();
    expect(answer).toMatchObject({ response_action: 'errors' });
  });
});

describe('the shortcut on a message', () => {
  it('shows the result to whoever asked, reckoned from the day of the message', async () => {
    knowsPerson('U0ANN');
    const taken = takesResponse();
    await sendPress(summit().base, onMessage(`${COPY} They had met in Busan three months ago.`));
    const answer = await taken;
    expect(answer.response_type).toBe('ephemeral');
    expect(blockIds(answer).filter((id) => id.startsWith('flag:'))).toEqual([
      'flag:1:interval',
      'flag:2:unattributed',
      'flag:3:interval',
    ]);
  });

  it('is refused to people of other organisations', async () => {
    knowsPerson('U0OUT', { team_id: 'T0OTHER', is_stranger: true });
    const taken = takesResponse();
    await sendPress(summit().base, {
      ...onMessage(COPY, 'U0OUT'),
      user: { id: 'U0OUT', username: 'out', team_id: 'T0OTHER' },
    });
    expect(blockIds(await taken).some((id) => id.startsWith('flag:'))).toBe(false);
  });
});
