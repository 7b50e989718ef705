import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

// A thread that removes folders.
for (const path of workerData as string[]) rmSync(path, { recursive: true, force: true });
