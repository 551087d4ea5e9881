/** A clock with timers, so that a test can let an hour pass in a moment. */
export interface Timer {
  now(): number;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(ms: number, run: () => void): () => void;
}

export const realTimer: Timer = {
  now: () => Date.now(),
  after(ms, run) {
    const timeout = setTimeout(run, ms);
    // Nobody keeps the process alive for a correction: what is due is due again at the next start.
    timeout.unref();
    return () => clearTimeout(timeout);
  },
};

/** So many at once, and then so many a minute. */
export class Pace {
  readonly #most: number;
  readonly #perMinute: number;
  #free: number;
  #at: number;

  constructor(most: number, perMinute: number, now: number) {
    this.#most = most;
    this.#perMinute = perMinute;
    this.#free = most;
    this.#at = now;
  }

  /** How long to wait for the next; 0 where it may go now. */
  wait(now: number): number {
    this.#fill(now);
    return this.#free >= 1 ? 0 : Math.ceil(((1 - this.#free) * 60_000) / this.#perMinute);
  }

  take(now: number): void {
    this.#fill(now);
    this.#free -= 1;
  }

  #fill(now: number): void {
    this.#free = Math.min(this.#most, this.#free + ((now - this.#at) * this.#perMinute) / 60_000);
    this.#at = now;
  }
}
