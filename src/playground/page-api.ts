// What a person does on the page, checked at the door and handed on.

import { z } from 'zod';
import { announceHome } from './doors/events.js';
import { press, suggest } from './doors/press.js';
import { edit, remove, say } from './doors/say.js';
import { shortcut } from './doors/shortcuts.js';
import { close, submit } from './doors/submit.js';
import { Refusal } from './refusal.js';
import type { Slack } from './slack.js';
import type { Deeds, Doer, Outcome } from './wire.js';

const anyFields = z.record(z.string(), z.unknown());
const state = z.looseObject({ type: z.string() });
const values = z.record(z.string(), z.record(z.string(), state));
const place = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('message'), channel: z.string(), ts: z.string() }),
  z.strictObject({ on: z.literal('modal'), view: z.string() }),
  z.strictObject({ on: z.literal('home') }),
]);
const message = z.strictObject({ channel: z.string(), ts: z.string() });
const doer = z.object({ person: z.string(), window: z.string() });

const deeds = {
  say: z.object({
    channel: z.string(),
    text: z.string(),
    thread: z.string().exactOptional(),
    broadcast: z.boolean().exactOptional(),
  }),
  edit: message.extend({ text: z.string() }),
  remove: message,
  press: z.object({ place, block: z.string(), action: anyFields, values }),
  suggest: z.object({ place, block: z.string(), action: z.string(), typed: z.string() }),
  submit: z.object({ view: z.string(), values }),
  close: z.object({ view: z.string(), all: z.boolean() }),
  shortcut: z.object({ callback: z.string(), message: message.exactOptional() }),
  home: z.object({ tab: z.enum(['home', 'messages']) }),
  forget: z.object({}),
} satisfies { [Kind in keyof Deeds]: z.ZodType<Deeds[Kind]> };

/** Does it, and says what the page must tell; undefined where there is no such deed. */
export async function perform(
  slack: Slack,
  kind: string,
  body: unknown,
): Promise<Outcome | undefined> {
  try {
    return await carryOut(slack, kind, body);
  } catch (error) {
    if (error instanceof z.ZodError) return { trouble: z.prettifyError(error) };
    if (error instanceof Refusal) return { trouble: error.message };
    throw error;
  }
}

async function carryOut(slack: Slack, kind: string, body: unknown): Promise<Outcome | undefined> {
  const { doer: by, deed } = z.object({ doer, deed: z.unknown() }).parse(body);
  slack.workspace.person(by.person);
  switch (kind) {
    case 'say':
      return say(slack, by, deeds.say.parse(deed));
    case 'edit':
      return edit(slack, by, deeds.edit.parse(deed));
    case 'remove':
      return remove(slack, by, deeds.remove.parse(deed));
    case 'press':
      return press(slack, by, deeds.press.parse(deed));
    case 'suggest':
      return suggest(slack, by, deeds.suggest.parse(deed));
    case 'submit':
      return submit(slack, by, deeds.submit.parse(deed));
    case 'close':
      return close(slack, by, deeds.close.parse(deed));
    case 'shortcut':
      return shortcut(slack, by, deeds.shortcut.parse(deed));
    case 'home':
      return openHome(slack, by, deeds.home.parse(deed));
    case 'forget':
      slack.inspector.forget();
      return {};
    default:
      return undefined;
  }
}

function openHome(slack: Slack, by: Doer, deed: Deeds['home']): Outcome {
  announceHome(slack, by.person, deed.tab);
  return {};
}
