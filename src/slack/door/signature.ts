/** Whether a request comes from Slack, comes now, and comes for the first time. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** Slack's own rule: older is refused. Clocks differ both ways, so that later is refused as well. */
const CLOCKS_DIFFER_S = 5 * 60;
/**
 * Signatures that are remembered. Only Slack can make one, so that nobody else can push one out; it
 * delivers 30,000 events an hour, 2,500 in five minutes.
 */
const MOST_REMEMBERED = 20_000;

/** What the headers say; checked before a byte of the body is read. */
export interface Claim {
  timestamp: number;
  signature: Buffer;
}

export type ClaimRead =
  | { ok: true; claim: Claim }
  | { ok: false; why: 'not signed' | 'old or future' };

/** Reads the headers; whatever is not exactly as Slack writes it is no signature. */
export function claimIn(headers: IncomingHttpHeaders, nowMs: number): ClaimRead {
  const stamp = headers['x-slack-request-timestamp'];
  const signature = headers['x-slack-signature'];
  if (typeof stamp !== 'string' || typeof signature !== 'string')
    return { ok: false, why: 'not signed' };
  const [, hex] = /^v0=([0-9a-f]{64})$/.exec(signature) ?? [];
  if (hex === undefined || !/^\d{1,12}$/.test(stamp)) return { ok: false, why: 'not signed' };
  const timestamp = Number(stamp);
  const apart = Math.abs(Math.floor(nowMs / 1000) - timestamp);
  if (apart > CLOCKS_DIFFER_S) return { ok: false, why: 'old or future' };
  return { ok: true, claim: { timestamp, signature: Buffer.from(hex, 'hex') } };
}

/** Whether the signature is Slack's, of this body. */
export function isSigned({ timestamp, signature }: Claim, body: Buffer, secret: string): boolean {
  const right = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  return timingSafeEqual(right, signature);
}

export interface Replays {
  /** True the first time; false where the same request was taken before. */
  claim(claim: Claim, nowMs: number): boolean;
  /** Lets it come once more, where nothing was done about it. */
  release(claim: Claim): void;
  size(): number;
}

/**
 * Remembers what was taken for as long as it could come again. Slack signs each attempt anew, so
 * that its own retries are no replays; should one come with the same signature all the same, it
 * would be of a request that was dealt with, since what failed is released.
 */
export function createReplays(most = MOST_REMEMBERED): Replays {
  const seen = new Map<string, number>();
  const keyOf = ({ signature }: Claim) => signature.toString('latin1', 0, 16);
  return {
    claim(claim, nowMs) {
      const now = Math.floor(nowMs / 1000);
      for (const [old, until] of seen) {
        if (seen.size < most && until >= now) break;
        seen.delete(old);
      }
      const key = keyOf(claim);
      if (seen.has(key)) return false;
      // Until its timestamp is too old; never longer than one from the future may live.
      seen.set(key, now + 2 * CLOCKS_DIFFER_S);
      return true;
    },
    release: (claim) => void seen.delete(keyOf(claim)),
    size: () => seen.size,
  };
}
