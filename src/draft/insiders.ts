/** Who can tell of a contact, and who only has a view of it or speaks of his own affairs. */
import { OFFICES } from '../reading/people/role-words.js';
import { ACCOUNT_NOUNS, NAMELESS, OFFICE_NOUNS } from '../reading/voices/say-words.js';
import { isOfNoGovernment, isServiceApart } from '../reading/voices/services.js';
import type { Voice } from '../reading/voices/voices.js';
import { wordsOf } from '../record/words.js';
import type { UnknownPerson } from './draft.js';

/** Those who know: officials and diplomats, whoever was briefed, and the words that point back to a speaker. */
const KNOWING =
  /^(?:in|at|from)\b|\b(?:he|she|it|they|we|i|both|one|two|three|others?|spokes\p{L}+|guests?|hosts?|visitors?|letter|message|text|readers?)\b|\b(?:briefed|familiar|knowledge|present|involved|close to|in (?:on )?the (?:room|talks|meeting))\b/iu;

/** "is said to have", "reportedly": what is told by nobody at all. */
const HEARSAY =
  /^(?:said|understood|believed|reported|thought|reportedly|allegedly|apparently|supposedly|purportedly)$/i;

/** "The Kenya Wildlife Service", "the Tax Agency": a house by a name of its own that speaks for no government. */
const OWN_NAME =
  /(?:\p{Lu}\p{L}+ ){2,}(?:Service|Agency|Council|Bureau|Commission|Department|Office)s?$/u;
const OF_GOVERNMENT =
  /\b(?:Press|Presidential|State|Foreign|Government|Prime|Media|Information|Royal|President)\b/;

/** "A poll by Yle", "local media", "residents of the town": of one contact they tell where they name it. */
const OF_MANY = /^(?:an? )?(?:report|survey|poll|study)\b|^residents\b|\b(?:media|newspapers)$/iu;

/** What somebody tells who was not there, where it is of the contact: "the two had fixed a meeting", "it had been told". */
export const OF_CONTACT =
  /\b(?:both|the (?:two|three)|sides?|delegat\p{L}+|negotiators?|ministers?|presidents?|premiers?|leaders?|talks|meeting|call|letter|visit|summit|deal|agreement|accord|pact|plan|draft|treaty|contract|list|truce|ceasefire)\b|\b(?:was|were|been) (?:not )?(?:told|given|offered|promised|shown|asked|informed|invited|consulted)\b/iu;

/** "it would hire 200 people", "its members had lost money": what a body tells of its own affairs. */
const OF_ITSELF = /^["“]?(?:it|its|they|their|we|our|he|his|she|her)\b/i;

/** "the duty would fall in March": what comes of a contact somebody else may have heard of. */
const TO_COME = /\b(?:will|would|agreed|promised)\b/i;

/** Whether what is said is nobody's account of a contact: "lorry owners say", "Kyiv's mayor said". */
export function looksOn(
  voice: Voice,
  strangers: readonly UnknownPerson[],
  /** What is said, and whether it names the other side. */
  words: string,
  namesOther: boolean,
): boolean {
  if (voice.bystander) return true;
  if (isHearsay(voice)) return false;
  const { kind, speaker } = voice;
  const onContact = namesOther || OF_CONTACT.test(words);
  if (OF_MANY.test(speaker)) return kind !== 'parties' && !onContact;
  if (voice.body) return !onContact && (OF_ITSELF.test(words) || !TO_COME.test(words));
  const norms = wordsOf(speaker).map(({ norm }) => norm);
  if (kind === 'parties') return isOfNoGovernment(norms) && !onContact;
  if (kind !== 'unknown') return false;
  if (isServiceApart(norms, undefined) || isOfNoGovernment(norms)) return true;
  if (KNOWING.test(speaker)) return false;
  if (OWN_NAME.test(speaker) && !OF_GOVERNMENT.test(speaker)) return true;
  if (norms.some((norm) => OFFICES.has(norm) || OFFICE_NOUNS.has(norm) || ACCOUNT_NOUNS.has(norm)))
    return false;
  if (norms.some((norm) => NAMELESS.has(norm))) return false;
  return !strangers.some(({ name }) => norms.includes(wordsOf(name).at(-1)?.norm ?? name));
}

/** "Ibrahim Conteh of Sierra Leone", one of the migrants: of a state that took no part, and without an office. */
export function isOfElsewhere(
  { parties, person, speaker }: Voice,
  sides: readonly string[],
  sentence: string,
): boolean {
  return (
    person === undefined &&
    parties.length > 0 &&
    !parties.some((party) => sides.includes(party)) &&
    /^(?:\p{Lu}[\p{L}’'-]+ ){2,3}of \p{Lu}/u.test(speaker) &&
    // "Radosław Sikorski of Poland, the minister who had arranged the call"
    !IN_OFFICE.test(sentence)
  );
}

const IN_OFFICE =
  /\b(?:ministers?|president|premier|chancellor|secretary|envoy|ambassador|adviser|official|diplomat|spokes\p{L}+|mediators?|chief|leader)\b/iu;

/** Whether words are told by hearsay, and in nobody's name. */
export function isHearsay({ kind, speaker }: Voice): boolean {
  return kind === 'unknown' && HEARSAY.test(speaker);
}
