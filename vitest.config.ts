import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // The house zone of no test: whatever is right must be right anywhere.
    env: { TZ: 'Pacific/Apia' },
    maxWorkers: '100%',
    // Nothing waits for a clock; a busy machine may take its time all the same.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
