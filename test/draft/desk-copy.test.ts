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
  // What is denied, and what is said in its place; and what two confirm.
  [
    `${MET} Shah said the debt was settled. Bangladesh’s finance minister, Salehuddin Ahmed, denied that, saying no figure had been agreed.`,
    ['NP', 'The debt was settled.'],
    ['BD no', 'The debt was settled.'],
    ['BD', 'No figure had been agreed.'],
  ],
  [
    'Ethiopia’s Abiy Ahmed and Somalia’s Hassan Sheikh Mohamud held talks in Ankara on Thursday. Turkey said the two had agreed on a date. Addis Ababa and Mogadishu both confirmed this, Mogadishu adding that its sovereignty stood.',
    ['TR', 'The two had agreed on a date.'],
    ['all', 'The two had agreed on a date.'],
    ['SO', 'Its sovereignty stood.'],
  ],
  // "the statement" is that of whoever said it in one; and all of the sentence is the statement's.
  [
    'Jordan’s King Abdullah II and Iraq’s Mohammed Shia al-Sudani met in Amman on Thursday, the Royal Hashemite Court said in a statement. The King stressed the need for the pipeline, while Sudani said the funds were there, according to the statement.',
    ['JO', 'The King stressed the need for the pipeline, while Sudani said the funds were there.'],
  ],
  // A thing is said with its verb; and brackets are no part of it.
  [
    `${MET} Dhaka insisted on access to the grid. A terminal will be built in Mongla (both sides).`,
    ['BD', 'Dhaka insisted on access to the grid.'],
    ['all', 'A terminal will be built in Mongla.'],
  ],
  // That there is no word of it in an account is none in it.
  [
    `${MET} Nepal’s foreign ministry said a dam would be built. There is not a word about the dam in the Bangladeshi readout.`,
    ['NP', 'A dam would be built.'],
  ],
  [
    `${MET} Dhaka gave no figures, saying through a spokesman that the cost would be shared.`,
    ['BD', 'The cost would be shared.'],
  ],
  [`${MET} The Bangladeshi delegation says that it will issue no statement today.`],
  // Of no state that is named, a spokesman is of the one where the story was written.
  [
    'ATHENS — Greek Prime Minister Kyriakos Mitsotakis and Libya’s Abdul Hamid Dbeibah met in Athens on Thursday. Government spokesman Pavlos Marinakis said the talks would go on.',
    ['GR', 'The talks would go on.'],
  ],
  // A page of a ministry: what is said at the table is told by whose page it is.
  [
    'Wang Yi Holds a Phone Talk with Malaysian Foreign Minister Mohamad Hasan\n\n2026-11-19 21:30\n\nOn November 19, 2026, Foreign Minister Wang Yi held a phone talk with Malaysian Foreign Minister Mohamad Hasan at the latter’s request.\n\nMohamad Hasan said that Malaysia hopes for more trade.\n\nThe two sides also exchanged views on Myanmar.',
    ['CN', 'Mohamad Hasan said that Malaysia hopes for more trade.'],
    ['CN', 'The two sides also exchanged views on Myanmar.'],
  ],
  [
    'Prime Minister’s Office\nPrime Minister speaks with President of Uzbekistan\nPosted On: 19 NOV 2026 8:41PM by PIB Delhi\n\nPrime Minister Shri Narendra Modi received a telephone call today from H.E. Mr. Shavkat Mirziyoyev, President of Uzbekistan. The two leaders reviewed progress on the rail corridor.',
    ['IN', 'The two leaders reviewed progress on the rail corridor.'],
  ],
  // A flash: a clause behind a colon is no source, and a source behind a dash may have spoken before it.
  [
    'WHITE HOUSE SAYS TRUMP SPOKE WITH JAPAN’S TAKAICHI ON THURSDAY\nJAPAN GOVT SPOKESPERSON: NO DISCUSSION OF RARE EARTHS IN TRUMP CALL',
    ['JP', 'NO DISCUSSION OF RARE EARTHS IN TRUMP CALL.'],
  ],
  [
    'PUTIN, ALIYEV MET IN DUSHANBE ON THURSDAY - KREMLIN\nBAKU DENIES REOPENING OF RUSSIAN HOUSE WAS AGREED - AZERBAIJANI FOREIGN MINISTRY',
    ['AZ no', 'REOPENING OF RUSSIAN HOUSE WAS AGREED.'],
  ],
  // The speaker behind the verb, in a clause of its own.
  [
    `${MET} The road will open in February, Kathmandu says; in May, says Dhaka.`,
    ['NP', 'The road will open in February.'],
    ['BD', 'In May.'],
  ],
  // A name that ends as a verb does, and one with small parts.
  [
    'Qatar’s Sheikh Tamim bin Hamad Al Thani and Turkey’s Hakan Fidan met in Doha on Thursday. Sixty lines stand, the Qatari foreign ministry’s spokesman, Majed al-Ansari, said.',
    ['QA', 'Sixty lines stand.'],
  ],
  // What others have read of a letter is no account of a side.
  [
    'BRASÍLIA — Luiz Inácio Lula da Silva has written to Ursula von der Leyen about beef. In the letter, dated 18 November and seen by Folha de S.Paulo, he threatens to take the rules to the World Trade Organization.',
    [
      'independent',
      'In the letter, dated 18 November and seen by Folha de S.Paulo, he threatens to take the rules to the World Trade Organization.',
    ],
  ],
  // "During the call": that of the contact, whoever is named behind it.
  [
    'Riyadh, November 19, 2026, SPA -- Saudi Foreign Minister Prince Faisal bin Farhan received a phone call today from Pakistan’s Foreign Minister, Ishaq Dar. During the call, the two ministers reviewed efforts to restore calm between Pakistan and Afghanistan.',
    [
      'SA',
      'During the call, the two ministers reviewed efforts to restore calm between Pakistan and Afghanistan.',
    ],
  ],
  [
    `${MET} Did they discuss the dam? No, they did not discuss it, Shah’s spokesman said.`,
    ['NP no', 'They did discuss it.'],
  ],
  // A headline names its source behind a colon; a quotation may begin with its verb.
  [
    'URGENT: Armenian PM Pashinyan, Turkish President Erdogan meeting under way in Yerevan — Armenian government\nArmenia, Turkey to open land border by year-end: Pashinyan\nAnkara says "no date set" for border opening',
    ['AM', 'Armenia, Turkey to open land border by year-end.'],
    ['TR', 'No date set for border opening.'],
  ],
  [
    `${MET} Dhaka talks of a common grid. Kathmandu said Bangladesh had promised a port. Bangladesh’s finance ministry denied any such promise. One thing both sides do confirm: they will meet in May.`,
    ['BD', 'Dhaka talks of a common grid.'],
    ['NP', 'Bangladesh had promised a port.'],
    ['BD no', 'Bangladesh had promised a port.'],
    ['all', 'They will meet in May.'],
  ],
  // What only leads up to two accounts; and a verb that has a figure for its object.
  [
    'Ukraine and Germany gave differing accounts of a call on Thursday between Volodymyr Zelenskiy and Friedrich Merz.\n\n- Kyiv: Merz promised two more systems.\n- Both: next call before the summit.',
    ['UA', 'Merz promised two more systems.'],
    ['all', 'Next call before the summit.'],
  ],
  [
    `${MET} Dhaka put the number at 600. Kathmandu confirmed the figure but said the force was not yet funded.`,
    ['BD', 'Dhaka put the number at 600.'],
    ['NP', 'Dhaka put the number at 600.'],
    ['NP', 'The force was not yet funded.'],
  ],
  // "her office", behind a leader who is named by the state alone.
  [
    'Guyana’s Irfaan Ali and Suriname’s Jennifer Geerlings-Simons met in Nickerie on Thursday. Ali said work would begin in May. The Surinamese leader cautioned that the money was not there yet, her office said.',
    ['GY', 'Work would begin in May.'],
    ['SR', 'The Surinamese leader cautioned that the money was not there yet.'],
  ],
])('%s', (text, ...wanted) => {
  expect(
    draft(text).points.map(({ box, denies, text: words }) => [denies ? `${box} no` : box, words]),
  ).toEqual(wanted);
});

