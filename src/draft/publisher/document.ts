/** The parts of a text that a house has given out: what stands above it, the text, what stands below. */
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { MOUTHPIECES } from '../../reading/voices/say-words.js';
import { outletIn } from '../../reading/voices/voice-outlets.js';
import type { Voice } from '../../reading/voices/voices.js';
import { wordsOf } from '../../record/words.js';
import { isHeading } from './by-line.js';
import { hasVerb, houseOf, isForm, isHouseAlone } from './house-words.js';

/** So many lines may stand over a text. */
const MOST_HEADINGS = 8;

/** Below it the house speaks to newsrooms, and others may be quoted. */
const NOTE =
  /^(?:notes? (?:to|for) (?:the )?(?:editors?|newsrooms?|journalists|media)|editor['’]?s['’]? note|ends?\b\W*$)/i;

export interface Page {
  headings: readonly Sentence[];
  /** The lines in which a house gives its name, above and below. */
  letterhead: readonly Sentence[];
  body: readonly Sentence[];
  /** The first of the body, with its dateline. */
  lead: Sentence;
  /** Body and foot among the sentences of the text. */
  from: number;
  to: number;
  /** Where a note to newsrooms begins. */
  note?: number;
  /** How much shows that it is no news story: what it is, whose, a house's name on a line of its own, a day by itself, of what it is. */
  signs: { form: boolean; house: boolean; headed: boolean; day: boolean; matter: boolean };
}

export function pageIn(
  sentences: readonly Sentence[],
  dated: readonly Sentence[],
): Page | undefined {
  const first = sentences.findIndex((sentence) => !isHeading(sentence));
  const lead = dated[first];
  if (!lead) return undefined;
  const headings = sentences.slice(0, Math.min(first, MOST_HEADINGS));
  const foot = sentences.slice(-3).filter((_, index, all) => all.slice(index).every(isHeading));
  const note = sentences.findIndex(({ text }, index) => index >= first && NOTE.test(text));
  const to = note < 0 ? sentences.length - foot.length : note;
  const letterhead = [...headings, ...foot].flatMap((line) => houseOf(line) ?? []);
  return {
    headings,
    letterhead,
    body: sentences.slice(first, to),
    lead,
    from: first,
    to,
    ...(note >= 0 && { note }),
    signs: {
      form: headings.some(isForm),
      house: letterhead.length > 0,
      headed: headings.some(isHouseAlone),
      day: [...headings, ...foot].some((line) => isDayLine(line) || isTitledWithDay(line)),
      matter: headings.some(isMatter),
    },
  };
}

/** Whether a day stands by itself over or below a text that a house heads: what it tells without one was on that day. */
export function isDated(sentences: readonly Sentence[], dated: readonly Sentence[]): boolean {
  const signs = pageIn(sentences, dated)?.signs;
  return signs?.day === true && (signs.matter || signs.form || signs.headed);
}

/** "18 May 2026, Akorda", "Posted On: 14 OCT 2026 8:41PM by PIB Delhi", "News | 12.03.2026": a day by itself. */
export function isDayLine(line: Sentence): boolean {
  const { words, text } = line;
  return (
    words.length <= 10 &&
    /(?<!\d)(?:(?:19|20)\d\d)(?!\d)/.test(text) &&
    /(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)/.test(text.replace(/(?:19|20)\d\d/, '')) &&
    !hasVerb(line)
  );
}

/** "PM call with President Sheinbaum of Mexico: 11 March 2026": how a house's own site heads what it gives out. */
export function isTitledWithDay(line: Sentence): boolean {
  return /: \d{1,2} \p{Lu}\p{Ll}{2,8} 20\d\d$/u.test(line.text.trim()) && isMatter(line);
}

/** "Telephone conversation with President of", "Foreign Minister Eide's call with": of what the text is, without a verb. */
export function isMatter(line: Sentence): boolean {
  return MATTER.test(line.text.trim()) && !hasVerb(line) && line.words.length >= 5;
}

