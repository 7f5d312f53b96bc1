import { defineConfig } from 'vitest/config';

/** What a browser makes of reports: on its own, for it needs one. */
export default defineConfig({
  test: {
    include: ['test/page/**/*.test.ts'],
    // Modules are loaded once, not once per file.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
