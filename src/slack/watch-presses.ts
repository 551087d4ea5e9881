/** The buttons of a reply that nobody asked for: "Not helpful" and "Log it". */
import {
  LOG_SPOKEN,
  NOT_HELPFUL,
  readNotHelpfulValue,
  readSpokenValue,
} from '../cards/action-ids.js';
import { notYoursMessage } from '../cards/notice-card.js';
import { newEntryView, open } from './entries/opening.js';
import { editorWhoPressed, type Press, refuseForged } from './entries/press.js';
import { note } from './note.js';
import { aside } from './sending.js';
import { notHelpful } from './watching.js';

/** By the button's action id. */
export const WATCH_PRESSES: Readonly<Record<string, (press: Press) => Promise<void>>> = {
  [NOT_HELPFUL]: takeAway,
  [LOG_SPOKEN]: logIt,
};

/** Whoever wrote the message, or an editor, may have the reply taken away. */
async function takeAway(press: Press): Promise<void> {
  const { click, client, respond, summit } = press;
  const writer = readNotHelpfulValue(click.value);
  if (writer === undefined || click.channel === undefined || click.ts === undefined)
    return refuseForged(press);
  if (
    writer !== click.sender.user &&
    !(await summit.editing.editors.right(click.sender.user)).may
  ) {
    await respond(aside(notYoursMessage(), click.thread));
    return;
  }
  const gone = await notHelpful(click.channel, click.ts, { client, summit });
  note({ outcome: gone ? 'taken away' : 'nothing to take away' });
}

/** The form of an entry, filled with what was understood; for editors. */
async function logIt(press: Press): Promise<void> {
  const { click, client, trigger, summit } = press;
  const spoken = readSpokenValue(click.value);
  if (!spoken) return refuseForged(press);
  if ((await editorWhoPressed(press)) === undefined) return;
  const { kind, date, ...rest } = spoken;
  const prefill = { ...rest, ...(kind && { kind }), ...(date !== undefined && { date }) };
  await open(client, trigger, newEntryView(summit, click.sender.user, prefill));
}
