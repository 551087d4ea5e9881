/**
 * Steps taken one after another from a value to the next. What came in while something was being
 * written is written together, so that sixty cards that are remembered do not cost sixty writes.
 */
export interface Step<T, A> {
  /** The value afterwards; left out where the step changes nothing. */
  next?: T;
  answer: A;
}

interface Waiting<T> {
  take(value: T): T;
  /** Called once what the step led to is kept, or was not. */
  kept(): void;
  lost(error: unknown): void;
}

export class Turns<T> {
  #value: T;
  readonly #keep: (value: T) => Promise<void>;
  #waiting: Waiting<T>[] = [];
  #running: Promise<void> | undefined;

  constructor(value: T, keep: (value: T) => Promise<void>) {
    this.#value = value;
    this.#keep = keep;
  }

  /** The value that is kept. What is still being written is not seen yet. */
  get value(): T {
    return this.#value;
  }

  /** Takes a step in its turn; resolves with its answer when what it led to is kept. */
  take<A>(step: (value: T) => Step<T, A>): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      let answer: A;
      this.#waiting.push({
        take: (value) => {
          const taken = step(value);
          answer = taken.answer;
          return taken.next ?? value;
        },
        kept: () => resolve(answer),
        lost: reject,
      });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running.catch(() => {});
  }

  async #run(): Promise<void> {
    // The step that came first waits for those of the same moment.
    await Promise.resolve();
    while (this.#waiting.length > 0) await this.#turn();
    this.#running = undefined;
  }

  async #turn(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    let value = this.#value;
    const taken: Waiting<T>[] = [];
    for (const waiting of batch) {
      try {
        value = waiting.take(value);
        taken.push(waiting);
      } catch (error) {
        waiting.lost(error);
      }
    }
    try {
      if (value !== this.#value) await this.#keep(value);
      this.#value = value;
    } catch (error) {
      for (const waiting of taken) waiting.lost(error);
      return;
    }
    for (const waiting of taken) waiting.kept();
  }
}
