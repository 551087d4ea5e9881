/** How Slack's Web API is called: with an end to every wait. */
import type { Logger } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';

/**
 * For what is posted. A 429 is waited out as Slack asks. Network errors and 5xx are tried again a
 * few times only: the SDK's own half hour would answer when nobody is waiting, and a post whose
 * answer was lost is posted again each time.
 */
export function postingOptions(slackApiUrl: string | undefined, logger: Logger): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    fetch: fetchInTime,
    timeout: 10_000,
    retryConfig: { retries: 3, factor: 2, minTimeout: 500, maxTimeout: 4_000 },
  };
}

/**
 * For what has to be known before an answer, which is due within three seconds: once, briefly, and
 * without waiting for a rate limit to pass. A client of its own, since a 429 stops a client's queue.
 */
export function lookupOptions(slackApiUrl: string | undefined, logger: Logger): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    fetch: fetchInTime,
    timeout: 1_200,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/**
 * For corrections of posted cards, which can wait: each is tried once, and a rate limit is told to
 * the queue, which keeps it. A client of its own, since a 429 stops a client's queue.
 */
export function correctingOptions(slackApiUrl: string | undefined, logger: Logger): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/**
 * For the socket's address. Slack is asked again for as long as it takes, at most half a minute
 * apart: without a socket there is nothing else to do. Never share these options with a client that
 * posts: the SDK writes into them.
 */
export function socketOptions(slackApiUrl: string | undefined): WebClientOptions {
  return {
    ...address(slackApiUrl),
    timeout: 10_000,
    retryConfig: { forever: true, factor: 1.3, minTimeout: 1_000, maxTimeout: 30_000 },
  };
}

function address(slackApiUrl: string | undefined): WebClientOptions {
  return slackApiUrl === undefined ? {} : { slackApiUrl };
}

/** Bolt's `respond` sets no time limit of its own. */
const fetchInTime: NonNullable<WebClientOptions['fetch']> = (url, init) =>
  globalThis.fetch(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(10_000) });
