import { parentPort, workerData } from 'node:worker_threads';
import type { HandedGroup } from '../handed-search.ts';
import { openShelving, type ShelvingPlace } from './shelve-government.ts';

// A thread that makes the shelf of each government it is told.
const shelve = openShelving(workerData as ShelvingPlace);
parentPort?.on('message', (group: HandedGroup) => parentPort?.postMessage(shelve(group)));
