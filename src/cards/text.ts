/**
 * Outside text on its way to a reader: the one place where it is made harmless.
 *
 * In blocks all outside text goes into `rich_text` leaves or `plain_text` with `emoji: false`, where
 * Slack parses nothing: the letters are shown as they are, and nothing has to be escaped. No block
 * of Summit's uses mrkdwn. Only `text`, the fallback beside the blocks, is mrkdwn: `fallbackText`.
 */
import { isHttpsUrl } from '../record/schema.js';
import { cut, head, shown } from '../wording/plain.js';
import { FALLBACK_BUDGET, URL_LENGTH } from './limits.js';

export { capitalised, cut, head, nameShown, shown } from '../wording/plain.js';

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
