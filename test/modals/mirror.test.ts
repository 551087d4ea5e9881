import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { ContactEvent } from '../../src/record/schema.js';
import { anyDocument } from '../arbitraries.js';
import { aDocument, anAccount, anEvent, aStatement } from '../builders.js';
import { contextOf, throughTheForms } from './forms.js';

describe('the two steps of the entry form', () => {
  it('give back any entry of the format as it was, and are views that Slack takes', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const context = contextOf(document);
        for (const event of document.events) {
          const { first, second, event: back, errors } = throughTheForms(event, context);
          expect(errors).toBeUndefined();
          expect(back).toEqual(event);
          expect(problemsOf('modal', first)).toEqual([]);
          expect(problemsOf('modal', second)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('hold 60 points of 3,000 characters, tell what does not fit, and lose none', () => {
    const event = anEvent({
      statements: Array.from({ length: 60 }, (_, at) =>
        aStatement({
          id: `point-${at}`,
          text: `${at} ${'x'.repeat(3000)}`.slice(0, 3000),
          accounts: [anAccount({ stance: at % 7 === 0 ? 'denies' : 'affirms' })],
        }),
      ),
    });
    const { second, event: back } = throughTheForms(
      event,
      contextOf(aDocument({ events: [event] })),
    );
    expect(back).toEqual(event);
    expect(problemsOf('modal', second)).toEqual([]);
    expect(JSON.stringify(second).length).toBeLessThan(250_000);
    expect(JSON.stringify(second)).toContain('do not fit here');
    expect(JSON.stringify(second)).toContain('Beijing says (2)');
  });

  it('leave what the form does not show as it is when a line is added', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (document, pick) => {
        const context = contextOf(document);
        const event = document.events[pick % document.events.length];
        if (!event) return;
        const side = event.parties[0] ?? '';
        const { event: back, errors } = throughTheForms(event, context, {
          voices: (typed) => {
            const pages = typed.points[side] ?? [''];
            const last = pages.length - 1;
            return {
              ...typed,
              points: {
                ...typed.points,
                [side]: pages.map((page, at) =>
                  at === last ? `${page}\nQuite another point about kumquats` : page,
                ),
              },
              sources: {
                ...typed.sources,
                [side]:
                  `${typed.sources[side] ?? ''}\nhttps://kumquats.example.org/1 Kumquat Post`.slice(
                    -3000,
                  ),
              },
            };
          },
        });
        if (errors) return;
        expect(back && ContactEvent.safeParse(back).success).toBe(true);
        const kept = back?.statements.filter(({ text }) => !text.includes('kumquats'));
        expect(kept?.map(({ id, text, topics }) => ({ id, text, topics }))).toEqual(
          event.statements.map(({ id, text, topics }) => ({ id, text, topics })),
        );
        const added = back?.statements.find(({ text }) => text.includes('kumquats'));
        expect(added?.accounts[0]).toMatchObject({ by: side, stance: 'affirms' });
      }),
      { numRuns: 40 },
    );
  });
});
