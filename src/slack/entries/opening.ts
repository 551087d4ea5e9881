/** Opening the form of an entry: one and the same from wherever it is asked for. */
import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import { accountProposed } from '../../modals/account-fields.js';
import { accountForm } from '../../modals/account-form.js';
import type { FormContext } from '../../modals/context.js';
import { newDraft } from '../../modals/entry-draft.js';
import type { Prefill } from '../../modals/prefill.js';
import { deskOf, type Summit } from '../summit.js';
import { ACCOUNT, contactView, frameOf } from './views.js';

/** What the forms are drawn with, at this moment. */
export function contextOf(summit: Summit): FormContext {
  return { record: summit.store.record(), desk: deskOf(summit) };
}

/** The first step of a new entry, filled with what is known. */
export function newEntryView(summit: Summit, user: string, prefill: Prefill = {}): ModalView {
  const context = contextOf(summit);
  const draft = newDraft(undefined, prefill, context);
  const id = summit.editing.drafts.add(user, draft);
  const carried = { form: 'entry', user, draft: id, seen: 0, generation: 1 } as const;
  return contactView(draft, context, carried, summit.editing.seal);
}

/** The first step of an entry that is there; undefined where it is not. */
export function editEntryView(summit: Summit, user: string, event: string): ModalView | undefined {
  const context = contextOf(summit);
  const base = context.record.events.get(event);
  if (!base) return undefined;
  const draft = newDraft(base, {}, context);
  const id = summit.editing.drafts.add(user, draft);
  const seen = summit.store.revision(event);
  const carried = { form: 'entry', user, draft: id, event, seen, generation: 1 } as const;
  return contactView(draft, context, carried, summit.editing.seal);
}

/** Add account for an entry; undefined where there is none. */
export function accountView(
  summit: Summit,
  user: string,
  event: string,
  chosen: Parameters<typeof accountProposed>[1] = {},
): ModalView | undefined {
  const context = contextOf(summit);
  const base = context.record.events.get(event);
  if (!base) return undefined;
  const carried = {
    form: 'account',
    user,
    event,
    seen: summit.store.revision(event),
    generation: 1,
  } as const;
  return accountForm(
    accountProposed(base, chosen),
    base,
    context,
    frameOf(ACCOUNT, carried, summit.editing.seal),
  );
}

/** A trigger is good for three seconds and one use. */
export async function open(client: WebClient, trigger: string, view: ModalView): Promise<void> {
  await client.views.open({ trigger_id: trigger, view });
}
