/** Where a clause stands: in whose words, beside which contacts, and who acts in it. */

import { isPast } from '../../reading/assertion/tense.js';
import { AUXILIARIES } from '../../reading/grammar-words.js';
import { type Attributed, attributionAt } from '../../reading/voices/attribution.js';
import type { ContactEvent } from '../../record/schema.js';
import { type Clause, takesUp } from '../clauses.js';
import { type BoundSentence, type Copy, eventOf } from '../reading.js';

export function attributionOf(sentence: BoundSentence, clause: Clause): Attributed | undefined {
  const middle = clause.start + Math.floor((clause.end - clause.start) * 0.6);
  const { attributed } = sentence.read;
  const found =
    attributionAt(attributed, middle) ??
    attributionAt(attributed, clause.end - 2) ??
    attributionAt(attributed, clause.start);
  return (
    found &&
    (attributed.find(
      (other) => clause.start <= other.marker.start && isToldOf(sentence, other, found),
    ) ??
      found)
  );
}

/** "The White House said that Putin had cautioned him, arguing that": whose arguing is told in the words of another. */
export function isToldOf(
  { read: { sentence } }: BoundSentence,
  by: Attributed,
  { marker, start }: Attributed,
): boolean {
  const said = (from: number, to: number) =>
    sentence.text.slice(from - sentence.start, to - sentence.start);
  return (
    by.form === 'said' &&
    by.marker.end <= marker.start &&
    start === marker.start &&
    /^\p{Ll}+ing$/u.test(said(marker.start, marker.end)) &&
    /^ (?:also )?that\b[^;:.]*$/.test(said(by.marker.end, marker.start))
  );
}

/** Verbs of those at the table, to one another. */
export const DOING =
  /^(?:ask|offer|propos|demand|urg|request|suggest|promis|pledg|vow|agree|insist|complain|object)(?:e?d|s)$/;

/** The clause without the words of its attribution. */
export function withoutMarker(
  clause: Clause,
  attributed: Attributed | undefined,
): Pick<Clause, 'words' | 'mentions'> {
  if (!attributed || attributed.form === 'told') return clause;
  const { marker, voice } = attributed;
  // "Petro asked that they be let in": what he did there is a part of what is told.
  const last = clause.words.findLast(({ end }) => end <= marker.end);
  if (voice.person !== undefined && last && DOING.test(last.norm)) return clause;
  const told = closes(clause, attributed)
    ? endOfTelling(clause, marker.end)
    : startOfTold(clause, marker.end);
  // "On its website, under a photograph, the ministry lists": what leads to who tells is nothing that is told.
  const leads =
    attributed.form === 'said' &&
    attributed.start === marker.start &&
    OPENS_ADJUNCT.test(clause.words[0]?.norm ?? '') &&
    !clause.words.some(
      ({ norm, start }) => start < marker.start && (isPast(norm) || AUXILIARIES.has(norm)),
    );
  const keep = clause.words.map(({ start }) => (start < marker.start && !leads) || start >= told);
  const shift: number[] = [];
  let count = 0;
  for (const kept of keep) {
    shift.push(count);
    if (kept) count += 1;
  }
  return {
    words: clause.words.filter((_, index) => keep[index]),
    mentions: clause.mentions
      .filter(({ first, last }) => keep[first] && keep[last])
      .map((mention) => ({
        ...mention,
        first: shift[mention.first] ?? 0,
        last: shift[mention.last] ?? 0,
      })),
  };
}

/** "They were agreed in full, Trump told reporters in Florida": what is told stands before who tells it. */
function closes({ words }: Clause, { form, start, marker }: Attributed): boolean {
  const first = words.find((word) => word.start >= marker.start);
  return form === 'said' && start < marker.start && /[,"”’]/.test(first?.before ?? '');
}

/** Where and to whom it was told, up to what goes on behind the next comma. */
function endOfTelling({ words }: Clause, end: number): number {
  const behind = words.filter(({ start }) => start >= end);
  const stop = behind.findIndex(({ norm, before }) => /[,;:—]/.test(before) || norm === 'and');
  return stop === -1 ? (words.at(-1)?.end ?? end) : (behind[stop]?.start ?? end);
}

/** So many words may tell where, when and to whom somebody said it. */
const LONGEST_ADJUNCT = 12;

/** "wrote on Truth Social on 12 February that": what is told begins behind the "that". */
function startOfTold({ words }: Clause, end: number): number {
  const first = words.findIndex(({ start }) => start >= end);
  if (first === -1) return end;
  const norms = words.slice(first, first + 3).map(({ norm }) => norm);
  const isDay = OPENS_DAY.test(norms.join(' ')) || OPENS_DAY.test(norms.slice(0, 2).join(' '));
  if (!isDay && !OPENS_ADJUNCT.test(norms[0] ?? '')) return end;
  for (const [step, word] of words.slice(first, first + LONGEST_ADJUNCT).entries()) {
    if (isDay && step === 0) continue;
    if (step > 0 && (/[;:"“]/.test(word.before) || isPast(word.norm) || AUXILIARIES.has(word.norm)))
      return end;
    if (word.norm === 'that') return word.end;
  }
  return end;
}

const OPENS_ADJUNCT =
  /^(?:on|in|at|to|under|among|of|for|with|following|after|before|afterwards|later|earlier|reporters|journalists|yesterday|today|during|through|via|from|once|when)$/;
/** "said that day that", "said the next morning that" */
const OPENS_DAY =
  /^(?:that|the|this|last|next) (?:same |next |following )?(?:day|night|evening|morning|afternoon|week|month|year|summer|winter|spring|autumn|time)$/;

/** A clause that tells of nothing but a contact beside: "after they met in Busan". */
export function asideOnly(sentence: BoundSentence, clause: Clause): boolean {
  const inside = sentence.references.filter(
    ({ reference }) => reference.start >= clause.start && reference.end <= clause.end,
  );
  return (
    inside.some(
      (bound) =>
        !bound.reference.aside && eventOf(bound) !== undefined && eventOf(bound) !== sentence.about,
    ) ||
    inside.some(
      (bound) =>
        !bound.reference.aside &&
        bound.reference.modality !== 'held' &&
        bound.reference.modality !== 'ongoing' &&
        eventOf(bound) !== sentence.about,
    )
  );
}

/** Whether those who act in a clause are the contact's own: its people, its sides, "they". */
export function actsIn(
  sentence: BoundSentence,
  clause: Clause,
  event: ContactEvent,
  copy: Copy,
): boolean {
  const verb = clause.words.findIndex(({ text }) => takesUp(text) !== undefined);
  const before = verb < 0 ? clause.words.length : verb;
  const named = clause.mentions.some(
    ({ first, senses }) =>
      first < before &&
      senses.some(({ kind, id }) =>
        kind === 'person'
          ? event.participants.includes(id)
          : kind === 'party' && event.parties.includes(id),
      ),
  );
  const together = clause.words
    .slice(0, before)
    .some(({ norm }) => /^(they|both|two|leaders|sides|he|she|presidents)$/.test(norm));
  const inContact =
    sentence.references.some((bound) => eventOf(bound) === event) ||
    /\b(?:call|meeting|talks|summit)\b/i.test(copy.text.slice(clause.start, clause.end));
  const [first, second] = [clause.mentions[0], clause.mentions[1]];
  const two = first !== undefined && second !== undefined;
  return together || (named && (two || inContact));
}
