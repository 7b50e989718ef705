import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { followChild } from './child.ts';
import { failEnded, mostShown, StepFailure } from './failure.ts';
import type { Steps } from './steps.ts';

type StepOrder<N extends keyof Steps> = Parameters<Steps[N]>[0];
type StepAnswer<N extends keyof Steps> = Awaited<ReturnType<Steps[N]>>;

/** Most of what indexing makes is short-lived: a large space for new objects spares the collector, and memory with it. */
const nodeOptions: Partial<Record<keyof Steps, string[]>> = { index: ['--max-semi-space-size=32'] };

/** Runs one step in a process of its own; rejects with a StepFailure when it fails or dies. */
export async function runStep<N extends keyof Steps>(
  name: N,
  order: StepOrder<N>,
  signal: AbortSignal,
): Promise<StepAnswer<N>> {
  const program = fileURLToPath(new URL('./step-process.ts', import.meta.url));
  const child = fork(program, {
    execArgv: [...process.execArgv, ...(nodeOptions[name] ?? [])],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  let message: { answer: StepAnswer<N> } | { error: string } | undefined;
  child.once('message', (given: typeof message) => {
    message = given;
  });
  child.send({ name, order }, (error) => {
    if (error) child.kill('SIGKILL');
  });
  const ending = await followChild(child, signal);
  const said = Buffer.concat(printed).toString('utf8');
  if (message && 'error' in message) throw new StepFailure(name, message.error);
  if (!message) throw failEnded(name, said.slice(-mostShown), ending);
  process.stderr.write(said);
  return message.answer;
}
