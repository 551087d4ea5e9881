/**
 * Kind, parties and date are enough to save. An entry must have somebody who speaks for it, and
 * until an editor names one that is the desk: it has logged the contact and cannot say more. Such
 * an account affirms nothing, so that the entry stands as "open": it is on the record, is found and
 * corrected, and counts as nobody's contact until a source is added. The first account that is
 * added takes its place.
 */
import type { Account, ContactEvent, Source } from '../record/schema.js';

const DESK: Omit<Source, 'id'> = {
  publisher: 'The desk',
  title: 'Logged without a source so far',
};

/** The desk's own account, and the source that it stands on. */
export function placeholder(id: string): { account: Account; source: Source } {
  return {
    account: { by: 'independent', stance: 'noncommittal', source: id },
    source: { id, ...DESK },
  };
}

/** Whether an account only holds the place of one that is still to come. */
export function isPlaceholder(account: Account, event: Pick<ContactEvent, 'sources'>): boolean {
  if (account.by !== 'independent' || account.stance !== 'noncommittal') return false;
  const source = event.sources.find(({ id }) => id === account.source);
  return (
    source !== undefined &&
    source.url === undefined &&
    source.publisher === DESK.publisher &&
    source.title === DESK.title
  );
}
