import { describe, expect, it } from 'vitest';
import { lineForCopy } from '../../src/cards/line-for-copy.js';
import { ContactRecord } from '../../src/record/record.js';
import type { ContactEvent } from '../../src/record/schema.js';
import { aMeeting, anAccount, anEvent, aReadout, aRecord, aStatement } from '../builders.js';
import { seedEvents, theCall } from '../seed-call.js';
import { DESK } from './reading.js';

function lineOf(event: ContactEvent, ...before: ContactEvent[]): string {
  return lineForCopy(event, aRecord(...before, event), DESK);
}

const TRUMP_AND_XI = 'US President Donald Trump and Chinese President Xi Jinping';
const only = (by: string, stance: 'affirms' | 'denies' | 'noncommittal' = 'affirms') =>
  anAccount({ by, stance });

describe('the line for copy', () => {
  it('states as fact what is confirmed, and names the side for the rest', () => {
    expect(lineForCopy(theCall(), aRecord(...seedEvents()), DESK)).toBe(
      `${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025, 25 days after they met in Busan on 30 October 2025; they discussed the war in Ukraine and trade; Beijing says, among other points, that Xi set out China's position on Taiwan, while Washington says, among other points, that they discussed soybeans and other farm products.`,
    );
  });

  it.each([
    [
      'claimed',
      { occurrence: [only('US')], readouts: [aReadout({ status: 'none' })], statements: [] },
      `Washington says that ${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025; Beijing has published no account.`,
    ],
    [
      'disputed',
      { occurrence: [only('US'), only('CN', 'denies')], statements: [] },
      `Washington says, and Beijing denies, that ${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025.`,
    ],
    [
      'denied',
      { occurrence: [only('CN', 'denies')], statements: [] },
      `Beijing denies that ${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025.`,
    ],
    [
      'open',
      { occurrence: [only('CN', 'noncommittal')], statements: [] },
      `Beijing neither confirms nor denies that ${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025.`,
    ],
    [
      'scheduled',
      {
        status: 'scheduled',
        when: { start: '2026-11-24', timeZone: 'America/New_York' },
        statements: [],
      },
      `${TRUMP_AND_XI} are to speak by phone on Tuesday 24 November 2026.`,
    ],
    [
      'scheduled for a day that is past',
      { status: 'scheduled', statements: [] },
      `${TRUMP_AND_XI} were to speak by phone on Monday 24 November 2025; the record does not say whether it took place.`,
    ],
    [
      'one claim of two sides of three',
      {
        parties: ['CN', 'US', 'RU'],
        occurrence: [only('joint')],
        statements: [
          aStatement({ text: 'They discussed gas.', accounts: [only('CN'), only('RU')] }),
        ],
      },
      'The United States, China and Russia spoke by phone on Monday 24 November 2025; Beijing and Moscow say that they discussed gas.',
    ],
    [
      'a claim that begins with its side',
      {
        statements: [
          aStatement({ text: 'Beijing asked Washington for calm.', accounts: [only('CN')] }),
        ],
      },
      `${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025; Beijing says that it asked Washington for calm.`,
    ],
    [
      'cancelled',
      { status: 'cancelled', statements: [] },
      `A phone call between ${TRUMP_AND_XI} planned for Monday 24 November 2025 was called off.`,
    ],
    [
      'a month alone',
      { when: { start: '2025-11', timeZone: 'UTC' }, statements: [] },
      `${TRUMP_AND_XI} spoke by phone in November 2025.`,
    ],
    [
      'about a day',
      {
        when: { start: '2025-11-24', approximate: true, timeZone: 'America/New_York' },
        statements: [],
      },
      `${TRUMP_AND_XI} spoke by phone on or about Monday 24 November 2025.`,
    ],
    [
      'two calendars',
      { when: { start: '2025-11-24T21:00', timeZone: 'America/New_York' }, statements: [] },
      `${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025 (Tuesday 25 November 2025 in Beijing).`,
    ],
    [
      'a letter',
      { kind: 'letter', from: 'CN', statements: [] },
      'Chinese President Xi Jinping sent a letter to US President Donald Trump on Monday 24 November 2025.',
    ],
    [
      'a visit',
      {
        kind: 'visit',
        place: { city: 'Beijing', country: 'CN' },
        when: { start: '2025-11-24', end: '2025-11-26', timeZone: 'Asia/Shanghai' },
        statements: [],
      },
      'US President Donald Trump visited Beijing from Monday 24 to Wednesday 26 November 2025, meeting Chinese President Xi Jinping.',
    ],
    [
      'nobody named',
      { participants: [], statements: [] },
      'China and the United States spoke by phone on Monday 24 November 2025.',
    ],
    [
      'many parties',
      {
        kind: 'summit',
        parties: ['CN', 'US', 'RU', 'UA', 'KR', 'QA'],
        participants: [],
        occurrence: [only('joint')],
        statements: [],
      },
      'China, the United States, Russia, Ukraine and two others met at a summit on Monday 24 November 2025.',
    ],
  ] satisfies [string, Partial<ContactEvent>, string][])('%s', (_, over, sentence) => {
    expect(lineOf(anEvent(over))).toBe(sentence);
  });

  it('does not pass a claimed contact before it off as fact', () => {
    const before = aMeeting({ occurrence: [only('US')] });
    expect(lineOf(anEvent({ statements: [] }), before)).toBe(
      `${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025, 25 days after a meeting in Busan on 30 October 2025 that only Washington speaks of.`,
    );
  });

  it('does not put the interval into the mouth of the side that claims the contact', () => {
    expect(lineOf(anEvent({ occurrence: [only('US')], statements: [] }), aMeeting())).toBe(
      `Washington says that ${TRUMP_AND_XI} spoke by phone on Monday 24 November 2025; the previous contact on the record was a meeting in Busan on 30 October 2025, 25 days earlier.`,
    );
  });

  it('names who reported what the sides have not confirmed', () => {
    const statement = aStatement({
      text: 'China made the call public first.',
      accounts: [anAccount({ by: 'independent', speaker: 'Reuters' })],
    });
    expect(lineOf(anEvent({ statements: [statement] }))).toContain(
      '; Reuters reported that China made the call public first.',
    );
  });

  it('leaves out a point that is not one sentence', () => {
    const statement = aStatement({ text: 'Xi spoke of Taiwan. He asked for care.' });
    expect(lineOf(anEvent({ statements: [statement] }))).not.toContain('Taiwan');
  });

  it('tells two presidents apart whose countries share an adjective', () => {
    const event = anEvent({
      parties: ['CD', 'CG'],
      participants: ['one', 'other'],
      statements: [],
    });
    const congo = (id: string, name: string) => ({
      id,
      name,
      short: name,
      adjective: 'Congolese',
      capital: id,
      timeZone: 'UTC',
      aliases: [],
    });
    const president = (id: string, name: string, party: string) => ({
      id,
      name,
      family: name,
      party,
      offices: [{ title: 'President', from: '2000-01-01' }],
      aliases: [],
    });
    const record = ContactRecord.of({
      version: 1,
      parties: [congo('CD', 'DR Congo'), congo('CG', 'Congo')],
      people: [president('one', 'Félix', 'CD'), president('other', 'Denis', 'CG')],
      topics: [],
      events: [{ ...event, occurrence: [only('joint')], readouts: [] }],
    });
    const [congos] = record.events.values();
    expect(congos && lineForCopy(congos, record, DESK)).toContain(
      'President Félix of the DR Congo and President Denis of Congo spoke by phone',
    );
  });
});
