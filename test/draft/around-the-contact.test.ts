/** What stands around a contact and in nobody's box: protocol, journeys, pictures; and who saw, read or speaks beside it. */
import { describe, expect, it } from 'vitest';
import { draft, told } from './drafted.js';

describe('protocol in a release is no point', () => {
  const RELEASE =
    'Office of the President of the Republic of Finland\nPress release, 20 November 2026\n\nPresident Alexander Stubb met President Alar Karis of Estonia in Tallinn on Thursday. President Stubb said Finland would lead the patrols this winter. ';
  const POINT = 'FI: President Stubb said Finland would lead the patrols this winter.';

  it.each([
    'No press conference was held.',
    'A working lunch followed.',
    'President Stubb was accompanied by Minister Elina Valtonen.',
    'President Stubb left Tallinn in the evening.',
    'The President will travel to Riga on Monday.',
    'The presidents laid wreaths at the monument.',
    'At the end of the meeting the parties exchanged gifts.',
    'The guest also visited the Kadriorg park.',
    'The meeting took place in a warm and friendly atmosphere.',
    'Photographs are available on the website.',
    'For further information, please contact the Office.',
    'Further information: press officer on duty.',
    'The presidential couple was received with a guard of honour.',
    'Both countries are members of the European Union.',
  ])('%s', (sentence) => {
    expect(told(RELEASE + sentence)).toEqual([POINT]);
  });

  it.each([
    'The plane will fly to Tartu twice a week.',
    'Both countries will leave the convention in May.',
    'The presidents signed a protocol on fishing.',
    'President Karis will travel to Finland in May.',
    'The President gave assurances on the gas line.',
  ])('but: %s', (sentence) => {
    expect(told(RELEASE + sentence)).toEqual([POINT, `FI: ${sentence}`]);
  });
});

const PL =
  'Volodymyr Zelensky and Karol Nawrocki met in Warsaw on Thursday. Zelensky told a news conference that Poland would hand over nine jets. ';

describe('who speaks beside it', () => {
  it.each([
    [
      'Polish presidential aide Marcin Przydacz denied that the jets had been promised.',
      'PL denies: The jets had been promised.',
    ],
    [
      'A cameraman who was in the room said Nawrocki had left early.',
      'independent: Nawrocki had left early.',
    ],
    [
      'Nawrocki left early, according to a photographer who was in the room.',
      'independent: Nawrocki left early.',
    ],
    [
      'A draft of the communique seen by this agency commits both to a loan.',
      'independent: Commits both to a loan.',
    ],
    ['A Polish military source said the jets were too old.', 'PL: The jets were too old.'],
    [
      'That is not so, says Marcin Przydacz, an aide to the Polish president: he denies that jets were promised.',
      'PL denies: Jets were promised.',
    ],
    [
      'A Polish official said that no number of jets had been assured.',
      'PL denies: No number of jets had been assured.',
    ],
  ])('%s', (sentence, expected) => {
    expect(told(PL + sentence).slice(1)).toEqual([expected]);
  });

  it('takes a new label for a new turn, whosever it is', () => {
    const text =
      'Islamabad desk, 16:05: third round of Pakistan–Iran border talks wrapped up at the Foreign Office in Islamabad today. Iranian embassy: Araghchi proposed a market at Gabd. FO spokesman Tahir Andrabi: Pakistan asked for the arrest of four men.';
    expect(told(text)).toEqual([
      'IR: Araghchi proposed a market at Gabd.',
      'PK: Pakistan asked for the arrest of four men.',
    ]);
    expect(draft(text).place).toMatchObject({ city: 'Islamabad', country: 'PK' });
  });

  it('leaves what both say behind "in a communiqué after they met" to both', () => {
    const text =
      'ACCRA: Ghana and Ivory Coast have settled their row over the price of cocoa, the two governments said in a joint communiqué after Presidents John Mahama and Alassane Ouattara met in the Ghanaian capital on Tuesday.';
    expect(told(text)).toEqual([
      'all: Ghana and Ivory Coast have settled their row over the price of cocoa.',
    ]);
    expect(draft(text)).toMatchObject({ date: '2026-11-17', place: { city: 'Accra' } });
  });

  it('has no point in that they spoke', () => {
    const text =
      'Spain’s José Manuel Albares spoke by phone with Morocco’s Nasser Bourita on Tuesday. Rabat confirmed that the ministers had spoken, without going into details.';
    expect(told(text)).toEqual([]);
    expect(draft(text).readouts).toMatchObject([{ by: 'MA', status: 'brief' }]);
  });
});

