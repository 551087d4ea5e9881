import { describe, expect, it } from 'vitest';
import { createSparing } from '../../../src/slack/door/sparing.js';

describe('createSparing', () => {
  it('lets so many lines of a kind be written a minute, and says which is the last', () => {
    const sparing = createSparing(3);
    const minute = (at: number) => Array.from({ length: 5 }, () => sparing('replayed', at));
    expect(minute(0)).toEqual(['write', 'write', 'last', 'leave', 'leave']);
    expect(sparing('not signed', 0)).toBe('write');
    expect(minute(60_000)).toEqual(['write', 'write', 'last', 'leave', 'leave']);
  });

  it('goes on after the clock was set back', () => {
    const sparing = createSparing(1);
    expect(sparing('x', 10_000_000)).toBe('last');
    expect(sparing('x', 0)).toBe('last');
  });
});
