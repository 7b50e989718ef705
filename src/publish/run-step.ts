import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Steps } from './steps.ts';

type Order<N extends keyof Steps> = Parameters<Steps[N]>[0];
type Answer<N extends keyof Steps> = Awaited<ReturnType<Steps[N]>>;

/** Runs one step in a process of its own; rejects with its message when it fails or dies. */
export function runStep<N extends keyof Steps>(name: N, order: Order<N>): Promise<Answer<N>> {
  const child = fork(fileURLToPath(new URL('./step-process.ts', import.meta.url)));
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((finish, fail) => {
    child.once('message', (message: { answer: Answer<N> } | { error: string }) => {
      if ('error' in message) fail(new Error(message.error));
      else finish(message.answer);
    });
    child.once('error', fail);
    child.once('close', (code) => {
      process.off('exit', stop);
      fail(new Error(`step ${name} ended with ${String(code)}`));
    });
    child.send({ name, order });
  });
}
