/**
 * Corrections reach the cards that were posted. A card is behind while the revision that it shows is
 * not the entry's: that stands in the store, so a restart forgets nothing. Each is updated in place,
 * within Slack's rate limits; what Slack will not let us update is given up.
 */
import type { WebClient } from '@slack/web-api';
import { isWeighty } from '../../record/change.js';
import type { PostedCard } from '../../store/desk-memory.js';
import type { EditableStore } from '../../store/store.js';
import type { Log } from '../log.js';
import { Pace, type Timer } from '../pace.js';
import { correctionOf, noteOf } from './correction-messages.js';
import { refusalOf } from './slack-refusals.js';

/** chat.update is of tier 3: some fifty a minute, and short bursts. */
const UPDATES_AT_ONCE = 25;
const UPDATES_A_MINUTE = 50;
/** chat.postMessage: about one a second in a channel. */
const NOTE_EVERY_MS = 1_100;
const LONGEST_WAIT_MS = 60_000;

export interface Corrections {
  /** Remembers a card that was posted, and corrects it at once where it is behind already. */
  posted(card: PostedCard): Promise<void>;
  /** Resolves when nothing is in hand; cards that wait for their turn may still be behind. */
  settled(): Promise<void>;
  stop(): void;
}

interface Given {
  store: EditableStore;
  client: WebClient;
  /** By which the rates are kept. */
  timer: Timer;
  /** By which a correction says when it was made. */
  now: () => Date;
  timeZone: string;
  log: Log;
}

interface Waiting {
  card: Pick<PostedCard, 'channel' | 'ts'>;
  tries: number;
  notBefore: number;
}

/** Begins with what was left undone when Summit last stopped. */
export function createCorrections(given: Given): Corrections {
  const { store, client, timer, log } = given;
  const queue = new Map<string, Waiting>();
  const pace = new Pace(UPDATES_AT_ONCE, UPDATES_A_MINUTE, timer.now());
  const notes = new Map<string, number>();
  let pausedUntil = 0;
  let callOff = () => {};
  let stopped = false;
  let running: Promise<void> | undefined;

  const enlist = (cards: readonly PostedCard[]) => {
    for (const { channel, ts } of cards) {
      const key = `${channel} ${ts}`;
      if (!queue.has(key)) queue.set(key, { card: { channel, ts }, tries: 0, notBefore: 0 });
    }
    wake();
  };
  const wake = () => {
    if (stopped || running) return;
    callOff();
    running = work().finally(() => {
      running = undefined;
      if (!stopped) sleep();
    });
  };
  /** Until the first of those that wait may go. */
  const sleep = () => {
    if (queue.size === 0) return;
    const now = timer.now();
    const first = Math.min(...[...queue.values()].map(({ notBefore }) => notBefore));
    const wait = Math.max(first - now, pausedUntil - now, pace.wait(now), 0);
    callOff = timer.after(wait, wake);
  };
  const work = async () => {
    // Cards that were enlisted by one commit are seen together.
    await Promise.resolve();
    for (;;) {
      const now = timer.now();
      const next = [...queue].find(([, { notBefore }]) => notBefore <= now);
      if (stopped || !next || now < pausedUntil || pace.wait(now) > 0) return;
      await one(...next);
    }
  };

  const one = async (key: string, waiting: Waiting): Promise<void> => {
    const card = store.cards().find(({ channel, ts }) => `${channel} ${ts}` === key);
    const revision = card ? store.revision(card.event) : 0;
    if (!card || (card.revision >= revision && !wantsNote(card, revision))) {
      queue.delete(key);
      return;
    }
    try {
      if (card.revision < revision) await update(card, revision);
      else await tell(card, revision, waiting);
      waiting.tries = 0;
    } catch (error) {
      await refused(error, key, waiting, card, revision);
    }
  };

  const update = async (card: PostedCard, revision: number) => {
    pace.take(timer.now());
    const message = correctionOf(card, given);
    const { channel, ts } = card;
    if (message) await client.chat.update({ channel, ts, ...message });
    await store.posted({ ...card, revision });
  };

  const wantsNote = ({ event, noted = 0 }: PostedCard, revision: number) =>
    noted < revision &&
    store.history(event).some((change) => change.revision > noted && isWeighty(change));

  /** One note in a thread, however many cards of the entry stand in it. */
  const tell = async (card: PostedCard, revision: number, waiting: Waiting) => {
    const now = timer.now();
    const last = notes.get(card.channel) ?? Number.NEGATIVE_INFINITY;
    if (now - last < NOTE_EVERY_MS) {
      waiting.notBefore = last + NOTE_EVERY_MS;
      return;
    }
    notes.set(card.channel, now);
    const message = noteOf(card, given);
    const root = rootOf(card);
    if (message)
      await client.chat.postMessage({ channel: card.channel, thread_ts: root, ...message });
    const there = store
      .cards(card.event)
      .filter((other) => other.channel === card.channel && rootOf(other) === root);
    await Promise.all(there.map((other) => store.posted({ ...other, noted: revision })));
  };

  const refused = async (
    error: unknown,
    key: string,
    waiting: Waiting,
    card: PostedCard,
    revision: number,
  ) => {
    const refusal = refusalOf(error);
    const now = timer.now();
    const { channel, ts, event } = card;
    switch (refusal.kind) {
      case 'wait':
        pausedUntil = now + refusal.ms;
        return;
      case 'later':
        waiting.tries += 1;
        waiting.notBefore = now + Math.min(LONGEST_WAIT_MS, 1000 * 2 ** (waiting.tries - 1));
        log.warn({ err: error, event, tries: waiting.tries }, 'a posted card is not corrected yet');
        return;
      case 'never':
        queue.delete(key);
        log.warn({ event, why: refusal.why }, 'a posted card cannot be corrected, and is given up');
        try {
          if (card.revision < revision) await store.unposted({ channel, ts });
          else await store.posted({ ...card, noted: revision });
        } catch (err) {
          // It is tried, and given up, once more after the next change or start: no harm is done.
          log.warn({ err, event }, 'that a card is given up could not be remembered');
        }
    }
  };

  const unlisten = store.onCommit(({ event }) => enlist(store.cards(event)));
  enlist(
    store
      .cards()
      .filter(
        (card) =>
          card.revision < store.revision(card.event) || wantsNote(card, store.revision(card.event)),
      ),
  );

  return {
    async posted(card) {
      await store.posted({ ...card, noted: card.noted ?? card.revision });
      if (card.revision < store.revision(card.event)) enlist([card]);
    },
    async settled() {
      while (running) await running;
    },
    stop() {
      stopped = true;
      callOff();
      unlisten();
    },
  };
}

/** The message that a card's thread hangs on. */
function rootOf({ thread, ts }: PostedCard): string {
  return thread ?? ts;
}
