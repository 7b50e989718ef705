import { workerData } from 'node:worker_threads';
import type { PoolOrder, HandedPart } from './read-in-workers.ts';
import { readPacked } from './read-packed.ts';

// A worker of the gate: it takes one part after the other until none is left, and hands over what each says.
const { order, parts, counters, port } = workerData as PoolOrder;
for (;;) {
  const index = Atomics.add(counters, 0, 1);
  const part = parts[index];
  if (!part) break;
  const bytes = new Uint8Array(readPacked(order, part));
  port.postMessage({ index, bytes } satisfies HandedPart, [bytes.buffer]);
  Atomics.add(counters, 1, 1);
  Atomics.notify(counters, 1);
}
