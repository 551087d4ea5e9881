/** What somebody typed in Slack, as plain words: normalised once, at the door. */

/** More is no question. Whatever is longer is answered so, before any work is done on it. */
export const LONGEST_QUESTION = 1000;
/** Slack's markup makes a text longer than what was typed; beyond this it is not even read. */
const LONGEST_RAW = 8 * LONGEST_QUESTION;

/**
 * The words of a message or command: Slack's markup and entities undone, mentions of Summit and
 * everybody else left out, quotation marks straight, spaces single. Undefined where it is too long
 * to be a question. `<@U0SUMMIT> last *us–china*` is `last us–china`.
 */
export function questionIn(raw: string): string | undefined {
  if (raw.length > LONGEST_RAW) return undefined;
  const words = plainWords(raw);
  return words.length > LONGEST_QUESTION ? undefined : words;
}

/** Names keep their letters, whatever the script: only what is no part of any name goes. */
function plainWords(raw: string): string {
  return (
    raw
      .replace(/<([^<>]*)>/g, (_, inside: string) => ` ${markupInWords(inside)} `)
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .normalize('NFC')
      .replace(/[\u2018\u2019\u201a\u201b\u2032]/g, "'")
      .replace(/[\u201c-\u201f\u00ab\u00bb\u2033]/g, '"')
      .replace(/[*~`]/g, '')
      .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
      // Control characters, what is invisible (joiners, marks and overrides of direction), and
      // halves of characters, which nothing can be sent with.
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, (run) => (/\s/u.test(run) ? ' ' : ''))
      .trim()
  );
}

/** `@U1|ann`, `#C1|news`, `!here`, `!date^…|24 Nov`, `https://…|label`: the label, if any. */
function markupInWords(inside: string): string {
  const [target = '', label] = inside.split('|', 2);
  if (label !== undefined && !target.startsWith('@')) return label;
  return /^[@#!]/.test(target) ? '' : target;
}

/** Whether nothing is asked but how to ask. */
export function asksForHelp(words: string): boolean {
  return /^(|help|hi|hello|hey|\?+)[\s!.?]*$/i.test(words);
}
