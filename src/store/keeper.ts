/**
 * What every store does alike: changes made one after another, checked whole before they are
 * written, and seen only once they are. How they are written is the store's own affair.
 */
import { type Change, type NewChange, revisionOf, same } from '../record/change.js';
import { eventProblems, type Problem, problemsOf } from '../record/document.js';
import { ContactRecord } from '../record/record.js';
import { ContactEvent } from '../record/schema.js';
import type { ChannelMemory, DeskMemory, PostedCard } from './desk-memory.js';
import type { StoreDocument } from './document.js';
import { History } from './history.js';
import type { Committed, EditableStore } from './store.js';
import { Turns } from './turns.js';

/** Cards beyond these are the oldest, in channels that have long moved on. */
const MOST_CARDS = 5_000;
const NO_CHANNEL: ChannelMemory = { said: [] };

/** Writes a document so that it survives; resolves when it does. */
export type Write = (document: () => StoreDocument) => Promise<void>;

/** What a store holds at one moment; the next moment is another value. */
interface Held {
  record: ContactRecord;
  history: History;
  cards: ReadonlyMap<string, PostedCard>;
  channels: ReadonlyMap<string, ChannelMemory>;
}

/** A store of a document that was checked, written by `write` and let go of by `close`. */
export function keeperOf(
  document: StoreDocument,
  write: Write,
  close: () => Promise<void>,
): EditableStore {
  const listeners = new Set<(change: Change) => void>();
  const turns = new Turns<Held>(heldIn(document), (held) => write(() => documentOf(held)));
  const held = () => turns.value;
  const commitAll = async (changes: readonly NewChange[]): Promise<Committed> => {
    const committed = await turns.take((now) => changedBy(changes, now));
    if (committed.kind === 'committed') {
      for (const change of committed.changes) for (const listener of listeners) listener(change);
    }
    return committed;
  };
  return {
    record: () => held().record,
    revision: (event) => held().history.revision(event),
    commit: (change) => commitAll([change]),
    commitAll,
    history: (event) => held().history.of(event),
    change: (id) => held().history.change(id),
    posted: (card) =>
      turns.take((now) => ({
        next: { ...now, cards: withCard(now.cards, card) },
        answer: undefined,
      })),
    unposted: ({ channel, ts }) =>
      turns.take((now) => {
        const cards = new Map(now.cards);
        cards.delete(cardKey({ channel, ts }));
        return { next: { ...now, cards }, answer: undefined };
      }),
    cards: (event) => {
      const all = [...held().cards.values()].reverse();
      return event === undefined ? all : all.filter((card) => card.event === event);
    },
    channel: (id) => held().channels.get(id) ?? NO_CHANNEL,
    rememberChannel: (id, memory) =>
      turns.take((now) => ({
        next: { ...now, channels: new Map([...now.channels, [id, memory]]) },
        answer: undefined,
      })),
    onCommit(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async close() {
      await turns.settled();
      await close();
    },
  };
}

function heldIn({ record, desk }: StoreDocument): Held {
  return {
    record: ContactRecord.of(record),
    history: History.of(desk.changes),
    cards: new Map(desk.cards.map((card) => [cardKey(card), card])),
    channels: new Map(Object.entries(desk.channels)),
  };
}

function documentOf({ record, history, cards, channels }: Held): StoreDocument {
  const desk: DeskMemory = {
    changes: [...history.inOrder],
    cards: [...cards.values()],
    channels: Object.fromEntries(channels),
  };
  return { record: record.toDocument(), desk };
}

function cardKey({ channel, ts }: Pick<PostedCard, 'channel' | 'ts'>): string {
  return `${channel} ${ts}`;
}

function withCard(cards: ReadonlyMap<string, PostedCard>, card: PostedCard) {
  const next = new Map(cards);
  next.set(cardKey(card), card);
  for (const key of next.keys()) {
    if (next.size <= MOST_CARDS) break;
    next.delete(key);
  }
  return next;
}

/** All of the changes or none of them. */
function changedBy(changes: readonly NewChange[], held: Held): { next?: Held; answer: Committed } {
  const { history, record } = held;
  const behind = changes.find(({ event, seen }) => history.revision(event) !== seen);
  if (behind)
    return { answer: { kind: 'moved-on', since: history.since(behind.event, behind.seen) } };
  let next = record;
  let after = history;
  const made: Change[] = [];
  for (const change of changes) {
    const stands = next.events.get(change.event);
    if (!same(stands, change.before)) {
      return { answer: impossible(change, 'is not what the change was made from') };
    }
    const revision = after.revision(change.event) + 1;
    const whole: Change = { ...change, id: `${change.event}.${revision}`, revision };
    next = next.with(revisionOf(whole));
    after = after.with(whole);
    made.push(whole);
  }
  const problems = made.flatMap((change) => problemsWith(change, next));
  if (problems.length > 0) return { answer: { kind: 'impossible', problems } };
  return {
    next: { ...held, record: next, history: after },
    answer: { kind: 'committed', change: made[made.length - 1] ?? emptyChange(), changes: made },
  };
}

function emptyChange(): never {
  throw new Error('a commit without a change');
}

function impossible({ event }: NewChange, message: string): Committed {
  return { kind: 'impossible', problems: [{ path: event, message }] };
}

/** What is wrong with an event as a change leaves it, or with those that speak of one that is gone. */
function problemsWith({ event, after }: Change, record: ContactRecord): Problem[] {
  if (!after) {
    return record.inOrder
      .filter(({ movedTo }) => movedTo === event)
      .map(({ id, title }) => ({
        path: id,
        message: `says that it was moved to this entry: correct “${title}” first`,
      }));
  }
  const form = ContactEvent.safeParse(after);
  if (!form.success) return problemsOf(form.error, after);
  if (after.id !== event) return [{ path: 'id', message: 'should stay as it is' }];
  return eventProblems(after, record);
}
