/** Requests as Slack sends them: signed, and encoded as each kind is. */
import { createHmac } from 'node:crypto';

export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
export const TOKEN = 'xoxb-1-2-wire';
export const OUR_TEAM = 'T0DESK';
export const BOT_USER = 'U0SUMMIT';

/** Everything about a request that a test may want to change. */
export interface Sending {
  headers?: Record<string, string>;
  /** Seconds since 1970, as Slack writes them. */
  timestamp?: number;
  secret?: string;
}

export function signature(body: string, timestamp: number, secret = SECRET): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

let requests = 0;

/** Seconds since 1970; no two requests in a row have the same, since each is signed by itself. */
function timestampNow(): number {
  requests += 1;
  return Math.floor(Date.now() / 1000) - 200 + (requests % 200);
}

/** Sends a body to the app as Slack would. */
export async function send(
  base: string,
  body: string,
  contentType: string,
  { headers = {}, timestamp = timestampNow(), secret }: Sending = {},
): Promise<Response> {
  return fetch(`${base}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signature(body, timestamp, secret),
      ...headers,
    },
    body,
  });
}

const FORM = 'application/x-www-form-urlencoded';

/** `/summit TEXT` */
export function command(text: string, more: Record<string, string> = {}) {
  return {
    token: 'old',
    team_id: OUR_TEAM,
    team_domain: 'desk',
    channel_id: 'C0WORLD',
    channel_name: 'world',
    user_id: 'U0ANN',
    user_name: 'ann',
    command: '/summit',
    text,
    api_app_id: 'A0SUMMIT',
    is_enterprise_install: 'false',
    response_url: 'https://hooks.slack.com/commands/T0DESK/1/abc',
    trigger_id: '1.2.3',
    ...more,
  };
}

export function sendCommand(base: string, text: string, more = {}, sending?: Sending) {
  return send(base, new URLSearchParams(command(text, more)).toString(), FORM, sending);
}

let deliveries = 0;

/** An event in its envelope, with an id of its own unless one is given. */
export function envelope(event: Record<string, unknown>, more: Record<string, unknown> = {}) {
  deliveries += 1;
  return {
    token: 'old',
    team_id: OUR_TEAM,
    context_team_id: OUR_TEAM,
    api_app_id: 'A0SUMMIT',
    type: 'event_callback',
    event_id: `Ev${deliveries}`,
    event_time: 1795341600,
    is_ext_shared_channel: false,
    authorizations: [
      {
        enterprise_id: null,
        team_id: OUR_TEAM,
        user_id: BOT_USER,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    event,
    ...more,
  };
}

export function sendEvent(base: string, body: unknown, sending?: Sending) {
  return send(base, JSON.stringify(body), 'application/json', sending);
}

let seconds = 1795341600;

/** A moment as Slack names messages by; every one another. */
export function newTs(): string {
  seconds += 1;
  return `${seconds}.000100`;
}

export function mention(text: string, more: Record<string, unknown> = {}) {
  const ts = newTs();
  return {
    type: 'app_mention',
    user: 'U0ANN',
    text: `<@${BOT_USER}> ${text}`,
    ts,
    event_ts: ts,
    channel: 'C0WORLD',
    team: OUR_TEAM,
    ...more,
  };
}

export function directMessage(text: string, more: Record<string, unknown> = {}) {
  const ts = newTs();
  return {
    type: 'message',
    channel_type: 'im',
    user: 'U0ANN',
    text,
    ts,
    event_ts: ts,
    channel: 'D0ANN',
    team: OUR_TEAM,
    ...more,
  };
}

export interface Press {
  action_id: string;
  value?: string;
  block_id?: string;
  /** Whether only the person who presses sees the message. */
  alone?: boolean;
  thread?: string;
  user?: string;
  team?: string;
  channel?: string;
  selected_option?: { value: string };
}

/** A press of a button, on a private answer unless told otherwise. */
export function press({
  alone = true,
  thread,
  user = 'U0ANN',
  team = OUR_TEAM,
  channel = 'C0WORLD',
  block_id = 'actions',
  ...action
}: Press) {
  const ts = newTs();
  return {
    type: 'block_actions',
    user: { id: user, username: 'ann', team_id: team },
    api_app_id: 'A0SUMMIT',
    token: 'old',
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: alone,
      ...(thread && { thread_ts: thread }),
    },
    trigger_id: '1.2.3',
    team: { id: OUR_TEAM, domain: 'desk' },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: channel, name: 'world' },
    response_url: 'https://hooks.slack.com/actions/T0DESK/1/abc',
    actions: [{ type: 'button', action_ts: ts, block_id, ...action }],
  };
}

export function sendPress(base: string, body: unknown, sending?: Sending) {
  return send(
    base,
    new URLSearchParams({ payload: JSON.stringify(body) }).toString(),
    FORM,
    sending,
  );
}
