/** Slack's Web API by nock: what was called, decoded, and what it answers. */
import nock from 'nock';
import { z } from 'zod';
import { BOT_USER, OUR_TEAM } from './slack-requests.js';

const Message = z.looseObject({
  channel: z.string().optional(),
  thread_ts: z.string().optional(),
  text: z.string().optional(),
  response_type: z.string().optional(),
  replace_original: z.union([z.boolean(), z.string()]).optional(),
  delete_original: z.boolean().optional(),
  blocks: z
    .preprocess(
      (blocks) => (typeof blocks === 'string' ? JSON.parse(blocks) : blocks),
      z.array(z.looseObject({ type: z.string(), block_id: z.string().optional() })),
    )
    .default([]),
});
export type Sent = z.infer<typeof Message>;

/** A message that came back, from an acknowledgement, a post or a response address. */
export function sentMessage(body: unknown): Sent {
  return Message.parse(typeof body === 'string' ? decoded(body) : body);
}

/** The Web API takes forms with lists in JSON, response addresses take JSON. */
function decoded(body: string): unknown {
  return body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
}

/** The block of a message whose id begins so, as text with all its words. */
export function blockText(message: Sent, blockId: string): string {
  const blocks = message.blocks.filter(({ block_id: id }) => id?.startsWith(blockId));
  return JSON.stringify(blocks);
}

export function blockIds(message: Sent): string[] {
  return message.blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
}

const API = 'https://slack.com';
const HOOKS = 'https://hooks.slack.com';

/** Says who the bot is; asked once, at the start. */
export function knowsTheBot(): void {
  nock(API).post('/api/auth.test').reply(200, {
    ok: true,
    url: 'https://desk.slack.com/',
    team_id: OUR_TEAM,
    user_id: BOT_USER,
    bot_id: 'B0SUMMIT',
  });
}

/** Says where a person is from; asked once per person. */
export function knowsPerson(id: string, user: Record<string, unknown> = {}): nock.Scope {
  return nock(API)
    .post('/api/users.info', (body) => body.user === id)
    .reply(200, { ok: true, user: { id, team_id: OUR_TEAM, ...user } });
}

export function failsToKnowPerson(status: number, body: Record<string, unknown> = {}): void {
  nock(API).post('/api/users.info').reply(status, body);
}

/** Takes one post; resolves with it when it comes. */
export function takesPost(
  answer: Record<string, unknown> = { ok: true, ts: '1.1' },
): Promise<Sent> {
  return taken(nock(API).post('/api/chat.postMessage'), 200, answer);
}

/** Refuses one post with a status of HTTP. */
export function refusesPost(status: number, headers: Record<string, string> = {}): void {
  nock(API).post('/api/chat.postMessage').reply(status, 'no', headers);
}

/** Takes one message at the address that came with a command or a press. */
export function takesResponse(
  path: 'actions' | 'commands' = 'actions',
  status = 200,
): Promise<Sent> {
  return taken(nock(HOOKS).post(`/${path}/T0DESK/1/abc`), status, 'ok');
}

function taken(
  interceptor: nock.Interceptor,
  status: number,
  answer: string | Record<string, unknown>,
): Promise<Sent> {
  return new Promise((resolve) => {
    interceptor.reply(status, (_uri, body) => {
      resolve(sentMessage(body));
      return answer;
    });
  });
}
