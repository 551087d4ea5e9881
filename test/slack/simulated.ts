/** Simulated time, and a Web API in it. */
import { WebClient } from '@slack/web-api';
import { boltLogger, createLog } from '../../src/slack/log.js';
import type { Timer } from '../../src/slack/pace.js';

export class SimulatedTime implements Timer {
  #now: number;
  #waiting: { at: number; run: () => void }[] = [];

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  after(ms: number, run: () => void): () => void {
    const entry = { at: this.#now + ms, run };
    this.#waiting.push(entry);
    return () => {
      this.#waiting = this.#waiting.filter((one) => one !== entry);
    };
  }

  /** Lets so much time pass; whatever was due is done in its order, with what it led to. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    await quiet();
    for (;;) {
      const next = [...this.#waiting].sort((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.#waiting = this.#waiting.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await quiet();
    }
    this.#now = end;
  }
}

/** Until nothing more happens at this moment. */
export async function quiet(turns = 60): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export interface WebCall {
  method: string;
  form: URLSearchParams;
  at: number;
}

/** A client whose calls are answered here, at the simulated moment. */
export function webClient(
  time: SimulatedTime,
  answer: (call: WebCall, count: number) => Response | Record<string, unknown>,
): { client: WebClient; calls: WebCall[] } {
  const calls: WebCall[] = [];
  const log = createLog('error', [], { write: () => {} });
  const client = new WebClient('xoxb-1', {
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
    fetch: async (url, init) => {
      const call = {
        method: String(url).split('/api/')[1] ?? '',
        form: new URLSearchParams(String(init?.body)),
        at: time.now(),
      };
      calls.push(call);
      const answered = answer(call, calls.length);
      return answered instanceof Response
        ? answered
        : new Response(JSON.stringify(answered), { status: 200 });
    },
  });
  return { client, calls };
}

export function tooMany(seconds: number): Response {
  return new Response('', { status: 429, headers: { 'retry-after': String(seconds) } });
}

export function broken(): Response {
  return new Response('no', { status: 500 });
}
