import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedBody } from '../../../src/slack/door/body.js';
import { payloadIn } from '../../../src/slack/door/payload.js';
import { command, directMessage, envelope, mention, press } from '../../wire/slack-requests.js';

const user = { id: 'U0ANN', team_id: 'T0DESK' };
const team = { id: 'T0DESK' };

describe('payloadIn', () => {
  it.each([
    ['event', envelope(mention('last us-china'))],
    ['event', envelope(directMessage('hi'))],
    ['command', command('last us-china')],
    ['press', press({ action_id: 'share', value: '{}' })],
    [
      'suggestion',
      { type: 'block_suggestion', user, team, action_id: 'value', block_id: 'b', value: 'tr' },
    ],
    ['shortcut', { type: 'shortcut', user, team, callback_id: 'add_event', trigger_id: '1.2' }],
    [
      'shortcut',
      {
        type: 'message_action',
        user,
        team,
        callback_id: 'log_message',
        trigger_id: '1.2',
        message: { text: 'x', ts: '1.2' },
        response_url: 'https://hooks.slack.com/x',
      },
    ],
    [
      'form',
      {
        type: 'view_submission',
        user,
        team,
        response_urls: [],
        view: { id: 'V1', callback_id: 'entry' },
      },
    ],
    // An installation on a whole organisation has no workspace of its own.
    ['press', { ...press({ action_id: 'share' }), team: null, enterprise: { id: 'E0ORG' } }],
  ])('knows a %s', (kind, body) => {
    expect(payloadIn(body)).toMatchObject({ kind, payload: body });
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a word', 'event_callback'],
    ['an event that is nothing', { ...envelope({ type: 'x' }), event: null }],
    ['an event in another envelope', { ...envelope({ type: 'x' }), type: 'block_actions' }],
    ['an event whose item is a word', envelope({ type: 'reaction_added', item: 'x' })],
    [
      'a workspace called __proto__',
      { ...press({ action_id: 'share' }), team: { id: '__proto__' } },
    ],
    ['a command from a workspace of words', command('x', { team_id: 'T0 DESK' })],
    ['a press without a person', { ...press({ action_id: 'share' }), user: undefined }],
    ['a press of nothing', { ...press({ action_id: 'share' }), actions: [] }],
    ['a press of a word', { ...press({ action_id: 'share' }), actions: ['share'] }],
    [
      'a press with the token of a function',
      { ...press({ action_id: 'share' }), function_data: {} },
    ],
    [
      'a response address elsewhere',
      { ...press({ action_id: 'share' }), response_url: 'http://example.org/x' },
    ],
    [
      'a response address of a file',
      { ...press({ action_id: 'share' }), response_url: 'file:///etc/passwd' },
    ],
    ['a form without a view', { type: 'view_submission', user, team }],
    [
      'a form of a number',
      { type: 'view_submission', user, team, view: { id: 'V', callback_id: 7 } },
    ],
    ['an old dialogue', { type: 'dialog_submission', user, team, callback_id: 'x' }],
    ['two kinds at once', { ...command('x'), event: { type: 'app_mention' } }],
  ])('refuses %s', (_, body) => {
    expect(payloadIn(body).kind).toBe('malformed');
  });

  it('says of no value what stands in it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), (words) => {
        const read = payloadIn({ ...command('x'), channel_id: `${words} ` });
        expect(JSON.stringify(read)).not.toContain(JSON.stringify(words).slice(1, -1));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        payloadIn(value);
      }),
    );
  });
});

describe('parsedBody', () => {
  const json = 'application/json';
  const form = 'application/x-www-form-urlencoded';

  it.each([
    ['JSON', '{"a":[1]}', json, { a: [1] }],
    ['JSON with a charset', '{}', 'application/json; charset=utf-8', {}],
    ['a form', 'a=1&b=%C3%A9', form, { a: '1', b: 'é' }],
    ['JSON in a form', 'payload=%7B%22a%22%3A1%7D', form, { a: 1 }],
    ['broken JSON', '{"a":', json, undefined],
    ['another type', '{}', 'text/plain', undefined],
    ['no type', '{}', undefined, undefined],
    ['what is nested too deep', `${'['.repeat(61)}${']'.repeat(61)}`, json, undefined],
    ['brackets in words', `"${'['.repeat(1000)}"`, json, '['.repeat(1000)],
  ])('reads %s', (_, body, type, wanted) => {
    expect(parsedBody(Buffer.from(body), type)).toEqual(wanted);
  });
});
