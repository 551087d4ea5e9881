/** The second step of the entry form as values: what stands in its boxes, as typed. */

import { capitalised } from '../cards/text.js';
import { clockIn, dayIn } from '../record/calendar.js';
import { shortDay } from '../record/dates-in-words.js';
import { governmentName } from '../record/party-names.js';
import type { ContactEvent } from '../record/schema.js';
import type { FormContext } from './context.js';
import { VOICE_LABELS } from './fields.js';
import { BOX } from './inputs.js';
import type { NewPerson } from './new-names.js';
import { optionValue } from './option-values.js';
import type { Prefill } from './prefill.js';
import { readoutShown } from './readout-field.js';
import type { Typed } from './view-state.js';
import { type Box, DENIES, pagesOf, pointLines, sourceLines, type Voice } from './voice-boxes.js';

/** The second step as it stands in the form. */
export interface VoicesTyped {
  /** The pages of each voice's box. */
  points: Record<Voice, string[]>;
  sources: Record<Voice, string>;
  readouts: Record<string, string | undefined>;
  /** Of each person who is new to the record. */
  people: Record<string, { party?: string | undefined; office: string }>;
  sender?: string | undefined;
  movedTo?: string | undefined;
  unattributed: string;
  reason: string;
}

export const POINTS = 'points:';
export const SOURCES = 'sources:';
export const READOUT = 'readout:';
export const PERSON_PARTY = 'person-party:';
export const PERSON_OFFICE = 'person-office:';

/** How the second step is filled from an entry. */
export function voicesShown(event: ContactEvent, boxes: readonly Box[]): VoicesTyped {
  return {
    points: Object.fromEntries(
      boxes.map(({ voice, lines }) => [voice, pagesOf(lines.map(({ line }) => line))]),
    ),
    sources: Object.fromEntries(
      boxes.map(({ voice, sources }) => [voice, sources.map(({ line }) => line).join('\n')]),
    ),
    readouts: Object.fromEntries(sides(boxes).map((side) => [side, readoutShown(side, event)])),
    people: {},
    sender: event.from,
    movedTo: event.movedTo === undefined ? undefined : optionValue(event.movedTo),
    unattributed: '',
    reason: '',
  };
}

/**
 * How it is filled with a version of an entry that is to be saved upon another: its own lines, but
 * for those that the other's boxes have no room for; they are kept anyway.
 */
export function voicesRefilled(
  event: ContactEvent,
  upon: ContactEvent,
  boxes: readonly Box[],
): VoicesTyped {
  const refilled = voicesShown(event, boxes);
  for (const { voice, hidden, hiddenSources } of boxes) {
    const out = new Set(hidden.map(({ statement, stance }) => `${statement} ${stance}`));
    const gone = new Set(hiddenSources.map(({ id }) => id));
    const lines = pointLines(voice, event).filter(
      ({ statement, stance }) => !out.has(`${statement} ${stance}`),
    );
    refilled.points[voice] = pagesOf(lines.map(({ line }) => line));
    refilled.sources[voice] = sourceLines(voice, event)
      .filter(({ id }) => !gone.has(id))
      .map(({ line }) => line)
      .join('\n');
    if (refilled.readouts[voice] === 'none' && readoutShown(voice, upon) !== 'none') {
      refilled.readouts[voice] = 'none-now';
    }
  }
  return refilled;
}

/** The same with what a text told put into the boxes. */
export function voicesProposed(shown: VoicesTyped, prefill: Prefill): VoicesTyped {
  const filled = structuredClone(shown);
  for (const { by, points, sources, readout } of prefill.voices ?? []) {
    if (!(by in filled.points)) continue;
    const lines = points.map(({ text, stance }) =>
      stance === 'denies' ? `${DENIES}${text}` : text,
    );
    filled.points[by] = pagesOf(
      [...(filled.points[by] ?? []).join('\n').split('\n'), ...lines].filter((line) => line !== ''),
    );
    filled.sources[by] = [filled.sources[by] ?? '', ...sources]
      .filter((line) => line !== '')
      .join('\n');
    if (readout && by in filled.readouts)
      filled.readouts[by] = readout === 'none' ? 'none-now' : readout;
  }
  filled.unattributed = asManyAsFit((prefill.unattributed ?? []).map(({ text }) => text));
  return filled;
}

/** Whole lines for a box that nothing is saved from; how many more there are stands in the last. */
function asManyAsFit(lines: readonly string[]): string {
  const whole = lines.join('\n');
  if (whole.length <= BOX) return whole;
  const fits: string[] = [];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > BOX - 40) break;
    fits.push(line);
  }
  return [...fits, `… and ${lines.length - fits.length} more in the text`].join('\n');
}

/** What was typed now, beside what was typed before for sides that have no box at the moment. */
export function withEarlier(typed: VoicesTyped, earlier: VoicesTyped | undefined): VoicesTyped {
  return {
    ...typed,
    points: { ...earlier?.points, ...typed.points },
    sources: { ...earlier?.sources, ...typed.sources },
    readouts: { ...earlier?.readouts, ...typed.readouts },
    people: { ...earlier?.people, ...typed.people },
  };
}

/** The sides among the voices of boxes. */
export function sides(boxes: readonly Box[]): string[] {
  return boxes
    .map(({ voice }) => voice)
    .filter((voice) => voice !== 'joint' && voice !== 'independent');
}

/** What stands in a submitted second step. */
export function voicesTyped(
  typed: Typed,
  boxes: readonly Box[],
  people: readonly NewPerson[],
): VoicesTyped {
  const pages = (voice: Voice): string[] => {
    const found = [typed.text(`${POINTS}${voice}`)];
    for (let page = 2; typed.blocks.has(`${POINTS}${voice}:${page}`); page += 1) {
      found.push(typed.text(`${POINTS}${voice}:${page}`));
    }
    return found;
  };
  return {
    points: Object.fromEntries(boxes.map(({ voice }) => [voice, pages(voice)])),
    sources: Object.fromEntries(
      boxes.map(({ voice }) => [voice, typed.text(`${SOURCES}${voice}`)]),
    ),
    readouts: Object.fromEntries(
      sides(boxes).map((side) => [side, typed.choice(`${READOUT}${side}`)]),
    ),
    people: Object.fromEntries(
      people.map(({ id }) => [
        id,
        {
          party: typed.choice(`${PERSON_PARTY}${id}`),
          office: typed.text(`${PERSON_OFFICE}${id}`).trim(),
        },
      ]),
    ),
    sender: typed.choice('sender'),
    movedTo: typed.choice('movedTo'),
    unattributed: typed.text('unattributed'),
    reason: typed.text('reason').trim(),
  };
}

/** "Confirmed by all sides", "Independent reporting", "Beijing says", "The EU says". */
export function boxLabel(voice: Voice, event: ContactEvent, { record }: FormContext): string {
  if (voice === 'joint') return VOICE_LABELS.joint;
  if (voice === 'independent') return VOICE_LABELS.independent;
  return `${capitalised(governmentName(voice, event, record))} says`;
}

/** A moment on the desk's clock: "24 Nov, 14:00"; the year where it is not this one. */
export function momentInWords(moment: Date, { desk }: FormContext): string {
  const year = Number(dayIn(desk.now, desk.timeZone).slice(0, 4));
  return `${shortDay(dayIn(moment, desk.timeZone), year)}, ${clockIn(moment, desk.timeZone)}`;
}
