import type { Bundle, PageFailure, TakenPath, WorkerReport } from './orders.ts';
import { startPoolWorker, type Worker } from './run-worker.ts';
import type { Portion } from './portion.ts';

/** Where it is said what goes wrong. */
export interface Teller {
  warn: (message: string) => unknown;
  error: (message: string) => unknown;
}

/** Finds what two routes would write to one place, and refuses it in Astro's words. */
function makeConflictCheck() {
  const taken = new Map<string, string>();
  return ([path, route]: TakenPath): Error | undefined => {
    const place = path.replace(/\/$/, '');
    const other = taken.get(place);
    taken.set(place, route);
    if (other === undefined) return undefined;
    return new Error(
      `Could not render \`${place}\` from route \`${route}\` as it conflicts with higher priority route \`${other}\`.`,
    );
  };
}

const makePageError = ({ message, stack, component }: PageFailure): Error =>
  Object.assign(new Error(message), { stack, ...(component && { id: component }) });

/** Takes what processes report, and answers what must end them. */
function makeListener(teller: Teller) {
  const findConflict = makeConflictCheck();
  return (report: WorkerReport): Error | undefined => {
    if ('paths' in report) return report.paths.map(findConflict).find((fault) => fault);
    if ('skipped' in report) {
      const { component, file } = report.skipped;
      teller.warn(
        `Skipping ${component} because a file with the same name exists in the public folder: ${file}`,
      );
    }
    if (!('failed' in report)) return undefined;
    const { path, message } = report.failed;
    if (path) teller.error(`Caught error rendering ${path}: ${message}`);
    return makePageError(report.failed);
  };
}

/** Renders portions in so many processes at a time; the first fault ends them all. */
export async function renderPortions(
  bundle: Bundle,
  portions: readonly Portion[],
  workers: number,
  teller: Teller,
): Promise<void> {
  const waiting = [...portions];
  const running = new Set<Worker>();
  const hear = makeListener(teller);
  const runLane = async () => {
    let worker: Worker | undefined;
    const end = async () => {
      if (worker) running.delete(worker);
      await worker?.end();
      worker = undefined;
    };
    for (let portion = waiting.shift(); portion; portion = waiting.shift()) {
      worker ??= startPoolWorker(bundle, hear);
      running.add(worker);
      const { isLight } = await worker.make(portion);
      // It held the records of all governments: its memory is given back before the next begins.
      if (portion.government === undefined && !isLight) await end();
    }
    await end();
  };
  try {
    await Promise.all(Array.from({ length: workers }, runLane));
  } finally {
    for (const worker of running) worker.kill();
  }
}