const MATTER =
  /^(?:on |about )?(?:\p{Lu}[\p{L}’'./-]*[\s–-]+|the |of |for |and ){0,9}(?:(?:tele)?phone |video |summit |working |official |state |courtesy |bilateral ){0,2}(?:conversation|call|talks?|meeting|visit|audience|entretien(?: téléphonique)?|conversación(?: telefónica)?|conversa telefónica|Telefonat|Gespräch|Treffen)\b(?: (?:with|between|of|by|to|avec|con|com|mit|held)\b|$)/iu;

/** Told as newspapers tell: by an outlet, in a line of its author, or with houses and officials quoted. */
export function isNews(
  page: Page,
  dated: readonly Sentence[],
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  isOwn: (voice: Voice) => boolean,
): boolean {
  const heads = dated.slice(0, Math.max(3, page.from + 1));
  if (heads.some(({ text }) => AUTHOR.test(text.trim()))) return true;
  if (dated.slice(0, page.from + 1).some(isOfOutlet)) return true;
  const told = attributions
    .slice(page.from, page.to)
    .flat()
    .filter(({ form, voice, marker }) => form === 'said' && !isAtTable(voice, sentences, marker));
  if (sentences.slice(page.from, page.to).some(({ text }) => UNANSWERED.test(text))) return true;
  return told.some(({ voice }) => {
    if (voice.kind === 'independent') return true;
    // A newspaper quotes whoever tells it; a page that names its house may quote the house, and another's account.
    return !(page.signs.form || page.signs.headed) || !(page.signs.house || isOwn(voice));
  });
}

/** "The Élysée did not respond": who writes so has asked, as no house does. */
const UNANSWERED =
  /\b(?:(?:did|has|have|had)(?: not|n[’']t)|declined to) (?:immediately )?(?:respond|comment|reply|repl|return|answer)/i;

const AUTHOR =
  /^by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:,|\band\b|in \p{Lu}|$)|\b(?:correspondent|political editor|staff (?:writer|reporter))\b/iu;

/** "PRETORIA (Reuters) -" */
function isOfOutlet({ text, words, start }: Sentence): boolean {
  const brackets = /^[^\n]{0,60}?\(([\p{L}\d .&/-]{2,30})\)\s*(?:[-–—:]|$)/u.exec(text);
  if (!brackets) return false;
  const end = start + brackets[0].length;
  return outletIn(words.filter((word) => word.end <= end)) === 'independent';
}

/** A leader who speaks there, and no mouthpiece of his to the press. */
export function isAtTable(
  { kind, speaker }: Voice,
  sentences: readonly Sentence[],
  marker: { start: number; end: number },
): boolean {
  const own = sentences.find(({ start, end }) => start <= marker.start && marker.end <= end);
  const words = own?.text.slice(marker.start - own.start, marker.end - own.start) ?? '';
  if (/\b(?:according|told|posted|wrote)\b/i.test(words)) return false;
  // "Beijing says", "the Kremlin said": who stands for a state, and is no person.
  const capital = own?.mentions.some(
    ({ first, last, form }) =>
      (form === 'capital' || form === 'alias') &&
      (own.words[first]?.start ?? 0) >= marker.start &&
      (own.words[last]?.end ?? 0) <= marker.end,
  );
  if (capital) return false;
  const spoken = wordsOf(`${speaker} ${words}`).map(({ norm }) => norm);
  if (spoken.some((norm) => MOUTHPIECES.has(norm) && !AT_TABLE.test(norm))) return false;
  if (kind === 'parties' || kind === 'all') return true;
  // "Our President stated", "The Head of State noted", "Prime Minister offered"
  return (
    kind === 'unknown' &&
    (/^(?:the|our|his|her) /i.test(speaker) || !/(?:^|\s)(?!of\b)\p{Ll}/u.test(speaker)) &&
    spoken.some((norm) => AT_TABLE.test(norm) && !/^official/.test(norm))
  );
}

const AT_TABLE =
  /^(?:minister|president|premier|secretary|chancellor|official|advis[eo]r|head|king|queen|majesty|highness|excellency|emir|amir|leader|commissioner|representative|councillor|chairperson|chairman|chairwoman|side|interlocutor|pontiff)s?$/;
