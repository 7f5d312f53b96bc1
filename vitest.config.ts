import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/page/**', 'test/package/**'],
    // No test changes what another one sees; modules are loaded once per worker and not per file.
    pool: 'forks',
    isolate: false,
    // A tenth of the time was to collect what is young, a few megabytes at a time.
    execArgv: ['--max-semi-space-size=64'],
    // All processors; one is left free by default, which of two is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
  },
});
