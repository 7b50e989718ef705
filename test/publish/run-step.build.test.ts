import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openRunner } from '../../src/publish/run-step.ts';
import { canSample, sampleTree } from '../bench/process-tree.ts';
import { makeTemporary } from './project.ts';

const { dir, clear } = makeTemporary();
afterAll(clear);

const content = join(import.meta.dirname, '../fixtures/base');
const order = { content, workshop: join(dir, 'shop') };
const { signal } = new AbortController();

test('a step that needs more memory than it was first given is run again', async () => {
  const { run, end } = openRunner({ check: ['--max-old-space-size=16'] });
  const report = await run('check', order, signal);
  await end();
  expect(report).toMatchObject({ ok: true, problems: [] });
});

const listSteps = () =>
  sampleTree(process.pid)
    ?.processes.filter(({ name }) => name === 'step-process.ts')
    .map(({ pid }) => pid);

describe.runIf(canSample)('a process that holds little', () => {
  test('takes the next step, also after one that failed, and ends when it is let go', async () => {
    const { run, end } = openRunner();
    await run('check', order, signal);
    const first = listSteps();
    expect(first).toHaveLength(1);
    await run('check', order, signal);
    expect(listSteps()).toEqual(first);
    const nowhere = { ...order, workshop: join(content, 'site.yaml') };
    await expect(run('check', nowhere, signal)).rejects.toThrow('ENOTDIR');
    expect(await run('check', order, signal)).toMatchObject({ ok: true });
    await end();
    expect(listSteps()).toEqual([]);
  });

  test('is taken down with the build that stops', async () => {
    const stop = new AbortController();
    const { run, end } = openRunner();
    await run('check', order, signal);
    const stopped = run('check', order, stop.signal);
    stop.abort();
    await expect(stopped).rejects.toThrow();
    await end();
    expect(listSteps()).toEqual([]);
  });
});
