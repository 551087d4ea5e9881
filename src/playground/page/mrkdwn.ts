// Slack's mrkdwn, read as Slack reads it: marks count only around whole words.

import { EMOJI } from './emoji.js';

export type Span =
  | { readonly kind: 'text' | 'code' | 'broadcast'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly spans: readonly Span[] }
  | { readonly kind: 'link'; readonly url: string; readonly label: string }
  | { readonly kind: 'user' | 'channel'; readonly id: string; readonly label: string }
  | {
      readonly kind: 'date';
      readonly seconds: number;
      readonly format: string;
      readonly url?: string;
      readonly fallback: string;
    };

export type Paragraph =
  | { readonly kind: 'lines' | 'quote'; readonly spans: readonly Span[] }
  | { readonly kind: 'preformatted'; readonly text: string };

const MARKS = { '*': 'bold', _: 'italic', '~': 'strike' } as const;
const TOKEN =
  /<([^<>\n]+)>|`([^`\n]+)`|(?<![\p{L}\d:]):([a-z0-9_+-]+):(?![\p{L}\d:])|(https?:\/\/[^\s<>]*[^\s<>.,;:!?)"'\]*_~])/u;

/** "*bold* and <https://x|a link>" as paragraphs of spans. */
export function parseMrkdwn(text: string): Paragraph[] {
  return text.split(/```\n?([\s\S]*?)\n?```/).flatMap((part, at): Paragraph[] => {
    if (at % 2 === 1) return [{ kind: 'preformatted', text: plain(part) }];
    return part.trim() === '' ? [] : quotesIn(part);
  });
}

/** A plain_text object: nothing but emoji is read in it. */
export function parsePlain(text: string, emoji = true): Span[] {
  return [{ kind: 'text', text: emoji ? withEmoji(plain(text)) : plain(text) }];
}

function quotesIn(text: string): Paragraph[] {
  const paragraphs: { kind: 'lines' | 'quote'; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, quoted] = /^(?:&gt;|>) ?(.*)$/.exec(line) ?? [];
    const kind = quoted === undefined ? 'lines' : 'quote';
    const last = paragraphs.at(-1);
    if (last?.kind === kind) last.lines.push(quoted ?? line);
    else paragraphs.push({ kind, lines: [quoted ?? line] });
  }
  return paragraphs.map(({ kind, lines }) => ({ kind, spans: spansIn(lines.join('\n')) }));
}

/** Tokens that nothing inside is read of come first; marks may go round them. */
function spansIn(text: string): Span[] {
  const tokens: Span[] = [];
  let rest = text;
  let marked = '';
  for (let found = TOKEN.exec(rest); found; found = TOKEN.exec(rest)) {
    const [whole, entity, code, emoji, url] = found;
    marked += rest.slice(0, found.index);
    rest = rest.slice(found.index + whole.length);
    const known = emoji ? EMOJI[emoji] : undefined;
    if (emoji && !known) {
      // The colon at its end may begin the next one.
      marked += whole.slice(0, -1);
      rest = `:${rest}`;
      continue;
    }
    marked += placeholder(tokens.length);
    if (entity) tokens.push(entitySpan(entity));
    else if (code) tokens.push({ kind: 'code', text: plain(code) });
    else if (url) tokens.push({ kind: 'link', url: plain(url), label: plain(url) });
    else tokens.push({ kind: 'text', text: known ?? whole });
  }
  return markedSpans(marked + rest, tokens);
}

function markedSpans(text: string, tokens: readonly Span[]): Span[] {
  const found = /(?<![\p{L}\p{N}])([*_~])(?=\S)(?!\1)([^\n]*?[^\s\n])\1(?![\p{L}\p{N}])/u.exec(
    text,
  );
  if (!found) return leaves(text, tokens);
  const [whole, mark, inner = ''] = found;
  const kind = mark === '*' || mark === '_' || mark === '~' ? MARKS[mark] : 'bold';
  return [
    ...leaves(text.slice(0, found.index), tokens),
    { kind, spans: markedSpans(inner, tokens) },
    ...markedSpans(text.slice(found.index + whole.length), tokens),
  ];
}

function leaves(text: string, tokens: readonly Span[]): Span[] {
  return text.split(/(\uE000\d+\uE001)/).flatMap((part): Span[] => {
    const number = /^\uE000(\d+)\uE001$/.exec(part)?.[1];
    const token = number === undefined ? undefined : tokens[Number(number)];
    if (token) return [token];
    return part === '' ? [] : [{ kind: 'text', text: plain(part) }];
  });
}

/** Stands for a token while marks are looked for; from the private use area, which no text has. */
function placeholder(number: number): string {
  return `\uE000${number}\uE001`;
}

function entitySpan(entity: string): Span {
  const [target = '', label = ''] = splitOnce(entity, '|');
  if (target.startsWith('@')) return { kind: 'user', id: target.slice(1), label: plain(label) };
  if (target.startsWith('#')) return { kind: 'channel', id: target.slice(1), label: plain(label) };
  if (target.startsWith('!date^')) {
    const [, seconds = '', format = '', url] = target.split('^');
    const link = url ? { url: plain(url) } : {};
    return { kind: 'date', seconds: Number(seconds), format, ...link, fallback: plain(label) };
  }
  if (target.startsWith('!')) {
    return { kind: 'broadcast', text: plain(label) || `@${target.slice(1)}` };
  }
  const url = plain(target);
  return { kind: 'link', url, label: plain(label) || url.replace(/^mailto:/, '') };
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function withEmoji(text: string): string {
  return text.replaceAll(
    /(?<![\p{L}\d:]):([a-z0-9_+-]+):(?![\p{L}\d:])/gu,
    (whole, name: string) => EMOJI[name] ?? whole,
  );
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
