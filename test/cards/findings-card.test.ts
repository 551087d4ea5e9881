/** The card of a check: what an editor reads of it. */
import { describe, expect, it } from 'vitest';
import { findingsMessages } from '../../src/cards/findings-card.js';
import { messageAsText } from '../../src/cards/plain.js';
import { checkCopy } from '../../src/check/check.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function card(text: string): string {
  const checked = checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
  });
  return findingsMessages(checked)
    .map((message) => messageAsText(message, 1_000))
    .join('\n');
}

describe('the card of a check', () => {
  const shown = card(
    'Rain fell in Busan all day, and nobody minded. Donald Trump and Xi Jinping spoke by telephone on 24 November 2025, two months after they had met in Busan. The leaders also discussed Taiwan’s return to China.\n\nShares rose.',
  );

  it('shows the words of a finding in their sentence, and nothing of the next', () => {
    expect(shown).toContain('1 · Interval: “two months after”');
    expect(shown).toContain(
      'In: “…and Xi Jinping spoke by telephone on 24 November 2025, two months after they had met in Busan.”',
    );
  });

  it('shows a sentence that is itself the finding without its neighbours', () => {
    expect(shown).toMatch(
      /2 · Not attributed: “The leaders also discussed Taiwan’s return to China”\n.*Only Beijing/,
    );
  });

  it('tells a point that is right within its sentence, without a capital', () => {
    expect(
      card('Xi and Trump spoke on 24 November 2025. Both sides said that they discussed trade.'),
    ).not.toMatch(/that They/);
    expect(
      card(
        'Xi and Trump spoke on 24 November 2025. Trump wrote that they had talked about soybeans.',
      ),
    ).toContain('that they discussed soybeans and other farm products');
  });

  it('gathers what is right by contact, each thing once', () => {
    expect(shown).toContain(
      'Trump–Xi phone call, 24 November 2025: who took part (“Donald Trump”, “Xi Jinping”); that it was a phone call (“spoke by telephone”); the date (“24 November 2025”)',
    );
    expect(shown).toContain(
      'Trump–Xi meeting in Busan, 30 October 2025: that it was a meeting (“met”); the place (“Busan”)',
    );
  });
});
