// Slack's marked-up text as plain words, for screen readers and short previews.

/** "<https://x|Xinhua> says &amp; more" becomes "Xinhua says & more". */
export function spoken(text: string): string {
  return text
    .replaceAll(/<!date\^[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<[@#!]?[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll(/<!?([^>]*)>/g, '$1')
    .replaceAll(/[*_~`]+/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
