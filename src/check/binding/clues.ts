/** What a sentence gives to tell a contact by, with what the text before it adds. */

import { mediumIn } from '../../reading/contacts/medium.js';
import type { Reference } from '../../reading/contacts/reference.js';
import { isSide, type ReadSentence } from '../../reading/contacts/references.js';
import { strangersIn } from '../../reading/people/strangers.js';
import type { PlaceRead } from '../../reading/places/places.js';
import type { Sentence } from '../../reading/reading.js';
import type { Attributed } from '../../reading/voices/attribution.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import { type Day, spanOf } from '../../record/calendar.js';
import type { ContactRecord } from '../../record/record.js';
import type { ContactEvent } from '../../record/schema.js';
import type { BoundReference } from '../reading.js';
import type { Anchor } from './anchors.js';
import { GATHERING } from './candidates.js';
import type { Clues } from './evidence.js';

/** What the text has told before the sentence. */
export interface Before {
  /** Which sentence it is, from 0 on. */
  index: number;
  people: readonly string[];
  parties: readonly string[];
  focus: ContactEvent | undefined;
  /** Where the text was last. */
  scene: PlaceRead | undefined;
  topics: ReadonlySet<string>;
  /** The sentence and the next. */
  around: readonly ReadSentence[];
  written: Day;
  ownDay: boolean;
}

/** Between a day and the span beside it stand a comma and a word or two: ", only a day before". */
const LITTLE = 12;

/** What an anchor and its sentence tell of a contact. */
export function cluesOf(
  anchor: Anchor,
  modality: Clues['modality'],
  { sentence, attributed, spans }: ReadSentence,
  bound: readonly BoundReference[],
  before: Before,
  record: ContactRecord,
): Clues {
  const sides = sentence.mentions.filter((mention) => isSide(mention, sentence, attributed));
  const speakers = speakersIn(sentence, attributed);
  // "Albanese and Prabowo declared theirs finished"
  const joint = new Set(speakers.map((id) => record.people.get(id)?.party)).size >= 2;
  const people = [
    ...new Set([
      ...sides.map(personOf).filter((id) => id !== undefined),
      ...(joint ? speakers : []),
    ]),
  ];
  const introduced = strangersIn(sentence, record).filter(
    ({ start, bystander }) =>
      !bystander && !attributed.some(({ marker }) => marker.start <= start && start < marker.end),
  );
  const parties = [
    ...new Set([
      ...sides
        .filter(({ form }) => form !== 'capital')
        .flatMap((mention) => partiesOf(mention, record)),
      ...people.flatMap((id) => record.people.get(id)?.party ?? []),
      ...introduced.flatMap(({ party }) => party ?? []),
    ]),
  ];
  const own = bound.find(({ reference }) => within(anchor, reference));
  const medium = mediumIn(sentence);
  const { focus, written } = before;
  const bilateral = focus !== undefined && focus.parties.length < GATHERING;
  return {
    modality,
    days: anchor.dates.filter(({ relative }) => !relative || before.ownDay),
    places: anchor.places,
    ...(anchor.span && {
      span: {
        read: anchor.span,
        from: anchor.span.direction === 'before' && focus ? spanOf(focus.when).first : written,
      },
    }),
    apart: spans.some(
      ({ start, direction }) =>
        direction !== 'none' &&
        direction !== 'within' &&
        start >= anchor.end &&
        start - anchor.end <= LITTLE,
    ),
    people,
    parties,
    known: {
      people: [...before.people, ...speakers, ...(bilateral ? focus.participants : [])],
      parties: [...before.parties, ...(bilateral ? focus.parties : [])],
      scene: before.scene,
    },
    kinds: own?.reference.strict ? own.reference.kinds : [],
    ...(medium && { medium }),
    topics: before.topics,
  };
}

/** Who is named as telling it: who tells together may do so at their meeting, and one may tell of his own. */
function speakersIn(
  { mentions, words }: Sentence,
  attributed: readonly Attributed[],
): readonly string[] {
  return mentions
    .filter(({ first }) => {
      const start = words[first]?.start ?? 0;
      return attributed.some(({ marker }) => marker.start <= start && start < marker.end);
    })
    .map(personOf)
    .filter((id) => id !== undefined);
}

/** Whether a contact of the copy has an anchor for its own day or place. */
export function within(anchor: Anchor, { dates, places }: Reference): boolean {
  return (
    anchor.dates.some((date) => dates.includes(date)) ||
    anchor.places.some((place) => places.includes(place))
  );
}
