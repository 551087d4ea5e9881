/** Whether Summit can answer at this moment: the record is there, and Slack can be reached. */
import type { WebClient } from '@slack/web-api';
import type { Store } from '../../store/store.js';
import type { Door } from './door.js';
import type { Readiness } from './status-server.js';

/** Whoever asks every second does not ask Slack every second. */
const KNOWN_FOR_MS = 15_000;

interface Given {
  store: Pick<Store, 'record'>;
  door: Pick<Door, 'connected'>;
  /** One that does not wait long. */
  client: WebClient;
  now: () => Date;
}

export function createReadiness({ store, door, client, now }: Given): Readiness {
  let asked: { answer: Promise<boolean>; at: number } | undefined;
  const reachesSlack = () => {
    const at = now().getTime();
    if (!asked || at - asked.at > KNOWN_FOR_MS) asked = { answer: answers(client), at };
    return asked.answer;
  };
  return async () => ({
    record: isThere(store),
    door: door.connected(),
    slack: await reachesSlack(),
  });
}

function isThere(store: Pick<Store, 'record'>): boolean {
  try {
    return store.record().events.size >= 0;
  } catch {
    return false;
  }
}

async function answers(client: WebClient): Promise<boolean> {
  try {
    return (await client.auth.test()).ok;
  } catch {
    return false;
  }
}
