/** A text that a side has published itself: a readout copied whole, a leader's post. Every word of it is that side's. */

import type { Reference } from '../../reading/contacts/references.js';
import { datesIn } from '../../reading/dates/dates.js';
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { isHouse } from '../../reading/voices/pointing-back.js';
import { outletIn } from '../../reading/voices/voice-outlets.js';
import type { Voice } from '../../reading/voices/voices.js';
import type { Day } from '../../record/calendar.js';
import type { Publisher } from './by-line.js';
import { isAtTable } from './document.js';
import { isToPublic, saidOutside } from './outside.js';

/** All stretches of the text as the publisher's own. */
export function asPublished(
  attributions: readonly (readonly Attributed[])[],
  sentences: readonly Sentence[],
  { voice, from, to, whole, closed }: Publisher,
): readonly (readonly Attributed[])[] {
  const outside = saidOutside(attributions, sentences, voice);
  // An agency that quotes what others told the press tells the rest in nobody's name, as a newspaper does.
  const toPublic = sentences.some((sentence, index) =>
    attributions[index]?.some((one) => isToPublic(one, sentence)),
  );
  if (!whole && toPublic) return attributions;
  const toldFirst = withoutTellers(sentences[0], attributions[0] ?? []);
  return sentences.map((sentence, index) => {
    const own = attributions[index] ?? [];
    if (index < from || index >= to) return whole && !(closed && index >= to) ? [] : own;
    if (!whole && own.length > 0)
      return own.map((one) =>
        !outside[index]?.includes(one) && isOfOtherGuest(one, voice, sentence, sentences, toldFirst)
          ? { ...one, voice }
          : one,
      );
    const others = outside[index] ?? [];
    if (others.length > 0) return others;
    return [
      {
        sentence: index,
        start: sentence.start,
        end: sentence.end,
        voice,
        manner: 'affirms',
        form: whole ? 'carried' : 'told',
        marker: { start: sentence.start, end: sentence.start },
      },
    ];
  });
}

/** "Kast affirmed that Chile wished to buy more", in Hanoi's agency: what the guest said there, by the agency's word. */
function isOfOtherGuest(
  { voice, form, marker }: Attributed,
  agency: Voice,
  { start, words }: Sentence,
  sentences: readonly Sentence[],
  toldFirst: string,
): boolean {
  const named = words.filter((word) => word.end <= marker.end);
  return (
    form === 'said' &&
    // "…, Rama said in a podcast" is how a news story names its source.
    marker.start === start &&
    outletIn(named) === undefined &&
    voice.kind === 'parties' &&
    !voice.parties.some((party) => agency.parties.includes(party)) &&
    isAtTable(voice, sentences, marker) &&
    isIntroduced(voice, toldFirst) &&
    !isHouse(voice)
  );
}

/** Whoever sat at the table is named where the meeting is told first; a spokesman is named when he speaks. */
function isIntroduced({ speaker }: Voice, toldFirst: string): boolean {
  const names = speaker.match(/\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return names.length === 0 || names.some((name) => toldFirst.includes(name));
}

/** A sentence without the words that name who tells it. */
function withoutTellers(sentence: Sentence | undefined, attributed: readonly Attributed[]): string {
  if (!sentence) return '';
  const { text, start } = sentence;
  return attributed
    .filter(({ form }) => form === 'said')
    .reduceRight(
      (rest, { marker }) => rest.slice(0, marker.start - start) + rest.slice(marker.end - start),
      text,
    );
}

/** "I spoke with": whoever publishes is one of the sides; the day of the post is not that of the contact. */
export function withPublisher(
  references: readonly Reference[],
  { voice, whole, to, lead = 0, closed }: Publisher,
): void {
  const [party] = voice.parties;
  for (const reference of references)
    reference.dates = reference.dates.filter(({ start }) => start >= lead);
  if (!whole || party === undefined || voice.parties.length !== 1) return;
  for (const reference of references) {
    if (reference.parties.length !== 1 || reference.parties.includes(party)) continue;
    if (closed && reference.sentence >= to) continue;
    reference.parties = [party, ...reference.parties];
    if (voice.person !== undefined && !reference.people.includes(voice.person))
      reference.people = [voice.person, ...reference.people];
  }
}

/** "Trump on Truth Social, Saturday night: …": the day that the words before a post give it. */
export function postedOn(
  { lead }: Publisher,
  [first]: readonly Sentence[],
  written: Day,
): Day | undefined {
  if (lead === undefined || first === undefined) return undefined;
  const date = datesIn(first, written).find(
    ({ end, precision }) => end <= lead && precision === 'day',
  );
  return date?.spans[0]?.first;
}
