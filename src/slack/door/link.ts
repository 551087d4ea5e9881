/**
 * One connection of Socket Mode. The SDK's client makes it and watches over it; when to connect
 * again is decided outside (socket-door.ts), since the client's own reconnecting lets errors escape
 * that end the process, and leaves a gap of some seconds.
 */

import type { Logger } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import type { WebClientOptions } from '@slack/web-api';
import { z } from 'zod';
import { within } from '../work.js';

/** What came over the connection, with the way to acknowledge it. */
export interface Envelope {
  type: string;
  payload: unknown;
  retryNum?: number;
  retryReason?: string;
  acknowledge(answer?: unknown): Promise<void>;
}

export interface LinkEnds {
  envelope(envelope: Envelope): void;
  /** Slack is going to close this connection, and asks for another one. */
  leaving(reason: string): void;
  /** It is gone; called once, and only if it was there. */
  gone(): void;
}

const Message = z.object({
  type: z.string().max(100),
  envelope_id: z.string().max(200).optional(),
  reason: z.string().max(100).optional(),
});

/** How the client hands on what it is given; `ack` sends over this very connection. */
const Handed = z.object({
  type: z.string(),
  body: z.unknown(),
  retry_num: z.int().optional().catch(undefined),
  retry_reason: z.string().max(100).optional().catch(undefined),
  ack: z.custom<(answer?: unknown) => Promise<void>>((given) => typeof given === 'function'),
});

/** A peer may keep its end open for as long as it likes; nobody waits for that. */
const CLOSING_PATIENCE_MS = 2_000;

/** Before a type, so that no message's type is the name of an event of the client's own. */
const MARK = 'summit:';

export class Link extends SocketModeClient {
  #ends: LinkEnds | undefined;
  #isOpen = false;
  #isOver = false;

  constructor(appToken: string, clientOptions: WebClientOptions, logger: Logger) {
    super({ appToken, clientOptions, logger, autoReconnectEnabled: false });
    this.on('slack_event', (handed: unknown) => this.#handOn(handed));
    this.on('disconnected', () => {
      const wasThere = this.#isOpen && !this.#isOver;
      this.#isOver = true;
      if (wasThere) this.#ends?.gone();
    });
  }

  /** Whether it is gone, or is being let go. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Connects: resolves when Slack has said hello. Rejects with what Slack refuses it for, if it says. */
  async open(ends: LinkEnds, patienceMs: number): Promise<void> {
    // What comes right behind the hello is not to be missed.
    this.#ends = ends;
    let timer: NodeJS.Timeout | undefined;
    const timeUp = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Slack does not say hello')), patienceMs);
    });
    try {
      await Promise.race([this.start(), timeUp]);
      this.#isOpen = true;
    } catch (cause) {
      await this.close();
      throw cause ?? new Error('the connection was closed before Slack said hello');
    } finally {
      clearTimeout(timer);
    }
  }

  /** Lets the connection go: nobody is told. */
  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    await within(CLOSING_PATIENCE_MS, this.disconnect(), undefined);
  }

  /**
   * The client reads an event's type from within a payload that may have none, and throws where
   * nobody catches it. So it never sees a type that it knows, except its own two.
   */
  protected override async onWebSocketMessage(
    data: string | ArrayBuffer,
    isBinary: boolean,
  ): Promise<void> {
    if (isBinary || typeof data !== 'string') return;
    const json = objectIn(data);
    const message = Message.safeParse(json);
    if (!json || !message.success) return;
    const { type, envelope_id: id, reason } = message.data;
    if (this.#isOver) {
      // It was let go before it was there.
      if (type === 'hello') await this.disconnect();
      return;
    }
    if (type === 'disconnect') this.#ends?.leaving(reason ?? 'no reason given');
    else if (type === 'hello') await super.onWebSocketMessage(data, false);
    else if (id !== undefined) {
      await super.onWebSocketMessage(JSON.stringify({ ...json, type: `${MARK}${type}` }), false);
    }
  }

  #handOn(handed: unknown): void {
    const read = Handed.safeParse(handed);
    if (!read.success) return;
    const { type, body, retry_num: retryNum, retry_reason: retryReason, ack } = read.data;
    this.#ends?.envelope({
      type: type.slice(MARK.length),
      payload: body,
      ...(retryNum !== undefined && { retryNum }),
      ...(retryReason !== undefined && { retryReason }),
      acknowledge: (answer) => ack(answer),
    });
  }
}

function objectIn(text: string): Record<string, unknown> | undefined {
  try {
    const read = z.record(z.string(), z.unknown()).safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}
