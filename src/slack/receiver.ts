/** The door that Slack knocks on: a socket that Summit opens, or HTTP. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import { HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import type { Connection } from '../settings.js';
import { StartError } from './identity.js';
import { boltLogger, type Log } from './log.js';
import { socketOptions } from './web-api.js';
import { within } from './work.js';

const EVENTS_PATH = '/slack/events';
const HEALTH_PATH = '/healthz';

/** More than any request that Slack sends; what is larger is refused before it is read. */
const BODY_LIMIT = 1024 * 1024;

export interface Door {
  receiver: Receiver;
  /** Opens it: resolves when Slack can reach Summit. `port` is set where there is one. */
  open(): Promise<{ port?: number }>;
  /**
   * Closes it: nothing new comes in, what is in hand is finished (`finish` waits for it), and the
   * connections are let go; each step after so many milliseconds at most.
   */
  close(finish: () => Promise<unknown>, patienceMs: number): Promise<void>;
}

/** The door for a connection's mode. */
export function doorFor(
  connection: Exclude<Connection, { mode: 'playground' }>,
  slackApiUrl: string | undefined,
  log: Log,
): Door {
  return connection.mode === 'http'
    ? httpDoor(connection, log)
    : socketDoor(connection, slackApiUrl, log);
}

function httpDoor(connection: Extract<Connection, { mode: 'http' }>, log: Log): Door {
  const { signingSecret, port, host } = connection;
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    bodyLimit: BODY_LIMIT,
    logger: boltLogger(log),
    customRoutes: [
      { path: HEALTH_PATH, method: 'GET', handler: (_request, response) => sayWell(response) },
    ],
  });
  let server: Server | undefined;
  return {
    receiver,
    async open() {
      server = await receiver
        .start({ port, ...(host !== undefined && { host }) })
        .catch((cause) => notListening(port, cause));
      return { port: portOf(server) };
    },
    async close(finish, patienceMs) {
      if (server) await closed(server, patienceMs);
      await finish();
    },
  };
}

function socketDoor(
  connection: Extract<Connection, { mode: 'socket' }>,
  slackApiUrl: string | undefined,
  log: Log,
): Door {
  const receiver = new SocketModeReceiver({
    appToken: connection.appToken,
    logger: boltLogger(log),
    installerOptions: { clientOptions: socketOptions(slackApiUrl) },
  });
  const { healthPort } = connection;
  let health: Server | undefined;
  return {
    receiver,
    async open() {
      if (healthPort !== undefined) health = await healthServer(healthPort);
      tellOfTheSocket(receiver, log);
      await receiver.start().catch(notConnected);
      return health ? { port: portOf(health) } : {};
    },
    async close(finish, patienceMs) {
      // What is in hand is acknowledged over the socket: it goes last.
      await finish();
      await within(patienceMs, receiver.client.disconnect(), undefined);
      await finish();
      if (health) await closed(health, patienceMs);
    },
  };
}

async function healthServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method === 'GET' && request.url === HEALTH_PATH) sayWell(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  }).catch((cause) => notListening(port, cause));
  return server;
}

function sayWell(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end('ok\n');
}

function tellOfTheSocket({ client }: SocketModeReceiver, log: Log): void {
  client.on('connected', () => log.info('connected to Slack'));
  client.on('reconnecting', () => log.info('connecting to Slack again'));
  client.on('disconnected', () => log.info('disconnected from Slack'));
}

function notListening(port: number, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message : String(cause);
  throw new StartError(`The port in PORT, ${port}, cannot be listened on (${reason}).`, { cause });
}

function notConnected(cause: unknown): never {
  if (!(cause instanceof WebAPIPlatformError)) throw cause;
  throw new StartError(
    `Slack refuses the token in SLACK_APP_TOKEN (${cause.data.error}). It should be an app-level token with connections:write.`,
    { cause },
  );
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/**
 * Takes nothing new, waits for the requests in hand, and then for no connection that is only kept
 * alive. What is still open after so many milliseconds is cut.
 */
async function closed(server: Server, patienceMs: number): Promise<void> {
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  await within(patienceMs, ended, undefined);
  clearInterval(sweep);
  server.closeAllConnections();
}
