/** The way from either door to Bolt: so much at once and no more, and each acknowledged once. */
import type { App, Receiver } from '@slack/bolt';
import type { Counters } from '../counters.js';
import { newReference } from '../errors.js';
import type { Log } from '../log.js';
import type { Kind, Payload } from './payload.js';

export type Taken =
  /** Acknowledged; all that came of it is done. */
  | 'taken'
  /** Too much is in hand already. */
  | 'busy'
  /** There is nobody who listens to this. */
  | 'unheard'
  | 'failed';

export interface Delivery {
  kind: Kind;
  payload: Payload;
  retryNum?: number;
  retryReason?: string;
}

export interface Intake {
  /** What Bolt is built with. It hands over the app, and asks for nothing else. */
  receiver: Receiver;
  /** Gives Bolt a request; `acknowledge` sends what it answers, and throws where it is too late. */
  take(delivery: Delivery, acknowledge: (answer: unknown) => Promise<void>): Promise<Taken>;
  inHand(): number;
}

/**
 * How many of each kind may be in hand. Each kind has its own, so that posts that Slack holds up do
 * not keep anybody from an answer that goes out in an acknowledgement. Slack delivers 30,000 events
 * an hour at most, which is some eight a second.
 */
const MOST_IN_HAND: Readonly<Record<Kind, number>> = {
  event: 400,
  command: 400,
  press: 200,
  suggestion: 200,
  shortcut: 100,
  form: 100,
};

/**
 * Slack shows "operation_timeout" after three seconds. A command that takes longer is acknowledged
 * just before that, and answered at the address that came with it.
 */
const COMMAND_WAITS_MS = 2_700;

export function createIntake(log: Log, counters: Counters): Intake {
  let app: App | undefined;
  const inHand = new Map<Kind, number>();
  const count = (kind: Kind, by: number) => inHand.set(kind, (inHand.get(kind) ?? 0) + by);

  async function take(
    { kind, payload, ...retry }: Delivery,
    acknowledge: (answer: unknown) => Promise<void>,
  ): Promise<Taken> {
    let acknowledged = false;
    const ack = async (answer?: unknown) => {
      if (acknowledged) throw new Error('It was acknowledged before, or it is too late to');
      acknowledged = true;
      await acknowledge(answer);
    };
    const deadline =
      kind === 'command'
        ? setTimeout(() => void (acknowledged || ack().catch(() => {})), COMMAND_WAITS_MS)
        : undefined;
    try {
      await app?.processEvent({ body: payload, ack, ...retry });
      return acknowledged ? 'taken' : 'unheard';
    } catch (err) {
      log.error(
        { err, surface: kind, reference: newReference() },
        'a request failed before it reached a listener',
      );
      return acknowledged ? 'taken' : 'failed';
    } finally {
      clearTimeout(deadline);
    }
  }

  return {
    receiver: {
      init: (bolt) => {
        app = bolt;
      },
      start: async () => {},
      stop: async () => {},
    },
    async take(delivery, acknowledge) {
      const { kind } = delivery;
      if ((inHand.get(kind) ?? 0) >= MOST_IN_HAND[kind]) {
        counters.refused('busy');
        log.warn(
          { surface: kind, outcome: 'busy' },
          'too much is in hand: a request was not taken',
        );
        return 'busy';
      }
      count(kind, 1);
      try {
        const taken = await take(delivery, acknowledge);
        if (taken === 'unheard') {
          counters.refused('unheard');
          log.warn({ surface: kind, outcome: 'unheard' }, 'nobody listens to a request');
        }
        return taken;
      } finally {
        count(kind, -1);
      }
    },
    inHand: () => [...inHand.values()].reduce((sum, one) => sum + one, 0),
  };
}
