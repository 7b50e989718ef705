import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { HandedGroup } from '../handed-search.ts';
import type { FoundOfGovernment } from '../kept/kept-shelves.ts';
import { openShelving, type ShelvingPlace } from './shelve-government.ts';

const program = new URL('./shelf-thread.ts', import.meta.url);

/** What a thread may hold on to, in MB: a government of a thousand pledges takes half of it. */
const resourceLimits = { maxOldGenerationSizeMb: 500, maxYoungGenerationSizeMb: 64 };

async function askThread(thread: Worker, group: HandedGroup): Promise<FoundOfGovernment> {
  thread.postMessage(group);
  const [found] = (await once(thread, 'message')) as [FoundOfGovernment];
  return found;
}

/** Makes the shelves of governments in so many threads, the largest first; tells each as it is made. */
export async function shelveInThreads(
  place: ShelvingPlace,
  groups: readonly HandedGroup[],
  threads: number,
  tell: (group: HandedGroup, found: FoundOfGovernment) => void,
): Promise<void> {
  const waiting = groups.toSorted((a, b) => b.records - a.records);
  const runLane = async () => {
    let thread: Worker | undefined = new Worker(program, { workerData: place, resourceLimits });
    for (let group = waiting.shift(); group; group = waiting.shift()) {
      const found: FoundOfGovernment | undefined =
        thread && (await askThread(thread, group).catch(() => undefined));
      // Whatever a thread dies of, its government is shelved here, and tells what is wrong with it.
      if (!found) thread = undefined;
      tell(group, found ?? openShelving(place)(group));
    }
    await thread?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(threads, groups.length) }, runLane));
}
