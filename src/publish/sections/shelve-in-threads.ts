import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { FoundOfGovernment } from '../kept/kept-shelves.ts';
import { openShelving, type ShelvingPlace } from './shelve-government.ts';

const program = new URL('./shelf-thread.ts', import.meta.url);

/** What a thread may hold on to, in MB: a government of a thousand pledges takes half of it. */
const resourceLimits = { maxOldGenerationSizeMb: 500, maxYoungGenerationSizeMb: 64 };

async function askThread(thread: Worker, government: string): Promise<FoundOfGovernment> {
  thread.postMessage(government);
  const [found] = (await once(thread, 'message')) as [FoundOfGovernment];
  return found;
}

/** Makes the shelves of governments in so many threads, in the order given; tells each as it is made. */
export async function shelveInThreads(
  place: ShelvingPlace,
  governments: readonly string[],
  threads: number,
  tell: (government: string, found: FoundOfGovernment) => void,
): Promise<void> {
  const waiting = [...governments];
  const runLane = async () => {
    let thread: Worker | undefined = new Worker(program, { workerData: place, resourceLimits });
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      const found: FoundOfGovernment | undefined =
        thread && (await askThread(thread, own).catch(() => undefined));
      // Whatever a thread dies of, its government is shelved here, and tells what is wrong with it.
      if (!found) thread = undefined;
      tell(own, found ?? openShelving(place)(own));
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, governments.length) }, runLane));
}
