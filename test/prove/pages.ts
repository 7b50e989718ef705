import type { Verdict } from './proofs.ts';
import { runTests } from './run-tests.ts';

/**
 * Meets the pages of every template as `npm test` does, but each one at both widths, and looks each of them over; the
 * HTML of every page is held against the rules, of which `npm test` draws some of a site.
 */
export const provePages = (): Promise<Verdict> =>
  Promise.resolve(
    runTests(['test/pages/render.browser.test.ts', 'test/pages/html.build.test.ts'], {
      PLEDGEBOOK_PROVE: 'pages',
    }),
  );
