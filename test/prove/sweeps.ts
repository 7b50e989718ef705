import type { Verdict } from './proofs.ts';
import { runTests } from './run-tests.ts';

const files = [
  'test/check/findings/altered.unit.test.ts',
  'test/content/paper.browser.test.ts',
  'test/load/read-at-size.unit.test.ts',
  'test/pages/hostile.browser.test.ts',
  'test/pages/paper.browser.test.ts',
  'test/pages/pledge-screen.browser.test.ts',
  'test/pages/pledge-weight.browser.test.ts',
  'test/pages/search.browser.test.ts',
  'test/publish/kept/kept-pages.build.test.ts',
  'test/publish/kill.build.test.ts',
  'test/search/strings.build.test.ts',
];

/** Runs the tests of which `npm test` takes a sample (`test/sample.ts`) with all their cases. */
export const proveSweeps = (): Promise<Verdict> =>
  Promise.resolve(runTests(files, { PLEDGEBOOK_PROVE: 'sweeps' }));
