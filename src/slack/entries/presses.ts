/** Every button and menu entry that opens or changes something: which is whose. */

import type { ModalView } from '@slack/types';
import { ADD_ACCOUNT, ADD_EVENT, EDIT_EVENT, MENU, readMenuValue } from '../../cards/action-ids.js';
import { NEWER_CHANGES, OLDER_CHANGES, UNDO } from '../../cards/history-card.js';
import { CHECKED_NOW, HOME_HISTORY, HOME_OPEN } from '../../cards/home-page.js';
import { BACK, DELETE, EDIT_INSTEAD } from '../../modals/entry-extras.js';
import { fieldOf } from '../../modals/fields.js';
import { VALUE } from '../../modals/inputs.js';
import type { Click } from '../click.js';
import { backPressed, deletePressed, editInstead, zoneChosen } from './form-presses.js';
import { historyPressed, historyTurned, undoPressed } from './history.js';
import { checkedNow, homeOpened } from './home.js';
import { accountView, editEntryView, newEntryView } from './opening.js';
import { editorWhoPressed, type Press, refuseForged, show } from './press.js';

type Pressed = (press: Press) => Promise<void>;

const PRESSES: Readonly<Record<string, Pressed>> = {
  [ADD_EVENT]: (press) => opened(press, (user) => newEntryView(press.summit, user)),
  [ADD_ACCOUNT]: (press) =>
    openedFor(press, press.click.value, (user, event) => accountView(press.summit, user, event)),
  [EDIT_EVENT]: (press) =>
    openedFor(press, press.click.value, (user, event) => editEntryView(press.summit, user, event)),
  [UNDO]: undoPressed,
  [OLDER_CHANGES]: historyTurned,
  [NEWER_CHANGES]: historyTurned,
  [BACK]: backPressed,
  [DELETE]: deletePressed,
  [EDIT_INSTEAD]: editInstead,
  [HOME_OPEN]: homeOpened,
  [HOME_HISTORY]: (press) => historyPressed(press, press.click.value ?? ''),
};

/** What is done about a press; undefined where it is none of editing's. */
export function editingPress(click: Click): Pressed | undefined {
  if (Object.hasOwn(PRESSES, click.button)) return PRESSES[click.button];
  if (click.button.startsWith(`${CHECKED_NOW}:`)) return checkedNow;
  if (click.button === VALUE) return fieldOf(click.block) === 'timeZone' ? zoneChosen : ignored;
  return click.button === MENU ? fromMenu(click) : undefined;
}

/** An input that tells nobody of its changes. */
const ignored: Pressed = async () => {};

function fromMenu(click: Click): Pressed | undefined {
  const chosen = readMenuValue(click.value);
  if (!chosen || chosen.entry === 'sources') return undefined;
  const { event } = chosen;
  return async (press) => {
    switch (chosen.entry) {
      case 'history':
        return historyPressed(press, event);
      case 'account':
        return openedFor(press, event, (user, id) => accountView(press.summit, user, id));
      case 'edit':
        return openedFor(press, event, (user, id) => editEntryView(press.summit, user, id));
    }
  };
}

/** The form of an entry; a button that carries another entry's id than its card's was never drawn. */
async function openedFor(
  press: Press,
  event: string | undefined,
  view: (user: string, event: string) => ModalView | undefined,
): Promise<void> {
  const { block } = press.click;
  if (event === undefined || !block.endsWith(`:${event}`)) return refuseForged(press);
  return opened(press, (user) => view(user, event));
}

async function opened(press: Press, view: (user: string) => ModalView | undefined): Promise<void> {
  if ((await editorWhoPressed(press)) === undefined) return;
  const next = view(press.click.sender.user);
  if (next) await show(press, next);
  else await refuseForged(press);
}
