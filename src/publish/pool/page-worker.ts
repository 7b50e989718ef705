import { openPageBundle, type PageBundle } from './page-bundle.ts';
import type { WorkerReport, WorkerOrder, PageFailure } from './orders.ts';
import { makePortion } from './make-portion.ts';

// Entry of a process that renders pages. It ends when its parent ends, even by a kill.
process.once('disconnect', () => process.exit(1));

const report = (said: WorkerReport) => new Promise((sent) => process.send?.(said, sent));

let opened: Promise<PageBundle> | undefined;

async function obey(order: WorkerOrder): Promise<void> {
  if ('end' in order) process.exit(0);
  if ('bundle' in order) {
    opened = openPageBundle(order.bundle);
    return;
  }
  if (!opened) throw new Error('a portion was given out before the bundle');
  await makePortion(await opened, order.portion, report);
  await report({ done: true });
}

const describe = (error: unknown): PageFailure => {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { path: '', component: '', message, stack: stack ?? message };
};

process.on('message', (order: WorkerOrder) => {
  obey(order).catch((error: unknown) => {
    void report({ failed: describe(error) }).then(() => process.exit(1));
  });
});
