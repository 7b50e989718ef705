import { isLight } from '../light-process.ts';
import { openPageBundle, type PageBundle } from './page-bundle.ts';
import { PageFailed, type WorkerOrder, type WorkerReport } from './orders.ts';
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
  await report({ done: true, isLight: isLight() });
}

process.on('message', (order: WorkerOrder) => {
  obey(order).catch((error: unknown) => {
    const { failure } = error instanceof PageFailed ? error : new PageFailed('', '', error);
    void report({ failed: failure }).then(() => process.exit(1));
  });
});
