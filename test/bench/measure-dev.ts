import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeContent } from '../generator/write.ts';

interface DevFigures {
  /** Milliseconds from saving a pledge to its page with the saved title, each time. */
  saved: number[];
  /** Milliseconds of processor time that the server spends on that; empty where /proc is not there. */
  worked: number[];
  /** Milliseconds of a page when nothing changed. */
  still: number[];
}

/** The processor time of a process so far; Linux counts in hundredths of a second. */
function readWork({ pid }: ChildProcess): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return undefined;
  }
}

function findPort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => {
        done(typeof found === 'object' && found ? found.port : 0);
      });
    });
  });
}

async function openServer(content: string): Promise<{ root: string; server: ChildProcess }> {
  const port = String(await findPort());
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', port];
  const server = spawn(process.execPath, [...args, '--content', content], { stdio: 'ignore' });
  const root = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 600; tries += 1) {
    if (server.exitCode !== null) throw new Error('astro dev ended');
    const answer = await fetch(`${root}/about/method/`).catch(() => undefined);
    if (answer) return { root, server };
    await wait(100);
  }
  server.kill();
  throw new Error('astro dev did not answer within a minute');
}

async function close(server: ChildProcess): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGKILL');
  await ended;
}

/** Saves a pledge again and again under `astro dev` and asks for its page until the new title is on it. */
async function measureDev(
  content: string,
  file: string,
  address: string,
  runs: number,
): Promise<DevFigures> {
  const { root, server } = await openServer(content);
  const path = join(content, file);
  const base = readFileSync(path, 'utf8');
  const ask = async () => (await fetch(`${root}${address}`)).text();
  const saved: number[] = [];
  const worked: number[] = [];
  const still: number[] = [];
  try {
    await ask();
    await wait(500);
    for (let run = 0; run <= runs; run += 1) {
      const title = `고친 제목 ${String(run)}`;
      const work = readWork(server);
      const start = performance.now();
      writeFileSync(path, base.replace(/^title: .*$/m, `title: ${title}`));
      while (!(await ask()).includes(title)) {
        if (performance.now() - start > 60_000) throw new Error('a saved title never came');
        await wait(20);
      }
      // The first change meets a cold server.
      if (run > 0) saved.push(performance.now() - start);
      const done = readWork(server);
      if (run > 0 && work !== undefined && done !== undefined) worked.push(done - work);
      const again = performance.now();
      await ask();
      if (run > 0) still.push(performance.now() - again);
      await wait(300);
    }
  } finally {
    await close(server);
    writeFileSync(path, base);
  }
  return { saved, worked, still };
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const say = (numbers: readonly number[]) => `${(median(numbers) ?? NaN).toFixed(0)} ms`;

/** The medians of editing made-up content of so many pledges. */
export async function benchDev(pledges: number, runs: number): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  try {
    writeContent(dir, { governments: 1, pledges, seed: 1 });
    const file = 'governments/gov-001/pledges/8/1-1.md';
    const figures = await measureDev(dir, file, '/gov-001/8/pledges/1-1/', runs);
    const { saved, worked, still } = figures;
    return `${String(pledges)} pledges: from saving to the served page ${say(saved)} (processor ${say(worked)}), a page without a change ${say(still)}`;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
