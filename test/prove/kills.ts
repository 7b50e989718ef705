import { join } from 'node:path';
import { createRandom } from '../generator/random.ts';
import { copyProject, makeTemporary, startBuild } from '../publish/project.ts';
import { openField, order, strike, writeContents, type Blow } from '../publish/strike.ts';

/** As long as a step takes, so often it is hit: rendering and what comes before it most. */
const weights: Readonly<Record<Blow['after'], number>> = {
  ...{
    start: 3,
    check: 8,
    render: 2,
    font: 1,
    measure: 2,
    section: 1,
    index: 1,
    count: 2,
    verify: 1,
    swap: 1,
  },
};
const drawn = order.flatMap((after) => Array.from({ length: weights[after] }, () => after));

/** Kills whole builds, pages rendered every time, at moments drawn by chance, and looks at what is left. */
export async function proveKills(
  seed: number,
  count: number,
): Promise<{ lines: string[]; ok: boolean }> {
  const random = createRandom(`${String(seed)}/kills`);
  const { dir, clear } = makeTemporary();
  try {
    const root = copyProject(join(dir, 'project'));
    const contents = writeContents(dir);
    const out = join(dir, 'www/site');
    // Every second build shares its pages among processes and keeps them.
    let nth = 0;
    const field = await openField(dir, root, (content, setting) =>
      startBuild(['--content', contents[content], '--out', out], {
        ...setting,
        root,
        env: { PLEDGEBOOK_WORKERS: String(2 * (nth % 2)) },
      }),
    );
    const lines: string[] = [];
    for (nth = 1; nth <= count; nth++) {
      const blow: Blow = {
        after: random.pick(drawn),
        share: random.between(0, 99) / 100,
        signal: random.pick(['SIGKILL', 'SIGKILL', 'SIGTERM', 'SIGINT'] as const),
        whom: random.pick(['all', 'build'] as const),
        ...(nth % 5 === 0 ? { rebuild: true as const } : {}),
      };
      const { signal, whom, share, after } = blow;
      for (const fault of await strike(field, blow)) {
        lines.push(
          `${String(nth)}: ${signal} to ${whom}, ${String(share)} after ${after}: ${fault}`,
        );
      }
    }
    const ok = lines.length === 0;
    lines.push(`${String(count)} kills, seed ${String(seed)}: ${String(lines.length)} faults`);
    return { lines, ok };
  } finally {
    clear();
  }
}