it.each([
  // A contact told without a word for one.
  [
    'PRETORIA: South African Deputy President Paul Mashatile and Chinese Vice President Han Zheng co-chaired the ninth Bi-National Commission here on Thursday.',
    { kind: 'talks', parties: ['ZA', 'CN'], date: '2026-11-19', place: { city: 'Pretoria' } },
  ],
  // What is said right after it is said on its day.
  [
    'Tunisia and Algeria agreed on Thursday to reopen a crossing, Tunisian Prime Minister Zaafrani Zenzri said after talks in Annaba with his Algerian counterpart, Sifi Ghrieb.',
    { parties: ['DZ', 'TN'], date: '2026-11-19', place: { city: 'Annaba' } },
  ],
  [
    'SPOX: TRUMP SPOKE WITH TAKAICHI ON THURSDAY\nTOKYO: NO TALK OF RARE EARTHS IN TRUMP CALL',
    { kind: 'call' },
  ],
  // The day stands behind either of two words for one contact.
  [
    'PARIS/ALGIERS, Nov 20 - Emmanuel Macron and Abdelmadjid Tebboune spoke by phone on Sunday evening, their first conversation in months.',
    { kind: 'call', date: '2026-11-15', partOfDay: 'evening' },
  ],
  [
    'Andrej Babiš and Robert Fico sat down in Brno on Thursday for their first meeting of the year.',
    { kind: 'meeting', date: '2026-11-19', place: { city: 'Brno' } },
  ],
  [
    'Donald Trump wrote on Truth Social on Monday that he had been on the phone with Mark Carney that morning.',
    { kind: 'call', date: '2026-11-16', partOfDay: 'morning' },
  ],
  // Those between whom no word links: the sentence names them.
  [
    'TUNIS, Nov 18 (TAP) - The three-way summit that the presidents of Tunisia and Algeria, Kais Saied and Abdelmadjid Tebboune, and the head of Libya’s Presidential Council, Mohamed al-Menfi, were to hold in Tunis on 30 November has been cancelled, the Tunisian presidency said on Wednesday.',
    { kind: 'summit', status: 'cancelled', date: '2026-11-30', place: { city: 'Tunis' } },
  ],
  [
    'Crown Prince Mohammed bin Salman received a written message on Monday from King Mohammed VI of Morocco, the Saudi Press Agency reported.',
    { kind: 'letter', from: 'MA', parties: ['SA', 'MA'] },
  ],
  // A house, and its city behind it; where somebody is on a visit, a meeting is one.
  [
    'President William Ruto and his Ugandan counterpart Yoweri Museveni held a meeting at State House, Nairobi on Thursday.',
    { kind: 'meeting', place: { name: 'State House', city: 'Nairobi', country: 'KE' } },
  ],
  [
    'New Delhi: External Affairs Minister S. Jaishankar on Thursday met his Fijian counterpart Sakiasi Ditoka here. Ditoka, who is on a four-day visit to India, told PTI that Fiji wanted more seats.',
    { kind: 'meeting', date: '2026-11-19', place: { city: 'New Delhi', country: 'IN' } },
  ],
  [
    'What did Carney and Sheinbaum agree on in Guadalajara on Thursday? Ottawa talks of a common front.',
    { parties: ['CA', 'MX'], date: '2026-11-19', place: { city: 'Guadalajara', country: 'MX' } },
  ],
  // A deed that is dated, and the word for where it was done in the next sentence.
  [
    'Costa Rican President Laura Fernández and Panama’s José Raúl Mulino signed an agreement on Thursday ending a trade row, the Costa Rican presidency announced. Under the deal, signed at a meeting in Paso Canoas, Panama will readmit meat.',
    { kind: 'meeting', status: 'held', date: '2026-11-19', place: { city: 'Paso Canoas' } },
  ],
  // That there was none is a denial of it, in whatever words.
  [
    'Pakistan’s army chief Asim Munir did not meet Afghanistan’s defence minister in Doha last week, Islamabad said on Thursday.',
    { occurrence: [{ box: 'PK', stance: 'denies' }], readouts: [{ by: 'PK', status: 'none' }] },
  ],
  [
    'KUALA LUMPUR, Nov 20 (Bernama) -- Prime Minister Datuk Seri Anwar Ibrahim met his Thai counterpart Anutin Charnvirakul here today.',
    { unknownPeople: [{ name: 'Anwar Ibrahim' }, { name: 'Anutin Charnvirakul' }] },
  ],
])('%s', (text, wanted) => {
  expect(draft(text)).toMatchObject(wanted);
});

it.each<[text: string, kind: string | undefined]>([
  ['Santiago Peña had Javier Milei on the line on Thursday.', 'call'],
  ['Modi dialled Macron on Thursday.', 'call'],
  ['Xi was on the line with Lula on Thursday.', 'call'],
  ['Shehbaz Sharif called Iran’s president, Masoud Pezeshkian, on Thursday.', 'call'],
  ['Merz called Ukraine’s president on Thursday.', 'call'],
  ['Merz called Ukraine’s president a hero on Thursday.', undefined],
  ['Jobs are on the line in Peru and Chile, Dina Boluarte told Gabriel Boric’s envoy.', undefined],
])('%s', (text, kind) => {
  expect(draft(text).kind).toBe(kind);
});
