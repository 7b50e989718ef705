import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from './proofs.ts';

const root = join(import.meta.dirname, '../..');

/** Runs test files as `npm test` does, told by a variable that it is for more than that. */
export function runTests(files: readonly string[], env: Readonly<Record<string, string>>): Verdict {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const projects = ['unit', 'build', 'browser'].flatMap((name) => ['--project', name]);
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', ...projects, '--reporter', 'dot', ...files],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  const lines = `${run.stdout}${run.stderr}`.split('\n').filter((line) => line.trim() !== '');
  return { lines, ok: run.status === 0 };
}
