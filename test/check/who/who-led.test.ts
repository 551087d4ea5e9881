/** Who stood at the head of a side: predecessors, deputies, and leaders of delegations. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();

function people(text: string): string[] {
  return checkCopy(text, record, {
    now: new Date('2026-11-22T12:00Z'),
    timeZone: 'Europe/London',
    written: '2026-11-20',
  })
    .findings.filter(({ kind }) => kind === 'who')
    .map(({ words }) => words);
}

describe('somebody in the place of who was there', () => {
  it.each([
    ['Fumio Kishida met Xi Jinping in Gyeongju on 31 October 2025.', ['Fumio Kishida']],
    ['Jair Bolsonaro met Donald Trump in Kuala Lumpur on 26 October 2025.', ['Jair Bolsonaro']],
    [
      'Marco Rubio and Abbas Araghchi led the delegations at the nuclear talks in Muscat on 12 April 2025.',
      ['Marco Rubio'],
    ],
    [
      'Canada’s deputy prime minister, Chrystia Freeland, met Xi Jinping in Beijing on 16 January 2026.',
      ['Chrystia Freeland'],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    'Sanae Takaichi, whose predecessor was Shigeru Ishiba, met Xi Jinping in Gyeongju on 31 October 2025.',
    'Steve Witkoff and Abbas Araghchi led the delegations at the nuclear talks in Muscat on 12 April 2025.',
    'Lula, who beat Jair Bolsonaro at the polls, met Donald Trump in Kuala Lumpur on 26 October 2025.',
    'It was three years since Medinsky and Arakhamia led the delegations when Russia and Ukraine met in Istanbul on 16 May 2025.',
    'Jair Bolsonaro was under house arrest when Lula and Donald Trump met in Kuala Lumpur on 26 October 2025.',
  ])('silence: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

describe('a verb of speaking for a side that is told once', () => {
  it.each([
    [
      'Ukraine, Russia and the United States met in Abu Dhabi on 23 January 2026. Rustem Umerov spoke for Kyiv and Vladimir Medinsky for Moscow.',
      ['Vladimir Medinsky'],
    ],
    [
      'Ukraine, Russia and the United States met in Abu Dhabi on 23 January 2026. Rustem Umerov spoke for Kyiv and Igor Kostyukov, the head of military intelligence, for Moscow.',
      [],
    ],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
