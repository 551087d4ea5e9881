/** A post that leaves its author out, who stands on a line of its own, above or below it. */
import { OF_ONESELF, POSTED } from './by-line.js';

const ABOVE = /^([^\n:]{3,80}):?[ \t]*\n\s*/u;
/** "Volodymyr Zelenskyy / Володимир Зеленський", and below it his handle. */
const PROFILE = /^([^\n:/|·]{3,60})(?:[/|·][^\n]{0,60})?\n[ \t]*(@\w{2,30})[^\n]{0,20}\n\s*/u;
const BELOW =
  /(?:[\n ][—–-]{1,2}[ \t]?((?:[^\n—–:.!?]|(?<=\b\p{Lu})\.){3,70})|\n\s*[([]((?:[^\n—–:.!?()[\]]|(?<=\b\p{Lu})\.){3,70})[)\]])$/u;
/** No signature is longer: the expression looks at no more. */
const FOOT = 80;

/** The post with its author in front, as "Carney on X: Spoke with"; any other text as it is. */
export function withAuthorInFront(whole: string): string {
  const text = whole.trim();
  const profile = PROFILE.exec(text.slice(0, 2 * FOOT));
  if (profile) {
    const post = text.slice(profile[0].length);
    if (OF_ONESELF.test(post) || OPENS_SELF.test(post))
      return `${profile[1]?.trim()} (${profile[2]}): ${post}`;
  }
  const above = ABOVE.exec(text.slice(0, 2 * FOOT));
  const heading = above?.[1]?.trim();
  if (above && heading && POSTED.test(heading) && !/[.!?…]$/.test(heading)) {
    const post = text.slice(above[0].length);
    if (OF_ONESELF.test(post) || isQuoted(post)) return `${heading}: ${post}`;
  }
  const signature = BELOW.exec(text.slice(-FOOT));
  const author = (signature?.[1] ?? signature?.[2])?.trim();
  if (signature && author && POSTED.test(author)) {
    const post = text.slice(0, text.length - signature[0].length).trim();
    if (OF_ONESELF.test(post) || OPENS_SELF.test(post)) return `${author}: ${post}`;
  }
  return whole;
}

/** "Today I spoke with", "We met" */
const OPENS_SELF =
  /^["“']?(?:(?:Today|Yesterday|Tonight|Just now|(?:This|On|In|At|Earlier) [^,;.:\n]{2,40}),? )?(?:I|We|My)\b/;

/** Below a line that names its author, the whole of a post stands in quotation marks. */
function isQuoted(post: string): boolean {
  return /^["“]/.test(post);
}
