import { defineConfig } from 'vitest/config';

/** These replace a module of the program, so they share none with others. */
const alone = ['test/kinds/contract.unit.test.ts'];

/** A test's suffix says where it runs: a unit test in memory, a build test on disk, a browser test in a page. */
const kinds = [
  { name: 'unit', testTimeout: 120_000, exclude: alone, isolate: false },
  { name: 'alone', testTimeout: 120_000, include: alone },
  { name: 'build', testTimeout: 300_000, isolate: false },
  {
    name: 'browser',
    testTimeout: 120_000,
    isolate: false,
    globalSetup: ['test/built/unpack-browser.ts'],
  },
];

/** What the tests in memory must reach, in percent, of the rooms that hold the rules: lines and branches. */
const floors = { model: [97, 96], check: [99, 91], export: [100, 97], search: [95, 90] };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      include: Object.keys(floors).map((room) => `src/${room}/**/*.ts`),
      reporter: ['text-summary'],
      reportsDirectory: 'node_modules/.coverage',
      thresholds: Object.fromEntries(
        Object.entries(floors).map(([room, [lines, branches]]) => [
          `src/${room}/**`,
          { lines, branches },
        ]),
      ),
    },
    watch: false,
    maxWorkers: 2,
    teardownTimeout: 60_000,
    passWithNoTests: false,
    globalSetup: ['test/built/keep-sites.ts'],
    projects: kinds.map((kind, order) => ({
      test: {
        include: [`test/**/*.${kind.name}.test.ts`],
        environment: 'node',
        ...kind,
        // A hook may build a site, and a busy machine takes its time over that.
        hookTimeout: 600_000,
        expect: { poll: { timeout: 15_000 } },
        sequence: { groupOrder: order },
      },
    })),
  },
});
