// Every request between Slack and the bot, kept for the Inspector.

import type { Hub } from './hub.js';
import type { Exchange } from './wire.js';

const MOST = 200;

export interface Log {
  info(text: string): void;
  warn(text: string): void;
}

export class Inspector {
  #exchanges: Exchange[] = [];
  #count = 0;

  constructor(
    readonly hub: Hub,
    readonly log: Log,
    readonly now: () => Date,
  ) {}

  note(exchange: Omit<Exchange, 'id' | 'at'>): void {
    this.#count += 1;
    const noted = { ...exchange, id: this.#count, at: this.now().toISOString() };
    this.#exchanges = [...this.#exchanges.slice(1 - MOST), noted];
    this.hub.send({ kind: 'exchange', exchange: noted }, () => true);
    if (noted.refusal) {
      const { error, reasons } = noted.refusal;
      this.log.warn(`Slack would refuse ${noted.what}: ${[error, ...reasons].join('; ')}`);
    }
  }

  all(): readonly Exchange[] {
    return this.#exchanges;
  }

  forget(): void {
    this.#exchanges = [];
  }
}
