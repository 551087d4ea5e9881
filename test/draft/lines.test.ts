/** In whose box a point lands that is told by a side's line, answer or account, without a verb of saying. */
import { describe, expect, it } from 'vitest';
import { draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();
const LEAD = 'Vietnam’s Pham Minh Chinh and Cambodia’s Hun Manet met in Hanoi on Wednesday. ';

function told(text: string, lead = LEAD): string[] {
  const { points } = draftEntry(lead + text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
  return points.map(({ box, text: words }) => `${box}: ${words}`);
}

describe('a side’s line', () => {
  it.each([
    ['Phnom Penh’s line was that the guns were gone.', ['KH: The guns were gone.']],
    ['Hanoi’s version has it that Manet offered a canal.', ['VN: Manet offered a canal.']],
    ['The guest, so runs the Vietnamese account, wants rice.', ['VN: The guest wants rice.']],
    [
      'The barges had been ready, came the reply from Hun Manet’s spokeswoman.',
      ['KH: The barges had been ready.'],
    ],
    ['"No tea, no flags," was how Chinh summed up the day.', ['VN: No tea, no flags.']],
    [
      'Twelve boats, two of them new: that is what the Vietnamese foreign ministry read out.',
      ['VN: Twelve boats, two of them new.'],
    ],
    [
      'It was stressed on the Cambodian side that no port had been asked for.',
      ['KH: No port had been asked for.'],
    ],
    [
      'From the Vietnamese delegation one could hear that the Cambodians began at eighty.',
      ['VN: The Cambodians began at eighty.'],
    ],
    ['If one goes by VNA, surveyors will draw the line.', ['VN: Surveyors will draw the line.']],
    ['If the palace in Phnom Penh is to be believed, he gave his word.', ['KH: He gave his word.']],
    // Asked in either capital: nobody is said to say it.
    ['The line will be drawn, if one asks in Hanoi.', ['unattributed: The line will be drawn.']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what stands behind a colon', () => {
  it.each([
    ['Hanoi was first with its account: the canal opens.', ['VN: The canal opens.']],
    [
      'Cambodia’s reading of the substance is brief: no gates, no pumps.',
      ['KH: No gates, no pumps.'],
    ],
    [
      'Hun Manet, who spoke second, named a sum that Chinh had left out: 150 million euros.',
      ['KH: 150 million euros.'],
    ],
    [
      'The Vietnamese press service’s list of results runs to three lines:\n- a second bridge over the Mekong;\n- flights every day.\nBoth men flew home.',
      ['VN: A second bridge over the Mekong.', 'VN: Flights every day.'],
    ],
    ['They had one problem: the canal would not open.', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a voice put in between', () => {
  it.each([
    ['Chinh, Hun Manet’s spokesman said, had begged.', ['KH: Chinh had begged.']],
    [
      'The mines, Chinh’s spokeswoman, Pham Thu-hang, said, will be cleared.',
      ['VN: The mines will be cleared.'],
    ],
    [
      'Chinh kept quiet, but Hun Manet was plainer: Vietnam, he said, had agreed to pay.',
      ['KH: Vietnam had agreed to pay.'],
    ],
    [
      'They reviewed the canal, the Vietnam News Agency (VNA) reported.',
      ['VN: They reviewed the canal.'],
    ],
    ['They want rice, the Cambodian prime minister’s press wing said.', ['KH: They want rice.']],
    [
      'Trains will run again, Hun Manet vowed on Cambodian television.',
      ['KH: Trains will run again.'],
    ],
    // One who consults says nothing by it.
    ['Chinh and Hun Manet, the premiers of Vietnam and Cambodia, conferred on Monday.', []],
    ['They danced, a Khmer Times reporter noted.', ['independent: They danced.']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
