/** Whose contact the words of an end tell. */

import { isSide } from '../../reading/contacts/references.js';
import type { PlaceRead } from '../../reading/places/places.js';
import { partiesOf, personOf } from '../../reading/voices/voices.js';
import type { ContactEvent } from '../../record/schema.js';
import type { BoundSentence, Copy } from '../reading.js';
import { peopleMeant } from '../who/pair-meant.js';
import type { Stretch } from './told-intervals.js';

/** Whose contact some words tell. */
export interface Sides {
  parties: readonly string[];
  people: readonly string[];
  /** "in which their presidents had spoken" */
  leaders: boolean;
  /** "the ministers' round": none of those who lead the sides. */
  envoys?: true;
}

/** Who acts in words that have no subject of their own: "and welcomed him", "before receiving Putin". */
export interface Subject {
  parties: readonly string[];
  people: readonly string[];
}

/** Where the contact beside it was. */
export const THERE =
  /\bthere\b|\b(?:in|at) (?:this|that|the same) (?:\p{Ll}+ )?(?:city|town|place|capital|building|palace|house|room|hall|hotel|lobby|villa|venue|table)\b/iu;
export const PAIR =
  /\b(?:they|them|the two|both|the pair|each other|one another|the other|between them|their)\b/i;
export const ONE = /\b(?:he|she|him|her|his|its)\b/i;
const LEADERS =
  /\b(?:presidents|leaders|bosses|principals|prime ministers|heads of (?:state|government)|men|women)\b/i;
const ENVOYS =
  /\b(?:negotiators|delegations|envoys|teams|ministers|officials|sides|governments|countries|capitals|aides|diplomats)\b/i;
/** Of these none is a leader; "the sides" may be. */
export const ENVOYS_ALONE =
  /\b(?:negotiators|delegations|envoys|(?<!prime )ministers|officials|aides|diplomats|experts|advisers)\b/i;
/** Of such a one the words do not tell who it is. */
const OTHERS =
  /\b(?:predecessors?|successors?|deput(?:y|ies)|advisers?|wi(?:fe|ves)|daughters?|sons?|brother|sister)\b/i;

/** Whose contact the words tell; who is not named in them is one of those beside. */
export function sidesTold(
  copy: Copy,
  sentence: BoundSentence,
  stretch: Stretch,
  event: ContactEvent,
  place: PlaceRead | undefined,
  subject?: Subject,
): readonly Sides[] {
  const { sentence: read, attributed } = sentence.read;
  const text = copy.text.slice(stretch.start, stretch.end);
  const named = read.mentions.filter((mention) => {
    const first = read.words[mention.first];
    return (
      first !== undefined &&
      first.start >= stretch.start &&
      first.start < stretch.end &&
      (personOf(mention) !== undefined ||
        (isSide(mention, read, attributed) && mention.form !== 'capital'))
    );
  });
  const people = unique(named.map(personOf));
  const parties = unique([
    ...people.map((id) => copy.record.people.get(id)?.party),
    ...named.flatMap((mention) => partiesOf(mention, copy.record)),
  ]);
  const leaders = LEADERS.test(text) && people.length === 0;
  if (parties.length >= 2) return [{ parties, people, leaders }];
  const others = OTHERS.test(text);
  const shared = subject && !others ? sidesShared(subject, { parties, people }, place) : undefined;
  if (shared) return shared;
  const pronoun = PAIR.test(text) || ONE.test(text);
  const [one] = parties;
  const own = one === undefined || event.parties.includes(one);
  // "after her predecessor, Juncker, had gone to the White House": he, and whoever is at home there.
  const host = place ? place.country : THERE.test(text) ? event.place?.country : undefined;
  if (one !== undefined && people.length === 1 && host !== undefined && host !== one) {
    const both = own && event.parties.length === 2 && !others;
    return [{ parties: both ? event.parties : [one, host], people, leaders: false }];
  }
  if (others) return [];
  // "after he had been Kim's guest": one of those beside, and the one who is named.
  if (one !== undefined && !own)
    return ONE.test(text)
      ? event.parties.map((party) => ({ parties: [party, one], people, leaders: false }))
      : [];
  if (event.parties.length > 2 && named.length === 0 && !pronoun) return [];
  const envoys = ENVOYS.test(text) && people.length === 0;
  const present = unique(read.mentions.map(personOf)).filter((id) =>
    event.participants.includes(id),
  );
  const meant = peopleMeant(copy, sentence, event);
  const two = event.participants.length === 2 ? event.participants : pronoun ? meant : present;
  if (pronoun && two.length < 2 && !envoys && !leaders) return [];
  // Whose it is where neither a name nor a pronoun tells: "the January round", "the call".
  return [
    {
      parties: event.parties.slice(0, 3),
      people: envoys || leaders ? people : unique([...people, ...two]),
      leaders,
      ...(ENVOYS_ALONE.test(text) && people.length === 0 && { envoys: true as const }),
    },
  ];
}

/** The subject of the words before, and who is named in these, or whoever is at home where they were. */
function sidesShared(
  subject: Subject,
  { parties, people }: Subject,
  place: PlaceRead | undefined,
): readonly Sides[] | undefined {
  const [named] = parties;
  if (named !== undefined)
    return subject.parties
      .filter((party) => party !== named)
      .map((party) => ({
        parties: [party, named],
        people: unique([...(subject.parties.length === 1 ? subject.people : []), ...people]),
        leaders: false,
      }));
  if (subject.parties.length >= 2)
    return [{ parties: subject.parties.slice(0, 3), people: subject.people, leaders: false }];
  const [own] = subject.parties;
  return own !== undefined && place?.country !== undefined && place.country !== own
    ? [{ parties: [own, place.country], people: subject.people, leaders: false }]
    : undefined;
}

/** Those whom the words of a subject name; where they name nobody, those who took part in the contact beside it. */
export function actorsIn(
  { record }: Copy,
  { read: { sentence, attributed } }: BoundSentence,
  words: { from: number; to: number } | undefined,
  { parties }: ContactEvent,
): Subject {
  const named = sentence.mentions.filter(
    (mention) =>
      words !== undefined &&
      words.from <= mention.first &&
      mention.first <= words.to &&
      isSide(mention, sentence, attributed),
  );
  const people = unique(named.map(personOf));
  const sides = unique([
    ...people.map((id) => record.people.get(id)?.party),
    ...named.flatMap((mention) => partiesOf(mention, record)),
  ]);
  return sides.length > 0 ? { parties: sides, people } : { parties, people: [] };
}

/** Each once. */
export function unique(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}
