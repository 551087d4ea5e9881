/**
 * Fact boxes, in which copy gives who, what, when and where in lines of their own: "Who: A and B",
 * "When: 29 January". The lines of a box are read as one sentence.
 */
import type { Sentence } from './reading.js';

/** A line is of a box where it is so short, and names what it gives. */
const LINE = /^[^\n:]{2,30}: [^\n]{1,120}$/u;
const LONGEST_TITLE = 90;
/** A box has so many lines at least, of which so many give what every box gives. */
const LINES = 3;
const FIELDS = 2;

const FIELD =
  /^(?:who|what|when|where|date|day|place|venue|location|city|event|occasion|contact|type|format|kind|mode|present|participants|parties|attendees|leaders|on the (?:line|call)|caller|called|host|guest|for (?:the )?\p{Lu}[^:]*|[^:]* (?:side|delegation)): /iu;

/** The sentences of a text, the lines of each fact box as one. */
export function withFactBoxes(sentences: readonly Sentence[]): Sentence[] {
  const found: Sentence[] = [];
  for (let at = 0; at < sentences.length; ) {
    const lines = boxAt(sentences, at);
    const [first] = lines;
    if (first && lines.length >= LINES) {
      found.push(joined(lines));
      at += lines.length;
    } else {
      const sentence = sentences[at];
      if (sentence) found.push(sentence);
      at += 1;
    }
  }
  return found;
}

/** The lines of the box that begins at a sentence, with its title; none where none does. */
function boxAt(sentences: readonly Sentence[], from: number): readonly Sentence[] {
  const first = sentences[from];
  if (!first || !isLine(sentences[from + 1], true)) return [];
  const titled = !LINE.test(first.text) && isTitle(first);
  if (!titled && !LINE.test(first.text)) return [];
  let to = from + 1;
  while (isLine(sentences[to], true)) to += 1;
  const lines = sentences.slice(from, to);
  return lines.filter(({ text }) => FIELD.test(text)).length >= FIELDS ? lines : [];
}

function isLine(sentence: Sentence | undefined, broken: boolean): boolean {
  if (!sentence || !LINE.test(sentence.text) || /[.!?]["”’)]?$/.test(sentence.text)) return false;
  return !broken || /[\n\r]/.test(sentence.words[0]?.before ?? '');
}

/** "Phone call, 5 June 2025" */
function isTitle({ text }: Sentence): boolean {
  return text.length <= LONGEST_TITLE && !/[.!?:]["”’)]?$/.test(text) && !text.includes('\n');
}

function joined(lines: readonly Sentence[]): Sentence {
  const [first, last] = [lines[0], lines.at(-1)];
  const words = lines.flatMap((line) => line.words);
  let before = 0;
  const mentions = lines.flatMap((line) => {
    const moved = line.mentions.map((mention) => ({
      ...mention,
      first: mention.first + before,
      last: mention.last + before,
    }));
    before += line.words.length;
    return moved;
  });
  const text = lines.reduce(
    (so, line, at) => (at === 0 ? line.text : `${so}${gap(lines[at - 1], line)}${line.text}`),
    '',
  );
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    text,
    words,
    mentions,
    box: true,
  };
}

/** As long as what stands between two lines: offsets stay those of the text. */
function gap(one: Sentence | undefined, next: Sentence): string {
  return `\n${' '.repeat(Math.max(0, next.start - (one?.end ?? 0) - 1))}`;
}
