/** Whose word a claim of the copy is, against whose it is on the record. */

import type { Attributed } from '../../../reading/voices/attribution.js';
import type { Voice } from '../../../reading/voices/voices.js';
import type { ContactEvent, Statement } from '../../../record/schema.js';
import type { Copy } from '../../reading.js';

/** "Trump said the US understands": his words in the meeting, whoever tells of them. */
export function saysOwnWords(attributed: Attributed, statement: Statement, copy: Copy): boolean {
  const { person, speaker: words } = attributed.voice;
  // "the prime minister's office announced" gives its account.
  const house = HOUSE.test(words);
  const speaker = person === undefined || house ? undefined : copy.record.people.get(person);
  return (
    speaker !== undefined &&
    !isToPublic(attributed, copy) &&
    new RegExp(`^(?:${escapeRegExp(speaker.family)}|${escapeRegExp(speaker.name)})\\b`).test(
      statement.text,
    )
  );
}

/** "Putin told a forum that he wanted it", where the other side has it that he does: of himself he may say so. */
export function saysOfHimself(
  { voice }: Attributed,
  { text }: Statement,
  { record }: Copy,
): boolean {
  const person = record.people.get(voice.person ?? '');
  return (
    person !== undefined &&
    !HOUSE.test(voice.speaker) &&
    new RegExp(`\\bthat ${escapeRegExp(person.family)} (?!was\\b|had\\b)`).test(text)
  );
}

/** "wrote on Truth Social that", "told reporters that": no words at the table. */
function isToPublic({ marker }: Attributed, { text }: Copy): boolean {
  const said = text.slice(marker.start, marker.end + LONGEST_HEARER);
  const [verb = ''] = said.slice(marker.end - marker.start - LONGEST_VERB).split(/[.;:]/, 1);
  return PUBLICLY.test(verb);
}

/** "lawmakers in parliament" */
const LONGEST_HEARER = 24;
const LONGEST_VERB = 8;
const PUBLICLY =
  /\b(?:wrote|posted|tweeted)\b|\btold (?:the |a |his |her |\p{Ll}+ )?(?:reporters|journalists|press|media|parliament|lawmakers|newspaper|broadcaster|television|congress)\b|\bsaid (?:later |afterwards )?(?:on|in) (?:Truth Social|X\b|a post|an interview|a statement|social media|parliament)/u;

/** Who or what speaks for somebody. */
export const HOUSE =
  /\b(?:office|ministry|palace|presidency|government|spokes\w+|aides?|advis[eo]rs?|readout|account|statement|version|summary|post)\b/i;

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Whether the voice of the copy is one that the record has behind the point. */
export function behind(voice: Voice, voices: readonly string[], event: ContactEvent): boolean {
  if (voices.includes('joint')) return true;
  if (voice.kind === 'all' && isOfTwo(voice, event))
    return voices.filter((by) => event.parties.includes(by)).length > 1;
  if (voice.kind === 'all')
    return event.parties.every((party) => voices.includes(party)) || voices.includes('independent');
  return voice.parties.every((party) => voices.includes(party));
}

/** Only a side of the contact, or all of them, can be said not to have said it; and only where somebody else has. */
export function mayBlame(voice: Voice, voices: readonly string[], event: ContactEvent): boolean {
  if (voices.length === 0) return false;
  if (voice.kind === 'all' && isOfTwo(voice, event)) return false;
  if (voice.kind === 'all') return !voices.includes('independent');
  // What a side has not published it may yet have said elsewhere.
  const published = (party: string) =>
    event.readouts.some(({ by: own, status }) => own === party && status === 'published');
  return (
    voice.kind === 'parties' &&
    voice.parties.every((party) => event.parties.includes(party) && published(party)) &&
    !voices.includes('independent')
  );
}

/** "Both Caucasus leaders", at a table of three: which two of them is told elsewhere. */
function isOfTwo({ speaker }: Voice, { parties }: ContactEvent): boolean {
  return parties.length > 2 && /\b(?:both|two)\b/i.test(speaker);
}
