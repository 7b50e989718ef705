import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keptBelow, keptOf } from '../../src/load/read-at-size.ts';
import { openDevServer, type DevServer } from '../built/dev-server.ts';
import { countPledges, type Size } from '../generator/content.ts';
import { writeContent } from '../generator/write.ts';
import { findMedian } from './figures.ts';

/** Milliseconds, and those of processor time that the server spends; the latter undefined where /proc is not there. */
interface Taken {
  wall: number;
  work: number | undefined;
}

const file = 'governments/gov-001/pledges/8/1-1.md';
const address = '/gov-001/8/pledges/1-1/';
const tooLong = 120_000;

/** The processor time of a process so far; Linux counts in hundredths of a second. */
function readWork(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return undefined;
  }
}

async function measure(pid: () => number | undefined, run: () => Promise<unknown>): Promise<Taken> {
  const own = pid();
  const before = own === undefined ? 0 : readWork(own);
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  const server = pid();
  const after = server === undefined ? undefined : readWork(server);
  const work = before === undefined || after === undefined ? undefined : after - before;
  return { wall, work };
}

const ask = async (server: DevServer, path = address) => {
  const answer = await fetch(`${server.root}${path}`);
  if (!answer.ok) throw new Error(`${path} is answered with ${String(answer.status)}`);
  return answer.text();
};

/** Starts `astro dev` until it has made a first page. */
async function start(content: string, first: string): Promise<{ server: DevServer; taken: Taken }> {
  let server: DevServer | undefined;
  const taken = await measure(
    () => server?.pid,
    async () => {
      server = await openDevServer(content, first);
      await ask(server, first);
    },
  );
  if (!server) throw new Error('no server');
  return { server, taken };
}

/** Saves a pledge again and again and asks for its page until the new title is on it. */
async function saveAgain(server: DevServer, content: string, runs: number) {
  const path = join(content, file);
  const base = readFileSync(path, 'utf8');
  const pid = () => server.pid;
  const saved: Taken[] = [];
  const still: Taken[] = [];
  await wait(500);
  for (let run = 0; run <= runs; run += 1) {
    const title = `고친 제목 ${String(run)}`;
    const taken = await measure(pid, async () => {
      const begun = performance.now();
      writeFileSync(path, base.replace(/^title: .*$/m, `title: ${title}`));
      while (!(await ask(server)).includes(title)) {
        if (performance.now() - begun > tooLong) throw new Error('a saved title never came');
        await wait(20);
      }
    });
    // What was written a moment ago is read once more.
    await wait(300);
    await ask(server);
    const again = await measure(pid, () => ask(server));
    // The first change meets a cold server.
    if (run > 0) [saved, still].forEach((list, index) => list.push([taken, again][index] as Taken));
  }
  writeFileSync(path, base);
  return { saved, still };
}

function say(taken: readonly Taken[]): string {
  const wall = findMedian(taken.map((each) => each.wall)).toFixed(0);
  const work = taken.flatMap((each) => each.work ?? []);
  return `${wall} ms${work.length === taken.length ? ` (processor ${findMedian(work).toFixed(0)})` : ''}`;
}

/** The medians of starting, and of editing made-up content of one size; the first start keeps what later ones take. */
export async function benchDev(size: Size, starts: number, runs: number): Promise<string[]> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  const own: Taken[] = [];
  const front: Taken[] = [];
  let edits: Awaited<ReturnType<typeof saveAgain>> | undefined;
  try {
    writeContent(dir, size);
    for (let run = 0; run <= starts; run += 1) {
      for (const [first, list] of [
        ['/', front],
        [address, own],
      ] as const) {
        const { server, taken } = await start(dir, first);
        try {
          if (run > 0) list.push(taken);
          if (run > 0 && first === address) edits ??= await saveAgain(server, dir, runs);
        } finally {
          await server.close();
        }
      }
    }
  } finally {
    for (const folder of [dir, keptOf(keptBelow(process.cwd()), dir)]) {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const { saved = [], still = [] } = edits ?? {};
  return [
    `${String(countPledges(size))} pledges of ${String(size.governments)} governments`,
    `  from the start to the page of a pledge ${say(own)}, to the front page ${say(front)}`,
    `  from saving to the served page ${say(saved)}, a page without a change ${say(still)}`,
  ];
}