describe('journeys and letters', () => {
  it.each([
    [
      'Chilean President José Antonio Kast travelled to Argentina on Monday on his first trip abroad and met Javier Milei at the Casa Rosada.',
      { kind: 'meeting', date: '2026-11-16', points: [] },
    ],
    [
      'Sudan’s army chief Abdel Fattah al-Burhan flew to Cairo on Sunday and met President Abdel Fattah al-Sisi. The Egyptian presidency said Burhan was satisfied.',
      { kind: 'meeting', date: '2026-11-15', unknownPeople: [{ name: 'Abdel Fattah al-Burhan' }] },
    ],
    [
      'Sanae Takaichi will travel to Vietnam for three days from Dec. 7 and meet its leader, To Lam, in Hanoi.',
      { kind: 'visit' },
    ],
    [
      'Anthony Albanese has written to Papua New Guinea’s James Marape, The National reported on Wednesday. The letter of 30 October says Canberra will pay, according to Marape.',
      { kind: 'letter', date: '2026-10-30' },
    ],
    [
      'In a letter to Donald Trump, Cyril Ramaphosa asks for a seat, the Daily Maverick reported on Thursday. The letter, which is dated 12 August, runs to two pages.',
      { kind: 'letter', date: '2026-08-12' },
    ],
    [
      'Ahmed al-Sharaa met Recep Tayyip Erdogan on the margins of the Antalya Diplomacy Forum on Saturday.',
      { place: { city: 'Antalya', country: 'TR' } },
    ],
    [
      'BRUSSELS, Nov 19 - NATO’s Mark Rutte met Volodymyr Zelenskyy at alliance headquarters on Thursday.',
      { place: { city: 'Brussels', country: 'BE' } },
    ],
  ])('%s', (text, fields) => {
    expect(draft(text)).toMatchObject(fields);
  });
});

describe('somebody on his way, and whom he saw there', () => {
  it.each([
    [
      'India’s S. Jaishankar, who is on a two-day visit, met President Anura Kumara Dissanayake of Sri Lanka on Thursday.',
      { kind: 'meeting', date: '2026-11-19', parties: ['IN', 'LK'] },
    ],
    [
      'India’s foreign minister, S. Jaishankar, called on President Anura Kumara Dissanayake of Sri Lanka on Thursday.',
      { kind: 'meeting', date: '2026-11-19' },
    ],
    [
      'Hungary’s Péter Szijjártó flew to Ankara on Tuesday, where he was received by Hakan Fidan.',
      { kind: 'meeting', date: '2026-11-17', place: { city: 'Ankara' } },
    ],
    [
      'Pedro Sánchez and Luís Montenegro agreed at the Iberian summit in Huelva on Friday to build a line.',
      { place: { city: 'Huelva' } },
    ],
    [
      'Cape Verde’s prime minister, Ulisses Correia e Silva, spoke by phone to Senegal’s Ousmane Sonko on Sunday.',
      { unknownPeople: [{ name: 'Ulisses Correia e Silva' }, {}] },
    ],
    [
      'Nigeria’s Bola Tinubu & Benin’s Patrice Talon spoke last night, per Tinubu spox Bayo Onanuga. Onanuga says lorries will be let through.',
      { points: [{ box: 'NG', text: 'Lorries will be let through.' }] },
    ],
    [
      'Iraq’s Mohammed Shia al-Sudani telephoned Recep Tayyip Erdogan on Sunday. Sudani’s office said Erdogan had promised 420 cubic metres a second. Turkey’s Burhanettin Duran said no quantities were promised. A Turkish court is due to rule in December.',
      { points: [{ box: 'IQ' }, { box: 'TR', denies: true }] },
    ],
    [
      'Indonesia’s Sugiono and Bendito Freitas of Timor-Leste met in Kupang on Friday. Their joint press statement gives no figure but pledges a ceremony in Dili.',
      { points: [{ box: 'all' }] },
    ],
  ])('%s', (text, fields) => {
    expect(draft(text)).toMatchObject(fields);
    if ('points' in fields) expect(draft(text).points).toHaveLength(fields.points.length);
  });

  it('does not take an appeal for a visit', () => {
    const { kind } = draft(
      'Beijing called on President Donald Trump of the United States on Thursday to lift the tariffs.',
    );
    expect(kind).toBeUndefined();
  });
});

describe('whose a name is that stands beside another', () => {
  it.each([
    [
      'Dutch PM Rob Jetten and Belgium’s Bart De Wever met in The Hague on Monday. Both offices confirm that Doel will stay open. Greenpeace Netherlands spoke of a mistake.',
      ['all'],
      { kind: 'meeting' },
    ],
    [
      'Zimbabwean President Emmerson Mnangagwa met visiting Chinese Foreign Minister Wang Yi in Harare on Monday.',
      [],
      { kind: 'meeting', date: '2026-11-16' },
    ],
    [
      'GENEVA, Nov 17 (Reuters) - U.S. and Chinese trade negotiators resumed talks in Geneva on Tuesday, with Scott Bessent and He Lifeng leading the delegations. Bessent said China had agreed to lift curbs. China’s commerce ministry said no such commitment had been made, and that the truce would be extended. Neither side disclosed when they would meet next.',
      ['US', 'CN no', 'CN'],
      { kind: 'talks' },
    ],
    [
      'MONROVIA — President Joseph Boakai has told his Guinean counterpart, Mamadi Doumbouya, that no trains will pass, the Executive Mansion said on Sunday. The statement said the two leaders had spoken by telephone on Saturday. Fajon will present the results to parliament on Thursday.',
      ['LR'],
      { kind: 'call', date: '2026-11-14' },
    ],
  ])('%s', (text, boxes, fields) => {
    const found = draft(text).points.map(({ box, denies }) => `${box}${denies ? ' no' : ''}`);
    expect(found.filter((box) => box !== 'unattributed')).toEqual(boxes);
    expect(draft(text)).toMatchObject(fields);
  });
});
