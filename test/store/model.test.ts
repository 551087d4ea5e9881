/** Random newsrooms: what editors do, and what comes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactEvent } from '../../src/record/schema.js';
import { occurrenceStanding } from '../../src/record/standing.js';
import { parseStoreFile, storeFileText } from '../../src/store/document.js';
import { keeperOf } from '../../src/store/keeper.js';
import { anyOp, Desk, simple } from './random-desk.js';

describe('200 random sequences of adding, editing, accounts, undoing and deleting', () => {
  it('leave record, history and posted cards as the model has them, and so after a restart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyOp, { minLength: 3, maxLength: 16 }), async (ops) => {
        const desk = new Desk();
        for (const step of ops) await desk.run(step);
        await desk.time.pass(300_000);
        const { store, model } = desk;

        const agree = (events: ReadonlyMap<string, ContactEvent>) => {
          expect([...events.keys()].sort()).toEqual([...model.keys()].sort());
          for (const [id, event] of events) {
            const says = [...simple(event).says].sort();
            expect({ ...simple(event), says }).toEqual({
              ...model.get(id),
              says: [...(model.get(id)?.says ?? [])].sort(),
            });
            expect(['confirmed', 'claimed', 'open', 'disputed', 'denied']).toContain(
              occurrenceStanding(event),
            );
          }
        };
        agree(store.record().events);
        expect(store.history()).toHaveLength(desk.steps.size);
        for (const card of store.cards()) {
          expect(card.revision).toBe(store.revision(card.event));
          const headline = model.get(card.event)?.headline;
          expect(desk.shown.get(card.ts)).toContain(headline ?? 'no longer on the record');
        }

        const text = storeFileText(desk.written);
        const parsed = parseStoreFile(new TextEncoder().encode(text));
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
        const again = keeperOf(
          parsed.value,
          async () => {},
          async () => {},
        );
        agree(again.record().events);
        expect(again.history()).toEqual(store.history());
        expect(again.cards()).toEqual(store.cards());
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
