import { describe, expect, it } from 'vitest';
import { createDeliveries, messageKey } from '../../src/slack/deliveries.js';

const at = (minutes: number) => new Date(Date.UTC(2026, 10, 22, 10, minutes));

describe('createDeliveries', () => {
  it('lets a key be claimed once', () => {
    const { claim } = createDeliveries(() => at(0));
    expect([claim('a'), claim('a'), claim('b')]).toEqual([true, false, true]);
  });

  it('lets it be claimed again where it was released', () => {
    const { claim, release } = createDeliveries(() => at(0));
    claim('a');
    release('a');
    expect(claim('a')).toBe(true);
  });

  it('remembers longer than Slack goes on trying, and not for ever', () => {
    let now = at(0);
    const { claim } = createDeliveries(() => now);
    claim('a');
    now = at(59);
    expect(claim('a')).toBe(false);
    now = at(61);
    expect(claim('a')).toBe(true);
  });

  it('forgets the oldest rather than grow without bound', () => {
    const { claim } = createDeliveries(() => at(0));
    for (let index = 0; index < 20_001; index += 1) claim(`event ${index}`);
    expect(claim('event 0')).toBe(true);
    expect(claim('event 20000')).toBe(false);
  });
});

describe('messageKey', () => {
  it('is one for a message, and another in another channel', () => {
    expect(messageKey('C1', '1.2')).toBe(messageKey('C1', '1.2'));
    expect(messageKey('C1', '1.2')).not.toBe(messageKey('C2', '1.2'));
  });
});
