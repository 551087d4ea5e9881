/** What a text tells of a contact, in the fields of the form. */
import { draftEntry } from '../../draft/draft.js';
import type { DraftedPoint, DraftedVoice, Prefill } from '../../modals/prefill.js';
import { countryName } from '../../record/countries.js';
import type { ReadText } from './editing.js';

/** Reads a text, such as a message that was posted then. Where it tells of no contact, its lines are kept. */
export const readText: ReadText = (text, posted, record, desk) => {
  const draft = draftEntry(text, record, { posted, timeZone: desk.timeZone });
  const address = /https:\/\/[^\s<>|")\]]+/.exec(text)?.[0];
  const sources = address === undefined ? [] : [address];
  const unattributed = pointsOf('unattributed');
  const nothing = draft.points.length === 0 && draft.parties.length === 0;
  const { place, date } = draft;
  const prefill: Prefill = {
    parties: draft.parties,
    people: draft.people,
    newPeople: draft.unknownPeople.map(({ name }) => name),
    voices: voices(),
    unattributed: nothing && text.trim() !== '' ? linesOf(text) : unattributed,
    remarks: draft.refused === undefined ? [] : [draft.refused],
    ...(draft.kind && { kind: draft.kind }),
    ...(draft.status && { status: draft.status }),
    ...(date !== undefined && {
      date: date.length === 7 ? `${date}-01` : date,
      monthOnly: date.length === 7,
    }),
    ...(draft.lastDay !== undefined && { lastDay: draft.lastDay }),
    ...(draft.time !== undefined && { time: draft.time }),
    ...(draft.partOfDay && { partOfDay: draft.partOfDay }),
    ...(draft.timeZone !== undefined && { timeZone: draft.timeZone }),
    ...(place?.city !== undefined && { city: cityOf(place) }),
  };
  return prefill;

  function pointsOf(box: string): DraftedPoint[] {
    return draft.points
      .filter((point) => point.box === box)
      .map(({ text: line, denies, origin }) => ({
        text: line,
        stance: denies ? 'denies' : 'affirms',
        sentence: origin.sentence,
      }));
  }

  function voices(): DraftedVoice[] {
    const boxes = new Set([
      ...draft.points.map(({ box }) => box),
      ...draft.readouts.map(({ by }) => by),
      ...draft.occurrence.filter(({ stance }) => stance === 'affirms').map(({ box }) => box),
    ]);
    boxes.delete('unattributed');
    return [...boxes].map((box) => {
      const readout = draft.readouts.find(({ by }) => by === box)?.status;
      return {
        by: box === 'all' ? 'joint' : box,
        points: pointsOf(box),
        sources,
        ...(readout && { readout }),
      };
    });
  }
};

function cityOf({
  name,
  city,
  country,
}: {
  name?: string | undefined;
  city?: string | undefined;
  country?: string | undefined;
}): string {
  const parts = [name, city, country === undefined ? undefined : countryName(country)];
  return parts.filter((part) => part !== undefined).join(', ');
}

function linesOf(text: string): DraftedPoint[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line }));
}
