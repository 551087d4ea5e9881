/** A text of Slack's as its author wrote it: entities and markup undone, lines kept. */

/** "&lt;b&gt; <https://a.org|label>" is "<b> label (https://a.org)"; mentions go. */
export function asWritten(raw: string): string {
  return raw
    .slice(0, 200_000)
    .replace(/<([^<>]*)>/g, (_, inside: string) => linkInWords(inside))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .trim();
}

function linkInWords(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (/^[@#!]/.test(target)) return label ?? '';
  return label === undefined || label === target ? target : `${label} (${target})`;
}
