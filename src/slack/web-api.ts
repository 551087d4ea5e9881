/** How Slack's Web API is called: with an end to every wait. */
import type { Logger } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Counters } from './counters.js';
import { fetchInTime, patientFetch } from './slack-fetch.js';

/** What every client is made with. */
export interface Calling {
  slackApiUrl: string | undefined;
  logger: Logger;
  counters: Pick<Counters, 'slackFailed'>;
}

/**
 * For what is posted. A 429 is waited out as Slack asks (slack-fetch.ts). Network errors and 5xx are
 * tried again a few times only: the SDK's own half hour would answer when nobody is waiting, and a
 * post whose answer was lost is posted again each time.
 */
export function postingOptions({ slackApiUrl, logger, counters }: Calling): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    fetch: patientFetch(counters),
    // Each attempt ends by itself; a limit here would count the waiting as well.
    timeout: 0,
    retryConfig: { retries: 3, factor: 2, minTimeout: 500, maxTimeout: 4_000 },
    rejectRateLimitedCalls: true,
    // What waits out a rate limit holds nobody else up. How much there is at most, the door decides.
    maxRequestConcurrency: 1_000,
  };
}

/**
 * For what has to be known before an answer, which is due within three seconds: once, briefly, and
 * without waiting for a rate limit to pass. A client of its own, since a 429 stops a client's queue.
 */
export function lookupOptions({ slackApiUrl, logger, counters }: Calling): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    fetch: fetchInTime(counters),
    timeout: 1_200,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/**
 * For corrections of posted cards, which can wait: each is tried once, and a rate limit is told to
 * the queue, which keeps it. A client of its own, since a 429 stops a client's queue.
 */
export function correctingOptions(
  slackApiUrl: string | undefined,
  logger: Logger,
): WebClientOptions {
  return {
    ...address(slackApiUrl),
    logger,
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

/**
 * For the socket's address: asked once. When it is asked again is the door's to decide, and so is
 * what a refusal means. Never share these options with a client that posts: the SDK writes into them.
 */
export function socketOptions(slackApiUrl: string | undefined): WebClientOptions {
  return {
    ...address(slackApiUrl),
    timeout: 10_000,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  };
}

function address(slackApiUrl: string | undefined): WebClientOptions {
  return slackApiUrl === undefined ? {} : { slackApiUrl };
}
