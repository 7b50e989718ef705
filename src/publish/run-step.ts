import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { followChild, Stopped, type Ending } from './child.ts';
import { failEnded, mostShown, StepFailure } from './failure.ts';
import type { StepMessage, StepSaid } from './step-process.ts';
import type { Steps } from './steps.ts';

type StepOrder<N extends keyof Steps> = Parameters<Steps[N]>[0];
type StepAnswer<N extends keyof Steps> = Awaited<ReturnType<Steps[N]>>;

/** Runs one step in another process; rejects with a StepFailure when it fails or its process dies. */
export type RunStep = <N extends keyof Steps>(
  name: N,
  order: StepOrder<N>,
  signal: AbortSignal,
) => Promise<StepAnswer<N>>;

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

/** A process that takes one order after the other. */
interface StepProcess {
  /** Answers what it says, or how it ended instead; when the build stops, the process is taken down. */
  ask: (message: StepMessage, signal: AbortSignal) => Promise<StepSaid | { ending: Ending }>;
  /** What it printed for whoever builds. */
  printed: () => string;
  /** Ends it in good order; its memory is free when this is done. */
  end: () => Promise<void>;
}

function startProcess(options: readonly string[]): StepProcess {
  const program = fileURLToPath(new URL('./step-process.ts', import.meta.url));
  const child = fork(program, {
    execArgv: [...process.execArgv, ...options],
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  const printed: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk));
  const stop = new AbortController();
  const ended = followChild(child, stop.signal).then((ending) => ({ ending }));
  // Whoever asks hears of it; between two orders nobody does.
  ended.catch(() => undefined);
  return {
    ask: async (message, signal) => {
      const abort = () => {
        stop.abort();
      };
      signal.addEventListener('abort', abort);
      if (signal.aborted) abort();
      const unheard = new AbortController();
      const heard = once(child, 'message', { signal: unheard.signal });
      heard.catch(() => undefined);
      child.send(message, (error) => {
        if (error) child.kill('SIGKILL');
      });
      try {
        return await Promise.race([heard.then(([said]) => said as StepSaid), ended]);
      } finally {
        unheard.abort();
        signal.removeEventListener('abort', abort);
      }
    },
    printed: () => Buffer.concat(printed).toString('utf8'),
    end: async () => {
      child.send({ end: true } satisfies StepMessage, () => undefined);
      await ended;
    },
  };
}

/** Runs steps, and holds the processes that wait for another one. */
export interface StepRunner {
  run: RunStep;
  /** Lets go of the processes that wait. */
  end: () => Promise<void>;
}

/** @param limits options of the process in which a step is run first; a step that needs more memory is run again without */
export function openRunner(
  limits: StepOptions = isLimited(process.env['NODE_OPTIONS']) ? {} : ownLimits,
): StepRunner {
  const waiting: StepProcess[] = [];

  const release = async (own: StepProcess) => {
    await own.end();
    process.stderr.write(own.printed());
  };

  async function askOf<N extends keyof Steps>(
    own: StepProcess,
    name: N,
    order: StepOrder<N>,
    signal: AbortSignal,
  ): Promise<StepAnswer<N>> {
    const said = await own.ask({ name, order }, signal);
    if ('ending' in said) throw failEnded(name, own.printed().slice(-mostShown), said.ending);
    if ('error' in said) {
      await own.end();
      throw new StepFailure(name, said.error);
    }
    if (said.isLight) waiting.push(own);
    else await release(own);
    return said.answer as StepAnswer<N>;
  }

  async function run<N extends keyof Steps>(
    name: N,
    order: StepOrder<N>,
    signal: AbortSignal,
  ): Promise<StepAnswer<N>> {
    if (signal.aborted) throw new Stopped();
    const known = waiting.pop();
    const own = nodeOptions[name] ?? [];
    const limit = limits[name];
    const first = known ?? startProcess([...own, ...(limit ?? [])]);
    try {
      return await askOf(first, name, order, signal);
    } catch (error) {
      const isTooTight = error instanceof StepFailure && error.reason === 'no-memory';
      if (!isTooTight || (!known && !limit)) throw error;
      return await askOf(startProcess(own), name, order, signal);
    }
  }

  return {
    run,
    end: async () => {
      await Promise.all(waiting.splice(0).map(release));
    },
  };
}
