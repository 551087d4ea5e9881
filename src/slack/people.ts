/** People as users.info tells of them, asked once in a while and not for every request. */
import { type UsersInfoResponse, WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { Log } from './log.js';

export type User = NonNullable<UsersInfoResponse['user']>;

export type Looked =
  | { kind: 'person'; person: User }
  /** There is nobody whom we may see by this id. */
  | { kind: 'nobody' }
  /** Outage, rate limit, missing right: nothing is known. */
  | { kind: 'unknown' };

export interface People {
  /** What Slack knows of a person, no older than so many milliseconds. */
  look(user: string, noOlderThanMs: number): Promise<Looked>;
}

const UNKNOWN_FOR_MS = 30 * 1000;
const MOST_KNOWN = 5_000;
const NOBODY = ['user_not_found', 'user_not_visible', 'users_not_found'];

interface Known {
  looked: Promise<Looked>;
  since: number;
  unknown: boolean;
}

export function createPeople(given: { client: WebClient; now: () => Date; log: Log }): People {
  const known = new Map<string, Known>();
  return {
    async look(user, noOlderThanMs) {
      const at = given.now().getTime();
      const old = known.get(user);
      const age = old ? at - old.since : Number.POSITIVE_INFINITY;
      if (old && age <= noOlderThanMs && !(old.unknown && age > UNKNOWN_FOR_MS)) return old.looked;
      const entry: Known = { looked: lookedUp(user, given), since: at, unknown: false };
      known.delete(user);
      known.set(user, entry);
      dropOldest(known);
      const looked = await entry.looked;
      entry.unknown = looked.kind === 'unknown';
      return looked;
    },
  };
}

async function lookedUp(
  user: string,
  { client, log }: { client: WebClient; log: Log },
): Promise<Looked> {
  try {
    const { user: person } = await client.users.info({ user });
    return person?.team_id ? { kind: 'person', person } : { kind: 'unknown' };
  } catch (error) {
    if (error instanceof WebAPIPlatformError && NOBODY.includes(error.data.error)) {
      return { kind: 'nobody' };
    }
    log.warn({ err: error }, 'users.info does not say who is asking; the request decides');
    return { kind: 'unknown' };
  }
}

function dropOldest(known: Map<string, Known>): void {
  const oldest = known.keys().next();
  if (known.size > MOST_KNOWN && !oldest.done) known.delete(oldest.value);
}
