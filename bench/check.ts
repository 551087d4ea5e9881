/** Checking copy: articles of growing length against a large record. */
import { checkCopy } from '../src/check/check.js';
import { ContactRecord } from '../src/record/record.js';
import type { RecordDocument } from '../src/record/schema.js';
import { type Figures, timed } from './measure.js';

const PARAGRAPH = `BEIJING — US President Donald Trump and Chinese President Xi Jinping spoke by phone on Monday 24 November 2025, two months after they met in Busan on 30 October 2025. The two leaders discussed the war in Ukraine and trade, both sides said. Beijing said that Xi set out China's position on Taiwan. It added that Trump understood how much Taiwan matters to China. They also discussed soybeans and fentanyl.
Vladimir Putin and Narendra Modi held talks in New Delhi on 5 December 2025. The Kremlin said the two had agreed on an economic programme until 2030, while New Delhi said Modi had called for peace in Ukraine. It was Putin's first visit since 2021, analysts in Moscow noted, and the weather was mild.
Keir Starmer met Xi in Beijing on 29 January 2026. Markets rose, and the pound with them; traders in London said that they had expected as much. The prime minister flew on to Tokyo, where Sanae Takaichi received him for dinner.
`;

export interface CheckFigures {
  characters: number;
  figures: Figures;
}

/** The figures for one record: texts of 5,000, 10,000 and 20,000 characters. */
export function checking(document: RecordDocument): CheckFigures[] {
  const record = ContactRecord.of(document);
  return [5_000, 10_000, 20_000].map((characters) => {
    const text = PARAGRAPH.repeat(Math.ceil(characters / PARAGRAPH.length)).slice(0, characters);
    const setting = {
      now: new Date('2026-11-22T12:00Z'),
      timeZone: 'Europe/London',
      written: '2026-02-01',
    };
    return { characters, figures: timed(() => checkCopy(text, record, setting), 40, 5) };
  });
}
