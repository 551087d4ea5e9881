/** A stand-in for Slack on this machine: the Web API over HTTP, Socket Mode over a WebSocket. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { type Sent, sentMessage } from './slack-api.js';
import { BOT_USER, OUR_TEAM } from './slack-requests.js';

export interface StandIn {
  /** For SLACK_API_URL. */
  apiUrl: string;
  /** Messages posted by the app, in order. */
  posted: Sent[];
  /** Refuses a method of the Web API from now on. */
  refuse(method: string, error: string): void;
  /** Takes a refusal back. */
  accept(method: string): void;
  /** How often a method was called. */
  timesCalled(method: string): number;
  /** Cuts the connections of Socket Mode, without a word. */
  drop(): void;
  /** How many of them were opened in all, and how many there are. */
  connections(): { opened: number; open: number };
  /** Resolves when a method has been called, now or before. */
  called(method: string): Promise<void>;
  /** Lets a method wait for its answer until the function that is returned is called. */
  hold(method: string): () => void;
  /** Sends an envelope; resolves with the payload of its acknowledgement. */
  deliver(type: string, payload: unknown, more?: Record<string, unknown>): Promise<unknown>;
  /** Sends something over the socket as it is. */
  say(raw: string): void;
  close(): Promise<void>;
}

export async function standIn(): Promise<StandIn> {
  const posted: Sent[] = [];
  const refusals = new Map<string, string>();
  const holds = new Map<string, Promise<void>>();
  const calls = new Map<string, Signal>();
  const counts = new Map<string, number>();
  const callOf = (method: string) => {
    const call = calls.get(method) ?? signal();
    calls.set(method, call);
    return call;
  };

  const http = createServer(async (request, response) => {
    const method = request.url?.replace('/api/', '') ?? '';
    const form = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
    callOf(method).give();
    counts.set(method, (counts.get(method) ?? 0) + 1);
    await holds.get(method);
    if (method === 'chat.postMessage') posted.push(sentMessage(form));
    const error = refusals.get(method);
    const answer = error ? { ok: false, error } : answerTo(method, form, portOf(http));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  const socket = socketEnd(http);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');

  return {
    ...socket,
    apiUrl: `http://127.0.0.1:${portOf(http)}/api/`,
    posted,
    refuse: (method, error) => void refusals.set(method, error),
    accept: (method) => void refusals.delete(method),
    timesCalled: (method) => counts.get(method) ?? 0,
    called: (method) => callOf(method).given,
    hold(method) {
      const released = signal();
      holds.set(method, released.given);
      return released.give;
    },
    async close() {
      socket.cut();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

function answerTo(method: string, form: Record<string, string>, port: number) {
  switch (method) {
    case 'auth.test':
      return { ok: true, team_id: OUR_TEAM, user_id: BOT_USER, bot_id: 'B0SUMMIT' };
    case 'users.info':
      return { ok: true, user: { id: form.user, team_id: OUR_TEAM } };
    case 'chat.postMessage':
      return { ok: true, ts: '1.1', channel: form.channel };
    case 'apps.connections.open':
      return { ok: true, url: `ws://127.0.0.1:${port}/link` };
    default:
      return { ok: false, error: 'unknown_method' };
  }
}

const Acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown() });

function socketEnd(http: Server) {
  const sockets = new Set<WebSocket>();
  let opened = 0;
  const waiting = new Map<string, (payload: unknown) => void>();
  const server = new WebSocketServer({ server: http });
  server.on('connection', (socket) => {
    sockets.add(socket);
    opened += 1;
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const { envelope_id: id, payload } = Acknowledgement.parse(JSON.parse(String(data)));
      waiting.get(id)?.(payload);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  const say = (raw: string) => {
    for (const socket of sockets) socket.send(raw);
  };
  let envelopes = 0;
  const drop = () => {
    for (const socket of sockets) socket.terminate();
  };
  return {
    say,
    drop,
    connections: () => ({ opened, open: sockets.size }),
    deliver(type: string, payload: unknown, more: Record<string, unknown> = {}): Promise<unknown> {
      envelopes += 1;
      const id = `envelope-${envelopes}`;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        const accepts = type !== 'events_api';
        const envelope = { envelope_id: id, type, payload, accepts_response_payload: accepts };
        say(JSON.stringify({ ...envelope, ...more }));
      });
    },
    cut() {
      drop();
      server.close();
    },
  };
}

interface Signal {
  given: Promise<void>;
  give: () => void;
}

function signal(): Signal {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  return chunks.join('');
}
