/** The history of an entry, and undoing. */
import type { ModalView } from '@slack/types';
import { changeLine } from '../../cards/change-lines.js';
import { historyBlocks } from '../../cards/history-card.js';
import { alert, alerts, noticeView } from '../../modals/inputs.js';
import { conflictInWords } from '../../record/conflict-in-words.js';
import { undo } from '../../record/merge.js';
import { deskOf, type Summit } from '../summit.js';
import { editorWhoPressed, type Press, refuseForged, show as showModal, turnTo } from './press.js';
import { commit } from './saving.js';
import type { Carried } from './seal.js';
import { frameOf, HISTORY } from './views.js';

/** The history of an entry that is on the record or was; undefined where there never was one. */
export function historyView(
  summit: Summit,
  user: string,
  event: string,
  editor: boolean,
  page = 1,
  above: Parameters<typeof noticeView>[1] = [],
): ModalView | undefined {
  const record = summit.store.record();
  const changes = summit.store.history(event);
  const entry = record.events.get(event) ?? changes[0]?.before;
  if (!entry) return undefined;
  const carried: Carried = {
    form: 'history',
    user,
    event,
    seen: summit.store.revision(event),
    generation: 1,
    page,
  };
  return noticeView(
    'History',
    [...above, ...historyBlocks(entry.title, changes, record, deskOf(summit), { editor }, page)],
    frameOf(HISTORY, carried, summit.editing.seal),
  );
}

/** History was asked for on a card or the Home. */
export async function historyPressed(press: Press, event: string): Promise<void> {
  const { summit, click } = press;
  const { user } = click.sender;
  const { may: editor } = await summit.editing.editors.right(user);
  const view = historyView(summit, user, event, editor);
  if (view) await showModal(press, view);
  else await refuseForged(press);
}

/** Turns a page of the history that is open. */
export async function historyTurned(press: Press): Promise<void> {
  const { summit, click, view } = press;
  const page = Number(click.value);
  const event = openHistory(press)?.event;
  if (!view || event === undefined || !Number.isSafeInteger(page)) return refuseForged(press);
  const { may: editor } = await summit.editing.editors.right(click.sender.user);
  const next = historyView(summit, click.sender.user, event, editor, page);
  if (next) await turnTo(press, next);
}

/** Undo: a change taken back as a new one, upon whatever the entry is now. */
export async function undoPressed(press: Press): Promise<void> {
  const { summit, click } = press;
  const carried = openHistory(press);
  const change = summit.store.change(click.value ?? '');
  if (!carried || !change || change.event !== carried.event) return refuseForged(press);
  const name = await editorWhoPressed(press, true);
  if (name === undefined) return;
  const record = summit.store.record();
  const desk = deskOf(summit);
  const { event } = change;
  const seen = summit.store.revision(event);
  const show = async (above: Parameters<typeof noticeView>[1]) => {
    const view = historyView(summit, click.sender.user, event, true, carried.page, above);
    if (view) await turnTo(press, view);
  };
  if (seen !== carried.seen) {
    const since = summit.store.history(event).filter(({ revision }) => revision > carried.seen);
    return show(
      alerts(
        'meanwhile',
        'Nothing was undone: the entry was changed while you had its history open. Look again.',
        since.map((one) => changeLine(one, record, desk)),
      ),
    );
  }
  const undone = undo(change, record.events.get(event), {
    by: click.sender.user,
    name,
    at: summit.now().toISOString(),
    seen,
  });
  switch (undone.kind) {
    case 'nothing':
      return show([alert('There is nothing left of that change to undo.', 'info')]);
    case 'conflicts':
      return show(
        alerts(
          'conflicts',
          'Nothing was undone: later changes touched the same things. Undo those first, or edit the entry.',
          undone.conflicts.map((one) => conflictInWords(one, record)),
        ),
      );
    case 'undone': {
      const committed = await commit(summit, undone.change);
      if (committed.kind === 'committed') return show([alert('Undone.', 'success')]);
      if (committed.kind === 'moved-on')
        return show([
          alert('Nothing was undone: somebody changed the entry this moment. Look again.'),
        ]);
      return show(
        alerts(
          'impossible',
          'Nothing was undone: the record would not be right.',
          committed.problems.map(({ path, message }) => `${path} ${message}`),
        ),
      );
    }
  }
}

function openHistory({ view, click }: Press): Carried | undefined {
  const carried = view?.carried;
  return carried?.form === 'history' && carried.user === click.sender.user ? carried : undefined;
}
