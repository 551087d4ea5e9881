import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/record/change.js';
import { deskProblems } from '../../src/store/desk-problems.js';
import { anEvent } from '../builders.js';
import { CALL } from './house.js';

function aChange(revision: number, over: Partial<Change> = {}): Change {
  return {
    id: `${CALL}.${revision}`,
    event: CALL,
    seen: revision - 1,
    revision,
    by: 'U1',
    at: '2026-11-22T10:00:00.000Z',
    before: anEvent(),
    after: anEvent(),
    ...over,
  };
}

describe('deskProblems', () => {
  it('finds nothing wrong with changes that follow one another, several of one commit included', () => {
    expect(deskProblems({ changes: [aChange(1), aChange(2), aChange(3, { seen: 1 })] })).toEqual(
      [],
    );
  });

  it('does not mind a clock that was set back between two changes', () => {
    const earlier = aChange(2, { at: '2001-01-01T00:00:00.000Z' });
    expect(deskProblems({ changes: [aChange(1), earlier] })).toEqual([]);
  });

  it.each<[string, Change[], string]>([
    ['a change twice', [aChange(1), aChange(1)], 'changes[1](2025-11-24-cn-us-call.1).revision'],
    ['a gap', [aChange(1), aChange(3)], 'changes[1](2025-11-24-cn-us-call.3).revision'],
    ['another order', [aChange(2), aChange(1)], 'changes[0](2025-11-24-cn-us-call.2).revision'],
    ['an id of something else', [aChange(1, { id: 'x.1' })], 'changes[0](x.1).id'],
    [
      'what was seen before it was there',
      [aChange(1, { seen: 1 })],
      'changes[0](2025-11-24-cn-us-call.1).seen',
    ],
    [
      'another event before',
      [aChange(1, { before: anEvent({ id: '2020-01-01-x' }) })],
      'changes[0](2025-11-24-cn-us-call.1).before.id',
    ],
    [
      'another event after',
      [aChange(1, { after: anEvent({ id: '2020-01-01-x' }) })],
      'changes[0](2025-11-24-cn-us-call.1).after.id',
    ],
  ])('finds %s', (_, changes, path) => {
    expect(deskProblems({ changes })[0]?.path).toBe(path);
  });
});
