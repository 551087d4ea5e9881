/** Outside text as it may be shown on one line, and cut where it is too long: for cards and for copy. */

/** A name in a sentence; record texts may have 3000 characters, and a sentence names several. */
export const NAME = 60;

/** Overrides and isolates can turn the letters after them round; single marks (RLM) are honest. */
const DROPPED = /[\p{Cc}\p{Surrogate}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LINE_BREAKS = /[ \t]*[\t\r\n\u2028\u2029]+[ \t]*/gu;
const READABLE = /[^\p{C}\p{Z}]/u;

/** Nearly every text: letters of Europe and usual marks, no blank at its ends. Nothing in it is dropped. */
const HARMLESS =
  /^[!-~\u00a1-\u00ac\u00ae-\u024f‘’“”–—…·](?:[ -~\u00a1-\u00ac\u00ae-\u024f‘’“”–—…·]*[!-~\u00a1-\u00ac\u00ae-\u024f‘’“”–—…·])?$/;

/** A text as it may be shown, on one line: without control characters, bidi overrides, line breaks. */
export function shown(text: string): string {
  if (HARMLESS.test(text)) return text;
  const clean = text.replace(LINE_BREAKS, ' ').replace(DROPPED, '').trim();
  return READABLE.test(clean) ? clean : '(nothing readable)';
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of so many UTF-16 units at most, cut between graphemes, an ellipsis where it was cut. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${head(text, longest - 1).trimEnd()}…`;
}

/** As many whole graphemes from the beginning as fit; half of one where not even one fits. */
export function head(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let length = 0;
  for (const { segment } of graphemes.segment(text.slice(0, longest + 64))) {
    if (length + segment.length > longest) break;
    length += segment.length;
  }
  return text.slice(0, length || longest);
}

/** A name, short enough to stand in a sentence. */
export function nameShown(name: string): string {
  return cut(shown(name), NAME);
}

/** With a capital at the beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
