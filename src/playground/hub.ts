// The open pages, and what they are told as it happens (server-sent events).

import type { ServerResponse } from 'node:http';
import type { Doer, Live } from './wire.js';

const HEARTBEAT_MS = 20_000;

export class Hub {
  readonly #readers = new Map<ServerResponse, Doer>();

  /** Tells this page everything from now on, beginning with `first`. */
  listen(response: ServerResponse, reader: Doer, first: Live): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    response.write(lineOf(first));
    this.#readers.set(response, reader);
    const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
    response.on('close', () => {
      clearInterval(heartbeat);
      this.#readers.delete(response);
    });
  }

  send(news: Live, to: (reader: Doer) => boolean): void {
    const line = lineOf(news);
    for (const [response, reader] of this.#readers) if (to(reader)) response.write(line);
  }

  close(): void {
    for (const response of this.#readers.keys()) response.end();
  }
}

function lineOf(news: Live): string {
  return `data: ${JSON.stringify(news)}\n\n`;
}
