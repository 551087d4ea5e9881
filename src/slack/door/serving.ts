/** What every small server of Summit's does alike: /healthz, its port, its end. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { StartError } from '../identity.js';
import { within } from '../work.js';

export const HEALTH_PATH = '/healthz';

/** The path alone; what cannot be read as one is none of ours. */
export function pathOf({ url = '' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}

export function sayWell(response: ServerResponse): void {
  plain(response, 200, 'ok\n');
}

export function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

export function notListening(variable: string, port: number, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new StartError(`The port in ${variable}, ${port}, cannot be listened on (${reason}).`, {
    cause,
  });
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Takes nothing new, waits for the requests in hand, and then for no connection that is only kept
 * alive. What is still open after so many milliseconds is cut.
 */
export async function closed(server: Server, patienceMs: number): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  await within(patienceMs, ended, undefined);
  clearInterval(sweep);
  server.closeAllConnections();
}
