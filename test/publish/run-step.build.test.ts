import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runStep } from '../../src/publish/run-step.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

test('a step that needs more memory than it was first given is run again', async () => {
  const content = join(import.meta.dirname, '../fixtures/base');
  const { signal } = new AbortController();
  const tight = { check: ['--max-old-space-size=16'] };
  const report = await runStep('check', { content, workshop: join(dir, 'shop') }, signal, tight);
  expect(report).toMatchObject({ ok: true, problems: [] });
});
