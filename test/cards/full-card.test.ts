import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../src/cards/block-kit/problems.js';
import { eventCard } from '../../src/cards/event-card.js';
import { fullCardPages, sourcesPages } from '../../src/cards/full-card.js';
import { anAccount, anEvent, aRecord, aSource, aStatement } from '../builders.js';
import { DESK, READER, shownIn } from './reading.js';

/** 60 statements of the longest length, 40 sources: the most that an entry can hold in practice. */
const WORDS = Array.from({ length: 400 }, (_, at) => `word${at}`)
  .join(' ')
  .slice(0, 2990);
const largest = anEvent({
  statements: Array.from({ length: 60 }, (_, at) =>
    aStatement({
      id: `s-${at}`,
      text: `No ${at}: ${WORDS}`.slice(0, 3000),
      accounts: [anAccount({ by: at % 2 ? 'CN' : 'US', source: `s${(at % 40) + 1}` })],
    }),
  ),
  sources: Array.from({ length: 40 }, (_, at) =>
    aSource({
      id: `s${at + 1}`,
      title: 'x'.repeat(3000),
      url: `https://example.com/${'y'.repeat(2900)}${at}`,
    }),
  ),
});
const record = aRecord(largest);

describe('the largest entry', () => {
  it('makes a short card that is valid', () => {
    const card = eventCard(largest, record, DESK, READER);
    expect(problemsOf('message', card)).toEqual([]);
    expect(shownIn(card.blocks).length).toBeLessThan(5000);
  });

  it('loses no word in the pages of all points, and every page is valid', () => {
    const pages = fullCardPages(largest, record, DESK);
    expect(pages.flatMap((page) => problemsOf('message', page))).toEqual([]);
    const all = pages.map(({ blocks }) => shownIn(blocks)).join(' ');
    for (const { text } of largest.statements) {
      const [number = ''] = text.split(':');
      expect(all).toContain(`${number}:`);
    }
    for (let at = 0; at < 380; at += 1) expect(all.split(`word${at} `).length).toBeGreaterThan(60);
  });

  it('names the side at the head of each block of claims, on each page', () => {
    const blocks = fullCardPages(largest, record, DESK).flatMap((page) => page.blocks);
    const claims = blocks.filter(({ block_id = '' }) => block_id.startsWith('claims:'));
    expect(claims.length).toBeGreaterThan(30);
    for (const block of claims) {
      const capital = block.block_id?.includes(':CN') ? 'Beijing' : 'Washington';
      expect(shownIn(block)).toMatch(new RegExp(`^${capital} says`));
    }
  });

  it('lists every source as a link', () => {
    const pages = sourcesPages(largest, record, DESK);
    expect(pages.flatMap((page) => problemsOf('message', page))).toEqual([]);
    expect(new Set(JSON.stringify(pages).match(/https:[^"]+/g)).size).toBe(40);
  });
});
