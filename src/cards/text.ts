/**
 * Outside text on its way to a reader: the one place where it is made harmless.
 *
 * In blocks all outside text goes into `rich_text` leaves or `plain_text` with `emoji: false`, where
 * Slack parses nothing: the letters are shown as they are, and nothing has to be escaped. No block
 * of Summit's uses mrkdwn. Only `text`, the fallback beside the blocks, is mrkdwn: `fallbackText`.
 */
import { isHttpsUrl } from '../record/schema.js';
import { FALLBACK_BUDGET, NAME, URL_LENGTH } from './limits.js';

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

/** A text in pieces that fit, broken at a space where there is one. Joined, they are the text. */
export function pieces(text: string, longest: number): string[] {
  const found: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    const whole = head(rest, longest);
    const space = whole.lastIndexOf(' ');
    const piece = space > longest / 2 ? whole.slice(0, space + 1) : whole;
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  if (rest !== '') found.push(rest);
  return found;
}

/** A name, short enough to stand in a sentence. */
export function nameShown(name: string): string {
  return cut(shown(name), NAME);
}

/** Escapes what Slack's mrkdwn reads as control characters; nothing else needs it. */
export function escapeMrkdwn(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** The `text` of a message from sentences in plain words: cut first, then escaped, within the limit. */
export function fallbackText(sentences: readonly string[]): string {
  const whole = sentences
    .filter((sentence) => sentence.trim() !== '')
    .map(shown)
    .join(' ');
  let longest = FALLBACK_BUDGET;
  let escaped = escapeMrkdwn(cut(whole, longest));
  // Escaping lengthens "&" fivefold: the cut goes back until the escaped text fits.
  while (escaped.length > FALLBACK_BUDGET) {
    longest = Math.floor((longest * FALLBACK_BUDGET) / escaped.length) - 1;
    escaped = escapeMrkdwn(cut(whole, longest));
  }
  return escaped;
}

const linked = new Map<string, string | undefined>();
const MOST_REMEMBERED = 5_000;

/** An address that may be linked: https, within Slack's length; else undefined, and no link is made. */
export function linkable(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!linked.has(url)) {
    // The same sources are drawn over and over, and reading an address takes long.
    if (linked.size >= MOST_REMEMBERED) linked.clear();
    linked.set(url, encodedAddress(url));
  }
  return linked.get(url);
}

function encodedAddress(url: string): string | undefined {
  if (!isHttpsUrl(url)) return undefined;
  const encoded = new URL(url).href.replace(/[|<>"\s\p{C}]/gu, (character) =>
    encodeURIComponent(character),
  );
  return encoded.length <= URL_LENGTH ? encoded : undefined;
}

/** With a capital at the beginning. */
export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
