/** Whether a house speaks of another matter than the contact. */
import { partiesOf } from '../reading/voices/voices.js';
import { OF_CONTACT } from './insiders.js';
import type { Place, Stretch } from './stretch.js';

/** "Thousands rallied on Tuesday. The interior ministry said 14 officers were hurt": a house not heard of before goes on with it. */
export function isOfElse(place: Place, stretch: Stretch): boolean {
  const { attributed } = stretch;
  if (attributed?.form !== 'said' || attributed.voice.kind !== 'parties') return false;
  const { marker, manner } = attributed;
  return (
    manner === 'affirms' &&
    OTHER_HOUSE.test(place.text.slice(marker.start, marker.end)) &&
    !namesOther(place, stretch) &&
    !OF_CONTACT.test(place.text.slice(stretch.start, stretch.end))
  );
}

const OTHER_HOUSE =
  /\b(?:interior|health|defen[cs]e|finance|justice|education|agriculture|environment|police|army|military|security|emergency) (?:ministry|department|minister|office|service|forces)\b/iu;

/** Whether a side is named in a stretch that is not the one who speaks. */
export function namesOther(
  { sentence: { sentence }, main, record }: Place,
  stretch: Stretch,
): boolean {
  const { start, end, attributed } = stretch;
  const own = attributed?.voice.parties ?? [];
  return sentence.mentions.some((mention) => {
    const at = sentence.words[mention.first]?.start ?? 0;
    return (
      at >= start &&
      at < end &&
      !attributed?.voice.speaker.includes(mention.text) &&
      partiesOf(mention, record).some(
        (party) => main.parties.includes(party) && !own.includes(party),
      )
    );
  });
}
