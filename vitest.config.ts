import { defineConfig } from 'vitest/config';

const BROWSER = 'test/**/*.browser.test.ts';

const common = {
  environment: 'node' as const,
  // The house zone of no test: whatever is right must be right anywhere.
  env: { TZ: 'Pacific/Apia' },
  maxWorkers: '100%',
  // Nothing waits for a clock; a busy machine may take its time all the same.
  testTimeout: 30_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [BROWSER],
          sequence: { groupOrder: 0 },
        },
      },
      // A browser wants the machine for itself: its tests come when the others are through.
      { test: { ...common, name: 'browser', include: [BROWSER], sequence: { groupOrder: 1 } } },
    ],
  },
});
