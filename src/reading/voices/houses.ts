/** Houses that speak for a state: of which state they are, and what kind they are. */
import type { Mention } from '../../record/names.js';
import type { ContactRecord } from '../../record/record.js';
import type { Sentence } from '../reading.js';
import { partiesOf } from './parties.js';

/** Houses of which a text means one and the same until it names another. */
export const HOUSE_NOUNS = new Set(
  'ministry presidency palace chancellery government office department embassy cabinet'.split(' '),
);

/** "The Taliban government in Kabul": who governs from a state's capital speaks for the state. */
export function governmentIn(
  rest: readonly Mention[],
  norms: readonly string[],
  { words }: Sentence,
  record: ContactRecord,
): string | undefined {
  const capital = rest.find(
    ({ first, form }) => form === 'capital' && words[first - 1]?.norm === 'in',
  );
  const governs = norms.some((norm) =>
    /^(?:government|ministry|administration|authorities)$/.test(norm),
  );
  return capital && governs ? partiesOf(capital, record)[0] : undefined;
}

/** "the agency", "a spokesman": what carries a word on. */
export function isMedium(norms: readonly string[]): boolean {
  return norms.some((norm) =>
    /^(?:media|television|tv|broadcaster|agency|service|newspaper|spokes\w+|official|officials)$/.test(
      norm,
    ),
  );
}

/** "the agency", "the state news agency", "state television also": one that was named before, if at all. */
export function isNamelessMedium(norms: readonly string[]): boolean {
  return NAMELESS_MEDIUM.test(norms.join(' '));
}

const NAMELESS_MEDIUM =
  /^(?:(?:the|its) )?(?:(?:state|official|news) )*(?:agency|broadcaster|television|tv|media)(?: (?:also|further|later|then|earlier|itself))?$/;

/** "local media", "media reports" */
export function isLocalMedia(norms: readonly string[]): boolean {
  return /^(?:local|domestic|regional|national|news|some) (?:media|newspapers|press|outlets|radio stations)\b|^(?:media|press|newspaper) reports\b/.test(
    norms.join(' '),
  );
}

/** "state television" */
export function isStateMedia(norms: readonly string[]): boolean {
  return norms.some(
    (norm, at) =>
      norm === 'state' &&
      /^(media|television|tv|broadcaster|radio|newspaper|news|agency)$/.test(norms[at + 1] ?? ''),
  );
}
