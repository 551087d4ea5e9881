/** What a posted card and its thread are told of changes. */
import { correctedCard, correctionNote, deletedCard } from '../../cards/corrected-card.js';
import type { Message } from '../../cards/message.js';
import type { LastChange } from '../../cards/viewer.js';
import { isWeighty } from '../../record/change.js';
import type { PostedCard } from '../../store/desk-memory.js';
import type { EditableStore } from '../../store/store.js';

interface Given {
  store: EditableStore;
  now: () => Date;
  timeZone: string;
}

/** The card as it is now; undefined where nothing is known of what it showed. */
export function correctionOf(
  { event, revision }: PostedCard,
  { store, now, timeZone }: Given,
): Message | undefined {
  const desk = { now: now(), timeZone };
  const record = store.record();
  const changes = store.history(event).filter((change) => change.revision > revision);
  const entry = record.events.get(event);
  if (entry) return correctedCard(entry, changes, record, desk, lastChange(event, store));
  const was = changes.find(({ before }) => before)?.before;
  return was && deletedCard(was, changes, desk);
}

/** The note for its thread, of what is weighty since the last one. */
export function noteOf(
  { event, noted = 0 }: PostedCard,
  { store, now, timeZone }: Given,
): Message | undefined {
  const desk = { now: now(), timeZone };
  const changes = store
    .history(event)
    .filter((change) => change.revision > noted && isWeighty(change));
  const entry = store.record().events.get(event) ?? changes.find(({ before }) => before)?.before;
  return entry && correctionNote(entry, changes, store.record(), desk);
}

/** Who last changed an entry, and when. */
export function lastChange(event: string, store: EditableStore): LastChange | undefined {
  const [latest] = store.history(event);
  if (!latest) return undefined;
  return { at: new Date(latest.at), ...(latest.name !== undefined && { by: latest.name }) };
}
