import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/build.ts'],
    // Most of the time is spent waiting for other processes: two files at a time fill two cores.
    maxWorkers: 2,
    // Real processes in real terminals share two slow cores in CI.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Colour is asked for by the tests that look at it.
    env: {NO_COLOR: '', FORCE_COLOR: '0'},
  },
});
