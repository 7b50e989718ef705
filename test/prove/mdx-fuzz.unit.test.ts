import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// A process of its own: a parser that dies must fail a test, not end the run.
test('no page of a sample runs, or draws what no page may show', async () => {
  const args = ['test/prove/mdx-fuzz.ts', '1', '150'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toMatch(
    / 0 ran, 0 drew what no page may show, 0 passed and could not be rendered/,
  );
}, 120_000);
