// What a person types, as Slack puts it on the wire.

import type { RichTextElement } from '@slack/types';

export interface Named {
  readonly id: string;
  readonly name: string;
}

const ADDRESS = /https?:\/\/[^\s<>]+[^\s<>.,;:!?)"'\]]/g;

/** `&`, `<` and `>` as entities: the only escaping that Slack does. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Typed text with its mentions, channels and addresses as entities: "<@U123>", "<https://…>". */
export function onTheWire(
  typed: string,
  people: readonly Named[],
  channels: readonly Named[],
): string {
  let text = escaped(typed).replaceAll(ADDRESS, (address) => `<${address}>`);
  text = text.replaceAll(/(^|[\s(])@(channel|here|everyone)\b/g, '$1<!$2>');
  for (const one of longestFirst(people)) {
    text = text.replaceAll(mentionOf('@', one.name), `$1<@${one.id}>`);
  }
  for (const one of longestFirst(channels)) {
    text = text.replaceAll(mentionOf('#', one.name), `$1<#${one.id}|${one.name}>`);
  }
  return text;
}

/** The same text as the rich_text elements that Slack's own composer sends along. */
export function richText(wire: string): RichTextElement[] {
  return wire
    .split(/(<[^>]+>)/)
    .filter((part) => part !== '')
    .map((part): RichTextElement => {
      const inner = part.startsWith('<') ? part.slice(1, -1) : '';
      if (inner.startsWith('@')) return { type: 'user', user_id: inner.slice(1) };
      if (inner.startsWith('#')) {
        return { type: 'channel', channel_id: inner.slice(1).split('|')[0] ?? '' };
      }
      if (inner === '!channel' || inner === '!here' || inner === '!everyone') {
        const range = inner === '!channel' ? 'channel' : inner === '!here' ? 'here' : 'everyone';
        return { type: 'broadcast', range };
      }
      if (/^https?:/.test(inner)) return { type: 'link', url: unescaped(inner) };
      return { type: 'text', text: unescaped(part) };
    });
}

function mentionOf(sign: string, name: string): RegExp {
  const literal = escaped(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(^|[\\s(.,;:])${sign}${literal}(?![\\p{L}\\d])`, 'giu');
}

function longestFirst(named: readonly Named[]): Named[] {
  return [...named].sort((a, b) => b.name.length - a.name.length);
}
