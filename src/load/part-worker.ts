import { parentPort, workerData } from 'node:worker_threads';
import { readPacked, type PoolOrder } from './read-packed.ts';

// A worker of the gate: it takes one part after the other until none is left, and hands over what each says.
const { order, parts, turn, sent } = workerData as PoolOrder;
for (;;) {
  const index = Atomics.add(turn, 0, 1);
  const part = parts[index];
  if (!part) break;
  const said = readPacked(order, part);
  const bytes = new Uint8Array(said);
  parentPort?.postMessage({ index, bytes }, [bytes.buffer]);
  Atomics.add(sent, 0, 1);
  Atomics.notify(sent, 0);
}
