import { defineConfig } from 'vitest/config';

/** What every package's tests share: a summary that `scripts/test.mjs` adds up. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    reporters: ['dot', ['json', { outputFile: '.reports/vitest.json' }]],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
