import { defineConfig } from 'vitest/config';

/** The package as it is published, installed elsewhere: on its own, for npm has to fetch what it needs. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
