/** The buttons inside the entry form: back, delete, another entry instead, another time zone. */

import { changeLine } from '../../cards/change-lines.js';
import { contactTyped } from '../../modals/contact-fields.js';
import { secondStep } from '../../modals/entry-draft.js';
import { alerts } from '../../modals/inputs.js';
import { typedIn } from '../../modals/view-state.js';
import { voicesTyped } from '../../modals/voices-fields.js';
import { deskOf } from '../summit.js';
import { draftOf, takenIds } from './entry.js';
import { contextOf, editEntryView } from './opening.js';
import { editorWhoPressed, type Press, refuseForged, turnTo } from './press.js';
import { changeBy, commit, savedView } from './saving.js';
import type { Carried } from './seal.js';
import { contactView } from './views.js';

/** Back to the first step, with what stands in the second kept. */
export async function backPressed(press: Press): Promise<void> {
  const { summit, view } = press;
  const carried = openEntryForm(press);
  const draft = carried && draftOf(summit, carried);
  if (!carried || !draft || !view) return refuseForged(press);
  const context = contextOf(summit);
  const step = secondStep(draft, context, takenIds(summit));
  const kept = step.ok
    ? {
        ...draft,
        voices: voicesTyped(typedIn(view.values), step.step.boxes, step.step.head.newPeople),
      }
    : draft;
  if (carried.draft !== undefined) summit.editing.drafts.put(carried.user, carried.draft, kept);
  await turnTo(press, contactView(kept, context, carried, summit.editing.seal));
}

/** Another time zone was chosen: the hint says whose calendar the date is on now. */
export async function zoneChosen(press: Press): Promise<void> {
  const { summit, view } = press;
  const carried = openEntryForm(press);
  const draft = carried && draftOf(summit, carried);
  if (!carried || !draft || !view) return;
  const typed = { ...draft, contact: contactTyped(typedIn(view.values)) };
  if (carried.draft !== undefined) summit.editing.drafts.put(carried.user, carried.draft, typed);
  await turnTo(press, contactView(typed, contextOf(summit), carried, summit.editing.seal));
}

/** One of the likely duplicates is to be edited in place of a new entry. */
export async function editInstead(press: Press): Promise<void> {
  const { summit, click } = press;
  const carried = openEntryForm(press);
  const draft = carried && draftOf(summit, carried);
  const { value = '' } = click;
  if (!carried || !draft?.duplicates.includes(value)) return refuseForged(press);
  const view = editEntryView(summit, click.sender.user, value);
  if (view) await turnTo(press, view);
  else await refuseForged(press);
}

/** The entry is deleted, if it is still as its editor saw it. */
export async function deletePressed(press: Press): Promise<void> {
  const { summit, click } = press;
  const carried = openEntryForm(press);
  const event = carried?.event;
  const current = event === undefined ? undefined : summit.store.record().events.get(event);
  if (!carried || event === undefined || click.value !== event || !current)
    return refuseForged(press);
  const name = await editorWhoPressed(press, true);
  if (name === undefined) return;
  const change = changeBy(summit, { user: carried.user, name }, { event, seen: carried.seen });
  const committed = await commit(summit, change);
  const record = summit.store.record();
  const show = (above: ReturnType<typeof alerts>) => {
    const draft = draftOf(summit, carried);
    const next = { ...carried, seen: summit.store.revision(event) };
    return (
      draft &&
      turnTo(press, contactView(draft, contextOf(summit), next, summit.editing.seal, above))
    );
  };
  switch (committed.kind) {
    case 'committed':
      summit.editing.drafts.drop(carried.draft);
      return turnTo(press, savedView(summit, committed.change));
    case 'moved-on': {
      const lines = committed.since.map((one) => changeLine(one, record, deskOf(summit)));
      const head =
        'Not deleted: the entry was changed while you had it open. Open it again to see what it is now.';
      const view = editEntryView(summit, carried.user, event);
      if (view)
        await turnTo(press, {
          ...view,
          blocks: [...alerts('meanwhile', head, lines), ...view.blocks],
        });
      return;
    }
    case 'impossible':
      await show(
        alerts(
          'impossible',
          'Not deleted.',
          committed.problems.map(({ path, message }) => `${path} ${message}`),
        ),
      );
      return;
  }
}

function openEntryForm({ view, click }: Press): Carried | undefined {
  const carried = view?.carried;
  return carried?.form === 'entry' && carried.user === click.sender.user ? carried : undefined;
}
