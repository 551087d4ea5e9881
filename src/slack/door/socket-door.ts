/**
 * The door for Socket Mode: one connection, and another one before Slack closes it. A connection
 * that is lost is made again for as long as it takes; where Slack refuses one for good, nothing
 * would ever arrive, and whoever started Summit is told.
 */
import type { Logger } from '@slack/bolt';
import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Connection } from '../../settings.js';
import type { Counters } from '../counters.js';
import { StartError } from '../identity.js';
import type { Log } from '../log.js';
import type { Timer } from '../pace.js';
import { socketOptions } from '../web-api.js';
import { within } from '../work.js';
import type { Door } from './door.js';
import type { Intake } from './intake.js';
import { type Envelope, Link } from './link.js';
import { payloadIn } from './payload.js';
import { type StatusServer, statusServer } from './status-server.js';

/** After these Slack will not change its mind: the token, the app or the workspace has to be seen to. */
const FOR_GOOD: ReadonlySet<string> = new Set([
  'not_authed',
  'invalid_auth',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'user_removed_from_team',
  'team_disabled',
  'team_access_not_granted',
  'not_allowed_token_type',
  'no_permission',
  'missing_scope',
  'access_denied',
  'app_missing_action_url',
  'forbidden_team',
  'enterprise_is_restricted',
  'ekm_access_denied',
]);

const HELLO_WITHIN_MS = 20_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
/** A connection that held for so long was a good one: the next is made without a pause. */
const HELD_MS = 10_000;
/** What is in hand on a connection that Slack is about to close may still be acknowledged over it. */
const LEAVING_PATIENCE_MS = 8_000;

interface Given {
  connection: Extract<Connection, { mode: 'socket' }>;
  slackApiUrl: string | undefined;
  intake: Intake;
  counters: Counters;
  log: Log;
  logger: Logger;
  /** Told once, where Slack refuses a connection for good after it had been there. */
  lost: (error: StartError) => void;
  timer?: Timer;
}

/** Unlike the timer of what can wait, it keeps the process alive: there may be nothing else that does. */
const steadyTimer: Timer = {
  now: () => performance.now(),
  after(ms, run) {
    const timeout = setTimeout(run, ms);
    return () => clearTimeout(timeout);
  },
};

