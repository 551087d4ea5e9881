/** Articles and flashes as editors get them, and the fields that they fill. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2025-11-26'): Draft {
  return draftEntry(text, record, {
    posted: new Date(`${posted}T12:00Z`),
    timeZone: 'Europe/London',
  });
}

/** Each point as "box: text", a denial marked. */
function points(text: string, posted?: string): string[] {
  return draft(text, posted).points.map(
    ({ box, denies, text: point }) => `${box}${denies ? ' denies' : ''}: ${point}`,
  );
}

describe('the fields', () => {
  it.each<[string, Partial<Draft>]>([
    [
      'Trump and Putin spoke by phone on Tuesday, the Kremlin said.',
      {
        kind: 'call',
        status: 'held',
        parties: ['US', 'RU'],
        people: ['donald-trump', 'vladimir-putin'],
        date: '2025-11-25',
      },
    ],
    [
      'Vietnamese President Luong Cuong received Lao premier Sonexay Siphandone in Hanoi on 3 and 4 November 2025.',
      {
        kind: 'meeting',
        parties: ['VN', 'LA'],
        date: '2025-11-03',
        lastDay: '2025-11-04',
        place: { city: 'Hanoi', country: 'VN' },
      },
    ],
    [
      'Macron will travel to Warsaw on 9 December for talks with Polish Prime Minister Donald Tusk.',
      { status: 'scheduled', parties: ['FR', 'PL'], date: '2025-12-09' },
    ],
    [
      'A meeting of Modi and Xi in Goa, planned for 12 December, has been called off.',
      { status: 'cancelled', parties: ['IN', 'CN'], date: '2025-12-12' },
    ],
    [
      'Erdogan sent a letter to Putin on 20 November.',
      { kind: 'letter', from: 'TR', date: '2025-11-20' },
    ],
    [
      'Starmer and Takaichi spoke by video link on Monday at 9:30 a.m. London time.',
      { kind: 'video-call', date: '2025-11-24', time: '09:30', timeZone: 'Europe/London' },
    ],
    [
      'Kazakhstan’s Kassym-Jomart Tokayev met Uzbek President Shavkat Mirziyoyev in Samarkand on 14 November 2025.',
      { parties: ['KZ', 'UZ'], place: { city: 'Samarkand', country: 'UZ' } },
    ],
    [
      'The weather in Geneva was mild and the markets were calm.',
      { parties: [], people: [], points: [] },
    ],
    ['The desk has its call at nine.', { parties: [] }],
    ['', { parties: [] }],
  ])('%s', (text, expected) => {
    expect(draft(text)).toMatchObject(expected);
  });

  it('name people whom the record does not hold, with the party that the text gives them', () => {
    const { unknownPeople } = draft(
      'Hungarian Prime Minister Viktor Orbán met Serbian President Aleksandar Vučić in Belgrade on 20 November 2025.',
    );
    expect(unknownPeople).toEqual([
      { name: 'Viktor Orbán', party: 'HU', title: 'Prime Minister' },
      { name: 'Aleksandar Vučić', party: 'RS', title: 'President' },
    ]);
  });
});

describe('the points', () => {
  const LEAD = 'Trump and Xi spoke by phone on Monday.';
  it.each([
    ['Both sides said they had discussed trade.', ['all: They had discussed trade.']],
    ['They discussed Ukraine, a joint statement said.', ['all: They discussed Ukraine.']],
    [
      'According to Beijing, Xi raised Taiwan. It added that Trump had listened.',
      ['CN: Xi raised Taiwan.', 'CN: Trump had listened.'],
    ],
    ['Trump wrote on Truth Social that soybeans had come up.', ['US: Soybeans had come up.']],
    ['The White House denied that Taiwan had come up.', ['US denies: Taiwan had come up.']],
    ['They discussed fentanyl.', ['unattributed: They discussed fentanyl.']],
    [
      'Xinhua reported that Xi asked for patience, while the White House spoke of fentanyl.',
      ['CN: Xi asked for patience.', expect.stringMatching(/^US: /)],
    ],
    [
      'The Wall Street Journal reported that Trump had asked for the call.',
      ['independent: Trump had asked for the call.'],
    ],
    ['The White House confirmed the call and declined to give details.', []],
    ['Shares rose in Asia.', []],
    ['“We had a great call. Soybeans came up,” Trump said.', ['US: Soybeans came up.']],
  ])('%s', (text, expected) => {
    expect(points(`${LEAD} ${text}`)).toEqual(expected);
  });

  it('keep the sentence that they came from', () => {
    const [point] = draft(`${LEAD} Beijing said that Xi had raised Taiwan.`).points;
    expect(point?.origin.sentence).toBe('Beijing said that Xi had raised Taiwan.');
  });

  it('never put one side’s words under all sides', () => {
    const text = `${LEAD} Xi raised Taiwan, Beijing said. Trump raised soybeans, Washington said. The Kremlin confirmed that it had been told.`;
    expect(draft(text).points.some(({ box }) => box === 'all')).toBe(false);
  });
});

