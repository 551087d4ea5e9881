/**
 * What Bolt can be given. It reads a request's form without checking it, and fails where a part is
 * missing or of another type; so each kind is checked here first, as far as Bolt relies on it. What
 * a listener relies on, the listener checks.
 */
import { z } from 'zod';

/** A request of a known form, as it came. */
export type Payload = Readonly<Record<string, unknown>>;

export type Kind = 'event' | 'command' | 'press' | 'suggestion' | 'shortcut' | 'form';

export type PayloadRead =
  | { kind: Kind; payload: Payload }
  /** Slack asks whether the address is ours. */
  | { kind: 'challenge'; challenge: string }
  /** Slack delivers no events for a while: there were too many. */
  | { kind: 'rate limited' }
  | { kind: 'malformed'; why: string };

/** Slack's ids are letters and digits; one that is not, such as "__proto__", is no key for Bolt's tables. */
const Id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/)
  .refine((id) => !id.startsWith('__'));
const Placed = z.looseObject({ id: Id.optional() }).nullish();
/** A person or a channel in an event: an id, or an object that has one. */
const Named = z.union([Id, z.looseObject({ id: Id.optional() })]);
const Flag = z.union([z.boolean(), z.enum(['true', 'false'])]).optional();
/** Only to Slack, or to this machine in tests and the playground. */
const ResponseUrl = z
  .string()
  .max(2000)
  .refine(
    (url) =>
      URL.canParse(url) && /^(?:https:|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/])/i.test(url),
  );

const Interactive = z.object({
  user: z.looseObject({ id: Id, team_id: Id.nullish() }),
  team: Placed,
  enterprise: Placed,
  channel: Placed,
  is_enterprise_install: Flag,
  response_url: ResponseUrl.nullish(),
  // Forms and functions of Slack's that Summit does not use, and Bolt would act upon.
  response_urls: z.array(z.unknown()).max(0).optional(),
  function_data: z.undefined().optional(),
});

const Element = z.looseObject({
  type: z.string().max(100).optional(),
  action_id: z.string().max(255).optional(),
  block_id: z.string().max(255).optional(),
});

const FORMS = {
  event: z.object({
    team_id: Id.nullish(),
    enterprise_id: Id.nullish(),
    authorizations: z
      .array(
        z.looseObject({
          team_id: Id.nullish(),
          enterprise_id: Id.nullish(),
          is_enterprise_install: Flag,
        }),
      )
      .nullish(),
    is_enterprise_install: Flag,
    event_id: z.string().max(100).optional(),
    response_url: z.undefined().optional(),
    response_urls: z.undefined().optional(),
    function_data: z.undefined().optional(),
    event: z.looseObject({
      type: z.string().min(1).max(100),
      subtype: z.string().max(100).nullish(),
      channel: Named.optional(),
      channel_id: Id.optional(),
      user: Named.optional(),
      text: z.string().nullish(),
      item: z.looseObject({}).optional(),
      subteam: z.looseObject({}).optional(),
    }),
  }),
  command: z.object({
    command: z.string().max(100),
    text: z.string().optional(),
    team_id: Id,
    user_id: Id,
    channel_id: Id,
    enterprise_id: Id.optional(),
    trigger_id: z.string().max(1000).optional(),
    is_enterprise_install: Flag,
    response_url: ResponseUrl.optional(),
    response_urls: z.undefined().optional(),
    function_data: z.undefined().optional(),
  }),
  // On a message it has an address to be answered at, in a view the view itself.
  press: Interactive.extend({
    actions: z.array(Element).min(1).max(100),
    trigger_id: z.string().max(1000).optional(),
    view: z
      .looseObject({
        id: z.string().max(255),
        type: z.string().max(40),
        hash: z.string().max(255).optional(),
        private_metadata: z.string().max(3000).optional(),
        state: z.looseObject({}).optional(),
      })
      .nullish(),
  }).refine(({ view, response_url: address }) => view || address, { path: ['response_url'] }),
  suggestion: Interactive.extend({
    action_id: z.string().max(255),
    block_id: z.string().max(255),
    value: z.string().max(3000).optional(),
  }),
  // One on a message brings that, and an address to be answered at.
  shortcut: Interactive.extend({
    type: z.string(),
    callback_id: z.string().max(255),
    trigger_id: z.string().max(1000),
    message: z
      .looseObject({ text: z.string().optional(), ts: z.string().max(64).optional() })
      .optional(),
  }).refine(({ type, message, response_url: to }) => type === 'shortcut' || (message && to), {
    path: ['message'],
  }),
  form: Interactive.extend({
    view: z.looseObject({
      id: z.string().max(255),
      callback_id: z.string().max(255),
      app_installed_team_id: Id.nullish(),
    }),
  }),
} as const;

/** What kind of request it is, and whether Bolt can be given it. */
export function payloadIn(value: unknown): PayloadRead {
  const body = z.record(z.string(), z.unknown()).safeParse(value);
  if (!body.success) return { kind: 'malformed', why: 'it is no object' };
  const { channel, ...rest } = body.data;
  // Bolt takes a channel that is null for one.
  const payload = channel === null ? rest : body.data;
  if (payload.type === 'url_verification') {
    const { challenge } = payload;
    const fits = typeof challenge === 'string' && challenge.length <= 1000;
    return fits ? { kind: 'challenge', challenge } : { kind: 'malformed', why: 'it asks nothing' };
  }
  if (payload.type === 'app_rate_limited') return { kind: 'rate limited' };
  const kind = kindOf(payload);
  if (kind === undefined) return { kind: 'malformed', why: 'it is of no known kind' };
  const read = FORMS[kind].safeParse(payload);
  if (read.success) return { kind, payload };
  // The path alone: what stands there may be anybody's words.
  const path = read.error.issues[0]?.path.map(String).join('.').slice(0, 100);
  return { kind: 'malformed', why: `${kind} without a proper ${path}` };
}

/** Bolt decides by which keys there are, in this order; two kinds in one request are none. */
function kindOf(payload: Payload): Kind | undefined {
  const { type } = payload;
  if (payload.event !== undefined) return type === 'event_callback' ? 'event' : undefined;
  if (payload.command !== undefined) return 'command';
  if (payload.name !== undefined) return undefined;
  if (type === 'block_suggestion') return 'suggestion';
  if (payload.actions !== undefined) return type === 'block_actions' ? 'press' : undefined;
  if (type === 'shortcut' || type === 'message_action') return 'shortcut';
  return type === 'view_submission' || type === 'view_closed' ? 'form' : undefined;
}
