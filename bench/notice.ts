/** Watching a busy channel: ordinary chatter, and contacts told of, against a large record. */
import { notice } from '../src/notice/notice.js';
import { ContactRecord } from '../src/record/record.js';
import type { RecordDocument } from '../src/record/schema.js';
import { type Figures, timed } from './measure.js';
import { randomFrom } from './synthetic.js';

const AT = new Date('2026-11-22T12:00Z');
const MESSAGES = 10_000;

const CHATTER = [
  'morning all, who is on the early shift?',
  'call me when you are out of the meeting',
  'can someone sub the {topic} piece, it is 900 words and needs a top',
  'lunch? the place round the corner has {topic} soup again',
  'the CMS is slow, IT say they will call back after 3',
  'thanks! will do :+1:',
  '<@U02ABCDEF> did you see the note from legal about the {topic} story?',
  'pics for the {topic} feature are in <https://pics.example.com/f/123|the folder>',
  'conference call moved to 11, same link, please dial in on time',
  'I talked to the {topic} desk, they meet at noon and discuss the list',
  'no idea tbh, ask the picture editor',
  'running five late, train is stuck outside the station again',
  'Washington are asking for 400 words on {topic} by 6',
  'the Paris stringer filed, it reads well, I would cut the last par',
];
const TOPICS = [
  'tariffs',
  'budget',
  'flood',
  'strike',
  'tomato',
  'housing',
  'school',
  'rail',
  'energy',
  'football',
];
const CONTACTS = [
  'Trump just got off the phone with Xi, says the White House',
  'where is the copy on Putin and Modi meeting in Delhi last December?',
  'TRUMP, PUTIN SPEAK BY PHONE ON UKRAINE - KREMLIN',
];

export interface NoticeFigures {
  chatter: Figures;
  /** One message in twenty tells of a contact. */
  mixed: Figures;
}

/** The figures for one record: 10,000 messages each, one by one. */
export function noticing(document: RecordDocument): NoticeFigures {
  const record = ContactRecord.of(document);
  const random = randomFrom(7);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const chatter = Array.from({ length: MESSAGES }, () =>
    pick(CHATTER).replace('{topic}', pick(TOPICS)),
  );
  const mixed = chatter.map((text, at) => (at % 20 === 0 ? pick(CONTACTS) : text));
  const over = (texts: readonly string[]) =>
    timed(
      (round) =>
        notice(
          { text: texts[round % texts.length] ?? '', at: AT, timeZone: 'Europe/London' },
          record,
        ),
      texts.length,
      500,
    );
  return { chatter: over(chatter), mixed: over(mixed) };
}
