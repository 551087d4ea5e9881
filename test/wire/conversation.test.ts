import { describe, expect, it } from 'vitest';
import { blockIds, knowsPerson, takesPost } from './slack-api.js';
import { BOT_USER, directMessage, envelope, mention, sendEvent } from './slack-requests.js';
import { overHttp } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

const summit = overHttp();

describe('a mention', () => {
  it('is answered in the thread, without the private buttons', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    const said = mention('2025-11-24 us-china');
    expect((await sendEvent(summit().base, envelope(said))).status).toBe(200);
    const answer = await posted;
    expect(answer).toMatchObject({ channel: 'C0WORLD', thread_ts: said.ts });
    expect(blockIds(answer)).toContain(`event:${CALL}`);
    expect(JSON.stringify(answer.blocks)).not.toContain('"share"');
  });

  it('in a thread is answered in that thread', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    await sendEvent(summit().base, envelope(mention('last us-china', { thread_ts: '1.000' })));
    expect((await posted).thread_ts).toBe('1.000');
  });

  it('in the thread of a card is told who “they” are', async () => {
    knowsPerson('U0ANN');
    await summit().store.posted({
      channel: 'C0WORLD',
      ts: '8.100',
      thread: '8.000',
      event: CALL,
      revision: 0,
    });
    const answer = takesPost();
    const asked = mention('when did they last meet in person?', { thread_ts: '8.000' });
    await sendEvent(summit().base, envelope(asked));
    const text = JSON.stringify((await answer).blocks);
    expect(text).toContain('The latest meeting in person between Donald Trump and Xi Jinping');
  });

  it('without words gets help', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    await sendEvent(summit().base, envelope(mention('')));
    expect(blockIds(await posted)).toContain('help');
  });

  it('that Slack delivers again is answered once', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    const body = envelope(mention('last us-china'));
    const retried = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    await sendEvent(summit().base, body);
    await posted;
    const again = await sendEvent(summit().base, body, { headers: retried });
    expect(again.status).toBe(200);
  });

  it('that comes in two events is answered once', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    const said = mention('last us-china');
    await Promise.all([
      sendEvent(summit().base, envelope(said)),
      sendEvent(summit().base, envelope(said)),
    ]);
    await posted;
  });

  it('by a bot is not answered', async () => {
    await sendEvent(summit().base, envelope(mention('last us-china', { bot_id: 'B9' })));
    await sendEvent(summit().base, envelope(mention('last us-china', { user: BOT_USER })));
  });
});

describe('a direct message', () => {
  it('is answered where it was said', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    await sendEvent(summit().base, envelope(directMessage('2025-11-24 us-china')));
    const answer = await posted;
    expect(answer.channel).toBe('D0ANN');
    expect(answer.thread_ts).toBeUndefined();
    expect(blockIds(answer)).toContain(`event:${CALL}`);
  });

  it('that greets gets help', async () => {
    knowsPerson('U0ANN');
    const posted = takesPost();
    await sendEvent(summit().base, envelope(directMessage('hi')));
    expect(blockIds(await posted)).toContain('help');
  });

  it('is left alone where nobody said it: edits, deletions, bots, joins', async () => {
    for (const more of [
      { subtype: 'message_changed' },
      { subtype: 'message_deleted' },
      { subtype: 'bot_message', bot_id: 'B9' },
      { bot_id: 'B9' },
      { subtype: 'channel_join' },
      { channel_type: 'channel', channel: 'C0WORLD' },
    ]) {
      const body = envelope(directMessage('last us-china', more));
      expect((await sendEvent(summit().base, body)).status).toBe(200);
    }
  });
});

describe('a new channel', () => {
  const joined = (user: string) => ({
    type: 'member_joined_channel',
    user,
    channel: 'C0NEW',
    channel_type: 'C',
    team: 'T0DESK',
    event_ts: '1.2',
  });

  it('is greeted when Summit joins it, and not when others do', async () => {
    const posted = takesPost();
    await sendEvent(summit().base, envelope(joined('U0ANN')));
    await sendEvent(summit().base, envelope(joined(BOT_USER)));
    const greeting = await posted;
    expect(greeting.channel).toBe('C0NEW');
    expect(blockIds(greeting)).toContain('greeting');
  });
});
