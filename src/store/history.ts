/** The changes of a record, in the order in which they were made. */
import type { Change } from '../record/change.js';

/** Never changed in place: `with` gives the next one. */
export class History {
  readonly #all: readonly Change[];
  readonly #byEvent: ReadonlyMap<string, readonly Change[]>;

  private constructor(all: readonly Change[], byEvent: ReadonlyMap<string, readonly Change[]>) {
    this.#all = all;
    this.#byEvent = byEvent;
  }

  static of(changes: readonly Change[]): History {
    const byEvent = new Map<string, Change[]>();
    for (const change of changes) {
      const list = byEvent.get(change.event);
      if (list) list.push(change);
      else byEvent.set(change.event, [change]);
    }
    return new History(changes, byEvent);
  }

  /** All changes, the earliest first. */
  get inOrder(): readonly Change[] {
    return this.#all;
  }

  /** How many changes an event has been through. */
  revision(event: string): number {
    return this.#byEvent.get(event)?.at(-1)?.revision ?? 0;
  }

  /** The changes of an event, or of all, the latest first. */
  of(event: string | undefined): readonly Change[] {
    const changes = event === undefined ? this.#all : (this.#byEvent.get(event) ?? []);
    return [...changes].reverse();
  }

  /** What was changed since somebody saw a revision, the latest first. */
  since(event: string, seen: number): readonly Change[] {
    return this.of(event).filter(({ revision }) => revision > seen);
  }

  change(id: string): Change | undefined {
    const dot = id.lastIndexOf('.');
    return this.#byEvent.get(id.slice(0, dot))?.find((change) => change.id === id);
  }

  with(change: Change): History {
    const byEvent = new Map(this.#byEvent);
    byEvent.set(change.event, [...(byEvent.get(change.event) ?? []), change]);
    return new History([...this.#all, change], byEvent);
  }
}