export function socketDoor(given: Given): Door {
  const {
    connection,
    slackApiUrl,
    intake,
    counters,
    log,
    logger,
    lost,
    timer = steadyTimer,
  } = given;
  const { appToken, healthPort } = connection;
  /** The connection that is in use, and whatever is being let go. */
  let current: Link | undefined;
  const links = new Set<Link>();
  const inHand = new Map<Link, Set<Promise<unknown>>>();
  let connecting: Promise<void> | undefined;
  let closing = false;
  let health: StatusServer | undefined;
  /** Connections in a row that did not hold. */
  let brief = 0;
  let wake = () => {};

  const pauseOf = (ms: number) =>
    new Promise<void>((resolve) => {
      const callOff = timer.after(ms, resolve);
      wake = () => {
        callOff();
        resolve();
      };
    });

  /** Where Slack closes each connection at once, the next ones are spread out. */
  const pauseAfter = (heldMs: number) => {
    brief = heldMs >= HELD_MS ? 0 : brief + 1;
    return brief === 0 ? 0 : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (brief - 1));
  };

  /** Tries until there is a connection; rejects where Slack refuses it for good. */
  async function connect(pauseFirstMs: number): Promise<void> {
    for (let pause = pauseFirstMs; !closing; ) {
      if (pause > 0) await pauseOf(pause);
      if (closing) return;
      const link = new Link(appToken, socketOptions(slackApiUrl), logger);
      const since = timer.now();
      try {
        await link.open(
          {
            envelope: (envelope) => keep(link, take(envelope)),
            leaving: (reason) => leave(link, reason, timer.now() - since),
            gone: () => gone(link, timer.now() - since),
          },
          HELLO_WITHIN_MS,
        );
        if (link.isOver) throw new Error('the connection was closed as soon as it was there');
        links.add(link);
        current = link;
        counters.connected();
        log.info('connected to Slack');
        if (closing) await letGo(link);
        return;
      } catch (error) {
        if (error instanceof WebAPIPlatformError && FOR_GOOD.has(error.data.error)) throw error;
        counters.slackFailed('socket');
        const slackAsks = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
        pause = Math.max(
          slackAsks,
          Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, pause * 1.6)),
        );
        log.warn(
          { err: error, nextInMs: Math.round(pause) },
          'no connection to Slack yet; it is tried again',
        );
      }
    }
  }

  /** Another connection, however many ask for one at the same time. */
  function reconnect(pauseFirstMs: number): Promise<void> {
    connecting ??= connect(pauseFirstMs)
      .catch((error) => {
        if (!closing) lost(refusal(error));
      })
      .finally(() => {
        connecting = undefined;
      });
    return connecting;
  }

  /** Slack is about to close a connection: the next one is there before it is let go. */
  function leave(link: Link, reason: string, heldMs: number): void {
    log.info({ reason }, 'Slack asks for another connection');
    const another = link === current ? reconnect(pauseAfter(heldMs)) : Promise.resolve();
    void within(LEAVING_PATIENCE_MS, another, undefined)
      .then(() =>
        within(LEAVING_PATIENCE_MS, Promise.allSettled(inHand.get(link) ?? []), undefined),
      )
      .then(() => letGo(link));
  }

  function gone(link: Link, heldMs: number): void {
    links.delete(link);
    if (closing || link !== current) return;
    current = undefined;
    log.warn('the connection to Slack was lost; another one is made');
    void reconnect(pauseAfter(heldMs));
  }

  async function letGo(link: Link): Promise<void> {
    links.delete(link);
    if (current === link) current = undefined;
    await link
      .close()
      .catch((err) => log.debug({ err }, 'a connection was not closed in good order'));
    if (current === undefined && !closing) void reconnect(0);
  }

  function keep(link: Link, work: Promise<unknown>): void {
    const own = inHand.get(link) ?? new Set();
    inHand.set(link, own);
    own.add(work);
    void work.finally(() => {
      own.delete(work);
      if (own.size === 0) inHand.delete(link);
    });
  }

  /** What cannot be handed on is acknowledged all the same: sent again it would be no better. */
  async function take(envelope: Envelope): Promise<void> {
    try {
      const { retryNum, retryReason } = envelope;
      const read = payloadIn(envelope.payload);
      switch (read.kind) {
        case 'malformed':
          counters.refused('malformed');
          log.warn(
            { why: read.why, detail: envelope.type.slice(0, 40) },
            'a payload of no known form was acknowledged and left alone',
          );
          return await envelope.acknowledge();
        case 'rate limited':
          log.warn('Slack delivers no events for a while: there were too many');
          return await envelope.acknowledge();
        case 'challenge':
          return await envelope.acknowledge();
        default: {
          const retry = {
            ...(retryNum !== undefined && { retryNum }),
            ...(retryReason !== undefined && { retryReason }),
          };
          await intake.take({ kind: read.kind, payload: read.payload, ...retry }, (answer) =>
            envelope.acknowledge(answer),
          );
        }
      }
    } catch (err) {
      log.warn({ err }, 'a payload could not be acknowledged');
    }
  }

  return {
    receiver: intake.receiver,
    async open() {
      if (healthPort !== undefined) {
        health = await statusServer({ port: healthPort, variable: 'PORT' }, {}, log);
      }
      await connect(0).catch((cause) => notConnected(cause));
      return health ? { port: health.port } : {};
    },
    async close(finish, patienceMs) {
      // What is in hand is acknowledged over the connection: it goes last.
      await finish();
      closing = true;
      wake();
      await within(patienceMs, Promise.allSettled([...links].map(letGo)), undefined);
      await finish();
      await health?.close();
    },
    connected: () => current !== undefined,
  };
}

function refusal(cause: unknown): StartError {
  const why = cause instanceof WebAPIPlatformError ? cause.data.error : String(cause);
  return new StartError(
    `Slack refuses the connection for good (${why}), so that nothing would arrive any more: Summit ends. Is SLACK_APP_TOKEN still valid, and the app still installed with Socket Mode on?`,
    { cause },
  );
}

function notConnected(cause: unknown): never {
  if (!(cause instanceof WebAPIPlatformError)) throw cause;
  throw new StartError(
    `Slack refuses the token in SLACK_APP_TOKEN (${cause.data.error}). It should be an app-level token with connections:write.`,
    { cause },
  );
}
