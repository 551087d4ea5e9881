/** Where a text was given out, by the line that dates it. */
import type { Sentence } from '../../reading/reading.js';
import { partiesOf } from '../../reading/voices/voices.js';
import type { ContactRecord } from '../../record/record.js';
import { isDayLine, type Page } from './document.js';

export function capitalsIn({ mentions }: Sentence, record: ContactRecord): string[] {
  return mentions
    .filter(({ form }) => form === 'capital')
    .flatMap((capital) => partiesOf(capital, record));
}

export function homesOf(page: Page, record: ContactRecord): string[] {
  return placesIn(page)
    .flatMap((line) => capitalsIn(line, record))
    .slice(0, 1);
}

export function placesIn({ headings, lead }: Page): Sentence[] {
  return [...headings.filter(isDayLine), openingOf(lead)];
}

/** "New York, 27 July 2026 –": what stands before the dash of a first sentence. */
function openingOf(sentence: Sentence): Sentence {
  const until = sentence.words.findIndex(({ before }) => /^\)?\s[–—-]\s?/.test(before));
  const words = sentence.words.slice(0, until < 0 || until > 9 ? 0 : until);
  return {
    ...sentence,
    words,
    mentions: sentence.mentions.filter(({ last }) => last < words.length),
  };
}
