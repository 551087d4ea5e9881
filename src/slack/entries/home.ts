/** The App Home, and what is pressed there. */
import type { AllMiddlewareArgs, App, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { ADD_ACCOUNT, EDIT_EVENT } from '../../cards/action-ids.js';
import { eventCard } from '../../cards/event-card.js';
import { CHECKED_NOW, HOME_HISTORY, homePage } from '../../cards/home-page.js';
import { button, buttonRow } from '../../cards/pages.js';
import { EVERYBODY } from '../../cards/viewer.js';
import { noticeView } from '../../modals/inputs.js';
import { checkedAt } from '../../modals/readout-field.js';
import type { ContactEvent } from '../../record/schema.js';
import { listenerOf } from '../errors.js';
import { deskOf, type Summit } from '../summit.js';
import { editorWhoPressed, type Press, refuseForged, tellPresser } from './press.js';
import { changeBy, commit } from './saving.js';

type Opened = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

export function listenToHome(app: App, summit: Summit): void {
  app.event(
    'app_home_opened',
    listenerOf<Opened>(summit, {
      name: 'home',
      async take({ event, client }) {
        if (event.tab === 'home') await publishHome(summit, client, event.user);
      },
      // A Home that is not drawn is seen to be missing, and drawn at the next visit.
      tell: async () => {},
    }),
  );
}

/** Draws a person's Home afresh. */
export async function publishHome(summit: Summit, client: WebClient, user: string): Promise<void> {
  const right = await summit.editing.editors.right(user);
  const viewer = right.may
    ? 'editor'
    : right.why === 'outsider' || right.why === 'unknown'
      ? 'outsider'
      : 'reader';
  const { store } = summit;
  const view = homePage(store.record(), store.history(), deskOf(summit), viewer);
  await client.views.publish({ user_id: user, view });
}

/** A row of the Home was opened: its card, in a modal. */
export async function homeOpened(press: Press): Promise<void> {
  const { summit, click, client, trigger } = press;
  const record = summit.store.record();
  const event = record.events.get(click.value ?? '');
  const right = await summit.editing.editors.right(click.sender.user);
  if (!event || (!right.may && right.why === 'outsider')) return refuseForged(press);
  const card = eventCard(event, record, deskOf(summit), EVERYBODY);
  const view = noticeView('Contact', [
    ...card.blocks.filter(({ type }) => type !== 'actions'),
    ...buttonRow(`actions:${event.id}`, [
      right.may && button('Add account', ADD_ACCOUNT, event.id),
      right.may && button('Edit', EDIT_EVENT, event.id),
      button('History', HOME_HISTORY, event.id),
    ]),
  ]);
  await client.views.open({ trigger_id: trigger, view });
}

/** A side was looked at just now, and has published nothing. */
export async function checkedNow(press: Press): Promise<void> {
  const { summit, click, client } = press;
  const [side = '', id = ''] = (click.value ?? '').split(' ');
  const event = summit.store.record().events.get(id);
  if (!event?.parties.includes(side) || click.button !== `${CHECKED_NOW}:${side}`) {
    return refuseForged(press);
  }
  const name = await editorWhoPressed(press, true);
  if (name === undefined) return;
  const seen = summit.store.revision(id);
  const after = lookedAt(event, side, summit.now());
  const user = click.sender.user;
  const committed = await commit(
    summit,
    changeBy(summit, { user, name }, { event: id, seen, after }),
  );
  if (committed.kind !== 'committed') {
    return tellPresser(
      press,
      'Not saved',
      'Somebody changed the entry this moment. Please look again.',
    );
  }
  await publishHome(summit, client, user);
}

function lookedAt(event: ContactEvent, side: string, now: Date): ContactEvent {
  const others = event.readouts.filter(({ by, status }) => by !== side || status !== 'none');
  return {
    ...event,
    readouts: [...others, { by: side, status: 'none', checked: checkedAt(now) }],
  };
}
