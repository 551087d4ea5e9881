/** How like a point must be to what copy puts in a mouth that the record does not have behind it. */

import type { Attributed } from '../../../reading/voices/attribution.js';
import type { Copy } from '../../reading.js';
import { HOUSE } from './claim-voices.js';

/** What a leader says in public, or what a voice goes on to say, may be something else that is much like it. */
const PERSON = 0.75;
/** And more so where the text does not name who says it. */
const UNNAMED = 0.84;

/** Whether a claim is so like a point of the other side that the voice cannot have said something else. */
export function isLikeEnoughToBlame(
  { text }: Copy,
  { form, marker, voice }: Attributed,
  score: number,
): boolean {
  const said = text.slice(marker.start, marker.end);
  // "China agreed to list it": done, and said to nobody.
  if (AGREED.test(said) && !HOUSE.test(said)) return false;
  if (PRONOUN.test(said)) return score >= UNNAMED;
  const leader = voice.person !== undefined && !HOUSE.test(said);
  return score >= PERSON || (!leader && form === 'said');
}

const AGREED = /\bagreed(?: to(?: \p{Ll}+)?)?$/u;
const PRONOUN =
  /^\W*(?:\p{Ll}+ )?(?:he|she|it|they|his|her|its|their)\b|\b(?:he|she|it|they) \p{Ll}+$/iu;
