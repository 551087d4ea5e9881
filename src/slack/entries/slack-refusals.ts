/** What a refusal of Slack's means for something that can wait. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

export type Refusal =
  /** Nothing of this kind for so long. */
  | { kind: 'wait'; ms: number }
  /** Try once more, a little later. */
  | { kind: 'later' }
  /** It will never be possible: deleted, archived, too old, not in the channel. */
  | { kind: 'never'; why: string };

/** Slack’s own troubles; every other refusal stays one. */
const PASSING = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'accesslimited',
];

export function refusalOf(error: unknown): Refusal {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'wait', ms: error.retryAfter * 1000 };
  if (error instanceof WebAPIHTTPError && error.statusCode === 429)
    return { kind: 'wait', ms: 30_000 };
  if (error instanceof WebAPIPlatformError) {
    const why = error.data.error;
    if (why === 'ratelimited' || why === 'rate_limited') return { kind: 'wait', ms: 30_000 };
    return PASSING.includes(why) ? { kind: 'later' } : { kind: 'never', why };
  }
  return { kind: 'later' };
}
