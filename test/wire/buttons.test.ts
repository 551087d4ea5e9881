import nock from 'nock';
import { beforeEach, describe, expect, it } from 'vitest';
import { blockIds, knowsPerson, takesPost, takesResponse } from './slack-api.js';
import { press, sendPress } from './slack-requests.js';
import { overHttp, warnings } from './summit.js';

const CALL = '2025-11-24-cn-us-call';

const summit = overHttp();

describe('a button', () => {
  const shareValue = JSON.stringify({ intent: 'on', event: CALL });
  const earlier = JSON.stringify({
    intent: 'on',
    parties: ['CN', 'US'],
    event: CALL,
    step: 'earlier',
  });

  beforeEach(() => {
    knowsPerson('U0ANN');
  });

  it('Share posts the card for everybody, and takes the private copy away', async () => {
    const posted = takesPost();
    const answered = takesResponse();
    const response = await sendPress(
      summit().base,
      press({ action_id: 'share', value: shareValue }),
    );
    expect(response.status).toBe(200);
    const card = await posted;
    expect(card.channel).toBe('C0WORLD');
    expect(blockIds(card)).toContain(`event:${CALL}`);
    expect(JSON.stringify(card.blocks)).not.toContain('"share"');
    expect((await answered).delete_original).toBe(true);
  });

  it('Share pressed twice shares once', async () => {
    const posted = takesPost();
    const first = takesResponse();
    const body = press({ action_id: 'share', value: shareValue });
    await sendPress(summit().base, body);
    await Promise.all([posted, first]);
    const second = takesResponse();
    await sendPress(summit().base, body);
    expect(blockIds(await second)).toEqual(['shared']);
  });

  it('Share has shared, even where the private copy cannot be taken away', async () => {
    const posted = takesPost();
    const kept = takesResponse('actions', 404);
    await sendPress(summit().base, press({ action_id: 'share', value: shareValue }));
    await Promise.all([posted, kept]);
    await summit().app.stop();
    expect(warnings(summit())).toContain('could not be taken away');
  });

  it('Share goes through the response address where Summit is not in the channel', async () => {
    const refused = takesPost({ ok: false, error: 'not_in_channel' });
    const answered = takesResponse();
    const gone = takesResponse();
    await sendPress(summit().base, press({ action_id: 'share', value: shareValue }));
    await refused;
    const card = await answered;
    expect(card.response_type).toBe('in_channel');
    expect(blockIds(card)).toContain(`event:${CALL}`);
    await gone;
  });

  it('Earlier turns the private card, and leaves a public one as it is', async () => {
    const turned = takesResponse();
    await sendPress(summit().base, press({ action_id: 'earlier', value: earlier }));
    const card = await turned;
    expect(card.replace_original).toBe(true);
    expect(blockIds(card).find((id) => id.startsWith('event:'))).toMatch(/^event:2025-/);
    expect(blockIds(card)).not.toContain(`event:${CALL}`);
    const beside = takesResponse();
    await sendPress(
      summit().base,
      press({ action_id: 'earlier', value: earlier, alone: false, thread: '1.000' }),
    );
    expect(await beside).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1.000',
    });
  });

  it.each([
    ['compare', JSON.stringify({ intent: 'compare', event: CALL }), false],
    ['line_for_copy', CALL, false],
    ['all_points', CALL, true],
    ['open_event', CALL, false],
    ['points_next', JSON.stringify({ event: CALL, page: 2 }), true],
    ['sources_next', JSON.stringify({ event: CALL, page: 1 }), true],
    [
      'page_older',
      JSON.stringify({ question: { intent: 'list', parties: ['CN', 'US'] }, page: 2 }),
      true,
    ],
  ])('%s answers', async (action_id, value, replaces) => {
    const answered = takesResponse();
    await sendPress(summit().base, press({ action_id, value }));
    const message = await answered;
    expect(message.replace_original).toBe(replaces);
    expect(message.blocks.length).toBeGreaterThan(0);
    expect(blockIds(message)).not.toContain('outdated');
  });

  it('in the menu shows the sources', async () => {
    const answered = takesResponse();
    const selected_option = { value: `s ${CALL}` };
    await sendPress(summit().base, press({ action_id: 'menu', selected_option }));
    expect(blockIds(await answered)).not.toContain('outdated');
  });

  it('under a question back settles it for everybody who saw it', async () => {
    const answered = takesResponse();
    const choice = { action_id: 'choose:1', block_id: 'clarify:choices', value: shareValue };
    await sendPress(summit().base, press({ ...choice, alone: false }));
    const card = await answered;
    expect(card.replace_original).toBe(true);
    expect(JSON.stringify(card.blocks)).not.toContain('"share"');
  });

  it('that carries more than any button can is left alone, and logged', async () => {
    nock.cleanAll();
    const value = JSON.stringify({ intent: 'last', words: ['x'.repeat(2000)] });
    expect((await sendPress(summit().base, press({ action_id: 'share', value }))).status).toBe(200);
    expect(warnings(summit())).toContain('left alone');
  });

  it.each([
    ['an unknown button', 'constructor', CALL],
    ['a button of another program', 'vote', ''],
    ['no value', 'earlier', undefined],
    ['no JSON', 'earlier', '{'],
    ['another intent', 'earlier', '{"intent":"drop"}'],
    ['a key too many', 'share', '{"intent":"last","__proto__":{},"admin":true}'],
    ['an event that is not there', 'line_for_copy', '2025-01-01-xx-yy-call'],
    ['the name of a prototype', 'all_points', '__proto__'],
    ['a page that is none', 'points_next', JSON.stringify({ event: CALL, page: -1 })],
    ['a list instead of a question', 'compare', '[]'],
  ])('with %s is refused kindly, and logged', async (_, action_id, value) => {
    const answered = takesResponse();
    await sendPress(summit().base, press({ action_id, ...(value !== undefined && { value }) }));
    expect(blockIds(await answered)).toEqual(['outdated']);
    expect(warnings(summit())).toContain('a button carried what it should not');
  });
});
