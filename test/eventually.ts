import { vi } from 'vitest';

const PATIENCE_MS = 20_000;

/** Resolves as soon as the check holds; rejects with its failure only after what is long on any machine. */
export function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: PATIENCE_MS, interval: 20 });
}
