import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayTellOfContact } from '../../src/notice/gate.js';
import { type Noticed, notice } from '../../src/notice/notice.js';
import { IDIOMS, MUTUAL_IDIOMS } from '../../src/reading/contacts/idioms.js';
import { NOUNS, VERBS } from '../../src/reading/vocabulary.js';
import { starterRecord } from '../starter-record.js';
import { ASSERTION_RULES } from './assertion-rules.js';
import { COMPANY_RULES } from './company-rules.js';
import { GRAMMAR_RULES, IMPLIED_RULES } from './grammar-rules.js';
import { HEARSAY_RULES } from './hearsay-rules.js';
import { TOLD, type Told } from './messages.js';
import { MOMENT_RULES } from './moment-rules.js';
import { OWNER_RULES } from './owner-rules.js';
import { RULES } from './rules.js';
import { SILENT } from './silent-messages.js';
import { UNREAL_RULES } from './unreal-rules.js';

const record = starterRecord();

function noticed(text: string, at = '2026-11-22T12:00Z'): Noticed {
  return notice({ text, at: new Date(at), timeZone: 'Europe/London' }, record);
}

/** What a test row says of an outcome. */
function inShort(outcome: Noticed): Record<string, string> {
  switch (outcome.kind) {
    case 'silent':
      return { silent: outcome.why };
    case 'contact':
      return { [outcome.heading === 'on record' ? 'contact' : 'latest']: outcome.event.id };
    case 'unlogged':
      return { unlogged: [...outcome.parties].sort().join('-') };
  }
}

function speaksUp({ text, at, ...wanted }: Told): void {
  const [unlogged, kind] = wanted.unlogged?.split(' ') ?? [];
  const outcome = noticed(text, at);
  expect(inShort(outcome)).toEqual(unlogged === undefined ? wanted : { unlogged });
  if (kind !== undefined && outcome.kind === 'unlogged') expect(outcome.kinds).toContain(kind);
}

describe('notice', () => {
  it.each(TOLD)('speaks up: $text', speaksUp);

  it.each(SILENT)('keeps silent: %s', (text) => {
    expect(noticed(text).kind).toBe('silent');
  });

  describe.each([
    ...RULES,
    ...GRAMMAR_RULES,
    ...IMPLIED_RULES,
    ...UNREAL_RULES,
    ...ASSERTION_RULES,
    ...COMPANY_RULES,
    ...OWNER_RULES,
    ...MOMENT_RULES,
    ...HEARSAY_RULES,
  ])('$rule', ({ told, silent }) => {
    it.each(told)('speaks up: $text', speaksUp);
    if (silent.length > 0)
      it.each(silent)('keeps silent: %s', (text) => {
        expect(noticed(text).kind).toBe('silent');
      });
  });

  it('says why it is silent', () => {
    expect(noticed('good morning')).toEqual({ kind: 'silent', why: 'no contact word' });
    expect(noticed('call me')).toEqual({ kind: 'silent', why: 'nobody named' });
    expect(noticed('Did Trump call Xi?')).toEqual({ kind: 'silent', why: 'only asked about' });
    expect(noticed('Trump should call Xi')).toEqual({
      kind: 'silent',
      why: 'only wished for or possible',
    });
    expect(noticed('Trump did not call Xi')).toEqual({
      kind: 'silent',
      why: 'told as not having happened',
    });
  });

  it('shows no contact that was still to come when the message was written', () => {
    expect(inShort(noticed('Trump called Xi', '2019-07-01T12:00Z'))).toEqual({
      latest: '2019-06-18-cn-us-call',
    });
  });

  it('tells of what is not on the record with the latest that is', () => {
    expect(noticed('Trump just called Xi')).toMatchObject({
      kind: 'unlogged',
      when: { first: '2026-11-22', last: '2026-11-22' },
      latest: { id: '2026-05-13-cn-us-visit' },
    });
  });

  it('reads "last night" by the desk’s own clock', () => {
    const told = { text: 'Trump called Xi last night', at: new Date('2025-11-25T23:30Z') };
    expect(inShort(notice({ ...told, timeZone: 'Europe/London' }, record))).toEqual({
      contact: '2025-11-24-cn-us-call',
    });
    expect(inShort(notice({ ...told, timeZone: 'Asia/Tokyo' }, record))).toEqual({
      contact: '2025-11-24-cn-us-call',
    });
    expect(
      inShort(
        notice({ ...told, at: new Date('2025-11-27T23:30Z'), timeZone: 'Asia/Tokyo' }, record),
      ),
    ).toEqual({
      unlogged: 'CN-US',
    });
  });

  it('never shows a contact in which a party that was linked took no part', () => {
    const names = ['Trump', 'Xi', 'Putin', 'Modi', 'Japan', 'the EU', 'Hungary’s Orbán', 'Kyiv'];
    const verbs = [
      'called',
      'met',
      'spoke with',
      'and',
      'will host',
      'talks between',
      ',',
      'on Monday',
      'Nov 24',
    ];
    const text = fc
      .array(fc.constantFrom(...names, ...verbs), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (message) => {
        const outcome = noticed(message);
        if (outcome.kind !== 'contact') return;
        for (const party of outcome.spoken.parties) expect(outcome.event.parties).toContain(party);
      }),
      { examples: [['Nov 24 Japan and Modi will host Trump']] },
    );
  });

  it('has an answer for any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(noticed(text).kind).toBe('silent');
        expect(noticed(`Trump called Xi ${text}`).kind).toMatch(/^(?:silent|contact|unlogged)$/);
      }),
    );
  });

  it.each([
    ['one letter', 'a'.repeat(1_000_000), 'silent'],
    ['one name', 'Trump called Xi '.repeat(60_000), 'contact'],
    ['nested quotes', '"“'.repeat(500_000), 'silent'],
    ['openings of links', '<'.repeat(1_000_000), 'silent'],
    ['back quotes', '`'.repeat(1_000_000), 'silent'],
    ['stars', '*'.repeat(1_000_000), 'silent'],
  ])('comes to an end on a megabyte of %s, within the time of a test', (_name, text, kind) => {
    expect(noticed(text).kind).toBe(kind);
  });
});

describe('mayTellOfContact', () => {
  it('lets every contact word of the vocabulary through', () => {
    const words = [...VERBS.keys(), ...NOUNS.keys()];
    const phrases = [...IDIOMS, ...MUTUAL_IDIOMS].map((idiom) => idiom.words.join(' '));
    expect([...words, ...phrases].filter((word) => !mayTellOfContact(`X ${word} Y`))).toEqual([]);
  });
});