describe('the readouts', () => {
  it.each([
    [
      'Beijing said that Xi had raised Taiwan. The White House confirmed the call but gave no details.',
      { CN: 'published', US: 'brief' },
    ],
    [
      'Beijing has not commented. The White House said that soybeans had come up.',
      { CN: 'none', US: 'published' },
    ],
    ['The White House declined to comment.', { US: 'none' }],
    ['Both sides said that they had discussed trade.', { US: 'published', CN: 'published' }],
  ])('%s', (text, expected) => {
    const { readouts } = draft(`Trump and Xi spoke by phone on Monday. ${text}`);
    expect(Object.fromEntries(readouts.map(({ by, status }) => [by, status]))).toEqual(expected);
  });
});

describe('what is taken over from the words', () => {
  const read = (text: string) =>
    draftEntry(text, record, { posted: new Date('2026-02-02T12:00Z'), timeZone: 'Europe/London' });

  it('keeps both marks of a quotation that ends where the voice is named', () => {
    const { points } = read(
      'Kenya’s William Ruto met his Ugandan counterpart Yoweri Museveni in Kampala on Sunday. Talks on the railway were "very frank", according to Kenya’s presidency. Nairobi called the plan “sound, according to the ministry in Nairobi.',
    );
    expect(points[0]?.text).toBe('Talks on the railway were "very frank".');
    for (const { text } of points) {
      expect(text.split('"').length % 2).toBe(1);
      expect(text.split('“').length).toBe(text.split('”').length);
    }
  });

  it('takes “counterpart” for no office', () => {
    const { unknownPeople } = read(
      'Ghana’s President John Mahama hosted his Togolese counterpart Faure Gnassingbé in Accra on Sunday.',
    );
    expect(unknownPeople).toEqual([
      { name: 'John Mahama', party: 'GH', title: 'President' },
      { name: 'Faure Gnassingbé', party: 'TG' },
    ]);
  });
});

describe('a post whose author stands on a line of its own', () => {
  it.each([
    [
      'Narendra Modi @narendramodi\n\nSpoke with Anthony Albanese today. We reviewed ties in defence.',
      ['AU', 'IN'],
      'IN',
    ],
    [
      'Had a good conversation with PM Anthony Albanese this morning. I told him of our frigate. — Christopher Luxon on X',
      ['AU', 'NZ'],
      'NZ',
    ],
    [
      'I spoke with President Lula today. We will meet in Belém.\n– Gustavo Petro on X',
      ['BR', 'CO'],
      'CO',
    ],
  ])('is the author’s own: %s', (text, parties, box) => {
    const draft = draftEntry(text, record, {
      posted: new Date('2026-04-20T18:00Z'),
      timeZone: 'Europe/London',
    });
    expect([...draft.parties].sort()).toEqual(parties);
    expect(draft.points.map((point) => point.box)).toEqual([box]);
  });
});

it('takes a meeting of leaders for one, though it is called talks afterwards', () => {
  const { kind, points } = draftEntry(
    'Chad’s Mahamat Déby and Cameroon’s Paul Biya met in Libreville on Saturday. Both sides described the talks as useful. According to N’Djamena, they set up a commission on the Logone river.\nCAMEROON DENIES IT GAVE UP LAND - BIYA’S OFFICE',
    record,
    { posted: new Date('2026-06-01T09:00Z'), timeZone: 'Europe/London' },
  );
  expect(kind).toBe('meeting');
  expect(points.at(-1)?.text).not.toContain('OFFICE');
});

describe('days that are another thing’s', () => {
  const read = (text: string, posted: string) =>
    draftEntry(text, record, { posted: new Date(`${posted}T09:00Z`), timeZone: 'Europe/London' });

  it('leaves out the day on which a contact was called off', () => {
    const off =
      'A planned call between Slovakia’s Robert Fico and Ukraine’s Volodymyr Zelensky was called off on Monday, Bratislava said.';
    expect(read(off, '2026-12-01')).toMatchObject({ kind: 'call', status: 'cancelled' });
    expect(read(off, '2026-12-01').date).toBe(undefined);
    const planned =
      'Slovakia’s Robert Fico called off Thursday’s meeting with Hungary’s Viktor Orbán in Budapest, Bratislava said on Tuesday.';
    expect(read(planned, '2026-12-01').date).toBe('2026-12-03');
  });

  it('counts back from the day on which a visit was wound up', () => {
    const visit =
      'Vietnam’s To Lam wound up a two-day visit to Laos on Saturday. He met President Thongloun Sisoulith.';
    expect(read(visit, '2026-08-30')).toMatchObject({ date: '2026-08-28', lastDay: '2026-08-29' });
  });

  it('names somebody once who goes by a long name', () => {
    const call =
      'Qatar’s emir, Sheikh Tamim bin Hamad Al Thani, and Omani Sultan Haitham bin Tarik held a phone call on Thursday.';
    const { people, unknownPeople } = read(call, '2026-03-20');
    expect(people).toEqual(['tamim-bin-hamad-al-thani']);
    expect(unknownPeople.map(({ name }) => name)).toEqual(['Haitham bin Tarik']);
  });
});
