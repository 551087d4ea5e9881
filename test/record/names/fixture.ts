/** A record of its own for the tests of names, so that they do not move with the starter data. */
import { buildLexicon } from '../../../src/record/lexicon.js';
import type { Lexicon, Mention } from '../../../src/record/names.js';
import type { Office, Party, Person, Topic } from '../../../src/record/schema.js';
import { wordsOf } from '../../../src/record/words.js';

export function aParty(party: Partial<Party> & Pick<Party, 'id' | 'name'>): Party {
  return {
    short: party.name,
    adjective: party.name,
    capital: party.name,
    timeZone: 'UTC',
    aliases: [],
    ...party,
  };
}

/** A person: name, family name, party, the office held, aliases. */
export function aPerson(
  name: string,
  family: string,
  party: string,
  title?: string | Office,
  ...aliases: string[]
): Person {
  const id = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-');
  const office = typeof title === 'string' ? { title, from: '2020-01-01' } : title;
  return { id, name, family, party, offices: office ? [office] : [], aliases };
}

export function lexiconOf(
  parties: readonly Party[],
  people: readonly Person[] = [],
  topics: readonly Topic[] = [],
): Lexicon {
  const byId = <T extends { id: string }>(things: readonly T[]) =>
    new Map(things.map((thing) => [thing.id, thing]));
  return buildLexicon({ parties: byId(parties), people: byId(people), topics: byId(topics) });
}

export const PARTIES: readonly Party[] = [
  aParty({
    id: 'US',
    name: 'United States',
    short: 'US',
    adjective: 'US',
    capital: 'Washington',
    aliases: ['America', 'White House', 'Oval Office'],
  }),
  aParty({
    id: 'CN',
    name: 'China',
    adjective: 'Chinese',
    capital: 'Beijing',
    aliases: ['PRC', 'Foreign Ministry', 'State Council', 'Zhongnanhai'],
  }),
  aParty({
    id: 'RU',
    name: 'Russia',
    adjective: 'Russian',
    capital: 'Moscow',
    aliases: ['Kremlin'],
  }),
  aParty({ id: 'UA', name: 'Ukraine', adjective: 'Ukrainian', capital: 'Kyiv' }),
  aParty({
    id: 'KP',
    name: 'North Korea',
    adjective: 'North Korean',
    capital: 'Pyongyang',
    aliases: ['the North'],
  }),
  aParty({
    id: 'KR',
    name: 'South Korea',
    adjective: 'South Korean',
    capital: 'Seoul',
    aliases: ['the South', 'Blue House'],
  }),
  aParty({
    id: 'EU',
    name: 'European Union',
    short: 'EU',
    adjective: 'European',
    capital: 'Brussels',
    aliases: ['European Commission', 'European Council'],
  }),
  aParty({
    id: 'NATO',
    name: 'North Atlantic Treaty Organization',
    short: 'NATO',
    adjective: 'NATO',
    capital: 'Brussels',
  }),
  aParty({ id: 'IN', name: 'India', adjective: 'Indian', capital: 'New Delhi' }),
  aParty({
    id: 'TR',
    name: 'Türkiye',
    adjective: 'Turkish',
    capital: 'Ankara',
    aliases: ['Turkey'],
  }),
  aParty({
    id: 'GB',
    name: 'United Kingdom',
    short: 'UK',
    adjective: 'British',
    capital: 'London',
    aliases: ['Britain', 'No 10'],
  }),
  aParty({ id: 'FR', name: 'France', adjective: 'French', capital: 'Paris' }),
  aParty({ id: 'DE', name: 'Germany', adjective: 'German', capital: 'Berlin' }),
  aParty({ id: 'IR', name: 'Iran', adjective: 'Iranian', capital: 'Tehran' }),
  aParty({ id: 'SA', name: 'Saudi Arabia', adjective: 'Saudi', capital: 'Riyadh' }),
  aParty({
    id: 'AE',
    name: 'United Arab Emirates',
    short: 'UAE',
    adjective: 'Emirati',
    capital: 'Abu Dhabi',
    aliases: ['Emirates'],
  }),
  aParty({ id: 'BR', name: 'Brazil', adjective: 'Brazilian', capital: 'Brasília' }),
  aParty({ id: 'HU', name: 'Hungary', adjective: 'Hungarian', capital: 'Budapest' }),
];

