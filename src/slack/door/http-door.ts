/**
 * The door for HTTP. What is not from Slack is refused as early as it can be told: by its headers,
 * then by its length, then by its signature, and only then is anything of it parsed.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Connection } from '../../settings.js';
import type { Counters, Refusal } from '../counters.js';
import type { Log } from '../log.js';
import { BODY_LIMIT, bodyOf, isCertificateCheck, parsedBody } from './body.js';
import type { Door } from './door.js';
import type { Intake, Taken } from './intake.js';
import { type Payload, payloadIn } from './payload.js';
import { closed, HEALTH_PATH, notListening, pathOf, portOf, sayWell } from './serving.js';
import { claimIn, createReplays, isSigned } from './signature.js';
import { createSparing } from './sparing.js';

const EVENTS_PATH = '/slack/events';

/** A certificate check is a form of a few fields; it is the one request that comes without a signature. */
const CHECK_LIMIT = 1024;

/** Who sends a request by the byte is let go: Slack sends one at once. */
const SLOWEST = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
} as const;
const MOST_CONNECTIONS = 1_000;

interface Given {
  connection: Extract<Connection, { mode: 'http' }>;
  intake: Intake;
  counters: Counters;
  log: Log;
  /** The real time: Slack's timestamps are. */
  clock?: () => number;
}

export function httpDoor(given: Given): Door {
  const { connection, intake } = given;
  const { port, host } = connection;
  const server = createServer(SLOWEST, listenerFor(given));
  server.maxConnections = MOST_CONNECTIONS;
  return {
    receiver: intake.receiver,
    async open() {
      await listening(server, port, host);
      return { port: portOf(server) };
    },
    async close(finish, patienceMs) {
      await closed(server, patienceMs);
      await finish();
    },
    connected: () => server.listening,
  };
}

function listening(server: Server, port: number, host: string | undefined): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port, ...(host !== undefined && { host }) }, resolve);
  }).catch((cause) => notListening('PORT', port, cause));
}

function listenerFor(given: Given) {
  const { log } = given;
  const takeIn = receiverOf(given);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathOf(request);
    if (path === HEALTH_PATH && request.method === 'GET') sayWell(response);
    else if (path === EVENTS_PATH && request.method === 'POST') {
      takeIn(request, response).catch((err) => {
        // A connection that broke off is nobody's fault; all else is told.
        if (request.destroyed && !request.complete) log.debug({ err }, 'a request broke off');
        else log.error({ err }, 'a request failed at the door');
        if (!response.headersSent) response.writeHead(500).end();
      });
    } else {
      log.debug({ outcome: 'no such path' }, 'a request for nothing that is here');
      refuse(response, 404);
    }
  };
}

function receiverOf({ connection, intake, counters, log, clock = Date.now }: Given) {
  const replays = createReplays();
  const sparing = createSparing();
  const refused = (response: ServerResponse, status: number, why: Refusal, detail?: string) => {
    counters.refused(why);
    const spared = sparing(why, clock());
    if (spared !== 'leave') {
      log.warn(
        {
          status,
          why,
          ...(detail !== undefined && { detail }),
          ...(spared === 'last' && { more: 'is counted, and not written for a minute' }),
        },
        'a request was refused at the door',
      );
    }
    refuse(response, status);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const contentType = request.headers['content-type'];
    const read = claimIn(request.headers, clock());
    if (!read.ok) {
      if (read.why === 'not signed' && (await checksCertificate(request))) {
        response.writeHead(200).end();
        return;
      }
      refused(response, 401, read.why);
      return;
    }
    const body = await bodyOf(request, BODY_LIMIT);
    if (!body) return refused(response, 413, 'too large');
    if (!isSigned(read.claim, body, connection.signingSecret)) {
      return refused(response, 401, 'wrong signature');
    }
    const first = replays.claim(read.claim, clock());
    // A command or a press that comes again is refused unread. An event that was dealt with is
    // acknowledged and nothing more, so that Slack does not deliver it a third time.
    const maybeEvent = contentType?.startsWith('application/json') === true;
    if (!first && !maybeEvent) return refused(response, 401, 'replayed');
    const parsed = payloadIn(parsedBody(body, contentType));
    if (!first) {
      if (parsed.kind !== 'event') return refused(response, 401, 'replayed');
      response.writeHead(200).end();
      return;
    }
    switch (parsed.kind) {
      case 'malformed':
        return refused(response, 400, 'malformed', parsed.why);
      case 'challenge':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ challenge: parsed.challenge }));
        return;
      case 'rate limited':
        log.warn('Slack delivers no events for a while: there were too many');
        response.writeHead(200).end();
        return;
      default: {
        const delivery = { kind: parsed.kind, payload: parsed.payload, ...retryOf(request) };
        const taken = await intake.take(delivery, async (answer) => acknowledge(response, answer));
        // What was not done may come once more.
        if (taken !== 'taken') replays.release(read.claim);
        finish(response, taken, parsed.payload);
      }
    }
  };
}

/** Nothing else is read without a signature, and nothing of it is used. */
async function checksCertificate(request: IncomingMessage): Promise<boolean> {
  const { 'content-type': type, 'content-length': length } = request.headers;
  if (length === undefined || !type?.startsWith('application/x-www-form-urlencoded')) return false;
  const body = await bodyOf(request, CHECK_LIMIT);
  return body !== undefined && isCertificateCheck(body, type);
}

/** Throws where nobody waits for the answer any more: a command is then answered in another way. */
function acknowledge(response: ServerResponse, answer: unknown): void {
  if (response.destroyed || response.headersSent)
    throw new Error('Slack waits for this acknowledgement no more');
  if (answer === undefined || answer === '') response.writeHead(200).end();
  else if (typeof answer === 'string') response.writeHead(200).end(answer);
  else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
}

const STATUS: Readonly<Record<Exclude<Taken, 'taken'>, number>> = {
  busy: 503,
  unheard: 404,
  failed: 500,
};

/** What nobody acknowledged; that a form was closed needs no listener. */
function finish(response: ServerResponse, taken: Taken, payload: Payload): void {
  if (response.headersSent || taken === 'taken') return;
  response.writeHead(payload.type === 'view_closed' ? 200 : STATUS[taken]).end();
}

/** The rest of the request is not read: the connection goes with the answer. */
function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { connection: 'close' }).end();
}

function retryOf({ headers }: IncomingMessage): { retryNum?: number; retryReason?: string } {
  const { 'x-slack-retry-num': num, 'x-slack-retry-reason': reason } = headers;
  if (typeof num !== 'string' || !/^\d{1,3}$/.test(num)) return {};
  const known = typeof reason === 'string' && /^[a-z_]{1,40}$/.test(reason);
  return { retryNum: Number(num), ...(known && { retryReason: reason }) };
}
