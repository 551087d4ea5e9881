/** What carries a voice on from one sentence to the next: headings, turns, lists and quotations. */
import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import type { Attributed } from './attribution.js';
import { ACCOUNT_NOUNS, SAYING } from './say-words.js';
import { namesIn, type Speakers, type Voice, voiceIn } from './voices.js';

/** "The Kremlin:" on a line of its own: what stands below it is told by the Kremlin. */
export function headingIn(
  sentence: Sentence,
  index: number,
  speakers: Speakers,
  record: ContactRecord,
): Attributed | undefined {
  const voice = voiceIn(sentence, 0, namedUntil(sentence), speakers, record);
  if (!voice || voice.kind === 'unknown') return undefined;
  // "Georgia, Azerbaijan ministers meet in Batumi - key points:" tells of two, and is nobody's word.
  const joint = /\b(?:both|joint|all|common|shared|agreed)\b|\bthe (?:two|three|four)\b/i;
  if (voice.parties.length > 1 && !joint.test(sentence.text)) return undefined;
  const { start, end } = sentence;
  return {
    sentence: index,
    start,
    end,
    voice,
    manner: 'affirms',
    form: 'said',
    marker: { start, end },
  };
}

/** "A Downing Street spokesperson said:": the last word of who speaks, before the verb that ends the line. */
function namedUntil({ words }: Sentence): number {
  const last = words.length - 1;
  const verb = words.findLastIndex(({ norm }) => SAYING.has(norm));
  return verb > 0 && last - verb <= 3 ? verb - 1 : last;
}

/** Names and offices, and no verb. */
const LABEL =
  /^(?:(?:\p{Lu}\S*|\d+|the|of|for|and|again|foreign|prime|state|press|\p{Ll}+(?:ry|man|woman|son|er|nt|or))\s?){1,7}$/u;

/** "STOCKER: Yes. Austria would keep it.": whose turn it is to speak, up to the end of the line. */
export function isTurn(sentence: Sentence, first: Attributed | undefined): boolean {
  return (
    first !== undefined &&
    first.marker.start === sentence.start &&
    LABEL.test(sentence.text.slice(0, first.marker.end - sentence.start)) &&
    /^:\s+(?!["“«])/.test(sentence.text.slice(first.marker.end - sentence.start))
  );
}

/** "Pretoria's account is out.": what "it" says afterwards is said by Pretoria. */
export function accountIn(
  sentence: Sentence,
  speakers: Speakers,
  record: ContactRecord,
): Voice | undefined {
  const noun = sentence.words.slice(0, 8).findIndex(({ norm }) => ACCOUNT_NOUNS.has(norm));
  if (noun < 1) return undefined;
  if (namesIn(sentence, 0, noun).length === 0) {
    const giver = giverOf(sentence, noun);
    const voice = giver && voiceIn(sentence, giver.first, giver.last, speakers, record);
    return voice?.kind === 'parties' ? voice : undefined;
  }
  const voice = voiceIn(sentence, 0, noun, speakers, record);
  return voice?.kind === 'parties' ? voice : undefined;
}

/** "The statement that the White House issued on the call", "A text put out by the Kremlin": who gave it. */
function giverOf(
  { words, mentions }: Sentence,
  noun: number,
): { first: number; last: number } | undefined {
  const name = mentions.find(
    ({ first, senses }) =>
      first > noun && first <= noun + 5 && senses.some(({ kind }) => kind === 'party'),
  );
  if (!name || words.slice(0, noun).some(({ norm }) => norm === 'joint')) return undefined;
  const between = words
    .slice(noun + 1, name.first)
    .map(({ norm }) => norm)
    .join(' ');
  if (GIVEN_BY.test(between)) return name;
  const behind = words.slice(name.last + 1, name.last + 5).findIndex(({ norm }) => GAVE.test(norm));
  return BY_WHOM.test(between) && behind >= 0
    ? { first: name.first, last: name.last + behind }
    : undefined;
}

const GIVEN_BY =
  /^(?:(?:came|arrived|followed|appeared|emerged|went out|was|has been|had been) )?(?:soon |quickly |later )?(?:(?:issued|published|released|posted|circulated|given|read|sent) )?(?:out |put out )?(?:from|by)(?: the)?$/;
const BY_WHOM = /^(?:(?:that|which) )?(?:the)?$/;
const GAVE = /^(?:issued|published|released|posted|circulated|gave|put|sent|read|offered)$/;

export function isHeading(sentence: Sentence, next: Sentence | undefined): boolean {
  const between = next?.words[0]?.before ?? '';
  if (!/^[*_)\]]*:[*_]*[ \t]*\r?\n/.test(between)) return false;
  if (sentence.words.length <= 10) return true;
  // "The press service's list of results runs to three lines:"
  const opening = sentence.words.slice(0, 8);
  return (
    next !== undefined &&
    isListed(next) &&
    sentence.words.length <= 24 &&
    opening.some(({ norm }) => ACCOUNT_NOUNS.has(norm) || norm === 'list') &&
    sentence.mentions.some(({ first }) => first < 8)
  );
}

/** A quotation over paragraphs opens each of them with a mark, and closes only the last. */
export function opensAgain(gap: string): boolean {
  return /[\n\r]\s*["“«]$/.test(gap);
}

export function inQuoteAfter(text: string, quoted: boolean): boolean {
  let inside = quoted;
  for (const sign of text) {
    if (sign === '“' || sign === '«') inside = true;
    else if (sign === '”' || sign === '»') inside = false;
    else if (sign === '"') inside = !inside;
  }
  return inside;
}

/** A sentence that is a quotation and nothing else goes on in the voice of the one before. */
export function isQuote(text: string): boolean {
  return /^[^"“”«»]*["”»]?[.!?…]*["”»]?$/u.test(text.trim());
}

/** What stands between two sentences and belongs to neither: blanks, and the quotation mark that opens one. */
export function gapBefore(sentence: Sentence, previous: Sentence | undefined): string {
  const before = sentence.words[0]?.before ?? '';
  return previous ? before.replace(CLOSING, '') : before;
}

/** What ends the sentence before, and is its own. */
const CLOSING = /^[.!?…。！？'"”’)\]]+/;

export function isListed(sentence: Sentence): boolean {
  return (
    /^\s*(?:[-•*–]|\d+[.)]|\(?[a-z\d]{1,3}\))/.test(sentence.text) ||
    /[-•*–]\s*$/.test(sentence.words[0]?.before ?? '')
  );
}

export function textAfter(sentence: Sentence, next: Sentence | undefined): string {
  const before = next?.words[0]?.before ?? '';
  return /^[^\n]*:/.test(before) ? ':' : sentence.text;
}
