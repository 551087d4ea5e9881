import { describe, expect, it } from 'vitest';
import { newReference } from '../../src/slack/errors.js';
import { boltLogger, createLog, withoutSecrets } from '../../src/slack/log.js';

function logged(level: 'info' | 'debug', write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = [];
  write(createLog(level, ['s3cret-value'], { write: (line) => void lines.push(line) }));
  return lines;
}

describe('createLog', () => {
  it('strikes out every secret, wherever in a line it stands', () => {
    const lines = logged('info', (log) => {
      log.info({ token: 'xoxb-1-2-abc' }, 'with xapp-1-A-b and s3cret-value');
      log.error({
        err: new Error('https://hooks.slack.com/commands/T1/2/r3sponse?ticket=t1cket refused'),
      });
    });
    expect(lines.join('')).not.toMatch(/xoxb-1|xapp-1|s3cret|r3sponse|t1cket/);
    expect(lines.join('')).toContain('xoxb-[secret]');
  });

  it('leaves every reference that is told to an asker, though it strikes out people', () => {
    const references = Array.from({ length: 1000 }, () => newReference());
    const lines = logged('info', (log) => log.info({ references }, 'asked by U0ANN7'));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ references, msg: 'asked by [user]' });
  });

  it('tells of an error what it is and where it came from, not the request it carries', () => {
    const error = Object.assign(new Error('refused'), {
      code: 'slack_webapi_platform_error',
      data: { text: 'what somebody said' },
      original: new Error('socket hang up'),
    });
    const [line = ''] = logged('info', (log) => log.error({ err: error }, 'failed'));
    expect(JSON.parse(line)).toMatchObject({
      level: 'error',
      err: { message: 'refused', code: 'slack_webapi_platform_error', cause: 'socket hang up' },
    });
    expect(line).not.toContain('what somebody said');
  });
});

describe('boltLogger', () => {
  it('writes what Bolt says, at its level, and keeps the level of the settings', () => {
    const lines = logged('info', (log) => {
      const logger = boltLogger(log);
      logger.debug('never seen');
      logger.warn('two', 'parts', new Error('and a cause'));
      expect(logger.getLevel()).toBe('info');
    });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'warn',
      msg: 'two parts',
      err: { message: 'and a cause' },
    });
  });
});

describe('withoutSecrets', () => {
  it('leaves everything else as it is', () => {
    expect(withoutSecrets('last us-china, xoxo', [])).toBe('last us-china, xoxo');
  });
});
