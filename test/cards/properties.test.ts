/** What holds of every record that the format admits: facts and claims apart, Slack's limits, escaping. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { fullCardPages } from '../../src/cards/full-card.js';
import { lineForCopy } from '../../src/cards/line-for-copy.js';
import type { Message } from '../../src/cards/message.js';
import { shown } from '../../src/cards/text.js';
import { parseRecordDocument } from '../../src/record/document.js';
import { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent, RecordDocument } from '../../src/record/schema.js';
import { standingOf } from '../../src/record/standing.js';
import { anyDocument } from '../arbitraries.js';
import { DESK, messagesOf, shownIn } from './reading.js';

/** A failing record is shrunk, and that takes its time: it is told as small as it has become by then. */
const RUNS = { numRuns: 25, interruptAfterTimeLimit: 40_000 };
vi.setConfig({ testTimeout: 120_000 });

function forEachEvent(check: (event: ContactEvent, record: ContactRecord) => void) {
  return (document: RecordDocument) => {
    const record = ContactRecord.of(document);
    for (const event of document.events) check(event, record);
  };
}

/** Every text of an arbitrary's statement begins with a mark of its own. */
function marks(event: ContactEvent) {
  return event.statements.map((statement, index) => ({
    mark: `P${index}x `,
    statement,
    standing: standingOf(statement.accounts, event),
  }));
}

describe('the arbitrary itself', () => {
  it('makes documents that the format admits', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(parseRecordDocument(document)).toMatchObject({ ok: true });
      }),
      { numRuns: 30 },
    );
  });
});

describe('facts and claims', () => {
  it('shows nothing as confirmed whose standing is not, and no claim without its side, in any block', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          for (const { blocks } of messagesOf(event, record)) {
            for (const block of blocks) checkBlock(block, event);
          }
        }),
      ),
      RUNS,
    );
  });

  it('keeps them apart in the fallback text', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          for (const { text } of messagesOf(event, record)) checkText(text, event);
        }),
      ),
      RUNS,
    );
  });

  it('states in the line for copy as fact only what is confirmed', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          const line = lineForCopy(event, record, DESK);
          for (const { mark, standing } of marks(event)) {
            const at = line.indexOf(mark);
            if (at < 0 || standing === 'confirmed') continue;
            expect(line.slice(0, at)).toMatch(
              /\S (says?|denies|deny)(, among other points,|,)? that $/,
            );
          }
          expect(line).not.toMatch(/[\r\n\u202a-\u202e\u2066-\u2069]/);
        }),
      ),
      RUNS,
    );
  });
});

function checkBlock(block: Message['blocks'][number], event: ContactEvent): void {
  const id = block.block_id ?? '';
  const text = shownIn(block);
  const present = marks(event).filter(({ mark }) => text.includes(mark));
  const own = id.slice(id.indexOf(':') + 1);
  for (const { statement, standing, mark } of present) {
    if (id.startsWith('confirmed:')) expect([mark, standing]).toEqual([mark, 'confirmed']);
    else if (id.startsWith('disputed:')) {
      expect(['disputed', 'denied']).toContain(standing);
      expect(text).toMatch(/ (denies|deny|report(s)? otherwise)/);
    } else if (id.startsWith('claims:')) {
      const party = own.slice(event.id.length + 1).replace(/:\d+$/, '');
      expect(['claimed', 'open']).toContain(standing);
      expect(statement.accounts.map((account) => account.by)).toContain(party);
      expect(text.startsWith(`Cap${party}`)).toBe(true);
    } else if (id.startsWith('open:')) expect(standing).toBe('open');
    else if (id.startsWith('compare:')) expect(text).toContain('Counts as');
    else if (id.startsWith('line:')) expect(text).toContain(mark);
    else expect.fail(`a statement stands in the block ${id}`);
  }
}

function checkText(text: string, event: ContactEvent): void {
  for (const { mark, standing } of marks(event)) {
    const before = text.slice(0, Math.max(0, text.indexOf(mark)));
    if (!text.includes(mark) || standing === 'confirmed') continue;
    const asFact = last(before, /Confirmed(: | \()/g);
    const attributed = last(
      before,
      / (says?|deny|denies)\b|Disputed \(|Claimed \(|Confirmed by nobody \(/g,
    );
    expect(attributed, text).toBeGreaterThan(Math.max(asFact, -1));
  }
}

function last(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

describe("Slack's limits", () => {
  it('are kept by every message of any record', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          for (const message of messagesOf(event, record)) {
            expect(problemsOf('message', message)).toEqual([]);
            expect(message.text.length).toBeLessThan(3000);
          }
        }),
      ),
      RUNS,
    );
  });
});

describe('outside text', () => {
  it('never reaches a place where Slack would read it as more than letters', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          for (const { text, blocks } of messagesOf(event, record)) {
            expect(text).not.toMatch(/[<>]|&(?!(amp|lt|gt);)/);
            JSON.stringify(blocks, (key, value: unknown) => {
              if (typeof value !== 'string') return value;
              const bad =
                (key === 'type' && value === 'mrkdwn') ||
                (key === 'url' && !/^https:\/\/[^|<>\s]+$/.test(value)) ||
                /<[!@#]|<[a-z]+:|[\p{Surrogate}\u202a-\u202e\u2066-\u2069]/iu.test(value);
              if (bad) expect.fail(`${key}: ${value}`);
              return value;
            });
          }
        }),
      ),
      RUNS,
    );
  });
});

describe('all points', () => {
  it('hold every statement from its beginning to its end', () => {
    fc.assert(
      fc.property(
        anyDocument,
        forEachEvent((event, record) => {
          const pages = fullCardPages(event, record, DESK);
          const all = pages.map(({ blocks }) => shownIn(blocks)).join('\n');
          for (const { text } of event.statements) {
            const whole = shown(text);
            expect(all).toContain(whole.slice(0, 20));
            expect(all).toContain(whole.slice(-8).trim());
          }
        }),
      ),
      RUNS,
    );
  });
});
