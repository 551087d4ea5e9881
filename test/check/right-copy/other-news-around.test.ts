/** Right copy on every contact of a record, with other news before, behind and inside its sentences: nothing to find. */
import { describe, expect, it } from 'vitest';
import { checkCopy } from '../../../src/check/check.js';
import { addDays, type Day } from '../../../src/record/calendar.js';
import type { ContactEvent } from '../../../src/record/schema.js';
import { starterRecord } from '../../starter-record.js';

const record = starterRecord();
/** Each piece of copy is told of every so manieth contact. */
const SOME = 8;

interface Told {
  dateline: string;
  a: string;
  b: string;
  /** " in Busan", or nothing of a call. */
  there: string;
  city: string;
  remote: boolean;
  did: string;
  had: string;
  talk: string;
  weekday: string;
  dayAfter: string;
  day: string;
  year: number;
  nextDay: string;
  daysBefore: string;
}

const COPY: readonly ((told: Told) => string)[] = [
  ({ a, b, dateline, dayAfter, did, there, weekday }) =>
    `${dateline}Oil rose 2 per cent on ${dayAfter} after ${a} ${did} ${b}${there} on ${weekday}. Traders in Singapore shrugged.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}While ${a} ${did} ${b}${there} on ${weekday}, the Norwegian foreign minister, Espen Barth Eide, was in Nairobi for talks with his Kenyan counterpart.`,
  ({ a, b, dateline, dayAfter, remote, weekday }) =>
    `${dateline}${a} told reporters on ${dayAfter} that he would say no more about his ${remote ? 'call' : 'meeting'} with ${b} on ${weekday}.`,
  ({ a, b, dateline, day, did, there }) =>
    `${dateline}${a}, who ${did} ${b}${there} on ${day}, is due in Oslo next week to open a museum.`,
  ({ a, b, dateline, remote, there, weekday }) =>
    `${dateline}${a} and ${b} ${remote ? 'spoke' : 'met'}${there} on ${weekday}, and their foreign ministers are to meet in Vienna in a month.`,
  ({ a, b, dateline, dayAfter, did, there, weekday }) =>
    `${dateline}On ${weekday} ${a} ${did} ${b}${there}. On ${dayAfter} he received the prime minister of Iceland, Kristrún Frostadóttir, for dinner.`,
  ({ a, b, dateline, remote, weekday }) =>
    `${dateline}"They should have done it in Geneva last spring," said Marie Dubois, a historian, of the ${remote ? 'phone call' : 'meeting'} of ${a} and ${b} on ${weekday}.`,
  ({ a, b, dateline, had, there }) =>
    `${dateline}It was the first time this month that ${a} spoke in public, a day after he had ${had} ${b}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a}, who ${did} ${b}${there} on ${weekday}, will receive Finland's president, Alexander Stubb, in a fortnight.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}After ${a} ${did} ${b}${there} on ${weekday}, the opposition wanted to know who would pay. "He should meet the farmers," its leader said.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} ${did} ${b}${there} on ${weekday} and cancelled a rally in Ohio the day after.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} has not met the president of Chad, Mahamat Déby. On ${weekday} he ${did} ${b}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Nine people died in a landslide in Nepal on ${weekday}, the day ${a} ${did} ${b}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Shares in Seoul had their best week since 2020. ${a} ${did} ${b}${there} on ${weekday}, which helped; the third rate cut this year helped more.`,
  ({ a, b, dateline, dayAfter, had, there, weekday }) =>
    `${dateline}Having ${had} ${b}${there} on ${weekday}, ${a} played golf on ${dayAfter} and wrote on his platform about a film.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Before dinner on ${weekday} ${a} ${did} ${b}${there}. He had flown in from Lisbon, where he opened a bridge.`,
  ({ a, b, dateline, dayAfter, remote, there, weekday }) =>
    `${dateline}DIARY: ${weekday}: ${a} ${remote ? 'phoned' : 'met'} ${b}${there}. ${dayAfter}: Bank of Canada rate decision; Peru votes.`,
  ({ a, b, day, did, remote, there, year }) =>
    `CAPTION: ${a}, ${remote ? 'seen here at a rally in Tampa' : 'arriving'} on ${day} ${year}, the day on which he ${did} ${b}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}In 1972 Richard Nixon flew to Beijing; in 1985 Ronald Reagan met Mikhail Gorbachev in Geneva. On ${weekday} ${a} ${did} ${b}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} ${did} ${b}${there} on ${weekday}, hours after the Brazilian and Argentine presidents had quarrelled in Montevideo.`,
  ({ a, b, dateline, talk, weekday }) =>
    `${dateline}The ${talk} of ${a} and ${b} on ${weekday} had been expected for weeks. Another, in a neutral capital, may follow in the spring.`,
  ({ a, b, dateline, dayAfter, did, there, weekday }) =>
    `${dateline}It was raining${there || ' in London'} on ${weekday} when ${a} ${did} ${b}; by ${dayAfter} the streets of Jakarta were under water for the second time in a month.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} ${did} ${b}${there} on ${weekday}. Marco Polo once did the same journey in three years, joked Tomasz Nowak, who teaches history in Kraków.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Last week nobody in the trade had heard of it. Then, on ${weekday}, ${a} ${did} ${b}${there}, and three days later a ship with 30,000 tonnes is on its way to Busan.`,
  ({ a, b, dateline, dayAfter, talk }) =>
    `${dateline}In a television interview on ${dayAfter} ${a} said his ${talk} with ${b} two days ago had been "fine". He will be interviewed again in a month.`,
  ({ a, b, dateline, remote, there, weekday }) =>
    `${dateline}There had been no contact between the mayors of Kyoto and Xi'an for five years. ${a} and ${b}, by contrast, ${remote ? 'spoke' : 'met'}${there} on ${weekday}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}For the first time since 1998 the cup went to Wales. ${a}, who ${did} ${b}${there} on ${weekday}, sent his congratulations.`,
  ({ a, b, dateline, dayAfter, did, talk, there, weekday }) =>
    `${dateline}What does a ${talk} change? On ${weekday} ${a} ${did} ${b}${there}, and on ${dayAfter} bread cost what it had cost on the day before.`,
  ({ a, b, dateline, dayAfter, remote, there, weekday }) =>
    `${dateline}The planned visit of the king of Spain to Lima was put off on ${dayAfter}. ${a} and ${b}, who ${remote ? 'spoke' : 'met'}${there} on ${weekday}, had nothing to do with it.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} ${did} ${b}${there} on ${weekday} without his foreign minister, who was in hospital.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}By the time ${a} ${did} ${b}${there} on ${weekday}, Turkey had sent 40 tonnes of tents to Myanmar and called for a conference in Istanbul in June.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Protesters gathered in Toronto on ${weekday} as ${a} ${did} ${b}${there}. Police made three arrests; a fourth man was released after an hour.`,
  ({ a, b, dateline, remote, weekday }) =>
    `${dateline}The airline will fly to Tashkent from May. Its chief executive met the Uzbek transport minister in Samarkand two months ago; ${a} and ${b}, who ${remote ? 'spoke' : 'met'} on ${weekday}, may have mentioned it.`,
  ({ a, b, dateline, dayAfter, had, there }) =>
    `${dateline}A poll published on ${dayAfter} found that 31 per cent of Danes knew that ${a} had ${had} ${b}${there} two days earlier than this paper goes to press.`,
  ({ a, b, dateline, talk, weekday }) =>
    `${dateline}${a}'s ${talk} with ${b} on ${weekday} lasted longer than the film that followed it on television, a comedy set in Rome.`,
  ({ a, b, dateline, remote, talk, there, weekday }) =>
    `${dateline}On the eve of the ${talk}, the World Bank's president was in Dhaka. On ${weekday} ${a} and ${b} ${remote ? 'spoke' : 'met'}${there}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}Nothing has been heard of the Greek prime minister since ${weekday}, when ${a} ${did} ${b}${there}: he is on holiday in Crete.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}There will be no second summit of the Baltic mayors this year. ${a} ${did} ${b}${there} on ${weekday}.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}${a} ${did} ${b}${there} on ${weekday}. In Warsaw, where a summit of nine heads of government was called off in March, they were not asked.`,
  ({ a, b, dateline, dayAfter, talk, weekday }) =>
    `${dateline}Cocoa fell for a third week. Dealers named rain in Ghana, a strike in Abidjan that ended on ${dayAfter}, and the ${talk} between ${a} and ${b} on ${weekday}.`,
  ({ a, b, dateline, dayAfter, remote, weekday }) =>
    `${dateline}${b}, whom ${a} ${remote ? 'had on the phone' : 'saw'} on ${weekday}, turned up at a school in his capital on ${dayAfter}, and said that he had slept well.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}The deal with Mercosur, signed in Asunción in January, is before the court. On ${weekday} ${a} ${did} ${b}${there}; that is another story.`,
  ({ a, b, dateline, did, there, weekday }) =>
    `${dateline}One year after the flood, Valencia remembers. In the same hour on ${weekday} in which the bells rang, ${a} ${did} ${b}${there}.`,
  ({ a, b, dateline, remote, there, weekday }) =>
    `${dateline}"I'd meet him any time, anywhere," ${a} said of ${b} once. On ${weekday} they ${remote ? 'spoke' : 'met'}${there}.`,
  ({ a, b, dateline, talk, weekday }) =>
    `${dateline}Two ministers resigned in Sofia on ${weekday}. It took ${a} a day, and a ${talk} with ${b}, to notice.`,
  ({ a, b, dateline, had, there, weekday }) =>
    `${dateline}The next day ${a} flew to Denver. On ${weekday} he had ${had} ${b}${there}, and the day before that a delegation of Sami reindeer herders had been in the house.`,
  ({ a, b, dateline, day, daysBefore, did, nextDay, there }) =>
    `${dateline}On ${daysBefore} Croatia's parliament voted on the budget; on ${day} ${a} ${did} ${b}${there}; on ${nextDay} the dockers of Antwerp went back to work.`,
  ({ a, b, dateline, day, had, talk, there }) =>
    `${dateline}${a} said on ${day} that he had ${had} ${b}${there} that day. His ${talk} with the emir of Kuwait, planned for May, is off.`,
  ({ a, b, dateline, day, did, there }) =>
    `${dateline}${a} ${did} ${b}${there} on ${day}, and his deputy is to meet the Swiss in Bern on Monday week.`,
  ({ a, b, dateline, day, remote, there }) =>
    `${dateline}They agree on little, but ${a} and ${b}, who ${remote ? 'spoke' : 'met'}${there} on ${day}, both like horses. The horse show opens in Aachen in July.`,
  ({ a, b, dateline, day, remote, there, weekday }) =>
    `${dateline}Q: When did ${a} and ${b} ${remote ? 'speak' : 'meet'}? A: On ${weekday}, ${day}${there}. Q: And the Poles and the Czechs? A: Their presidents met in Brno in the spring.`,
  ({ a, b, dateline, day, daysBefore, nextDay, talk }) =>
    `${dateline}The Swedish krona has lost 4 per cent since ${daysBefore}. The ${talk} of ${a} and ${b} on ${day} did nothing for it, nor did the resignation of a minister in Oslo on ${nextDay}.`,
  ({ a, b, dateline, day, daysBefore, nextDay, remote, there }) =>
    `${dateline}Editor's diary. ${daysBefore}: council elections in Tallinn. ${day}: ${a} ${remote ? 'on the phone to' : 'meets'} ${b}${there}. ${nextDay}: my dentist, who once treated the king of Tonga in Geneva.`,
  ({ a, b, dateline, day, talk }) =>
    `${dateline}After the ${talk} with ${b} on ${day}, ${a} dined with the ambassadors of Chile and Peru, and rang his mother in Cork.`,
  ({ a, b, dateline, day, talk, there }) =>
    `${dateline}A third of the seats in the assembly in Tunis stayed empty on ${day}, the day of the ${talk} between ${a} and ${b}${there}.`,
  ({ a, b, dateline, day, did, there }) =>
    `${dateline}It is not known what ${a} ate before he ${did} ${b}${there} on ${day}. It is known what the Danish queen ate in Nuuk that day: cod.`,
  ({ a, b, dateline, day, had, there }) =>
    `${dateline}If ${a} had not ${had} ${b}${there} on ${day}, the bond auction in Brasília would have failed, said Lucas Prado, a dealer. Next week he is off to Lisbon to meet a client.`,
  ({ a, b, dateline, day, remote }) =>
    `${dateline}The ferry from Bari was full. "${a} and ${b} ${remote ? 'talked' : 'met'} on ${day}, and look, my ticket still costs 90 euros," said Elena Rossi, who has not met either of them.`,
  ({ a, b, dateline, day, did, talk, there }) =>
    `${dateline}In the week of the ${talk} (${a} ${did} ${b}${there} on ${day}) three other things happened: a strike in Lyon ended, Kenya beat Ghana in Accra, and the Norwegian prime minister spoke by phone to the president of Malawi.`,
  ({ a, b, dateline, day, did, remote, there }) =>
    `${dateline}There was a crowd in front of the hotel in Vienna on ${day}, but it had come for a singer; ${a} ${did} ${b}${remote ? ' from his desk' : there} that day.`,
  ({ a, b, dateline, day, did, there }) =>
    `${dateline}The rains came to Bamako on ${day}. Far away, ${a} ${did} ${b}${there}. Nobody here had asked for it, and nobody here will remember either in two months.`,
  ({ a, b, dateline, day, did, there }) =>
    `${dateline}What ${a} will do after he ${did} ${b}${there} on ${day} is anybody's guess: he may go to Davos in January, he may call the Turkish president, he may do nothing.`,
  ({ a, b, dateline, day, nextDay, talk, there }) =>
    `${dateline}The minister was asked on ${nextDay} about the ${talk} that ${a} and ${b} had had${there} on ${day}, and talked about the harvest instead.`,
  ({ a, b, city, dateline, day, remote, talk }) =>
    `${dateline}Since the ${talk} of ${day}, at which ${a} and ${b} ${remote ? 'were on the line' : `sat down in ${city}`}, a letter of the Irish president's to the pope has leaked in Dublin.`,
];

