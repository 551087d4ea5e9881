// Signed HTTP requests to the bot, as Slack sends them.

import { createHmac } from 'node:crypto';
import { parsed } from './fields.js';
import type { Inspector } from './inspector.js';

export const PATIENCE_MS = 3000;
/** Slack tries an event three times more: at once, after a minute, after five. */
const RETRIES_MS = [0, 60_000, 300_000];

export interface BotAnswer {
  readonly status: number;
  /** The body: JSON where it is JSON, else its text; empty where there was none. */
  readonly body: unknown;
  /** Slack's word for a request that did not work. */
  readonly failure?: 'http_timeout' | 'http_error' | 'connection_failed';
}

export class Delivery {
  readonly #waiting = new Set<NodeJS.Timeout>();
  botAddress = '';

  constructor(
    readonly signingSecret: string,
    readonly inspector: Inspector,
    readonly now: () => Date,
  ) {}

  /** An interaction: a form whose `payload` is JSON. */
  interaction(what: string, payload: object): Promise<BotAnswer> {
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    return this.#send(what, payload, body, 'application/x-www-form-urlencoded');
  }

  command(what: string, form: Record<string, string>): Promise<BotAnswer> {
    const body = new URLSearchParams(form).toString();
    return this.#send(what, form, body, 'application/x-www-form-urlencoded');
  }

  /** An event; tried again where the bot does not answer, as Slack does. */
  async event(what: string, envelope: object, attempt = 0): Promise<void> {
    const reason = attempt > 0 ? { 'x-slack-retry-num': String(attempt) } : {};
    const body = JSON.stringify(envelope);
    const answer = await this.#send(what, envelope, body, 'application/json', reason);
    const wait = RETRIES_MS[attempt];
    if (!answer.failure || wait === undefined) return;
    const timer = setTimeout(() => {
      this.#waiting.delete(timer);
      void this.event(what, envelope, attempt + 1);
    }, wait);
    this.#waiting.add(timer);
  }

  stop(): void {
    for (const timer of this.#waiting) clearTimeout(timer);
  }

  async #send(
    what: string,
    shown: unknown,
    body: string,
    contentType: string,
    more: Record<string, string> = {},
  ): Promise<BotAnswer> {
    const began = performance.now();
    const answer = await this.#post(body, { 'content-type': contentType, ...more });
    this.inspector.note({
      to: 'bot',
      what,
      request: shown,
      status: answer.status,
      answer: answer.failure ?? answer.body,
      tookMs: Math.round(performance.now() - began),
    });
    if (answer.failure) this.inspector.log.warn(`${what}: the bot's answer: ${answer.failure}`);
    return answer;
  }

  async #post(body: string, headers: Record<string, string>): Promise<BotAnswer> {
    const timestamp = String(Math.floor(this.now().getTime() / 1000));
    const hmac = createHmac('sha256', this.signingSecret).update(`v0:${timestamp}:${body}`);
    try {
      const response = await fetch(`${this.botAddress}/slack/events`, {
        method: 'POST',
        body,
        headers: {
          ...headers,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${hmac.digest('hex')}`,
        },
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const text = await response.text();
      const answer = { status: response.status, body: parsed(text) ?? text };
      return response.ok ? answer : { ...answer, failure: 'http_error' };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return { status: 0, body: '', failure: late ? 'http_timeout' : 'connection_failed' };
    }
  }
}
