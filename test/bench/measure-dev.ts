import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openDevServer } from '../built/dev-server.ts';
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
function readWork(pid: number): number | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return 10 * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return undefined;
  }
}

/** Saves a pledge again and again under `astro dev` and asks for its page until the new title is on it. */
async function measureDev(
  content: string,
  file: string,
  address: string,
  runs: number,
): Promise<DevFigures> {
  const { root, pid, close } = await openDevServer(content);
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
      const work = readWork(pid);
      const start = performance.now();
      writeFileSync(path, base.replace(/^title: .*$/m, `title: ${title}`));
      while (!(await ask()).includes(title)) {
        if (performance.now() - start > 60_000) throw new Error('a saved title never came');
        await wait(20);
      }
      // The first change meets a cold server.
      if (run > 0) saved.push(performance.now() - start);
      const done = readWork(pid);
      if (run > 0 && work !== undefined && done !== undefined) worked.push(done - work);
      const again = performance.now();
      await ask();
      if (run > 0) still.push(performance.now() - again);
      await wait(300);
    }
  } finally {
    await close();
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
