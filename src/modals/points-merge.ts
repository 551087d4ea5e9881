/** What was read from all boxes, put into the points of the entry. */
import { newSlug } from '../record/event-id.js';
import type { ContactRecord } from '../record/record.js';
import type { Account, ContactEvent, Statement } from '../record/schema.js';
import { wordsOf } from '../record/words.js';
import { type LinesRead, wordsAlike } from './box-lines.js';
import type { Voice } from './voice-boxes.js';

/** One voice's box as read. `sources` is what its new points stand on. */
export interface VoiceRead {
  voice: Voice;
  lines: LinesRead;
  sources: readonly string[];
}

export type PointsRead =
  | { ok: true; statements: Statement[] }
  | { ok: false; voice: Voice; error: string };

/**
 * The points after the boxes. A line that says what another box or the entry says already is the
 * same point with one voice more: so a second side's account makes it confirmed.
 */
export function readPoints(
  event: ContactEvent,
  read: readonly VoiceRead[],
  record: ContactRecord,
): PointsRead {
  const points = new Map(
    event.statements.map((one) => [one.id, { ...one, accounts: [...one.accounts] }]),
  );
  const reworded = new Map<string, string>();
  for (const { voice, lines } of read) {
    for (const { was, now } of lines.edited) {
      const other = reworded.get(was.statement);
      const point = points.get(was.statement);
      if (other !== undefined && other !== now.text) {
        return {
          ok: false,
          voice,
          error: `This point is worded “${other.slice(0, 60)}” in another box. Word it alike in both.`,
        };
      }
      reworded.set(was.statement, now.text);
      if (point) point.text = now.text;
    }
    for (const { statement, stance } of lines.gone) {
      const point = points.get(statement);
      if (point)
        point.accounts = point.accounts.filter((one) => one.by !== voice || one.stance !== stance);
    }
  }
  const byWords = new Map<string, string>();
  for (const { id, text } of points.values()) {
    const words = wordsAlike(text);
    if (!byWords.has(words)) byWords.set(words, id);
  }
  for (const { voice, lines, sources } of read) {
    for (const { text, stance } of lines.added) {
      const accounts = sources.map((source): Account => ({ by: voice, stance, source }));
      const known = points.get(byWords.get(wordsAlike(text)) ?? '');
      if (known?.accounts.some((one) => one.by === voice && one.stance === stance)) {
        return {
          ok: false,
          voice,
          error: `“${text.slice(0, 80)}” is on the record already. Take the line away.`,
        };
      }
      if (known) known.accounts = [...known.accounts, ...accounts];
      else {
        const id = newSlug(text, points, 'point');
        points.set(id, { id, text, topics: topicsIn(text, record), accounts });
        byWords.set(wordsAlike(text), id);
      }
    }
  }
  return {
    ok: true,
    statements: [...points.values()].filter(({ accounts }) => accounts.length > 0),
  };
}

/** The topics that a text names. A name that is a party too ("Ukraine") is the topic here. */
export function topicsIn(text: string, record: ContactRecord): string[] {
  const mentions = record.names.mentions(wordsOf(text), { forgiving: false });
  const topics = mentions.flatMap(({ senses }) => senses.filter(({ kind }) => kind === 'topic'));
  return [...new Set(topics.map(({ id }) => id))].filter((id) => record.topics.has(id));
}
