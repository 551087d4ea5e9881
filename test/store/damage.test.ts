import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damageRuns } from '../../scripts/store/damage.js';
import type { Change } from '../../src/record/change.js';
import { aMeeting, anEvent } from '../builders.js';
import { aFolder, CALL, smallRecord } from './house.js';

const folder = aFolder();
const FILES = 160;

function aChange(revision: number, before: string, after: string): Change {
  return {
    id: `${CALL}.${revision}`,
    event: CALL,
    seen: revision - 1,
    revision,
    by: 'U1',
    name: 'Ana Núñez',
    at: '2026-11-22T10:00:00.000Z',
    before: anEvent({ title: before }),
    after: anEvent({ title: after }),
  };
}

describe('a damaged store file', () => {
  it('is refused with the place of the damage, or loads as it was; and is never changed', async () => {
    const document = {
      record: { ...smallRecord(), events: [aMeeting(), anEvent({ title: 'Third' })] },
      desk: {
        changes: [aChange(1, 'First', 'Second'), aChange(2, 'Second', 'Third')],
        cards: [{ channel: 'C1', ts: '1.2', event: CALL, revision: 2 }],
        channels: { C1: { watching: true, said: [] } },
      },
    };
    const figures = await damageRuns(document, join(folder(), 'summit.json'), {
      files: FILES,
      seed: 11,
    });
    expect(figures.refused + figures.loaded + figures.loadedAsMeant).toBe(FILES);
    // A mark before the text and other line breaks are no damage.
    expect(figures.byKind.get('UTF-8 with a mark')).toEqual({ refused: 0, loaded: 10 });
    expect(figures.byKind.get('other line breaks')).toEqual({ refused: 0, loaded: 10 });
    expect(figures.byKind.get('a bit flipped')).toEqual({ refused: 10, loaded: 0 });
    expect(figures.byKind.get('Latin-1')).toEqual({ refused: 10, loaded: 0 });
  });
});
