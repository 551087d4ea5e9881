/** What was dealt with already: Slack delivers some things twice, and people press twice. */
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import type { Log } from './log.js';

/** Slack's last retry comes some six minutes after the first delivery. */
const KEPT_MS = 60 * 60 * 1000;
const MOST_KEPT = 20_000;

export interface Deliveries {
  /** True for the first who claims the key; false for all who come later. */
  claim(key: string): boolean;
  /** Gives a claim back where nothing came of it, so that the next may try. */
  release(key: string): void;
}

/** Remembers claims for an hour, and no more than some thousands of them. */
export function createDeliveries(now: () => Date): Deliveries {
  const claimed = new Map<string, number>();
  return {
    claim(key) {
      const at = now().getTime();
      forgetOld(claimed, at);
      if (claimed.has(key)) return false;
      claimed.set(key, at);
      return true;
    },
    release: (key) => void claimed.delete(key),
  };
}

/** A Map keeps the order in which keys were set: the oldest come first. */
function forgetOld(claimed: Map<string, number>, at: number): void {
  for (const [key, since] of claimed) {
    if (claimed.size < MOST_KEPT && at - since <= KEPT_MS) return;
    claimed.delete(key);
  }
}

/** One message, however it is delivered: a mention comes as a mention and as a message. */
export function messageKey(channel: string, ts: string): string {
  return `message ${channel} ${ts}`;
}

/**
 * Lets each of Slack's events through once. Bolt has acknowledged it by then, so a retry means that
 * the acknowledgement was slow or lost, not that nothing was done.
 */
export function eachEventOnce(deliveries: Deliveries, log: Log) {
  return async (args: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const id: unknown = 'event' in args ? args.body.event_id : undefined;
    if (typeof id === 'string' && !deliveries.claim(`event ${id}`)) {
      const { retryNum, retryReason } = args.context;
      log.info({ retryNum, retryReason }, 'delivered again, and answered before');
      return;
    }
    await args.next();
  };
}
