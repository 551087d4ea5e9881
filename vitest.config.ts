import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // The house zone of no test: whatever is right must be right anywhere.
    env: { TZ: 'Pacific/Apia' },
  },
});
