import { describe, expect, it } from 'vitest';
import { fuzz } from './run.js';

describe('fuzzed payloads, signed', () => {
  it('end in an answer each: no crash, no write, no error, no failure that is not logged', async () => {
    const { statuses, slowestMs: _, failuresLogged: __, ...came } = await fuzz(400, 42);
    expect(came).toEqual({ sent: 400, failures: 0, errors: {}, unhandled: [], written: 0 });
    // Enough of them are near enough to good to reach a listener.
    expect(statuses['200']).toBeGreaterThan(150);
    expect(Object.keys(statuses).every((status) => /^(?:200|400|401|404|413)$/.test(status))).toBe(
      true,
    );
  }, 60_000);
});
