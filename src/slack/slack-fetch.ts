/** How Slack is called over the network: each attempt with an end, and rate limits waited out. */
import type { WebClientOptions } from '@slack/web-api';
import type { Counters } from './counters.js';

type Request = Parameters<NonNullable<WebClientOptions['fetch']>>;
export type Fetch = (...[url, init]: Request) => Promise<Response>;

/** Bolt's `respond` sets no time limit of its own. */
const ATTEMPT_MS = 10_000;
/** Nobody waits longer for a post; who asked is told instead. */
const MOST_WAITED_MS = 30_000;
const WAITS_AT_MOST = 4;

/** Fails where Slack does not answer in time; counts what did not succeed. */
export function fetchInTime(counters: Pick<Counters, 'slackFailed'>): Fetch {
  return async (url, init) => {
    try {
      const signal = init?.signal ?? AbortSignal.timeout(ATTEMPT_MS);
      const response = await globalThis.fetch(url, { ...init, signal });
      if (!response.ok) counters.slackFailed(String(response.status));
      return response;
    } catch (error) {
      counters.slackFailed('none');
      throw error;
    }
  };
}

/**
 * The same, and a 429 is waited out as Slack asks, up to half a minute in all. The SDK would stop
 * the whole client meanwhile, so that one crowded channel would hold up every other, and the forms.
 */
export function patientFetch(counters: Pick<Counters, 'slackFailed'>): Fetch {
  const fetch = fetchInTime(counters);
  return async (url, init) => {
    let waited = 0;
    for (let waits = 0; ; waits += 1) {
      const response = await fetch(url, init);
      const pause = response.status === 429 ? secondsIn(response) * 1000 : undefined;
      if (pause === undefined || waits >= WAITS_AT_MOST || waited + pause > MOST_WAITED_MS) {
        return response;
      }
      waited += pause;
      await response.body?.cancel();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
}

/** As Slack writes it; without a number it is not waited for. */
function secondsIn({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : Number.POSITIVE_INFINITY;
}
