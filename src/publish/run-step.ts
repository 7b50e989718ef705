import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { followChild } from './child.ts';
import { failEnded, mostShown, StepFailure } from './failure.ts';
import type { Steps } from './steps.ts';

type StepOrder<N extends keyof Steps> = Parameters<Steps[N]>[0];
type StepAnswer<N extends keyof Steps> = Awaited<ReturnType<Steps[N]>>;

type StepOptions = Partial<Record<keyof Steps, readonly string[]>>;

/** Most of what reading and indexing make is short-lived: a large space for new objects spares the collector, and memory with it. */
const forNewObjects = ['--max-semi-space-size=32'];

const nodeOptions: StepOptions = { check: forNewObjects, index: forNewObjects };

/**
 * What a step may hold on to before it clears up, in MB: enough for 25,000 pledges, which without it take twice as much for
 * nothing. A step that needs more is run again without, and where whoever builds has set a limit, that one counts.
 */
const ownLimits: StepOptions = { check: ['--max-old-space-size=1200'] };

const isLimited = (options = '') => options.replaceAll('_', '-').includes('max-old-space-size');

/** Runs one step in a process of its own; rejects with a StepFailure when it fails or dies. */
export async function runStep<N extends keyof Steps>(
  name: N,
  order: StepOrder<N>,
  signal: AbortSignal,
  limits: StepOptions = isLimited(process.env['NODE_OPTIONS']) ? {} : ownLimits,
): Promise<StepAnswer<N>> {
  const limit = limits[name];
  try {
    return await runOnce(name, order, signal, limit);
  } catch (error) {
    const isTooTight = error instanceof StepFailure && error.reason === 'no-memory';
    if (limit && isTooTight) return runOnce(name, order, signal);
    throw error;
  }
}

async function runOnce<N extends keyof Steps>(
  name: N,
  order: StepOrder<N>,
  signal: AbortSignal,
  limit: readonly string[] = [],
): Promise<StepAnswer<N>> {
  const program = fileURLToPath(new URL('./step-process.ts', import.meta.url));
  const child = fork(program, {
    execArgv: [...process.execArgv, ...(nodeOptions[name] ?? []), ...limit],
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
