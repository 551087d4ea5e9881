/** What a side does not say, what is so whoever meets, and denials without a verb of denying. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string): Draft {
  return draftEntry(text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
}

const boxes = (text: string) =>
  draft(text).points.map(({ box, denies }) => `${box}${denies ? ' denies' : ''}`);
const LEAD = 'Uruguay’s Yamandú Orsi met Paraguay’s Santiago Peña in Asunción on Tuesday. ';

describe('a side that says no more', () => {
  it.each([
    'Uruguay’s foreign ministry confirmed the meeting but would not go into its substance.',
    'The Uruguayan presidency confirmed that he took part and says nothing else.',
    'The Uruguayan presidency acknowledged the meeting and won’t discuss contents.',
    'The two had met, the Uruguayan presidency said in a short note on Facebook that named no subject.',
  ])('has given a short account, and no point: %s', (text) => {
    const { points, readouts } = draft(LEAD + text);
    expect(points).toEqual([]);
    expect(readouts).toMatchObject([{ by: 'UY', status: 'brief' }]);
  });

  it.each([
    ['Paraguay’s presidency said that Orsi had named no price for the soya.', ['PY']],
    ['Uruguay said that Peña had offered nothing more than a promise on the dam.', ['UY']],
  ])('is not one that tells what was not offered: %s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });
});

describe('what is no point of the contact', () => {
  it.each([
    'Paraguay has four ferries left on the river.',
    'Paraguay is the only neighbour that has refused a port.',
    'Orsi is due in Lima on Saturday, where he will see José Jerí.',
    'No mention of soya is to be found in what Montevideo put out.',
    'Paraguay opposed the dam from the outset.',
  ])('%s', (text) => {
    expect(boxes(LEAD + text)).toEqual([]);
  });

  it.each([
    'Orsi will travel to Paraguay on Dec. 3 and meet its president, Santiago Peña, in Asunción, the Uruguayan presidency said.',
    'Peña and Orsi will hold a summit on March 3 in Asunción, where Peña will receive Orsi at the palace, Paraguay’s foreign ministry said.',
  ])('an announcement of it: %s', (text) => {
    expect(boxes(text)).toEqual([]);
  });

  it('but what they will do there is one', () => {
    expect(
      boxes(
        'Peña and Orsi will hold a summit on March 3 in Asunción, where they will sign a soya accord, Paraguay’s foreign ministry said.',
      ),
    ).toEqual(['PY']);
  });
});

describe('a denial without its verb', () => {
  const CLAIM = `${LEAD}The levy on 40 tonnes of soya would go, Paraguay’s foreign ministry said. `;
  it.each([
    ['Nothing of the sort, the Uruguayan presidency said.', ['PY', 'UY denies']],
    ['Nothing of the kind was agreed, according to Montevideo.', ['PY', 'UY denies']],
    ['No such promise was made, the Uruguayan presidency said.', ['PY', 'UY denies']],
    ['No tonnage had been named, the Uruguayan presidency said.', ['PY', 'UY denies']],
    // Of something that nobody had told.
    ['No date had been set, the Uruguayan presidency said.', ['PY', 'UY']],
  ])('%s', (text, expected) => {
    expect(boxes(CLAIM + text)).toEqual(expected);
  });

  it('is not what a third state thinks of a text', () => {
    expect(boxes(`${LEAD}Brazil rejected the statement as void.`)).toEqual(['BR']);
  });
});

describe('a house by its place', () => {
  it.each([
    ['In Montevideo a source at the presidency said that the dam would wait.', ['UY']],
    ['In Asunción a diplomatic source at the foreign ministry said that it would wait.', ['PY']],
  ])('%s', (text, expected) => {
    expect(boxes(LEAD + text)).toEqual(expected);
  });

  it('is the one that the text has named in full, whoever spoke since', () => {
    const lunch = 'Marco Rubio had S. Jaishankar to lunch at the State Department on Wednesday. ';
    const visas = 'The Indian minister wrote on X that visas would be quicker. ';
    const { points } = draft(
      `${lunch}${visas}According to the department’s readout, the Secretary asked about oil.`,
    );
    expect(points.map(({ box, speaker }) => `${box}: ${speaker}`)).toEqual([
      'IN: The Indian minister',
      'US: the State Department',
    ]);
    const trade = 'India’s commerce department said that visas would be quicker. ';
    expect(boxes(`${lunch}${trade}The department’s readout said oil had been cheap.`)).toEqual([
      'IN',
      'IN',
    ]);
  });

  it('is that of the minister whose state is also a word', () => {
    const met = 'Germany’s Friedrich Merz met Turkey’s Recep Tayyip Erdoğan in Ankara on Tuesday. ';
    const told = 'A German official said that the chancellor had brought up the mayor. ';
    const denied = 'Turkey’s justice minister denied that oil had been touched on.';
    expect(boxes(met + told + denied)).toEqual(['DE', 'TR denies']);
  });

  it('is that of a source beside its name', () => {
    const met = 'Keir Starmer met Paraguay’s Santiago Peña in London on Tuesday. ';
    expect(boxes(`${met}A Downing Street source said that beef would come in.`)).toEqual(['GB']);
    expect(boxes(`${met}A source close to Downing Street said that beef would come in.`)).toEqual([
      'unattributed',
    ]);
  });
});

describe('two who link up', () => {
  it('hold a video call', () => {
    const text =
      'Keir Starmer and Emmanuel Macron linked up by secure video line on Thursday. Macron said tanks would come.';
    expect(draft(text)).toMatchObject({ kind: 'video-call', date: '2026-11-19' });
  });

  it.each([
    'India and Nepal linked up their grids on Thursday.',
    'Air France linked up with Lufthansa on Thursday.',
  ])('do not, where it is grids or firms: %s', (text) => {
    expect(draft(text).kind).toBeUndefined();
  });
});
