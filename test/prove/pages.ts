import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from './proofs.ts';

const root = join(import.meta.dirname, '../..');

/**
 * Meets the pages of every template as `npm test` does, but each one at both widths, and looks each of them over; the
 * HTML of every page is held against the rules, of which `npm test` draws a hundred of a site.
 */
export function provePages(): Promise<Verdict> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const files = ['test/pages/render.browser.test.ts', 'test/pages/html.build.test.ts'];
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--project', 'browser', '--project', 'build', '--reporter', 'dot', ...files],
    { cwd: root, encoding: 'utf8', env: { ...process.env, PLEDGEBOOK_PROVE: 'pages' } },
  );
  const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.trim() !== '');
  return Promise.resolve({ lines, ok: run.status === 0 });
}
