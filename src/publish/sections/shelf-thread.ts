import { parentPort, workerData } from 'node:worker_threads';
import { openShelving, type ShelvingPlace } from './shelve-government.ts';

// A thread that makes the shelf of each government it is told.
const shelve = openShelving(workerData as ShelvingPlace);
parentPort?.on('message', (government: string) => parentPort?.postMessage(shelve(government)));
