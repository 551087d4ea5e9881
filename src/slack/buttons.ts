/** The buttons: acknowledged at once, then answered through the address that came with the press. */
import type {
  AllMiddlewareArgs,
  App,
  BlockAction,
  RespondFn,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Message } from '../cards/message.js';
import { alreadySharedMessage, outdatedMessage, outsiderMessage } from '../cards/notices.js';
import { checkPress } from './checking.js';
import { type Click, clickIn } from './click.js';
import { lastChange } from './entries/correction-messages.js';
import { pressIn, refuseForged, tellPresser } from './entries/press.js';
import { editingPress } from './entries/presses.js';
import { listenerOf, type Surface } from './errors.js';
import { eventsShown, note } from './note.js';
import { postCard } from './posting.js';
import { type Outcome, pressed } from './press.js';
import { aloud, aside, instead } from './sending.js';
import { deskOf, type Summit } from './summit.js';
import { WATCH_PRESSES } from './watch-presses.js';

type Pressed = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** One listener for all: Bolt acknowledges nothing that nobody listens to, whatever was pressed. */
export function listenToButtons(app: App, summit: Summit): void {
  app.action({ type: 'block_actions' }, listenerOf(summit, buttonSurface(summit)));
}

function buttonSurface(summit: Summit): Surface<Pressed> {
  return {
    name: 'button',
    async take({ ack, body, client, respond }) {
      await ack();
      const click = clickIn(body);
      if (!click) {
        note({ outcome: 'malformed' });
        summit.log.warn(
          { surface: 'button' },
          'a press that is not of Slack’s form was left alone',
        );
        return;
      }
      const press = pressIn(body, { click, client, respond, summit });
      if ((await summit.whoIs(click.sender)) === 'stranger') {
        note({ outcome: 'outsider' });
        if (press.view) await tellPresser(press, 'Summit', outsiderMessage().text);
        else await respond(aside(outsiderMessage(), click.thread));
        return;
      }
      const editing = editingPress(click);
      if (editing) {
        noteButton(click);
        return editing(press);
      }
      const watchPress = Object.hasOwn(WATCH_PRESSES, click.button)
        ? WATCH_PRESSES[click.button]
        : undefined;
      if (watchPress && !press.view) {
        noteButton(click);
        return watchPress(press);
      }
      // All others stand on messages; a form or the Home has no address to answer at.
      if (press.view) return refuseForged(press);
      const turn = checkPress(press);
      if (turn) {
        noteButton(click);
        return turn();
      }
      const right = await summit.editing.editors.right(click.sender.user);
      const viewer = { editor: right.may, alone: true, editing: true };
      const changed = (event: string) => lastChange(event, summit.store);
      const outcome = pressed(click, summit.store.record(), deskOf(summit), { viewer, changed });
      if (outcome) noteButton(click);
      note({
        outcome: outcome?.kind ?? 'refused',
        events: eventsIn(click, outcome?.message, summit),
      });
      if (outcome) await send(outcome, click, { client, respond, summit });
      else await refuse(click, respond, summit);
    },
    async tell({ body, client, respond }, message) {
      const click = clickIn(body);
      const press = click && pressIn(body, { click, client, respond, summit });
      if (press?.view) await tellPresser(press, 'Summit', message.text);
      else await respond(aside(message, click?.thread));
    },
  };
}

/** Only a button that is one of Summit's: any other name is whatever somebody wrote. */
function noteButton({ button }: Click): void {
  note({ button: button.split(':', 1)[0] ?? '' });
}

/** The entries that a message shows, or that the button was on. */
function eventsIn({ value }: Click, message: Message | undefined, { store }: Summit): string[] {
  const shown = eventsShown(message?.blocks ?? []);
  const event = store.record().events.get(value ?? '');
  return shown.length === 0 && event ? [event.id] : shown;
}

interface Ways {
  client: WebClient;
  respond: RespondFn;
  summit: Summit;
}

async function send(outcome: Outcome, click: Click, ways: Ways): Promise<void> {
  const { message } = outcome;
  switch (outcome.kind) {
    case 'aloud':
      return share(message, click, ways);
    case 'settle':
      await ways.respond(instead(message));
      return;
    case 'turn':
      await ways.respond(click.alone ? instead(message) : aside(message, click.thread));
      return;
    case 'aside':
      await ways.respond(aside(message, click.thread));
      return;
  }
}

/** Carried by a button that Summit did not draw, or that it drew of an entry that is gone. */
async function refuse(click: Click, respond: RespondFn, { log }: Summit): Promise<void> {
  log.warn({ surface: 'button' }, 'a button carried what it should not; nothing was done');
  await respond(aside(outdatedMessage(), click.thread));
}

/**
 * Posts the card in the channel, once however often the button is pressed. Then the private copy
 * goes: the same card stands below it for everybody.
 */
async function share(message: Message, click: Click, ways: Ways): Promise<void> {
  const { respond, summit } = ways;
  const key = `share ${click.channel} ${click.ts} ${click.value}`;
  if (!summit.deliveries.claim(key)) {
    await respond(aside(alreadySharedMessage(), click.thread));
    return;
  }
  try {
    await publish(message, click, ways);
  } catch (error) {
    summit.deliveries.release(key);
    throw error;
  }
  if (click.alone) await takeAway(respond, summit);
}

/** The card is posted by now: that its private copy stays is no failure to tell of. */
async function takeAway(respond: RespondFn, { log }: Summit): Promise<void> {
  try {
    await respond({ delete_original: true });
  } catch (err) {
    log.warn({ err }, 'the private copy of a shared card could not be taken away');
  }
}

/** What Slack answers where Summit is no member, or cannot see the channel at all. */
const NOT_THERE = ['not_in_channel', 'channel_not_found'];

async function publish(
  message: Message,
  click: Click,
  { client, respond, summit }: Ways,
): Promise<void> {
  if (click.channel === undefined) {
    await respond(aloud(message, click.thread));
    return;
  }
  try {
    await postCard(summit, client, click.channel, message, click.thread);
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError) || !NOT_THERE.includes(error.data.error))
      throw error;
    await respond(aloud(message, click.thread));
  }
}
