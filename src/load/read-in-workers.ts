import {
  MessageChannel,
  receiveMessageOnPort,
  Worker,
  type MessagePort,
} from 'node:worker_threads';
import type { ContentPart } from './cut-content.ts';
import { unpackReading } from './keep-parts.ts';
import { readPacked, type PackOrder } from './read-packed.ts';
import type { PartReading } from './read-part.ts';

/** What a worker is told. */
export interface PoolOrder {
  order: PackOrder;
  parts: readonly ContentPart[];
  /** The next part to read, and how many were handed over. */
  counters: Int32Array;
  port: MessagePort;
}

/** What a worker hands over: which part it is, and what it says. */
export interface HandedPart {
  index: number;
  bytes: Uint8Array;
}

/** A worker that hands over nothing for so long has died; its part is read here. */
const mostSilentMs = 60_000;

const program = new URL('./part-worker.ts', import.meta.url);

/** Starts a thread, and answers where it hands over what it reads. */
function startWorker(told: Omit<PoolOrder, 'port'>): { worker: Worker; port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(program, {
    workerData: { ...told, port: port2 } satisfies PoolOrder,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  // Whatever it dies of, its part is read here, and tells what is wrong with it.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, port: port1 };
}

/** Reads parts in so many threads, the largest first. The gate waits for them, so that it can be asked in one call. */
export function readInWorkers(
  order: PackOrder,
  parts: readonly ContentPart[],
  threads: number,
): PartReading[] {
  const sorted = parts.toSorted((a, b) => b.files.length - a.files.length);
  const counters = new Int32Array(new SharedArrayBuffer(8));
  const pool = Array.from({ length: threads }, () =>
    startWorker({ order, parts: sorted, counters }),
  );
  const said = new Map<ContentPart, PartReading>();
  const take = (): boolean => {
    const messages = pool.flatMap(({ port }) => receiveMessageOnPort(port) ?? []);
    for (const { message } of messages) {
      const { index, bytes } = message as HandedPart;
      said.set(sorted[index] as ContentPart, unpackReading(bytes));
    }
    return messages.length > 0;
  };
  while (said.size < parts.length) {
    const seen = Atomics.load(counters, 1);
    if (take()) continue;
    if (seen > said.size) continue;
    if (Atomics.wait(counters, 1, seen, mostSilentMs) === 'timed-out') break;
  }
  for (const { worker, port } of pool) {
    port.close();
    void worker.terminate();
  }
  return parts.map((part) => said.get(part) ?? unpackReading(readPacked(order, part)));
}
