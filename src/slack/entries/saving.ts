/** Writing a change down, and telling its author what came of it. */
import type { KnownBlock, ModalView } from '@slack/types';
import { changeLine } from '../../cards/change-lines.js';
import { eventCard } from '../../cards/event-card.js';
import { EVERYBODY } from '../../cards/viewer.js';
import { alert, alerts, noticeView } from '../../modals/inputs.js';
import type { Brought, Change, NewChange } from '../../record/change.js';
import { conflictInWords } from '../../record/conflict-in-words.js';
import type { Conflict } from '../../record/merge.js';
import type { ContactEvent } from '../../record/schema.js';
import type { Committed } from '../../store/store.js';
import { note } from '../note.js';
import { deskOf, type Summit } from '../summit.js';
import type { Submission } from './submission.js';

/** The change that an editor makes of an entry. */
export function changeBy(
  summit: Summit,
  { user, name }: Pick<Submission, 'user' | 'name'>,
  change: {
    event: string;
    seen: number;
    after?: ContactEvent | undefined;
    brought?: Brought;
    reason?: string | undefined;
  },
): NewChange {
  const before = summit.store.record().events.get(change.event);
  return {
    event: change.event,
    seen: change.seen,
    by: user,
    name,
    at: summit.now().toISOString(),
    ...(change.reason && { reason: change.reason }),
    ...(before && { before }),
    ...(change.after && { after: change.after }),
    ...change.brought,
  };
}

/** Commits a change; what is logged holds no words of the entry. */
export async function commit(summit: Summit, change: NewChange): Promise<Committed> {
  const committed = await summit.store.commit(change);
  note({ outcome: committed.kind, events: [change.event] });
  return committed;
}

/** What an editor sees when it is saved: the card as everybody sees it now. */
export function savedView(summit: Summit, change: Change): ModalView {
  const { after } = change;
  const desk = deskOf(summit);
  if (!after) {
    return noticeView('Deleted', [
      alert(
        'The entry is deleted. Its history keeps it: it can be brought back from there.',
        'success',
      ),
    ]);
  }
  const cards = summit.store.cards(change.event).length;
  const posted =
    cards === 0
      ? ''
      : ` ${cards === 1 ? 'The card' : `The ${cards} cards`} already posted will say so.`;
  const record = summit.store.record();
  return noticeView('Saved', [
    alert(`Saved.${posted}`, 'success'),
    ...eventCard(after, record, desk, EVERYBODY).blocks.filter(({ type }) => type !== 'actions'),
  ]);
}

/** Above a form whose entry was changed while it was open: who changed what, and what that means. */
export function movedOnBlocks(
  summit: Summit,
  since: readonly Change[],
  conflicts: readonly Conflict[] = [],
): KnownBlock[] {
  const record = summit.store.record();
  const desk = deskOf(summit);
  const names = [...new Set(since.map((change) => change.name ?? change.by))].join(', ');
  return alerts(
    'meanwhile',
    `Not saved yet: ${names.slice(0, 80)} changed this entry while you had it open. What you typed is still here.`,
    [
      ...since.map((change) => changeLine(change, record, desk)),
      ...(conflicts.length > 0
        ? [
            `Both of you changed ${conflicts.map((one) => conflictInWords(one, record)).join('; ')}. Yours stands below; “Save” puts it in the place of theirs.`,
          ]
        : ['Their changes are in the form below beside yours. “Save” keeps both.']),
    ],
  );
}

/** Why the record would not be right any more, above the form. */
export function impossibleBlocks(
  committed: Extract<Committed, { kind: 'impossible' }>,
): KnownBlock[] {
  return alerts(
    'impossible',
    'Not saved: the record would not be right. What you typed is still here.',
    committed.problems.map(({ path, message }) => `${path} ${message}`),
  );
}
