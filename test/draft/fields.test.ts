/** Fields that the turns of ordinary copy give: where, when, who, whether, and how much a side has said. */
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

describe('fields', () => {
  it.each([
    [
      'Foreign Minister Musalia Mudavadi of Kenya received his Malawian counterpart, George Chaponda, in Nairobi on Tuesday, the Foreign Ministry said.',
      { status: 'held', date: '2026-11-17', place: { city: 'Nairobi', country: 'KE' } },
    ],
    [
      'There will be no meeting between Cyril Ramaphosa and João Lourenço in Windhoek after all. It had been fixed for 14 December.',
      { status: 'cancelled', date: '2026-12-14' },
    ],
    [
      'Omani and Yemeni delegations will not, after all, be opening talks in Salalah on Tuesday.',
      { status: 'cancelled', date: '2026-11-24' },
    ],
    [
      'The Finnish president will be in Riga on 3 and 4 December for a visit as the guest of Edgars Rinkēvičs.',
      { status: 'scheduled', date: '2026-12-03', lastDay: '2026-12-04' },
    ],
    [
      'Greek Foreign Minister George Gerapetritis met his Libyan counterpart on the sidelines of the United Nations General Assembly in New York on Wednesday.',
      { parties: ['GR', 'LY'] },
    ],
    [
      'A video conference between Chile’s Francisco Pérez Mackenna and Kaja Kallas, planned for Wednesday, was cancelled by Brussels at short notice.',
      { kind: 'video-call', status: 'cancelled', date: '2026-11-25' },
    ],
    [
      'Senegal’s Bassirou Diomaye Faye has put off the visit to Morocco that he was to begin on Monday.',
      { kind: 'visit', status: 'cancelled', date: '2026-11-23' },
    ],
    [
      'A meeting between Romanian President Nicușor Dan and Moldovan President Maia Sandu that had been set for 28 November in Iași has been cancelled.',
      { status: 'cancelled', date: '2026-11-28', place: { city: 'Iași', country: 'RO' } },
    ],
    [
      'TROMSØ, 16 October - Norwegian and Russian delegations held talks on next year’s catches in the Barents Sea here from 12 to 15 October.',
      { kind: 'talks', place: { city: 'Tromsø' } },
    ],
    [
      'New Zealand’s Christopher Luxon flew out of Beijing on Thursday after a three-day visit to China.',
      { kind: 'visit', date: '2026-11-17', lastDay: '2026-11-19', place: { city: 'Beijing' } },
    ],
    [
      'Mozambique’s Daniel Chapo on Thursday concluded a three-day visit to Osaka.',
      { kind: 'visit', parties: ['MZ', 'JP'], date: '2026-11-17', lastDay: '2026-11-19' },
    ],
    [
      'On Wednesday Narendra Modi wound up a four-day visit to Japan.',
      { kind: 'visit', date: '2026-11-15', lastDay: '2026-11-18' },
    ],
    [
      'Egypt, Ethiopia and Sudan ended three days of talks on the filling of the dam in the Emirati capital on Thursday.',
      { kind: 'talks', date: '2026-11-17', lastDay: '2026-11-19', place: { city: 'Abu Dhabi' } },
    ],
    [
      'Delegations from Sudan and Chad held talks on the return of refugees in Geneva on Tuesday and Wednesday.',
      { date: '2026-11-17', lastDay: '2026-11-18', place: { city: 'Geneva' } },
    ],
    [
      'Negotiators from the United Arab Emirates and the Democratic Republic of Congo met in Doha on Tuesday.',
      { kind: 'meeting', parties: ['AE', 'CD'], place: { city: 'Doha' } },
    ],
    [
      'TARTIL, 18 Nov (APS) - President Abdelmadjid Tebboune and his Togolese counterpart, Faure Gnassingbé, met in Tartil on Tuesday.',
      { place: { city: 'Tartil', country: 'DZ' } },
    ],
  ])('%s', (text, fields) => {
    expect(draft(text)).toMatchObject(fields);
  });

  it('leaves out where it was told', () => {
    const read = draft(
      'Gitanas Nausėda and Karol Nawrocki met in Suwałki on Tuesday. In Vilnius, the presidency said that the railway would be built.',
    );
    expect(read.place).toMatchObject({ city: 'Suwałki' });
  });
});

describe('people', () => {
  it.each([
    [
      'KUWAIT CITY, Nov 19 (KUNA) -- His Highness the Amir Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah received the Bahraini foreign minister, Abdullatif bin Rashid Al Zayani, on Thursday.',
      'Meshal Al-Ahmad Al-Jaber Al-Sabah',
    ],
    [
      'President Abdelmadjid Tebboune received on Thursday in Algiers the President of the Republic of Mauritania, Mohamed Ould Cheikh El Ghazouani.',
      'Mohamed Ould Cheikh El Ghazouani',
    ],
    [
      'Ivory Coast’s Alassane Ouattara spoke by phone with Captain Ibrahim Traoré of Burkina Faso on Tuesday.',
      'Ibrahim Traoré',
    ],
  ])('%s', (text, name) => {
    expect(draft(text).unknownPeople.map((one) => one.name)).toContain(name);
  });

  it('names nobody twice', () => {
    const read = draft(
      'The Amir Sheikh Tamim bin Hamad Al Thani met President Paul Kagame of Rwanda in Doha on Tuesday.',
    );
    expect(read.unknownPeople.map(({ name }) => name)).toEqual(['Paul Kagame']);
  });
});

it('puts in front the author whom brackets below a post name', () => {
  const read = draft(
    'Today I spoke with the President of Guatemala, Bernardo Arévalo, by telephone. I told him that Mexico will open a bridge.\n\n(Claudia Sheinbaum on X, November 13, 2026)',
  );
  expect(read).toMatchObject({ kind: 'call', date: '2026-11-13' });
  expect(read.points.map(({ box }) => box)).toEqual(['MX']);
});

describe('how much a side has said', () => {
  it.each([
    [
      'Nigeria’s Bola Tinubu telephoned Bassirou Diomaye Faye of Senegal on Monday, Faye’s office said. The Nigerian presidency acknowledged that the call had been made but offered nothing on its substance.',
      'NG brief',
    ],
    [
      'Mark Carney wrote to Keir Starmer on 21 September asking for a seat. Downing Street said it did not comment on private correspondence.',
      'GB none',
    ],
  ])('%s', (text, readout) => {
    const read = draft(text);
    expect(read.readouts.map(({ by, status }) => `${by} ${status}`)).toContain(readout);
    expect(read.points.map(({ box }) => box)).not.toContain(readout.slice(0, 2));
  });
});
