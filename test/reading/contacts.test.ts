import { describe, expect, it } from 'vitest';
import { contactsIn, readText } from '../../src/reading/contacts/contacts.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function spoken(text: string) {
  return contactsIn(readText(text, record.names), record, '2026-11-22');
}

describe('readText', () => {
  it.each([
    ['Trump met Xi. They spoke.', 2],
    ['Mr. Xi met the U.S. president on Nov. 24. He smiled.', 2],
    ['He left the U.S. The talks went on.', 2],
    ['J. D. Vance met Modi.', 1],
    ['• Trump met Xi\n• Putin called Modi', 2],
    ['“It went well!” Trump said.', 2],
    ['no stops at all here', 1],
    ['', 0],
  ])('cuts “%s” into %i', (text, count) => {
    expect(readText(text, record.names).sentences.length).toBe(count);
  });

  it('keeps offsets of the whole text', () => {
    const text = 'BREAKING: Trump met Xi.  Then “Putin” called.';
    for (const { start, end, text: own } of readText(text, record.names).sentences) {
      expect(text.slice(start, end)).toBe(own);
    }
  });
});

describe('contactsIn', () => {
  it.each([
    ['Trump met Xi', 'held'],
    ['Xi was called by Trump', 'held'],
    ['Trump is on the phone with Xi', 'ongoing'],
    ['Trump and Xi are meeting', 'ongoing'],
    ['Trump to meet Xi', 'scheduled'],
    ['Trump will call Xi', 'scheduled'],
    ['Trump meets Xi tomorrow', 'scheduled'],
    ['the planned Trump–Xi summit', 'scheduled'],
    ['Trump cancelled his meeting with Xi', 'cancelled'],
    ['The Trump–Xi summit was called off', 'cancelled'],
    ['Trump and Xi have not spoken', 'denied'],
    ['Beijing denied that Trump had called Xi', 'denied'],
    ['Trump should call Xi', 'hypothetical'],
    ['if Trump meets Xi', 'hypothetical'],
    ['Macron urged Trump to call Xi', 'hypothetical'],
    ['Did Trump call Xi?', 'asked'],
    ['when did Trump last call Xi?', 'held'],
    ['On 6 May Trump met Carney', 'held'],
  ])('%s: %s', (text, modality) => {
    expect(spoken(text).map((one) => one.modality)).toEqual([modality]);
  });

  it('takes who is meant from the sentence before', () => {
    expect(spoken('Trump flew to Busan. There he met Xi.').at(-1)?.parties).toEqual(['US', 'CN']);
    expect(spoken('Trump met Xi. The two leaders spoke for an hour.').at(-1)?.parties).toEqual([
      'US',
      'CN',
    ]);
  });

  it('tells who hosts and who writes', () => {
    expect(spoken('Trump hosted Xi')[0]?.host).toBe('US');
    expect(spoken('Trump was received by Xi')[0]?.host).toBe('CN');
    expect(spoken('Modi’s visit to Russia')[0]?.host).toBe('RU');
    expect(spoken('Xi received a letter from Trump')[0]?.from).toBe('US');
    expect(spoken('Xi wrote to Trump')[0]?.from).toBe('CN');
  });

  it('gives each contact its own date', () => {
    const [first, second] = spoken(
      'Trump called Xi on Monday, weeks after they met in Busan on October 30',
    );
    expect(first?.dates.map(({ text }) => text)).toEqual(['Monday']);
    expect(second?.dates.map(({ text }) => text)).toEqual(['October 30']);
    expect(second?.places.map(({ text }) => text)).toEqual(['Busan']);
  });

  it('leaves a dateline out', () => {
    const [contact] = spoken('BEIJING, Nov 24 (Reuters) - Trump called Xi.');
    expect(contact?.dates).toEqual([]);
    expect(contact?.parties).toEqual(['US', 'CN']);
  });

  it('knows people that no record holds by their country', () => {
    expect(spoken("Hungary's Orbán met Slovakia's Fico")[0]).toMatchObject({
      parties: ['HU', 'SK'],
      strangers: ['Orbán', 'Fico'],
    });
  });
});
