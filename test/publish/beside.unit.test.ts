import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { runBeside, tellInOrder } from '../../src/publish/beside.ts';
import { Stopped } from '../../src/publish/child.ts';

const untilStopped = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort');
  throw new Stopped();
};

describe('rows of steps beside each other', () => {
  test('have all ended when they are done', async () => {
    const ended: string[] = [];
    const end = (name: string) => () => {
      ended.push(name);
      return Promise.resolve();
    };
    await runBeside(new AbortController().signal, [end('one'), end('other')]);
    expect(ended).toEqual(['one', 'other']);
  });

  test('the first that fails stops the others, and is what is told when they have ended', async () => {
    let isEnded = false;
    const rows = [
      (signal: AbortSignal) =>
        untilStopped(signal).finally(() => {
          isEnded = true;
        }),
      () => Promise.reject(new Error('planted')),
    ];
    await expect(runBeside(new AbortController().signal, rows)).rejects.toThrow('planted');
    expect(isEnded).toBe(true);
  });

  test('whoever stops the build stops them all', async () => {
    const stop = new AbortController();
    const run = runBeside(stop.signal, [untilStopped, untilStopped]);
    stop.abort();
    await expect(run).rejects.toThrow(Stopped);
  });
});

test('steps are told in one order, however they end', () => {
  const told: [string, number][] = [];
  const tell = tellInOrder(['one', 'two', 'three'], (...step) => told.push(step));
  tell('three', 3);
  tell('one', 1);
  expect(told).toEqual([['one', 1]]);
  tell('two', 2);
  expect(told).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 3],
  ]);
});