const format = (day: Day, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options }).format(
    new Date(`${day}T12:00Z`),
  );
const dayAndMonth = (day: Day) => format(day, { day: 'numeric', month: 'long' });
const weekdayOf = (day: Day) => format(day, { weekday: 'long' });

/** What copy tells of a contact of two people on one day, written two days later. */
function toldOf(event: ContactEvent): Told | undefined {
  const [one, two, more] = event.participants.map((id) => record.people.get(id));
  const day = event.when.start;
  const remote = /call/.test(event.kind);
  if (!one || !two || more || day.length < 10 || event.when.end || (!remote && !event.place))
    return undefined;
  const date = day.slice(0, 10);
  const how = event.kind === 'video-call' ? 'video link' : 'phone';
  const city = event.place?.city ?? '';
  return {
    dateline: `LONDON, ${format(addDays(date, 2), { month: 'long' })} ${format(addDays(date, 2), { day: 'numeric' })} — `,
    a: one.family,
    b: two.family,
    there: remote ? '' : ` in ${city}`,
    city,
    remote,
    did: remote ? `spoke by ${how} to` : 'met',
    had: remote ? `spoken by ${how} to` : 'met',
    talk: remote ? 'call' : 'meeting',
    weekday: weekdayOf(date),
    dayAfter: weekdayOf(addDays(date, 1)),
    day: dayAndMonth(date),
    year: Number(date.slice(0, 4)),
    nextDay: dayAndMonth(addDays(date, 1)),
    daysBefore: dayAndMonth(addDays(date, -5)),
  };
}

const both = record.inOrder.filter(
  ({ status, kind, occurrence, parties }) =>
    status === 'held' &&
    /call|meeting|summit/.test(kind) &&
    parties.length === 2 &&
    (occurrence ?? []).every(({ stance }) => stance === 'affirms'),
);

describe('right copy with other news around', () => {
  it.each(COPY.map((tell, index) => [index, tell] as const))('%i', (index, tell) => {
    const found = both.flatMap((event, at) => {
      const told = at % SOME === index % SOME ? toldOf(event) : undefined;
      if (!told) return [];
      const text = tell(told);
      const { findings } = checkCopy(text, record, {
        now: new Date('2026-11-22T12:00Z'),
        timeZone: 'Europe/London',
        written: addDays(event.when.start.slice(0, 10), 2),
      });
      return findings.map(({ kind, words }) => `${kind} “${words}” in: ${text}`);
    });
    expect(found).toEqual([]);
  });
});
