import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, secretsOf } from '../src/settings.js';

const BOT = 'xoxb-1-2-aBcDeF';
const APP = 'xapp-1-A1-2-3f';
const SECRET = '0123456789abcdef0123456789abcdef';
const HTTP = { SLACK_BOT_TOKEN: BOT, SLACK_SIGNING_SECRET: SECRET };

function settings(environment: Record<string, string>) {
  const read = readSettings(environment);
  if (!read.ok) throw new Error(read.message);
  return read.settings;
}

function complaint(environment: Record<string, string>): string {
  const read = readSettings(environment);
  if (read.ok) throw new Error('was accepted');
  return read.message;
}

describe('readSettings', () => {
  it('opens the playground where no Slack token is set', () => {
    expect(settings({})).toMatchObject({
      connection: { mode: 'playground', port: 3000 },
      timeZone: 'UTC',
      logLevel: 'info',
    });
  });

  it('takes a line that is left empty as not set', () => {
    expect(settings({ SLACK_BOT_TOKEN: '', PORT: ' ' }).connection.mode).toBe('playground');
  });

  it('connects by socket with an app token, and opens no port unless one is set', () => {
    const tokens = { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP };
    expect(settings({ ...tokens, SLACK_SIGNING_SECRET: SECRET }).connection).toEqual({
      mode: 'socket',
      botToken: BOT,
      appToken: APP,
    });
    expect(settings({ ...tokens, PORT: '8080' }).connection).toMatchObject({ healthPort: 8080 });
  });

  it('takes HTTP without an app token, on port 3000 or the one that is set', () => {
    expect(settings(HTTP).connection).toEqual({
      mode: 'http',
      botToken: BOT,
      signingSecret: SECRET,
      port: 3000,
    });
    expect(settings({ ...HTTP, PORT: '0' }).connection).toMatchObject({ port: 0 });
  });

  it('tells its status on a port of its own where one is set, to this machine alone', () => {
    expect(settings(HTTP).status).toBeUndefined();
    expect(settings({ ...HTTP, SUMMIT_METRICS_PORT: '9464' }).status).toEqual({
      port: 9464,
      host: '127.0.0.1',
    });
    const everywhere = { SUMMIT_METRICS_PORT: '9464', SUMMIT_METRICS_HOST: '0.0.0.0' };
    expect(settings({ ...HTTP, ...everywhere }).status?.host).toBe('0.0.0.0');
    expect(complaint({ SUMMIT_METRICS_HOST: 'every where' })).toContain(
      'SUMMIT_METRICS_HOST should',
    );
  });

  it('keeps the record beside the starter data, from wherever it is started', () => {
    expect(settings({}).store).toMatch(/\/data\/summit\.json$/);
    expect(settings({ SUMMIT_STORE: 'elsewhere/record.json' }).store).toBe('elsewhere/record.json');
  });

  it.each([
    ['everyone', 'everyone'],
    ['Everyone', 'everyone'],
    ['U012ABC, W034DEF;S056GHI', { users: ['U012ABC', 'W034DEF'], groups: ['S056GHI'] }],
    ['S056GHI', { users: [], groups: ['S056GHI'] }],
  ])('reads who may edit from %j', (value, editors) => {
    expect(settings({ SUMMIT_EDITORS: value }).editors).toEqual(editors);
  });

  it.each([
    ['SLACK_BOT_TOKEN', { ...HTTP, SLACK_BOT_TOKEN: 'xoxp-1-2-3' }, 'xoxb-'],
    ['SLACK_BOT_TOKEN', { SLACK_APP_TOKEN: APP }, 'is missing'],
    ['SLACK_BOT_TOKEN', { SLACK_SIGNING_SECRET: SECRET }, 'is missing'],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: BOT }, 'xapp-'],
    ['SLACK_APP_TOKEN', { SLACK_BOT_TOKEN: BOT }, 'SLACK_SIGNING_SECRET'],
    ['SLACK_SIGNING_SECRET', { ...HTTP, SLACK_SIGNING_SECRET: APP }, 'not a token'],
    ['SLACK_SIGNING_SECRET', { ...HTTP, SLACK_SIGNING_SECRET: 'two words' }, '32 letters'],
    ['PORT', { PORT: '65536' }, '0 to 65535'],
    ['PORT', { PORT: '-1' }, '0 to 65535'],
    ['PORT', { PORT: '3000.5' }, '0 to 65535'],
    ['SLACK_API_URL', { SLACK_API_URL: 'slack.com' }, 'https://slack.com/api/'],
    ['SLACK_API_URL', { SLACK_API_URL: 'file:///etc' }, 'https://slack.com/api/'],
    ['SUMMIT_STORE', { SUMMIT_STORE: '' }, 'path of a file'],
    ['SUMMIT_STORE', { SUMMIT_STORE: '  ' }, 'path of a file'],
    ['SUMMIT_STORE', { SUMMIT_STORE: 'postgres://summit:pw@db/summit' }, 'PostgreSQL'],
    ['SUMMIT_STORE', { SUMMIT_STORE: 'https://example.org/record.json' }, 'path of a file'],
    ['SUMMIT_EDITORS', { SUMMIT_EDITORS: '@ann' }, 'everyone'],
    ['SUMMIT_EDITORS', { SUMMIT_EDITORS: ',' }, 'everyone'],
    ['SUMMIT_EDITORS', { SUMMIT_EDITORS: 'everyone,U012ABC' }, 'everyone'],
    ['SUMMIT_TIME_ZONE', { SUMMIT_TIME_ZONE: 'Mars/Olympus' }, 'IANA'],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }, 'error, warn, info, debug'],
  ])('names %s and what to put there: %j', (variable, environment, words) => {
    const line = complaint(environment)
      .split('\n')
      .find((it) => it.includes(`- ${variable} `));
    expect(line).toContain(words);
  });

  it('tells all that is wrong in one message', () => {
    const message = complaint({
      SLACK_BOT_TOKEN: 'no',
      PORT: 'x',
      LOG_LEVEL: 'x',
      SUMMIT_STORE: '',
    });
    for (const name of [
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'PORT',
      'LOG_LEVEL',
      'SUMMIT_STORE',
    ]) {
      expect(message).toContain(`- ${name} `);
    }
  });

  it('never repeats a value, whatever it is and wherever it was pasted', () => {
    const names = [
      'SLACK_BOT_TOKEN',
      'SLACK_APP_TOKEN',
      'SLACK_SIGNING_SECRET',
      'PORT',
      'LOG_LEVEL',
    ];
    const value = fc.stringMatching(/^[a-z]{0,3}-?[\w ]{12,30}$/);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (environment) => {
        const read = readSettings(environment);
        if (read.ok) return;
        for (const secret of Object.values(environment)) {
          expect(read.message).not.toContain(secret.trim());
        }
      }),
    );
  });
});

describe('secretsOf', () => {
  it('lists what must not be seen in a log', () => {
    expect(secretsOf(settings(HTTP))).toEqual([BOT, SECRET]);
    expect(secretsOf(settings({ SLACK_BOT_TOKEN: BOT, SLACK_APP_TOKEN: APP }))).toEqual([BOT, APP]);
    expect(secretsOf(settings({}))).toEqual([]);
  });
});
