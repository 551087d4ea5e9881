// The playground's one HTTP server: the page, its deeds, the Web API and the response addresses.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Asset } from './bundle.js';
import { BOT_USER, TEAM } from './cast.js';
import { respond } from './doors/responses.js';
import { fieldsOf, isFields, parsed } from './fields.js';
import { perform } from './page-api.js';
import { Refusal } from './refusal.js';
import type { Slack } from './slack.js';
import { callMethod } from './web-api/call.js';
import type { Doer, Fields, Snapshot } from './wire.js';

const MOST_BYTES = 4_000_000;
/** Nothing is loaded from elsewhere: the browser itself sees to it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export function playgroundServer(slack: Slack, assets: Promise<Map<string, Asset>>): Server {
  return createServer((request, response) => {
    answer(slack, assets, request, response).catch((error: unknown) => {
      slack.inspector.log.warn(`${request.method} ${request.url}: ${String(error)}`);
      if (response.headersSent) response.end();
      else json(response, 500, { ok: false, error: 'internal_error' });
    });
  });
}

async function answer(
  slack: Slack,
  assets: Promise<Map<string, Asset>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLocal(request)) return json(response, 403, { error: 'loopback only' });
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, room = '', rest = ''] = url.pathname.split('/');
  const isPost = request.method === 'POST';
  if (room === 'api' && isPost) return webApi(slack, rest, request, response);
  if (room === 'response' && isPost) return responseAddress(slack, rest, request, response);
  if (room === 'page' && rest === 'live') return live(slack, url, response);
  if (room === 'page' && isPost) return deed(slack, rest, request, response);
  if (room === 'healthz') return health(slack, response);
  const asset = (await assets).get(url.pathname);
  if (!asset || isPost) return json(response, 404, { error: 'not found' });
  response.writeHead(200, {
    'content-type': `${asset.type}; charset=utf-8`,
    'content-encoding': 'gzip',
    'content-length': asset.gzipped.length,
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    'referrer-policy': 'no-referrer',
  });
  response.end(asset.gzipped);
}

async function webApi(
  slack: Slack,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const args = argumentsOf(request, await bodyOf(request));
  const header = request.headers.authorization?.replace(/^Bearer /, '');
  const token = header ?? (typeof args.token === 'string' ? args.token : '');
  json(response, 200, callMethod(slack, method, args, token));
}

function argumentsOf(request: IncomingMessage, body: string): Fields {
  const isJson = request.headers['content-type']?.startsWith('application/json');
  return isJson ? fieldsOf(parsed(body)) : Object.fromEntries(new URLSearchParams(body));
}

async function responseAddress(
  slack: Slack,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const message = fieldsOf(parsed(await bodyOf(request)));
  const note = { to: 'slack' as const, what: 'response_url', request: message, tookMs: 0 };
  try {
    respond(slack, message, slack.addresses.use(key));
    slack.inspector.note({ ...note, status: 200, answer: 'ok' });
    response.writeHead(200, { 'content-type': 'text/plain' }).end('ok');
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const refusal = { error: error.code, reasons: error.reasons };
    const answer = { ok: false, error: error.code };
    slack.inspector.note({ ...note, status: 404, answer, refusal });
    json(response, 404, answer);
  }
}

async function deed(
  slack: Slack,
  kind: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A form on some other site cannot send JSON here without asking first.
  if (request.headers['content-type'] !== 'application/json') {
    return json(response, 415, { error: 'application/json, please' });
  }
  const outcome = await perform(slack, kind, parsed(await bodyOf(request)));
  json(response, outcome ? 200 : 404, outcome ?? { error: 'not found' });
}

async function live(slack: Slack, url: URL, response: ServerResponse): Promise<void> {
  const person = url.searchParams.get('person') ?? '';
  const window = url.searchParams.get('window') ?? '';
  if (!slack.workspace.people().some((one) => one.id === person && one.part !== 'bot')) {
    return json(response, 404, { error: 'no such person' });
  }
  slack.hub.listen(response, { person, window }, snapshot(slack, { person, window }));
}

function snapshot(slack: Slack, reader: Doer): Snapshot {
  const channels = slack.workspace.channelsOf(reader.person);
  return {
    kind: 'snapshot',
    me: reader.person,
    team: { id: TEAM.id, name: TEAM.name },
    bot: BOT_USER,
    people: slack.workspace.people(),
    channels,
    messages: channels.flatMap((one) => slack.workspace.history(one.id)),
    modals: slack.modals.stack(reader.window),
    home: slack.homes.get(reader.person)?.view ?? null,
    shortcuts: slack.manifest.shortcuts,
    commands: slack.manifest.commands,
    hasHome: slack.manifest.hasHome,
    listens: slack.manifest.events.includes('message.channels'),
    exchanges: slack.inspector.all(),
  };
}

/** The bot's own health, where it has a word to say about it. */
async function health(slack: Slack, response: ServerResponse): Promise<void> {
  const own = await fetch(`${slack.delivery.botAddress}/healthz`).catch(() => undefined);
  if (!own?.ok) return json(response, 503, { ok: false });
  response.writeHead(200, { 'content-type': own.headers.get('content-type') ?? 'text/plain' });
  response.end(await own.text());
}

/** Also keeps out other sites that point a name of theirs at this machine. */
function isLocal(request: IncomingMessage): boolean {
  const host = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
  const { origin, host: asked = '' } = request.headers;
  return host.test(asked) && (origin === undefined || host.test(origin.replace(/^http:\/\//, '')));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    if (!Buffer.isBuffer(part)) continue;
    size += part.length;
    if (size > MOST_BYTES) throw new Error('the body is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(isFields(body) ? body : {}));
}
