/** A press on a button of the forms, the history and the Home: what it carries, and from where. */
import type { RespondFn } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { alert, noticeView } from '../../modals/inputs.js';
import type { Click } from '../click.js';
import { note } from '../note.js';
import { aside } from '../sending.js';
import type { Summit } from '../summit.js';
import { refusalInWords } from './editing.js';
import type { Carried } from './seal.js';

export interface Press {
  click: Click;
  /** Set where it was in a modal or on the Home. */
  view?: { id: string; type: string; carried: Carried | undefined; values: unknown; hash?: string };
  trigger: string;
  client: WebClient;
  respond: RespondFn;
  summit: Summit;
}

const Body = z.object({
  trigger_id: z.string().default(''),
  view: z
    .object({
      id: z.string(),
      type: z.string(),
      hash: z.string().optional(),
      private_metadata: z.string().default(''),
      state: z.object({ values: z.unknown().optional() }).optional(),
    })
    .nullish(),
});

export function pressIn(body: unknown, rest: Omit<Press, 'view' | 'trigger'>): Press {
  const parsed = Body.safeParse(body);
  const view = parsed.data?.view;
  return {
    ...rest,
    trigger: parsed.data?.trigger_id ?? '',
    ...(view && {
      view: {
        id: view.id,
        type: view.type,
        carried: rest.summit.editing.seal.open(view.private_metadata),
        values: view.state?.values,
        ...(view.hash !== undefined && { hash: view.hash }),
      },
    }),
  };
}

/** Puts another view in the place of the modal that was pressed. */
export async function turnTo({ client, view }: Press, next: ModalView): Promise<void> {
  if (!view) return;
  // Another press may have changed it meanwhile: the later one wins, since it was made last.
  await client.views.update({ view_id: view.id, view: next });
}

/** Over a message or the Home, or upon the modal that was pressed. */
export async function show({ view, client, trigger }: Press, next: ModalView): Promise<void> {
  if (view?.type === 'modal') await client.views.push({ trigger_id: trigger, view: next });
  else await client.views.open({ trigger_id: trigger, view: next });
}

/** Tells whoever pressed, alone: below a message, in place of a modal, or in one over the Home. */
export async function tellPresser(press: Press, title: string, sentence: string): Promise<void> {
  const { view, client, trigger, respond, click } = press;
  const notice = noticeView(title, [alert(sentence, 'error')]);
  if (view?.type === 'modal') await turnTo(press, notice);
  else if (view) await client.views.open({ trigger_id: trigger, view: notice });
  else await respond(aside({ text: sentence, blocks: [sentenceBlock(sentence)] }, click.thread));
}

function sentenceBlock(sentence: string) {
  return {
    type: 'rich_text' as const,
    block_id: 'told',
    elements: [
      { type: 'rich_text_section' as const, elements: [{ type: 'text' as const, text: sentence }] },
    ],
  };
}

/** The name of who pressed, if they may edit; else they are told, and it is logged. */
export async function editorWhoPressed(press: Press, fresh = false): Promise<string | undefined> {
  const { click, summit } = press;
  const { user } = click.sender;
  const right = await summit.editing.editors.right(user, fresh);
  if (right.may) return right.name;
  note({ outcome: 'not allowed', why: right.why });
  summit.log.warn(
    { surface: 'button', why: right.why },
    'a press of somebody who may not edit; nothing was done',
  );
  await tellPresser(press, 'Not possible', refusalInWords(right.why));
  return undefined;
}

/** A press that carries what no button of Summit's carries, or an entry that is gone. */
export async function refuseForged(press: Press): Promise<void> {
  note({ outcome: 'refused' });
  const { summit } = press;
  summit.log.warn({ surface: 'button' }, 'a button carried what it should not; nothing was done');
  await tellPresser(
    press,
    'Not possible',
    'That is no longer on the record as it was shown. Nothing was done; ask for the entry again.',
  );
}