export const PEOPLE: readonly Person[] = [
  aPerson('Donald Trump', 'Trump', 'US', 'President', 'POTUS'),
  aPerson('Joe Biden', 'Biden', 'US', { title: 'President', from: '2021-01-20', to: '2025-01-20' }),
  aPerson('JD Vance', 'Vance', 'US', 'Vice President'),
  aPerson('Scott Bessent', 'Bessent', 'US', 'Treasury Secretary'),
  aPerson('Marco Rubio', 'Rubio', 'US', 'Secretary of State'),
  aPerson('Condoleezza Rice', 'Rice', 'US', {
    title: 'Secretary of State',
    from: '2005-01-26',
    to: '2009-01-20',
  }),
  aPerson('Xi Jinping', 'Xi', 'CN', 'President', 'President Xi', '习近平', 'Си Цзиньпин'),
  aPerson('Li Qiang', 'Li', 'CN', 'Premier', 'Premier Li'),
  aPerson('Li Chenggang', 'Li', 'CN', 'Trade Representative'),
  aPerson('Wang Yi', 'Wang', 'CN', 'Foreign Minister'),
  aPerson('Wang Wentao', 'Wang', 'CN', 'Commerce Minister'),
  aPerson('He Lifeng', 'He', 'CN', 'Vice Premier'),
  aPerson('Vladimir Putin', 'Putin', 'RU', 'President'),
  aPerson('Sergei Lavrov', 'Lavrov', 'RU', 'Foreign Minister'),
  aPerson('Volodymyr Zelenskyy', 'Zelenskyy', 'UA', 'President', 'Zelensky', 'Зеленський'),
  aPerson('Kim Jong Un', 'Kim', 'KP', 'Chairman of the State Affairs Commission', 'Chairman Kim'),
  aPerson('Lee Jae Myung', 'Lee', 'KR', 'President', 'Lee Jae-myung'),
  aPerson('Moon Jae-in', 'Moon', 'KR', {
    title: 'President',
    from: '2017-05-10',
    to: '2022-05-09',
  }),
  aPerson('Ursula von der Leyen', 'von der Leyen', 'EU', 'President of the European Commission'),
  aPerson('António Costa', 'Costa', 'EU', 'President of the European Council'),
  aPerson('Mark Rutte', 'Rutte', 'NATO', 'Secretary General of NATO'),
  aPerson('Narendra Modi', 'Modi', 'IN', 'Prime Minister', 'PM Modi'),
  aPerson('Recep Tayyip Erdoğan', 'Erdoğan', 'TR', 'President'),
  aPerson('Theresa May', 'May', 'GB', {
    title: 'Prime Minister',
    from: '2016-07-13',
    to: '2019-07-24',
  }),
  aPerson('Keir Starmer', 'Starmer', 'GB', 'Prime Minister'),
  aPerson('Emmanuel Macron', 'Macron', 'FR', 'President'),
  aPerson('Friedrich Merz', 'Merz', 'DE', 'Chancellor'),
  aPerson('Abbas Araghchi', 'Araghchi', 'IR', 'Foreign Minister'),
  aPerson('Mohammed bin Salman', 'bin Salman', 'SA', 'Crown Prince', 'MBS'),
  aPerson('Tamim bin Hamad Al Thani', 'Al Thani', 'QA', 'Emir'),
  aPerson('Mohammed bin Abdulrahman Al Thani', 'Al Thani', 'QA', 'Prime Minister'),
  aPerson('Abdel Fattah el-Sisi', 'Sisi', 'EG', 'President'),
  aPerson('Abdullatif Al Zayani', 'Al Zayani', 'BH', 'Foreign Minister'),
  aPerson('Luiz Inácio Lula da Silva', 'Lula', 'BR', 'President'),
  aPerson('Lars Løkke Rasmussen', 'Løkke Rasmussen', 'DK', 'Foreign Minister'),
  aPerson('Viktor Orbán', 'Orbán', 'HU', 'Prime Minister'),
  aPerson('Giorgia Meloni', 'Meloni', 'IT', 'Prime Minister'),
  aPerson('Jean-Claude Juncker', 'Juncker', 'EU'),
];

export const TOPICS: readonly Topic[] = [
  { id: 'taiwan', name: 'Taiwan', aliases: ['cross-strait', 'Taiwan Strait'] },
  { id: 'ukraine', name: 'Ukraine', aliases: ['war in Ukraine'] },
  { id: 'tariffs', name: 'Tariffs', aliases: ['duties'] },
  { id: 'rare-earths', name: 'Rare earths', aliases: ['critical minerals'] },
  { id: 'soybeans', name: 'Soybeans', aliases: ['soya'] },
  { id: 'india-pakistan', name: 'India and Pakistan', aliases: [] },
  { id: 'south-china-sea', name: 'South China Sea', aliases: [] },
  { id: 'health', name: 'Public health', aliases: ['WHO', 'coronavirus'] },
  { id: 'strike', name: 'Iranian strike in Riyadh', aliases: ['US-China ties'] },
  { id: 'ai', name: 'Artificial intelligence', aliases: ['AI'] },
];

export const lexicon = lexiconOf(PARTIES, PEOPLE, TOPICS);

/** Running copy, as another reader would see it: who is named, "|" between two readings, "+" where all are meant. */
export function inCopy(text: string, names: Lexicon = lexicon): string {
  return shown(names.mentions(wordsOf(text), { forgiving: false }));
}

/** A question to Summit. */
export function asked(text: string, names: Lexicon = lexicon): string {
  return shown(names.mentions(wordsOf(text), { forgiving: true }));
}

function shown(mentions: readonly Mention[]): string {
  return mentions
    .map(({ senses, together, corrected }) => {
      const named = senses.map(({ kind, id }) => (kind === 'topic' ? `#${id}` : id));
      return named.join(together ? '+' : '|') + (corrected === undefined ? '' : '~');
    })
    .join(' ');
}
