/** Checking copy: `/summit check`, the modal for long text, and the message shortcut. */
import { randomUUID } from 'node:crypto';
import type {
  AllMiddlewareArgs,
  App,
  MessageShortcut,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
  ViewSubmitAction,
} from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { CHECK_PAGE, readCheckPageValue } from '../cards/action-ids.js';
import { findingsMessages } from '../cards/findings-card.js';
import type { Message } from '../cards/message.js';
import { outdatedMessage, outsiderMessage } from '../cards/notices.js';
import { checkCopy } from '../check/check.js';
import type { Checked } from '../check/finding.js';
import { COPY_FORM, copyForm, copyResult, copyTyped } from '../modals/copy-form.js';
import { dayIn } from '../record/calendar.js';
import { SHORTCUTS } from './entries/add.js';
import { asWritten } from './entries/as-written.js';
import type { Press } from './entries/press.js';
import { listenerOf } from './errors.js';
import { note } from './note.js';
import { aside, instead } from './sending.js';
import type { Summit } from './summit.js';

type Shortcut = SlackShortcutMiddlewareArgs<MessageShortcut> & AllMiddlewareArgs;
type Submitted = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

export function listenToChecking(app: App, summit: Summit): void {
  app.shortcut(
    { type: 'message_action', callback_id: SHORTCUTS.check },
    listenerOf<Shortcut>(summit, {
      name: 'check shortcut',
      async take({ ack, shortcut, respond }) {
        await ack();
        const { user, team } = shortcut;
        const sender = {
          user: user.id,
          teams: [user.team_id ?? team?.id].filter((id) => id !== undefined),
        };
        if ((await summit.whoIs(sender)) === 'stranger') {
          await respond(aside(outsiderMessage()));
          return;
        }
        const { text = '', ts } = shortcut.message;
        const posted = new Date(Number(ts) * 1000);
        const checked = check(
          summit,
          asWritten(text),
          Number.isNaN(posted.getTime()) ? undefined : posted,
        );
        await respond(aside(firstPage(summit, checked)));
      },
      tell: ({ respond }, message) => respond(aside(message)).then(() => undefined),
    }),
  );
  app.view(
    COPY_FORM,
    listenerOf<Submitted>(summit, {
      name: 'check form',
      async take({ ack, view, body }) {
        const sender = {
          user: body.user.id,
          teams: [body.user.team_id ?? body.team?.id].filter((id) => id !== undefined),
        };
        const typed = copyTyped(view.state);
        if ((await summit.whoIs(sender)) === 'stranger' || !typed) {
          await ack();
          return;
        }
        if (typed.text === '') {
          await ack({
            response_action: 'errors',
            errors: { [typed.block]: 'Paste the copy that is to be checked.' },
          });
          return;
        }
        await ack({ response_action: 'update', view: copyResult(check(summit, typed.text)) });
      },
      async tell({ ack }) {
        await ack();
      },
    }),
  );
}

/** What follows "check" in a command; undefined where it is no command to check. */
export function checkedIn(text: string): string | undefined {
  const match = /^\s*check(?:\s+([\s\S]*))?$/i.exec(text);
  return match ? (match[1] ?? '').trim() : undefined;
}

/** The result for a command's text; the modal, where it brings none. */
export async function checkFromCommand(
  summit: Summit,
  client: WebClient,
  { trigger, text }: { trigger: string; text: string },
): Promise<Message | undefined> {
  if (text === '') {
    await client.views.open({ trigger_id: trigger, view: copyForm() });
    return undefined;
  }
  return firstPage(summit, check(summit, asWritten(text)));
}

/** Turns the pages of a result; undefined where another button was pressed. */
export function checkPress({ click, respond, summit }: Press): (() => Promise<void>) | undefined {
  if (!click.button.startsWith(`${CHECK_PAGE}:`)) return undefined;
  return async () => {
    const wanted = readCheckPageValue(click.value);
    const page = wanted && resultsOf(summit).get(wanted.key)?.[wanted.page - 1];
    note({ outcome: page ? 'page' : 'outdated' });
    await respond(page ? instead(page) : aside(outdatedMessage(), click.thread));
  };
}

function check(summit: Summit, text: string, posted?: Date): Checked {
  const { timeZone } = summit;
  const checked = checkCopy(text, summit.store.record(), {
    now: summit.now(),
    timeZone,
    ...(posted && { written: dayIn(posted, timeZone) }),
  });
  // The copy itself is nobody's business: only how much was found, and in which entries.
  note({
    outcome: checked.refused === undefined ? `findings: ${checked.findings.length}` : 'refused',
    events: checked.events.slice(0, 20).map(({ id }) => id),
  });
  return checked;
}

/** Results of more than one page are kept so long as nobody needs the place; texts are not. */
const KEPT = 100;
const results = new WeakMap<Summit, Map<string, readonly Message[]>>();

function resultsOf(summit: Summit): Map<string, readonly Message[]> {
  let kept = results.get(summit);
  if (!kept) {
    kept = new Map();
    results.set(summit, kept);
  }
  return kept;
}

function firstPage(summit: Summit, checked: Checked): Message {
  const key = randomUUID();
  const messages = findingsMessages(checked, key);
  const kept = resultsOf(summit);
  if (messages.length > 1) kept.set(key, messages);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return messages[0] ?? outdatedMessage();
}
