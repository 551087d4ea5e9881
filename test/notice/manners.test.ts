import { describe, expect, it } from 'vitest';
import { COOL_DOWN_MS, rememberedOf, UNWELCOME_MS, whyNotSay } from '../../src/notice/manners.js';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const CALL = '2025-11-24-cn-us-call';
const ago = (ms: number) => new Date(NOW.getTime() - ms).toISOString();
const HOUR = 60 * 60 * 1000;

describe('whyNotSay', () => {
  it.each([
    ['nothing was said', [], undefined],
    [
      'another event was said in the thread',
      [{ thread: 't', event: 'other', at: ago(0) }],
      undefined,
    ],
    [
      'it was said in the thread, long ago',
      [{ thread: 't', event: CALL, at: ago(100 * HOUR) }],
      'said in this thread',
    ],
    [
      'it was said in another thread within the cool-down',
      [{ thread: 'u', event: CALL, at: ago(COOL_DOWN_MS - 1) }],
      'said in this channel a short while ago',
    ],
    ['the cool-down is over', [{ thread: 'u', event: CALL, at: ago(COOL_DOWN_MS) }], undefined],
    [
      'it was not welcome',
      [{ thread: 'u', event: CALL, at: ago(100 * HOUR), unwelcome: true }],
      'not welcome in this channel',
    ],
    [
      'it was not welcome, months ago',
      [{ thread: 'u', event: CALL, at: ago(UNWELCOME_MS), unwelcome: true }],
      undefined,
    ],
  ])('where %s', (_name, said, why) => {
    expect(whyNotSay(CALL, 't', said, NOW)).toBe(why);
  });
});

describe('rememberedOf', () => {
  it('forgets what is old, and keeps a channel’s memory small', () => {
    const said = Array.from({ length: 2_000 }, (_, index) => ({
      thread: `${index}`,
      event: CALL,
      at: ago((2_000 - index) * HOUR),
    }));
    const unwelcome = { thread: 'x', event: CALL, at: ago(1_999 * HOUR), unwelcome: true };
    const kept = rememberedOf([...said, unwelcome], NOW);
    expect(kept.length).toBe(301);
    expect(kept).toContain(unwelcome);
    expect(kept.at(-1)).toBe(said.at(-1));
    expect(rememberedOf([{ thread: 't', event: CALL, at: ago(UNWELCOME_MS) }], NOW)).toEqual([]);
  });
});
