/** A release is all its house's word, but for what others say outside the room in their own names. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

describe('what others say outside the room stays their own in a release', () => {
  it.each([
    [
      'to the press, and as long as they go on',
      'Office of the President of Zambia\nPress statement\n\nPresident Hakainde Hichilema received Botswana’s President Duma Boko in Lusaka on Thursday. President Boko thanked Zambia for maize. President Boko told Botswana Television that the line would be built by 2028. He stressed that his country would pay half. President Hichilema said tolls would be halved.',
      [
        'ZM: President Boko thanked Zambia for maize.',
        'BW: The line would be built by 2028.',
        'BW: His country would pay half.',
        'ZM: President Hichilema said tolls would be halved.',
      ],
    ],
    [
      'in a statement and a post of theirs',
      'Ministry of Foreign Affairs of the Republic of Korea\nPress release\n\nMinister Cho Hyun spoke by phone with Mongolian Foreign Minister Battsetseg Batmunkh on Thursday. The two ministers discussed copper. In a separate statement, Battsetseg said visas would be dropped. She added on X that flights would follow.',
      [
        'KR: The two ministers discussed copper.',
        'MN: Visas would be dropped.',
        'MN: Flights would follow.',
      ],
    ],
    [
      'back at home',
      'Ministry of External Affairs\n\nExternal Affairs Minister S. Jaishankar met Egyptian Foreign Minister Badr Abdelatty in New Delhi on Thursday. The Egyptian side thanked India for wheat. Speaking at Cairo airport later, Mr Abdelatty said a zone would be opened. The MEA spokesperson said a committee will meet.',
      [
        'IN: The Egyptian side thanked India for wheat.',
        'EG: A zone would be opened.',
        'IN: The MEA spokesperson said a committee will meet.',
      ],
    ],
    [
      'a text of all sides, which goes on in the present',
      'Office of the Prime Minister of Fiji\nMedia release\n\nPrime Minister Sitiveni Rabuka met Samoa’s Prime Minister Laaulialemalietoa Leuatea Schmidt in Apia on Thursday. The Prime Minister said Fiji would send two doctors. The two countries stated in a joint declaration that licences would be shared. It also sets a cap on tuna catches. Prime Minister Rabuka added that a consulate will open.',
      [
        'FJ: The Prime Minister said Fiji would send two doctors.',
        'all: Licences would be shared.',
        'all: It also sets a cap on tuna catches.',
        'FJ: Prime Minister Rabuka added that a consulate will open.',
      ],
    ],
    [
      'by a minister of no state, behind their spokesman',
      'The White House\nNovember 20, 2026\n\nPresident Donald J. Trump’s Call with President Javier Milei of Argentina\n\nPresident Trump spoke today with President Milei. President Milei offered access to lithium. In Buenos Aires, presidential spokesman Manuel Adorni told reporters that the swap line would be extended. Economy Minister Luis Caputo posted on X that it would come in December.',
      [
        'US: President Milei offered access to lithium.',
        'AR: The swap line would be extended.',
        'AR: It would come in December.',
      ],
    ],
    [
      'below an agency’s dateline, too',
      'CAIRO, Nov. 19 (MENA) - Egyptian President Abdel Fattah El-Sisi met Ethiopian Prime Minister Abiy Ahmed in Djibouti on Thursday. Abiy told state television that the turbines would run. He said the dam belonged to all.',
      ['ET: The turbines would run.', 'ET: The dam belonged to all.'],
    ],
  ])('%s', (_, text, points) => {
    expect(told(text)).toEqual(points);
  });
});

describe('a house that heads its text may quote itself', () => {
  it('with nothing but its name over the text', () => {
    expect(
      told(
        'Prime Minister’s Office\nPM speaks with Prime Minister of Fiji\n\nPrime Minister Shri Narendra Modi spoke on the telephone today with the Prime Minister of Fiji, Sitiveni Rabuka. The Prime Minister reiterated that India stands by Fiji. He conveyed that a hospital would be built. The PMO said both leaders agreed to meet in Suva.',
      ).map((point) => point.slice(0, 2)),
    ).toEqual(['IN', 'IN', 'IN']);
  });

  it.each([
    [
      'PM call with Prime Minister Frederiksen of Denmark\n\nA Downing Street spokesperson said:\n\n"Prime Minister Keir Starmer spoke to the Prime Minister of Denmark, Mette Frederiksen, this morning. They welcomed progress on the frigates.\n\n"The Prime Minister set out Britain’s plans for patrols."\n\nIn Copenhagen, Frederiksen’s office confirmed the call.',
      [
        'GB: They welcomed progress on the frigates.',
        'GB: The Prime Minister set out Britain’s plans for patrols.',
      ],
    ],
    [
      'Keir Starmer spoke to Danish Prime Minister Mette Frederiksen by phone on Thursday.\n\nA spokesman for the Danish prime minister said:\n\n"The two agreed to patrol the strait.\n\n"Denmark will buy ten more frigates."\n\nThe pound fell.',
      ['DK: The two agreed to patrol the strait.', 'DK: Denmark will buy ten more frigates.'],
    ],
  ])('in a quotation behind a line that ends in "said": %s', (text, points) => {
    expect(told(text)).toEqual(points);
  });

  it('takes the day that stands by itself over it', () => {
    const { date } = draft(
      'Telephone conversation with President of Tajikistan Emomali Rahmon\nNovember 20, 2026\n\nVladimir Putin had a telephone conversation with President of the Republic of Tajikistan Emomali Rahmon, the Kremlin said.',
    );
    expect(date).toBe('2026-11-20');
  });
});
