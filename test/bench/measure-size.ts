import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeContent } from '../generator/write.ts';
import { joinRuns, type Figures } from './figures.ts';
import { runBuild, type Run } from './run-build.ts';

const pledgesPerGovernment = 100;
const floorProgram = fileURLToPath(new URL('floor.ts', import.meta.url));

/** Builds generated content of one size, each time beside its floor, in a folder that is removed afterwards. */
export async function measureSize(
  pledges: number,
  runs: number,
  command: readonly string[],
): Promise<Figures> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-bench-'));
  const [content, out, copy] = ['content', 'out', 'copy'].map((name) => join(dir, name)) as [
    string,
    string,
    string,
  ];
  try {
    const each = Math.min(pledges, pledgesPerGovernment);
    const governments = Math.ceil(pledges / each);
    writeContent(content, { governments, pledges: each, seed: 1 });
    const builds: Run[] = [];
    const floors: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      rmSync(out, { recursive: true, force: true });
      rmSync(copy, { recursive: true, force: true });
      mkdirSync(copy);
      builds.push(await runBuild([...command, '--content', content, '--out', out]));
      const floor = await runBuild([process.execPath, floorProgram, content, out, copy]);
      floors.push(floor.steps[0]?.seconds ?? Number.NaN);
    }
    return joinRuns(governments * each, builds, floors);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
