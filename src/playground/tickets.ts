// What Slack hands out with a request and takes back once: triggers and response addresses.

import { randomBytes } from 'node:crypto';
import { Refusal } from './refusal.js';
import type { Doer } from './wire.js';

const TRIGGER_MS = 3000;
const ADDRESS_MS = 30 * 60_000;
const ADDRESS_USES = 5;

export interface Trigger extends Doer {
  readonly at: number;
  /** The modal in which the button was pressed, where it was one. */
  readonly fromView?: string;
}

export class Triggers {
  readonly #given = new Map<string, Trigger>();
  readonly #used = new Set<string>();

  constructor(readonly now: () => Date) {}

  give(doer: Doer, fromView?: string): string {
    const id = `${this.#given.size + 1}.${randomBytes(12).toString('hex')}`;
    const at = this.now().getTime();
    this.#given.set(id, { ...doer, at, ...(fromView ? { fromView } : {}) });
    return id;
  }

  take(id: string): Trigger {
    const trigger = this.#given.get(id);
    if (!trigger) throw new Refusal('invalid_trigger_id', ['this trigger_id was never given']);
    if (this.#used.has(id)) {
      throw new Refusal('exchanged_trigger_id', ['a trigger_id opens one view, once']);
    }
    if (this.now().getTime() - trigger.at > TRIGGER_MS) {
      throw new Refusal('expired_trigger_id', ['a trigger_id lives for 3 seconds']);
    }
    this.#used.add(id);
    return trigger;
  }
}

/** Where an answer to a response address goes. */
export interface ReplyTo {
  readonly person: string;
  readonly channel: string;
  /** The message whose button was pressed. */
  readonly original?: string;
}

export class ResponseAddresses {
  readonly #given = new Map<string, ReplyTo & { at: number; uses: number }>();

  constructor(
    readonly base: () => string,
    readonly now: () => Date,
  ) {}

  give(to: ReplyTo): string {
    const key = randomBytes(12).toString('hex');
    this.#given.set(key, { ...to, at: this.now().getTime(), uses: 0 });
    return `${this.base()}/response/${key}`;
  }

  use(key: string): ReplyTo {
    const address = this.#given.get(key);
    if (!address || this.now().getTime() - address.at > ADDRESS_MS) {
      throw new Refusal('expired_url', ['a response_url lives for 30 minutes']);
    }
    if (address.uses >= ADDRESS_USES) {
      throw new Refusal('used_url', ['a response_url takes 5 answers']);
    }
    address.uses += 1;
    return address;
  }
}
