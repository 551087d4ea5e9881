import type { Mention, Word } from '../../record/names.js';
import type { Kind } from '../../record/schema.js';
import type { SpanRead } from '../dates/intervals.js';
import { isInserted, measuresFrom } from '../dates/measured-from.js';
import type { PlaceRead } from '../places/places.js';
import type { DateRead, Modality, Sentence } from '../reading.js';
import { SAYING } from '../voices/say-words.js';
import type { Medium } from './medium.js';
import { ownRelative } from './own-relative.js';

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

/** The clause around a contact: its words, from one joint to the next. */
export function clauseOf(
  sentence: Sentence,
  first: number,
  last: number,
): { from: number; to: number; skipped: { from: number; to: number }[] } {
  const skipped: { from: number; to: number }[] = [];
  // The "States" of the United States state nothing.
  const isNamed = (at: number) =>
    sentence.mentions.some((mention) => mention.first <= at && at <= mention.last);
  let from = first;
  while (from > 0 && first - from < 40) {
    const word = sentence.words[from];
    const previous = sentence.words[from - 1];
    if (!word || !previous) break;
    if (/[;:()"“”—]| – /.test(word.before)) break;
    // "It was Ruto and Samia who shook hands": the subject stands before its "who".
    if (previous.norm === 'who' && isCleft(sentence)) {
      from -= 1;
      continue;
    }
    if (
      /^(while|whereas|but|which|who|whose|where|when|after|before|since|following|because|although|though|ahead)$/.test(
        previous.norm,
      )
    )
      break;
    if (measuresFrom(sentence, from - 1)) break;
    if ((SAYING.has(previous.norm) && !isNamed(from - 1)) || previous.norm === 'that') break;
    if (/,/.test(word.before) && isBehindAside(sentence, from, first)) break;
    // "A month after Trump had seen Putin, Zelenskyy came": the clause before the comma has sides of its own.
    if (/,/.test(word.before) && closesOpening(sentence, from)) break;
    const inserted = /,/.test(word.before) ? insertionBefore(sentence, from) : undefined;
    from = inserted ?? from - 1;
    if (inserted !== undefined) skipped.push({ from: inserted, to: first });
  }
  // A relative clause ends at the next comma: "Trump, who met Putin in Alaska, spoke with Xi".
  const relative = /^(who|which|where)$/.test(sentence.words[from - 1]?.norm ?? '');
  const inserted = measuresFrom(sentence, from - 1) && isInserted(sentence, from - 1);
  const opening =
    !relative && (inserted || (opensWithTime(sentence) && !commaBefore(sentence, first)));
  let to = last;
  while (to + 1 < sentence.words.length && to - last < 40) {
    const next = sentence.words[to + 1];
    if (!next) break;
    if ((relative || (opening && next.norm !== 'and')) && /,/.test(next.before)) break;
    if (/[;:()"“”—]| – /.test(next.before)) break;
    if (
      /^(while|whereas|but|which|where|when|after|before|since|following|because|although|though|who|that)$/.test(
        next.norm,
      )
    )
      break;
    if (/,/.test(next.before) && next.norm === 'and' && opensClause(sentence, to + 1)) break;
    to += 1;
  }
  return { from, to: Math.max(to, ownRelative(sentence, last)?.to ?? to), skipped };
}

/** "After a call with Kallas on Sunday, Araghchi met Fidan": another contact opens the sentence, and who is in it. */
function isBehindAside({ words }: Sentence, comma: number, head: number): boolean {
  const dash = words.findLastIndex(({ before }, at) => at < comma && /—|–|--/.test(before));
  const opener = Math.max(0, dash);
  const opening = words.slice(opener, comma).map(({ norm }) => norm);
  const isNamed = (word: Word) => /^\p{Lu}/u.test(word.text);
  const subject = words.slice(comma, head).some(isNamed);
  return (
    subject &&
    /^(?:(?:\w+ ){0,2}(?:minutes|hours|days|weeks) )?(?:after|following|before|fresh from|straight from|back from|hot from)$/.test(
      opening.slice(0, opening.findIndex((norm) => OPENS.test(norm)) + 1).join(' '),
    ) &&
    opening.some((norm) =>
      /^(?:call|talks|meeting|summit|conversation|visit|speaking|spoke|met|hosting|receiving|calling)$/.test(
        norm,
      ),
    ) &&
    words.slice(opener + 1, comma).some(isNamed)
  );
}

const OPENS = /^(?:after|following|before|from)$/;

function isCleft({ words }: Sentence): boolean {
  return words[0]?.norm === 'it' && /^(was|is)$/.test(words[1]?.norm ?? '');
}

/** Whether a sentence begins with a clause of time: "When", "Two weeks after". */
function opensWithTime({ words }: Sentence): boolean {
  const joint = words
    .slice(0, 7)
    .findIndex(
      ({ norm, before }, at) =>
        (/^(after|before|since|when|while)$/.test(norm) && (at === 0 || !/[,;:—]/.test(before))) ||
        measuresFrom({ words }, at),
    );
  const head = words.slice(0, Math.max(0, joint)).map(({ norm }) => norm);
  return (
    joint === 0 ||
    (joint > 0 &&
      head.some((norm) => /^(days?|weeks?|months?|years?|fortnight|hours?)$/.test(norm)))
  );
}

function commaBefore({ words }: Sentence, at: number): boolean {
  return words.slice(1, at + 1).some(({ before }) => /,/.test(before));
}

/** Whether the comma before a word is the first of its sentence and ends the clause of time that opens it. */
function closesOpening(sentence: Sentence, at: number): boolean {
  return (
    opensWithTime(sentence) && !commaBefore(sentence, at - 1) && sentence.words[at]?.norm !== 'and'
  );
}

/** "…, and Venezuela and the oil market were gone over": a subject with a verb of its own. */
function opensClause({ words }: Sentence, at: number): boolean {
  let from = at + 1;
  for (let index = at + 2; index < Math.min(words.length, from + 9); index += 1) {
    const word = words[index];
    if (!word || /[;:]/.test(word.before)) return false;
    if (/,/.test(word.before)) {
      // ", and almost four weeks later, on 28 December, Zelenskyy was"
      if (!words.slice(from, index).some(({ norm }) => OF_TIME.test(norm))) return false;
      from = index;
      continue;
    }
    if (/^(was|were|is|are|has|had|will|would|came)$/.test(word.norm)) return true;
    if (/^(who|which|that|with|between|whose)$/.test(word.norm)) return false;
  }
  return false;
}

const OF_TIME =
  /^(?:later|earlier|afterwards|then|days?|weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december|\p{Ll}+day)$/u;

/** Where a relative clause that ends before a word began: its comma. */
function insertionBefore(sentence: Sentence, end: number): number | undefined {
  for (let at = end - 1; at > Math.max(0, end - 25); at -= 1) {
    const word = sentence.words[at];
    if (!word || /[;:()"“”—]/.test(word.before)) return undefined;
    if (/,/.test(word.before))
      return /^(who|which|where|whose)$/.test(word.norm) || isTimeAside(sentence, at)
        ? at - 1
        : undefined;
  }
  return undefined;
}

/** ", four days after he had been in Washington,": when it was, told beside. */
function isTimeAside({ words }: Sentence, at: number): boolean {
  const some = words.slice(at, at + 6).map(({ norm }) => norm);
  const joint = some.findIndex((norm) => /^(after|before|since)$/.test(norm));
  return (
    joint > 1 &&
    some.slice(0, joint).some((norm) => /^(days?|weeks?|months?|years?|fortnight)$/.test(norm))
  );
}

export function endOfInsertion(sentence: Sentence, from: number): number {
  for (let at = from + 2; at < sentence.words.length; at += 1) {
    if (/,/.test(sentence.words[at]?.before ?? '')) return at;
  }
  return sentence.words.length;
}
