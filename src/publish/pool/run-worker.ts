import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bundle, WorkerOrder, WorkerReport } from './orders.ts';
import { namePortion, type Portion } from './portion.ts';

/** Most of what a page is rendered with is short-lived: a large space for new objects spares the collector a tenth of the time. */
const nodeOptions = ['--max-semi-space-size=32'];

/** A process that renders one portion after the other. */
export interface Worker {
  /** Answers whether it holds so little that it may go on, whatever it made. */
  make: (portion: Portion) => Promise<{ isLight: boolean }>;
  /** Ends it in good order; its memory is free when this is done. */
  end: () => Promise<void>;
  kill: () => void;
}

/**
 * Starts a process that renders pages of a bundle.
 * @param hear takes what it reports; what is answered is a fault that ends the portion
 */
export function startPoolWorker(
  bundle: Bundle,
  hear: (report: WorkerReport) => Error | undefined,
): Worker {
  const program = fileURLToPath(new URL('./page-worker.ts', import.meta.url));
  const child = fork(program, {
    serialization: 'advanced',
    execArgv: [...nodeOptions, ...bundle.nodeOptions],
  });
  const ended = new Promise<string>((finish) => {
    child.on('error', ({ message }) => {
      finish(message);
    });
    child.on('exit', (code, signal) => {
      finish(signal ?? String(code));
    });
  });
  const send = (order: WorkerOrder) => child.send(order, () => undefined);
  const listen = () =>
    new Promise<Error | { isLight: boolean }>((finish) => {
      child.removeAllListeners('message').on('message', (report: WorkerReport) => {
        const fault = hear(report);
        if (fault) finish(fault);
        else if ('done' in report) finish(report);
      });
    });
  send({ bundle });
  return {
    make: async (portion) => {
      const heard = listen();
      send({ portion });
      const how = await Promise.race([heard, ended]);
      if (how instanceof Error) throw how;
      if (typeof how !== 'string') return how;
      throw new Error(`The process that renders the ${namePortion(portion)} ended: ${how}`);
    },
    end: async () => {
      send({ end: true });
      await ended;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
