/** For whoever runs Summit: is the process up, can it answer, and what does it count. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Counters } from '../counters.js';
import type { Log } from '../log.js';
import { closed, HEALTH_PATH, notListening, pathOf, plain, portOf, sayWell } from './serving.js';

const READY_PATH = '/readyz';
const METRICS_PATH = '/metrics';

export interface StatusServer {
  port: number;
  close(): Promise<void>;
}

/** What has to be so before Summit can answer: each by name, with whether it is. */
export type Readiness = () => Promise<Readonly<Record<string, boolean>>>;

export interface Answers {
  ready?: Readiness;
  counters?: Counters;
}

/** Serves /healthz, and /readyz and /metrics where they are given. `variable` is where the port was set. */
export async function statusServer(
  at: { port: number; host?: string; variable: string },
  answers: Answers,
  log: Log,
): Promise<StatusServer> {
  const server = createServer((request, response) => {
    answer(request, response, answers).catch((err) => {
      log.error({ err }, 'the status could not be told');
      if (!response.headersSent) plain(response, 500, 'error\n');
    });
  });
  await listening(server, at);
  return { port: portOf(server), close: () => closed(server, 500) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { ready, counters }: Answers,
): Promise<void> {
  const path = request.method === 'GET' ? pathOf(request) : '';
  if (path === HEALTH_PATH) sayWell(response);
  else if (path === READY_PATH && ready) {
    const parts = Object.entries(await ready());
    const lines = parts.map(([name, is]) => `${name}: ${is ? 'yes' : 'no'}\n`);
    plain(response, parts.every(([, is]) => is) ? 200 : 503, lines.join(''));
  } else if (path === METRICS_PATH && counters) {
    const { type, text } = await counters.text();
    response.writeHead(200, { 'content-type': type }).end(text);
  } else plain(response, 404, 'not found\n');
}

function listening(
  server: Server,
  { port, host, variable }: { port: number; host?: string; variable: string },
) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, ...(host !== undefined && { host }) }, resolve);
  }).catch((cause) => notListening(variable, port, cause));
}
