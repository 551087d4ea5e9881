/** What editors have typed and not saved yet; a form carries only its draft's id. */
import { randomBytes } from 'node:crypto';
import type { EntryDraft } from '../../modals/entry-draft.js';

/** Nobody keeps a form open for longer, and Slack closes it on a reload. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const MOST_KEPT = 1_000;

export interface Drafts {
  /** Keeps a draft; its id. */
  add(user: string, draft: EntryDraft): string;
  /** A user's own draft. */
  of(user: string, id: string | undefined): EntryDraft | undefined;
  put(user: string, id: string, draft: EntryDraft): void;
  drop(id: string | undefined): void;
}

export function createDrafts(now: () => Date): Drafts {
  const kept = new Map<string, { user: string; draft: EntryDraft; since: number }>();
  const put = (user: string, id: string, draft: EntryDraft) => {
    const at = now().getTime();
    kept.delete(id);
    kept.set(id, { user, draft, since: at });
    for (const [old, { since }] of kept) {
      if (kept.size <= MOST_KEPT && at - since < KEPT_MS) break;
      kept.delete(old);
    }
  };
  return {
    add(user, draft) {
      const id = randomBytes(9).toString('base64url');
      put(user, id, draft);
      return id;
    },
    of(user, id) {
      const found = id === undefined ? undefined : kept.get(id);
      return found?.user === user ? found.draft : undefined;
    },
    put,
    drop: (id) => void (id !== undefined && kept.delete(id)),
  };
}
