/** What the check has to show: the article of the call, and that its own wordings and lines are clean. */
import { describe, expect, it } from 'vitest';
import { lineForCopy } from '../../src/cards/line-for-copy.js';
import { checkCopy, LONGEST_COPY } from '../../src/check/check.js';
import { draftEntry } from '../../src/draft/draft.js';
import { addDays, spanOf } from '../../src/record/calendar.js';
import { ContactRecord } from '../../src/record/record.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();
const NOW = new Date('2026-11-22T12:00Z');
const SETTING = { now: NOW, timeZone: 'Europe/London' };

const ARTICLE = `WASHINGTON, Nov 25 — US President Donald Trump and Chinese President Xi Jinping spoke by phone on Monday, both governments said, in a call that touched on Ukraine and trade.

It was their first conversation since their face-to-face meeting in Busan, South Korea, two months earlier.

Beijing said that Xi had set out China's position on Taiwan. The two leaders talked about Taiwan at length.

Asian shares rose on Tuesday after the call.`;

describe('an article on the call of 24 November 2025', () => {
  it('gets the interval and the unattributed sentence flagged, and nothing else', () => {
    const { findings } = checkCopy(ARTICLE, record, { ...SETTING, written: '2025-11-25' });
    expect(
      findings.map(({ kind, words, wording, event }) => ({ kind, words, wording, event })),
    ).toEqual([
      {
        kind: 'interval',
        words: 'two months earlier',
        wording: '25 days earlier',
        event: '2025-11-24-cn-us-call',
      },
      {
        kind: 'unattributed',
        words: 'The two leaders talked about Taiwan at length',
        wording: "Beijing says that Xi set out China's position on Taiwan",
        event: '2025-11-24-cn-us-call',
      },
    ]);
    expect(findings.every(({ source }) => source?.url?.startsWith('https://'))).toBe(true);
  });

  it('fills the form of an empty record', () => {
    const { parties, people, topics } = record.toDocument();
    const empty = ContactRecord.of({ version: 1, parties, people, topics, events: [] });
    const draft = draftEntry(ARTICLE, empty, {
      posted: new Date('2025-11-25T09:00Z'),
      timeZone: 'Europe/London',
    });
    expect(draft).toMatchObject({
      kind: 'call',
      status: 'held',
      parties: ['US', 'CN'],
      people: ['donald-trump', 'xi-jinping'],
      date: '2025-11-24',
    });
    expect(draft.points.map(({ box, text }) => `${box}: ${text}`)).toEqual([
      expect.stringMatching(/^all: .*touched on Ukraine and trade/),
      "CN: Xi had set out China's position on Taiwan.",
      'unattributed: The two leaders talked about Taiwan at length.',
    ]);
  });
});

describe('what Summit words itself', () => {
  const events = [...record.events.values()];

  it('passes the check: every line for copy', () => {
    const flagged = events.flatMap((event) => {
      const line = lineForCopy(event, record, SETTING);
      const written = addDays(spanOf(event.when).last, event.status === 'scheduled' ? -40 : 1);
      return checkCopy(line, record, { ...SETTING, written }).findings.map(
        ({ kind, words }) => `${event.id} ${kind} “${words}” in ${line}`,
      );
    });
    expect(flagged).toEqual([]);
  }, 180_000);

  it('passes the check: every proposed wording, alone and in its place', () => {
    const flagged: string[] = [];
    for (const event of events) {
      const day = spanOf(event.when).last;
      const names = event.participants
        .map((id) => record.people.get(id)?.family)
        .filter((name) => name !== undefined);
      if (names.length < 2 || event.when.start.length === 7 || event.kind === 'letter') continue;
      const lead = `${names[0]} and ${names[1]} ${event.place ? `met in ${event.place.city}` : 'spoke by phone'} on ${day}.`;
      for (const statement of event.statements) {
        const text = `${lead} ${statement.text}`;
        const written = addDays(day, 1);
        for (const finding of checkCopy(text, record, { ...SETTING, written }).findings) {
          if (finding.kind === 'place' || finding.kind === 'kind' || finding.kind === 'who')
            continue;
          const alone = checkCopy(`${finding.wording}.`, record, { ...SETTING, written }).findings;
          const mended = `${text.slice(0, finding.start)}${finding.wording}${text.slice(finding.end)}`;
          const inPlace = checkCopy(mended, record, { ...SETTING, written }).findings.filter(
            ({ kind, start }) => kind === finding.kind && start === finding.start,
          );
          for (const { kind, words } of [...alone, ...inPlace])
            flagged.push(`${event.id} ${kind} “${words}” in ${mended}`);
        }
      }
    }
    expect(flagged).toEqual([]);
  }, 180_000);
});

describe('hostile text', () => {
  const sized = (piece: string, length: number) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  it.each([
    ['one letter', 'a'],
    ['nested quotes', '“he said '],
    ['no full stops', 'Trump and Xi spoke by phone on 24 November 2025 and '],
    ['a thousand names', 'President Foo Bar, Minister Baz Qux, Xi Jinping, '],
    ['dates alone', '24 November 2025 '],
    ['spans alone', 'two months after '],
    ['capitals', 'Aaa Bbb Ccc '],
  ])('ends quickly: %s', (_, piece) => {
    const text = sized(piece, 40_000);
    // Of the processor, and not by the clock: another process may have it meanwhile.
    const begun = process.cpuUsage();
    checkCopy(text, record, { ...SETTING, written: '2025-11-26' });
    draftEntry(text, record, { posted: NOW, timeZone: 'Europe/London' });
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(5_000);
  });

  it('is refused where it is longer than any copy', () => {
    const checked = checkCopy('a'.repeat(1_000_000), record, SETTING);
    expect(checked.refused).toContain(LONGEST_COPY.toLocaleString('en-GB'));
    expect(checked.findings).toEqual([]);
  });
});
