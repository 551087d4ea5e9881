/** Add account, submitted. */
import type { App } from '@slack/bolt';
import { accountTyped } from '../../modals/account-fields.js';
import { accountForm } from '../../modals/account-form.js';
import { readAccount } from '../../modals/account-reading.js';
import { alert, noticeView } from '../../modals/inputs.js';
import { listenerOf } from '../errors.js';
import type { Summit } from '../summit.js';
import { contextOf } from './opening.js';
import { changeBy, commit, impossibleBlocks, movedOnBlocks, savedView } from './saving.js';
import { type Outcome, type Submission, submissionSurface } from './submission.js';
import { ACCOUNT, frameOf } from './views.js';

export function listenToAccountForm(app: App, summit: Summit): void {
  app.view(
    ACCOUNT,
    listenerOf(
      summit,
      submissionSurface(summit, 'account', (one) => accountSubmitted(one, summit)),
    ),
  );
}

async function accountSubmitted(submission: Submission, summit: Summit): Promise<Outcome> {
  const { carried, typed } = submission;
  const { event: id = '', seen } = carried;
  const context = contextOf(summit);
  const event = context.record.events.get(id);
  if (!event) {
    const sentence = 'This entry is no longer on the record. Nothing was saved.';
    return { kind: 'view', view: noticeView('Not saved', [alert(sentence, 'error')]) };
  }
  const account = accountTyped(typed);
  const again = (above: Parameters<typeof accountForm>[4]): Outcome => {
    const next = {
      ...carried,
      seen: summit.store.revision(id),
      generation: carried.generation + 1,
    };
    const frame = frameOf(ACCOUNT, next, summit.editing.seal);
    return { kind: 'view', view: accountForm(account, event, context, frame, above) };
  };
  if (summit.store.revision(id) !== seen) {
    const since = summit.store.history(id).filter(({ revision }) => revision > seen);
    return again(movedOnBlocks(summit, since));
  }
  const read = readAccount(account, event, context);
  if (!read.ok) return { kind: 'errors', errors: read.errors };
  const { reason } = account;
  const change = changeBy(summit, submission, {
    event: id,
    seen,
    after: read.event,
    brought: read.brought,
    reason,
  });
  const committed = await commit(summit, change);
  switch (committed.kind) {
    case 'committed':
      return { kind: 'view', view: savedView(summit, committed.change) };
    case 'moved-on':
      return again(movedOnBlocks(summit, committed.since));
    case 'impossible':
      return again(impossibleBlocks(committed));
  }
}
