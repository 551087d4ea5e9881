/** A state's agency and whose word its text is, sources that are named again, and speakers with a clause of their own. */
import { describe, expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string, posted = '2026-11-20T15:00Z'): Draft {
  return draftEntry(text, record, { posted: new Date(posted), timeZone: 'Europe/London' });
}

const points = (text: string) =>
  draft(text).points.map(
    ({ box, text: words, denies }) => `${box}${denies ? ' denies' : ''}: ${words}`,
  );

describe('a state’s agency', () => {
  it('tells in its state’s name what a guest said there', () => {
    expect(
      points(
        'BEIJING, Nov. 17 (Xinhua) -- Wang Yi met with Peruvian Foreign Minister Hugo de Zela in Beijing on Tuesday. De Zela said that Peru would sell more grapes. The two sides agreed on a ferry.',
      ),
    ).toEqual(['CN: Peru would sell more grapes.', 'CN: The two sides agreed on a ferry.']);
  });

  it('does not where he speaks to the press, and then the rest is nobody’s', () => {
    expect(
      points(
        'ANKARA, Nov 17 (Bernama) -- Malaysia’s Anwar Ibrahim met Recep Tayyip Erdoğan in Ankara on Tuesday. Anwar told Malaysian journalists that two ships would be built. Erdoğan said that trade would grow. A memorandum on halal food was also signed.',
      ),
    ).toEqual([
      'MY: Two ships would be built.',
      'TR: Trade would grow.',
      'unattributed: A memorandum on halal food was also signed.',
    ]);
  });
});

describe('who speaks', () => {
  const LEAD =
    'DUBLIN, Nov 19 (PA) - Micheál Martin spoke by phone with Gitanas Nausėda of Lithuania on Tuesday. ';
  it.each([
    [
      'A government spokesperson said that ten buses would be sent.',
      ['IE: Ten buses would be sent.'],
    ],
    [
      'Diplomatic sources at the Lithuanian foreign ministry said that it was short. A cable was discussed, according to the sources.',
      ['LT: It was short.', 'LT: A cable was discussed.'],
    ],
    [
      'Latvia, through which the cable is to run, said that it had not been asked.',
      ['LV: It had not been asked.'],
    ],
    [
      'Radosław Sikorski of Poland, the minister who had arranged the call, said that a hotline would follow.',
      ['PL: A hotline would follow.'],
    ],
    [
      'Martin’s office said that Vilnius had promised drones. That promise was never made, Vilnius answered.',
      ['IE: Vilnius had promised drones.', 'LT denies: Vilnius had promised drones.'],
    ],
  ])('%s', (text, expected) => {
    expect(points(LEAD + text)).toEqual(expected);
  });

  it('is nobody where a state of things goes on', () => {
    expect(points(`${LEAD}Schools in eastern Lithuania remain closed.`)).toEqual([]);
  });

  it('is nobody in front of an attribution without a verb', () => {
    expect(points(`${LEAD}Back in Vilnius on Monday, Nausėda said that it was short.`)).toEqual([
      'LT: It was short.',
    ]);
  });
});

it('reads two days that are joined, whatever verb stands behind them', () => {
  expect(
    draft(
      'Radosław Sikorski of Poland paid a visit to Accra on Monday and Tuesday, where he met his Ghanaian counterpart.',
    ),
  ).toMatchObject({ date: '2026-11-16', lastDay: '2026-11-17' });
});

it('takes a plan in a ministry’s release for no point', () => {
  expect(
    points(
      'Ministry of External Affairs\nState Visit of the President of Zambia to India (December 1-3, 2026)\nNovember 19, 2026\n\nThe President of the Republic of Zambia, H.E. Mr. Hakainde Hichilema, will pay a State Visit to India from 1 to 3 December 2026. President Hichilema will hold talks with Prime Minister Shri Narendra Modi in New Delhi. An agreement on copper is expected to be concluded.',
    ).filter((point) => !point.includes('copper')),
  ).toEqual([]);
});

it.each([
  ['19 November 2026 - 14:32', '2026-11-19'],
  ['Doha | November 18, 2026', '2026-11-18'],
])('takes the day of a release from its line: %s', (line, day) => {
  expect(
    draft(
      `H.E. the Prime Minister of Qatar receives a phone call from the Italian Foreign Minister\n${line}\n\nHis Excellency Sheikh Mohammed bin Abdulrahman Al Thani, Prime Minister of Qatar, received a phone call today from Antonio Tajani, Minister of Foreign Affairs of Italy. They reviewed cooperation.`,
    ).date,
  ).toBe(day);
});
