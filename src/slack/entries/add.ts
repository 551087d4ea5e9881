/** Adding a contact from nothing or from a text: `/summit add`, and the two shortcuts. */
import type {
  AllMiddlewareArgs,
  App,
  GlobalShortcut,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { alert, noticeView } from '../../modals/inputs.js';
import type { Prefill } from '../../modals/prefill.js';
import { listenerOf } from '../errors.js';
import { note } from '../note.js';
import { deskOf, type Summit } from '../summit.js';
import { asWritten } from './as-written.js';
import { refusalInWords } from './editing.js';
import { newEntryView, open } from './opening.js';

export const SHORTCUTS = { add: 'add_event', log: 'log_message', check: 'check_message' } as const;

type Shortcut<T extends GlobalShortcut | MessageShortcut> = SlackShortcutMiddlewareArgs<T> &
  AllMiddlewareArgs;

export function listenToShortcuts(app: App, summit: Summit): void {
  app.shortcut(
    { type: 'shortcut', callback_id: SHORTCUTS.add },
    listenerOf<Shortcut<GlobalShortcut>>(summit, {
      name: 'shortcut',
      async take({ ack, shortcut, client }) {
        await ack();
        await addOrRefuse(summit, client, shortcut.trigger_id, shortcut.user.id, () => ({}));
      },
      tell: ({ client, shortcut }, message) => told(client, shortcut.trigger_id, message.text),
    }),
  );
  app.shortcut(
    { type: 'message_action', callback_id: SHORTCUTS.log },
    listenerOf<Shortcut<MessageShortcut>>(summit, {
      name: 'message shortcut',
      async take({ ack, shortcut, client }) {
        await ack();
        const { text = '', ts } = shortcut.message;
        const posted = new Date(Number(ts) * 1000);
        await addOrRefuse(summit, client, shortcut.trigger_id, shortcut.user.id, () =>
          read(summit, text, posted),
        );
      },
      tell: ({ client, shortcut }, message) => told(client, shortcut.trigger_id, message.text),
    }),
  );
}

/** What follows "add" in a command; undefined where it is no command to add. */
export function addedIn(text: string): string | undefined {
  return (
    /^\s*(?:add|log)(?:\s+([\s\S]*))?$/i.exec(text)?.[1]?.trim() ??
    (/^\s*(?:add|log)\s*$/i.test(text) ? '' : undefined)
  );
}

/** Opens the form from a command; the sentence that refuses it where its sender may not edit. */
export async function addFromCommand(
  summit: Summit,
  client: WebClient,
  { trigger, user, text }: { trigger: string; user: string; text: string },
): Promise<string | undefined> {
  const right = await summit.editing.editors.right(user);
  if (!right.may) {
    note({ intent: 'add', outcome: 'not allowed', why: right.why });
    summit.log.warn(
      { surface: 'command', why: right.why },
      'somebody who may not edit wanted to add; refused',
    );
    return refusalInWords(right.why);
  }
  note({ intent: 'add', outcome: 'form' });
  await open(client, trigger, newEntryView(summit, user, read(summit, text, summit.now())));
  return undefined;
}

async function addOrRefuse(
  summit: Summit,
  client: WebClient,
  trigger: string,
  user: string,
  prefill: () => Prefill,
): Promise<void> {
  const right = await summit.editing.editors.right(user);
  // A long text is read for nobody who may not use what is read.
  note({ intent: 'add', outcome: right.may ? 'form' : 'not allowed' });
  if (right.may) return open(client, trigger, newEntryView(summit, user, prefill()));
  summit.log.warn(
    { surface: 'shortcut', why: right.why },
    'somebody who may not edit wanted to add; refused',
  );
  await told(client, trigger, refusalInWords(right.why));
}

function read(summit: Summit, text: string, posted: Date): Prefill {
  const words = asWritten(text);
  const when = Number.isNaN(posted.getTime()) ? summit.now() : posted;
  return words === ''
    ? {}
    : summit.editing.readText(words, when, summit.store.record(), deskOf(summit));
}

async function told(client: WebClient, trigger: string, sentence: string): Promise<void> {
  await client.views.open({
    trigger_id: trigger,
    view: noticeView('Summit', [alert(sentence, 'error')]),
  });
}
