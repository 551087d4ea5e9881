/** Texts that a house has given out itself: whose word they are, by the ways in which houses head and tell them. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string): Draft {
  return draftEntry(text, record, {
    posted: new Date('2026-06-03T15:00Z'),
    timeZone: 'Europe/London',
  });
}

const boxesOf = ({ points }: Draft) => [...new Set(points.map(({ box }) => box))];

describe('all that a house gives out is its word', () => {
  it.each([
    [
      'the place of the day line is a palace, and the title names the other',
      'KZ',
      'Telephone conversation with President of Mongolia Ukhnaagiin Khurelsukh\n3 June 2026, Akorda\n\nPresident Kassym-Jomart Tokayev spoke over the phone with President of Mongolia Ukhnaagiin Khurelsukh. The Head of State proposed a railway commission. The President of Mongolia expressed interest in wheat.',
    ],
    [
      'a ministry in its own language, and a minister nobody knows, at home in the capital of the day line',
      'PE',
      'Ministerio de Relaciones Exteriores\nNota de prensa 044-26\n\nLima, 9 de abril de 2026\n\nThe Minister of Foreign Affairs, Hugo de Zela, received today the Foreign Minister of Bolivia, Fernando Aramayo. The Ministers reviewed the contraband on Lake Titicaca. Minister Aramayo offered a joint patrol.',
    ],
    [
      'an office without a state or a name',
      'FR',
      'Communiqué de presse – Présidence de la République\nEntretien téléphonique avec le Premier ministre de l’Inde\n\nParis, 12 May 2026\n\nThe President of the Republic spoke today with the Prime Minister of India, Narendra Modi. He stressed that the strait must be reopened. Both leaders decided to hold a summit on artificial intelligence.',
    ],
    [
      'one’s own minister needs no state, the counterpart does',
      'ES',
      'Press release 98\n\nThe Minister for Foreign Affairs, José Manuel Albares, has today held a telephone conversation with his Algerian counterpart, Ahmed Attaf. The ministers reviewed the ferries to Oran. Attaf raised visas for students.',
    ],
    [
      'the Secretary-General, where no other organisation is spoken of',
      'UN',
      'Note to Correspondents: readout of the Secretary-General’s meeting with the Foreign Minister of Angola\n\nThe Secretary-General met today with Téte António, Minister for External Relations of Angola. They discussed the situation in eastern Congo. The Secretary-General commended Angola’s role.',
    ],
    [
      'a name and an office over a text in the first person',
      'AU',
      'The Hon Anthony Albanese MP\nPrime Minister of Australia\nStatement\n\nI spoke this evening with Prime Minister Sitiveni Rabuka of Fiji. I offered our help after the cyclone. Prime Minister Rabuka asked for tents.',
    ],
    [
      'our President',
      'TR',
      'T.C. Cumhurbaşkanlığı İletişim Başkanlığı\nNo: 88\n\nOur President Recep Tayyip Erdoğan had a phone call with President Ilham Aliyev of Azerbaijan. Our President stated that the corridor would be opened within the year. President Aliyev congratulated our President on the feast.',
    ],
    [
      'a court in the dateline',
      'JO',
      'Amman, April 14 (Royal Hashemite Court) – His Majesty King Abdullah II on Tuesday received a phone call from French President Emmanuel Macron. His Majesty warned of escalation in the West Bank. Macron backed the Hashemite custodianship.',
    ],
    [
      'a ministry of a matter that is a union’s name',
      'HR',
      'Ministry of Foreign and European Affairs\nRepublic of Croatia\n\nMinister Gordan Grlić Radman spoke by phone today with Egypt’s foreign minister, Badr Abdelatty. The Minister offered two hospital ships. Abdelatty asked for a third.',
    ],
    [
      'a third party that publishes',
      'QA',
      'Doha, 12 May 2026 | Ministry of Foreign Affairs – The State of Qatar\nStatement on the phone call between the Presidents of Rwanda and the DRC\n\nThe State of Qatar welcomes the phone call held today between President Paul Kagame and President Félix Tshisekedi. The two Presidents agreed to exchange prisoners. A meeting in Doha will follow in June.',
    ],
    [
      'a joint text below the name of the house that carries it',
      'all',
      'The White House\nJoint Statement of the United States of America and the Republic of Indonesia\n\nMarch 12, 2026\n\nPresident Donald J. Trump and President Prabowo Subianto met today in Washington. The United States will lower the tariff on palm oil. Indonesia will buy fifty aircraft.',
    ],
  ])('%s', (_, party, text) => {
    const read = draft(text);
    expect(boxesOf(read)).toEqual([party]);
    if (party === 'QA') return;
    const own = read.readouts.map(({ by, status }) => `${by} ${status}`);
    expect(own).toContain(`${party === 'all' ? 'ID' : party} published`);
    if (party !== 'all') expect(own).toHaveLength(1);
  });
});

describe('a news story is nobody’s release', () => {
  it.each([
    'Kremlin readout of Putin’s call with Ramaphosa leaves out grain\n\nPRETORIA (Reuters) - Vladimir Putin and Cyril Ramaphosa spoke by phone on Tuesday. The call lasted forty minutes. Grain had been the main subject.',
    'Joint statement cannot hide the rift between Warsaw and Vilnius\n\nKarol Nawrocki and Gitanas Nausėda met in Suwałki on Wednesday. The railway will be built.',
    'Starmer speaks with Tokayev\nBy Dana Reyes, Political Editor\n18 May 2026\n\nKeir Starmer and Kassym-Jomart Tokayev spoke by telephone on Monday. Four British universities will open branches in Kazakhstan.',
    'Downing Street\nStarmer and Macron speak as boats row deepens\n18 May 2026\n\nKeir Starmer and Emmanuel Macron spoke by telephone on Monday night. The patrols off Calais are to be doubled. The Élysée did not respond.',
    'Phone call between Merz and Tusk\n\nWARSAW, 4 May (PAP) - Friedrich Merz and Donald Tusk spoke by phone on Monday. The two agreed to meet in Gdańsk. The German government did not respond.',
  ])('%s', (text) => {
    expect(boxesOf(draft(text)).filter((box) => box !== 'unattributed')).toEqual([]);
  });
});

it('leaves styles, honours, standing facts and the press desk out of what a house gives out', () => {
  const { unknownPeople, points } = draft(
    'OFFICE OF THE PRESIDENT OF GHANA\nPress release\n\nThe Hon. Samuel Okudzeto met this morning with H.E. Robert Dussey, Minister of Foreign Affairs of the Republic of Togo.\n\nGhana asked for a common list of medicines.\n\nThe delegation was received with a guard of honour.\n\nTogo’s border has been closed to lorries since 2024.\n\nThe Office is at the disposal of the press.\n\nEnquiries: press desk',
  );
  expect(unknownPeople.map(({ name }) => name)).toEqual(['Samuel Okudzeto', 'Robert Dussey']);
  expect(points.map(({ text }) => text)).toEqual(['Ghana asked for a common list of medicines.']);
});

it('reads a dateline below long headings, and its day as that of the release', () => {
  const read = draft(
    'AFRICAN UNION COMMISSION\nDirectorate of Information\nPress Release No. 88/2026\nFor immediate release\n\nAddis Ababa, 3 June 2026 – The Chairperson of the African Union Commission, Mahmoud Ali Youssouf, met the Prime Minister of Sudan, Kamil Idris, in Port Sudan on Tuesday, 2 June.\n\nThe Chairperson urged a pause in El Fasher.',
  );
  expect(read.date).toBe('2026-06-02');
});
