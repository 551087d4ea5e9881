import { describe, expect, it } from 'vitest';
import { eventually } from '../eventually.js';
import { blockIds, knowsPerson, refusesPost, takesPost, takesResponse } from './slack-api.js';
import { envelope, mention, press, sendEvent, sendPress } from './slack-requests.js';
import { overHttp, warnings } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

const summit = overHttp();

describe('when Slack fails', () => {
  it('a post is tried again after a 500, and posted once', async () => {
    knowsPerson('U0ANN');
    refusesPost(500);
    refusesPost(503);
    const posted = takesPost();
    await sendEvent(summit().base, envelope(mention('last us-china')));
    expect(blockIds(await posted)).toContain('answer');
  });

  it('a post waits as long as a 429 says', async () => {
    knowsPerson('U0ANN');
    refusesPost(429, { 'retry-after': '0' });
    refusesPost(429, { 'retry-after': '1' });
    const posted = takesPost();
    const begun = performance.now();
    await sendEvent(summit().base, envelope(mention('last us-china')));
    await posted;
    expect(performance.now() - begun).toBeGreaterThan(990);
  });

  it('for good, who asked is told with a reference that stands in the log', async () => {
    knowsPerson('U0ANN');
    for (let tries = 0; tries < 3; tries += 1) refusesPost(500);
    const told = takesPost();
    await sendEvent(summit().base, envelope(mention('last us-china')));
    const message = await told;
    expect(blockIds(message)).toEqual(['error']);
    const reference = /reference: ([A-Z2-9]{6})/.exec(message.text ?? '')?.[1];
    expect(reference).toBeDefined();
    expect(warnings(summit())).toContain(reference);
    expect((await fetch(`${summit().base}/healthz`)).status).toBe(200);
  });

  it('and goes on failing, it is logged and nothing ends', async () => {
    knowsPerson('U0ANN');
    for (let tries = 0; tries < 2; tries += 1) takesPost({ ok: false, error: 'is_archived' });
    await sendEvent(summit().base, envelope(mention('last us-china')));
    await eventually(() => expect(warnings(summit())).toContain('who asked could not be told'));
  });

  it('at a response address, the press is logged with a reference', async () => {
    knowsPerson('U0ANN');
    takesResponse('actions', 404);
    const told = takesResponse();
    await sendPress(summit().base, press({ action_id: 'line_for_copy', value: CALL }));
    expect(blockIds(await told)).toEqual(['error']);
  });
});
