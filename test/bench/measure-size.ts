import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptBelow, keptOf } from '../../src/load/read-at-size.ts';
import { countPledges, shapeCountry } from '../generator/content.ts';
import { writeContent } from '../generator/write.ts';
import { findMedian, joinRuns, type Figures, type Rebuilt } from './figures.ts';
import { runBuild, type Run } from './run-build.ts';

const floorProgram = fileURLToPath(new URL('floor.ts', import.meta.url));

/** What a page weighed on average before the pages were redesigned: 300 generated pledges were 44.1 MB in 1,426 pages. */
const lightPageBytes = 31_000;

const edited = 'governments/gov-001/pledges/8/1-1.md';

/** Every file with the digest of its bytes, and the bytes of all and of the pages. */
function weighFiles(folder: string) {
  const digests = new Map<string, string>();
  const weight = { bytes: 0, pages: 0, pageBytes: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    digests.set(path, createHash('sha1').update(bytes).digest('base64'));
    weight.bytes += bytes.length;
    if (!path.endsWith('.html')) continue;
    weight.pages += 1;
    weight.pageBytes += bytes.length;
  }
  return { digests, ...weight };
}

function countDiffering(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): number {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).length;
}

interface Rebuilding {
  run: Run;
  differ: number;
}

/** One content built in each way: other bytes in each run, so that nothing kept from a run before is taken. */
interface Round {
  cold: Run;
  edited?: Rebuilding;
  unchanged?: Rebuilding;
  floors: { floor: number; lightFloor: number };
  weight: ReturnType<typeof weighFiles>;
}

async function measureRound(
  dir: string,
  pledges: number,
  { seed, command, coldOnly }: { seed: number; command: readonly string[]; coldOnly: boolean },
): Promise<Round> {
  const [content, out, copy] = ['content', 'out', 'copy'].map((name) =>
    join(dir, `${name}-${String(seed)}`),
  ) as [string, string, string];
  writeContent(content, { ...shapeCountry(pledges), seed });
  const build = () => runBuild([...command, '--content', content, '--out', out]);
  const cold = await build();
  const weight = weighFiles(out);
  const measureFloor = async (times: number) => {
    mkdirSync(copy);
    const run = await runBuild([process.execPath, floorProgram, content, out, copy, String(times)]);
    rmSync(copy, { recursive: true });
    return run.steps[0]?.seconds ?? Number.NaN;
  };
  const floor = await measureFloor(1);
  const lightFloor = await measureFloor((lightPageBytes * weight.pages) / weight.pageBytes);
  const round: Round = { cold, floors: { floor, lightFloor }, weight };
  if (!coldOnly) {
    let before = weight.digests;
    const rebuild = async () => {
      const run = await build();
      const { digests } = weighFiles(out);
      const differ = countDiffering(before, digests);
      before = digests;
      return { run, differ };
    };
    const path = join(content, edited);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/m, 'title: 고친 제목'));
    round.edited = await rebuild();
    round.unchanged = await rebuild();
  }
  rmSync(content, { recursive: true });
  rmSync(out, { recursive: true });
  rmSync(keptOf(keptBelow(process.cwd()), content), { recursive: true, force: true });
  return round;
}

function joinRebuilt(rebuilt: readonly (Rebuilding | undefined)[]): Rebuilt | undefined {
  const known = rebuilt.filter((each) => each !== undefined);
  if (known.length === 0) return undefined;
  return {
    ...joinRuns(known.map(({ run }) => run)),
    differ: findMedian(known.map(({ differ }) => differ)),
  };
}

/** Builds generated content of one size, each time beside its floor, in a folder that is removed afterwards. */
export async function measureSize(
  pledges: number,
  { runs, command, coldOnly }: { runs: number; command: readonly string[]; coldOnly: boolean },
): Promise<Figures> {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-bench-'));
  try {
    const rounds: Round[] = [];
    for (let seed = 1; seed <= runs; seed += 1) {
      rounds.push(await measureRound(dir, pledges, { seed, command, coldOnly }));
    }
    const [first] = rounds;
    if (!first) throw new Error('no runs');
    const { digests, bytes, pages } = first.weight;
    const shape = shapeCountry(pledges);
    return {
      pledges: countPledges(shape),
      governments: shape.governments,
      ...{ pages, bytes, files: digests.size },
      cold: joinRuns(rounds.map(({ cold }) => cold)),
      edited: joinRebuilt(rounds.map((round) => round.edited)),
      unchanged: joinRebuilt(rounds.map((round) => round.unchanged)),
      floor: findMedian(rounds.map(({ floors }) => floors.floor)),
      lightFloor: findMedian(rounds.map(({ floors }) => floors.lightFloor)),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
