/** In whose box a point lands that goes on in somebody's account, or whose voice is named by its part in the contact. */
import { describe, expect, it } from 'vitest';
import { draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function told(text: string): string[] {
  const { points } = draftEntry(text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
  return points.map(({ box, text: words }) => `${box}: ${words}`);
}

describe('an account that goes on', () => {
  const LEAD = 'Ghana’s John Mahama and Togo’s Faure Gnassingbé met in Lomé on Wednesday. ';
  it.each([
    [
      'Mahama, his spokesman said, had been patient. No truck would wait again. Nor would Accra pay for the scales.',
      [
        'GH: Mahama had been patient.',
        'GH: No truck would wait again.',
        'GH: Nor would Accra pay for the scales.',
      ],
    ],
    [
      'The Togolese summary is longer and gloomier. The Ghanaians had brought no figures. They would be back in May.',
      ['TG: The Ghanaians had brought no figures.', 'TG: They would be back in May.'],
    ],
    [
      'Lomé’s is short. Gnassingbé told his guest that the port is full.',
      ['TG: Gnassingbé told his guest that the port is full.'],
    ],
    [
      'The port is full, Mahama’s office said. The Togolese had promised to dredge it. Crowds had lined the road. Porters at the quay told a local paper they hoped for work.',
      ['GH: The port is full.', 'GH: The Togolese had promised to dredge it.'],
    ],
    // The present and the plain past are the writer's own again.
    [
      'The scales will go, Mahama’s office said. The next meeting will be in Accra.',
      ['GH: The scales will go.', 'unattributed: The next meeting will be in Accra.'],
    ],
    [
      'The scales will go, Mahama’s office said. They had last met in March.',
      ['GH: The scales will go.'],
    ],
    [
      'The scales will go, both sides said. The port would be dredged.',
      ['all: The scales will go.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(LEAD + text)).toEqual(expected);
  });
});

it('holds who tells the lead of an agency apart from those who sat there', () => {
  const text =
    'HANOI, Nov. 19 (VNA) – Togo’s Faure Gnassingbé met Vietnam’s President Luong Cuong in Hanoi on Wednesday, the Presidential Press Bureau in Lomé said. The bureau said that Togo would buy more rice.';
  expect(told(text)).toEqual(['TG: Togo would buy more rice.']);
});

describe('a text or a house that was told of goes on', () => {
  const LEAD = 'Ghana’s John Mahama and Togo’s Faure Gnassingbé met in Lomé on Wednesday';
  it.each([
    [
      '. In a joint communiqué they said that the scales would go. It also called for a new bridge. It rained throughout.',
      ['all: The scales would go.', 'all: It also called for a new bridge.'],
    ],
    [
      '. The two governments said in a joint statement that the scales would go. It set the next round for May.',
      ['all: The scales would go.', 'all: It set the next round for May.'],
    ],
    [
      ', the State Protocol Unit in Accra said. Mahama had asked for scales, according to the unit. The unit said that the port would be dredged.',
      ['GH: Mahama had asked for scales.', 'GH: The port would be dredged.'],
    ],
    [
      '. Tamale broadcaster NTR reported that Mahama had asked for scales. The port would be dredged, NTR said.',
      ['independent: Mahama had asked for scales.', 'independent: The port would be dredged.'],
    ],
    [
      ', a memo seen by Reuters shows. The memo, a draft for members of the cabinet, says the port is full.',
      ['independent: The port is full.'],
    ],
    [
      '. The Volta Institute, a research body in Ho that has seen the minutes, said the two had agreed on a bridge.',
      ['independent: The two had agreed on a bridge.'],
    ],
    [
      ', Mahama’s adviser Ama Owusu told reporters. According to her, Mahama had asked for scales.',
      ['GH: Mahama had asked for scales.'],
    ],
  ])('%s', (text, expected) => {
    expect(told(LEAD + text)).toEqual(expected);
  });
});

describe('a voice by its part in the contact', () => {
  const LEAD = 'Togo’s Faure Gnassingbé received Ghana’s John Mahama in Lomé on Wednesday. ';
  it.each([
    ['The port is full, the guest said on the way out.', ['GH: The port is full.']],
    ['The host told reporters that the port is full.', ['TG: The port is full.']],
    ['"Full," the visitor said to reporters who had asked him.', ['GH: Full.']],
    [
      'The port is full, the transport minister, Ama Owusu, said in Accra.',
      ['GH: The port is full.'],
    ],
    ['The port is full, a transport minister said in Abuja.', ['NG: The port is full.']],
  ])('%s', (text, expected) => {
    expect(told(LEAD + text)).toEqual(expected);
  });
});

it('takes all who are named before a verb for those who say it', () => {
  const text =
    'Nikos Christodoulides, Kyriakos Mitsotakis and Benjamin Netanyahu met in Nicosia on Wednesday. Nikos Christodoulides, Kyriakos Mitsotakis and Benjamin Netanyahu told reporters that the cable would be laid by 2029.';
  expect(told(text)).toEqual(['all: The cable would be laid by 2029.']);
});

it('leaves the agency of a state that nobody speaks of to its readers', () => {
  const text =
    'DAKAR (APS) – Senegal’s Bassirou Diomaye Faye and Gambia’s Adama Barrow spoke by phone on Wednesday. They agreed that trucks will pay less.';
  expect(told(text)).toEqual(['unattributed: They agreed that trucks will pay less.']);
});
