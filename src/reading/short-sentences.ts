/** Sentences without end, in pieces: what is read of a sentence must not grow with a text without full stops. */
import type { Sentence } from './reading.js';

/** No sentence of copy has more words. */
const LONGEST = 120;

/** The same sentences; one that is longer than any of copy in pieces, broken at a comma where there is one. */
export function shortSentences(sentences: readonly Sentence[]): Sentence[] {
  return sentences.flatMap((sentence) =>
    sentence.words.length <= LONGEST ? [sentence] : pieces(sentence),
  );
}

function pieces(sentence: Sentence): Sentence[] {
  const found: Sentence[] = [];
  const { words } = sentence;
  let mention = 0;
  for (let from = 0; from < words.length; ) {
    let to = Math.min(words.length, from + LONGEST);
    for (let at = to - 1; to < words.length && at > from + LONGEST / 2; at -= 1) {
      if (/[,;:]/.test(words[at]?.before ?? '')) {
        to = at;
        break;
      }
    }
    const own = words.slice(from, to);
    const [first, last] = [own[0], own.at(-1)];
    const mentions = [];
    while (mention < sentence.mentions.length) {
      const next = sentence.mentions[mention];
      if (!next || next.first >= to) break;
      if (next.first >= from && next.last < to)
        mentions.push({ ...next, first: next.first - from, last: next.last - from });
      mention += 1;
    }
    if (first && last) {
      const end = to === words.length ? sentence.end : last.end;
      found.push({
        start: first.start,
        end,
        text: sentence.text.slice(first.start - sentence.start, end - sentence.start),
        words: own,
        mentions,
      });
    }
    from = to;
  }
  return found;
}
