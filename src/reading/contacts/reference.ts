import type { Mention } from '../../record/names.js';
import type { Kind } from '../../record/schema.js';
import type { SpanRead } from '../dates/intervals.js';
import type { PlaceRead } from '../places/places.js';
import type { DateRead, Modality, Sentence } from '../reading.js';
import type { Medium } from './medium.js';

/** One place where copy speaks of a contact. */
export interface Reference {
  sentence: number;
  /** The words that say it. */
  start: number;
  end: number;
  words: string;
  /** Kinds that the words can mean; empty where they leave it open. */
  kinds: readonly Kind[];
  /** Whether they contradict another kind: "talks" and "spoke" don't. */
  strict: boolean;
  modality: Modality;
  /** Parties named with it; those understood from the text before are added by whoever binds it. */
  parties: readonly string[];
  people: readonly string[];
  /** Whether it points at a contact that is known ("the call", "their meeting") or tells of one. */
  definite: boolean;
  /** "that call", "the same conversation": the one that the text was about. */
  pointsBack?: true;
  /** "the last call", "their most recent meeting" */
  latest: boolean;
  /** "an earlier call", "another meeting", "first since": not the one the text is about. */
  other: boolean;
  /** Told beside the main contact: "since their meeting in Busan". */
  aside: boolean;
  dates: DateRead[];
  places: PlaceRead[];
  spans: SpanRead[];
  /** Understood from day, place and sides; no word of contact stands there. */
  implied?: true;
  /** Of that no more than a day and who is named: not even what they did there is understood. */
  tentative?: true;
  /** By what means, where no word of contact says it. */
  medium?: Medium;
  /** Told to have been at a gathering: "met at a summit". */
  gathering?: true;
  /** "there": at the place that was named before. */
  there?: true;
  /** Its sides are two who were named before: "they met". */
  ofPair?: true;
  /** Told as of another time than what the text is about: "they had met". */
  otherTime?: true;
  /** Where the words of contact stand that it shares with one before it: "met in A in May and in B in June". */
  head?: { start: number; end: number };
  /** The name of its place stands for it. */
  byPlace?: true;
}

export function emptyReference(
  sentence: number,
  start: number,
  end: number,
  words: string,
): Reference {
  return {
    sentence,
    start,
    end,
    words,
    kinds: [],
    strict: false,
    modality: 'held',
    parties: [],
    people: [],
    definite: false,
    latest: false,
    other: false,
    aside: false,
    dates: [],
    places: [],
    spans: [],
  };
}

export const IN_PERSON: readonly Kind[] = ['meeting', 'summit', 'visit'];

export function mentionsByWord(sentence: Sentence): Map<number, Mention> {
  const map = new Map<number, Mention>();
  for (const mention of sentence.mentions) {
    for (let at = mention.first; at <= mention.last; at += 1) map.set(at, mention);
  }
  return map;
}
