/** Plain copy of a desk's day: agency stories, pages of ministries, live pages, flashes. */
import { expect, it } from 'vitest';
import { type Draft, draftEntry } from '../../src/draft/draft.js';
import { starterRecord } from '../starter-record.js';

const record = starterRecord();

function draft(text: string): Draft {
  return draftEntry(text, record, {
    posted: new Date('2026-11-20T15:00Z'),
    timeZone: 'Europe/London',
  });
}

const MET = 'Nepal’s Balendra Shah and Bangladesh’s Tarique Rahman met in Dhaka on Thursday.';

/** A text, and the points it makes: the box, with "no" behind it for a denial, and words of it. */
it.each<[string, ...[string, string][]]>([
  // A joint text is that of both, whatever stands between it and its verb.
  [
    `${MET} A joint statement issued after the meeting said tourism would get a working group.`,
    ['all', 'Tourism would get a working group.'],
  ],
  // A house whose state was told once is that house from then on.
  [
    'SEOUL, Nov. 20 (Yonhap) -- South Korean Foreign Minister Cho Hyun held phone talks with his Mongolian counterpart, Battsetseg Batmunkh, on Thursday, the foreign ministry said. Battsetseg said Ulaanbaatar hopes for a trade pact, according to the ministry.',
    ['KR', 'Battsetseg said Ulaanbaatar hopes for a trade pact.'],
  ],
  // Silent of one thing, and told another.
  [
    'France’s Emmanuel Macron and Ivory Coast’s Alassane Ouattara spoke by phone on Thursday. The Ivorian presidency made no mention of the vote and said the two had talked about cocoa.',
    ['CI', 'The two had talked about cocoa.'],
  ],
  // The other of two who were named by their states alone.
  [
    'The Dominican and Haitian foreign ministers met in Ouanaminthe on Thursday. Dominican Foreign Minister Roberto Álvarez said the market would open twice a week. "We promised to try," his counterpart, Raina Forbin, told Radio Métropole.',
    ['DO', 'The market would open twice a week.'],
    ['HT', 'We promised to try.'],
  ],
  // A list below whoever is named above it, and none below a headline.
  [
    'Vladimir Putin and Algeria’s Abdelmadjid Tebboune spoke by phone on Thursday. According to the Kremlin:\n- wheat will be paid for in dinars\n- a satellite is to be launched in 2028',
    ['RU', 'Wheat will be paid for in dinars.'],
    ['RU', 'A satellite is to be launched in 2028.'],
  ],
  // What a state does is no word of it.
  [
    'Greece’s Kyriakos Mitsotakis and Libya’s Abdul Hamid Dbeibah met in Athens on Thursday for the first time since Greece recalled its ambassador in 2024.',
  ],
  // The dateline is nobody's, of one city or two.
  [
    'STOCKHOLM/COPENHAGEN, Nov 20 (Reuters) - Sweden’s Magdalena Andersson and Denmark’s Mette Frederiksen met in Malmo on Thursday. Andersson said work could start in 2031.',
    ['SE', 'Work could start in 2031.'],
  ],
  [
    '11:05 Lithuanian President Gitanas Nausėda met Maia Sandu in Chisinau today.\n12:48 Nausėda says Vilnius will send 20 generators.\n14:10 Lithuanian delegation source: talks on energy "went badly".',
    ['LT', 'Vilnius will send 20 generators.'],
    ['LT', 'Talks on energy "went badly".'],
  ],
])('%s', (text, ...wanted) => {
  expect(draft(text).points.map(({ box, text: words }) => [box, words])).toEqual(wanted);
});
