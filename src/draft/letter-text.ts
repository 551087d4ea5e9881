/** In whose box the words of a letter stand: of whoever tells what is in it, and independent where a newspaper has it. */
import type { ReadSentence } from '../reading/contacts/references.js';
import type { Box } from './draft.js';
import type { MainContact } from './main-contact.js';

/** "the letter, seen by Folha", "the letter, of which the newspaper has a copy" */
const SEEN_THERE =
  /\b(?:letter|message|draft|document|text|copy|minutes|memo|transcript|note)\b[^.;]{0,60}\b(?:(?:seen|obtained|reviewed|viewed|leaked) (?:by|to)|(?:has|have|had) (?:obtained|seen|reviewed|a copy))\b/i;
/** "The paper obtained a copy" */
const SEEN = new RegExp(
  `${SEEN_THERE.source}|\\b(?:obtained|has|have|saw|seen|reviewed|viewed) (?:an? |the )?(?:copy|letter|text|draft)\\b`,
  'i',
);

/** "The letter proposes", "In the letter he asks", "It also asks for" */
const TELLS_OF_ITSELF =
  /^(?:(?:in|under) )?(?:the|his|her|its|a) (?:\p{L}+[- ]){0,3}?(?:letter|message|note)\b[^.;]{0,80}?\b(?:ask|propos|call|urg|demand|say|said|offer|invit|request|warn|remind|thank|accus|complain|suggest|threat|seek|express|welcom)\p{L}*\b/iu;

/** A text that a newspaper has is independent of who wrote it. */
export function documentIn(words: string): Box | undefined {
  return SEEN_THERE.test(words) ? 'independent' : undefined;
}

/** Whose word it is what a letter says: a newspaper's that has it, or tells of it first; undefined where it is nobody's. */
export function letterBox(main: MainContact, read: readonly ReadSentence[]): Box | undefined {
  if (main.kind !== 'letter') return undefined;
  const lead = read[main.first]?.attributed.filter(({ form }) => form === 'said').at(-1)?.voice;
  const seen = read.some(({ sentence }) => SEEN.test(sentence.text));
  return lead?.kind === 'independent' || seen ? 'independent' : undefined;
}

/** "the two-page letter", as that which says something. */
export function isLetter(speaker: string): boolean {
  return /\b(?:letter|message|note)\b/i.test(speaker);
}

/** "The letter proposes a shared wing", in nobody's name. */
export function tellsOfLetter(words: string): boolean {
  return TELLS_OF_ITSELF.test(words);
}
