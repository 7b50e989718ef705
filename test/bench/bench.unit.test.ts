import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findMedian, formatFigures, formatGrowth, joinRuns } from './figures.ts';
import { canSample, parseStat, sampleTree } from './process-tree.ts';
import { parseStep, runBuild, type Run } from './run-build.ts';

const code = `
  const held = Buffer.alloc(60e6, 1);
  const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const busy = (ms) => { const end = used() + ms; while (used() < end); };
  busy(300); console.log('step check 0.30 s');
  busy(200); console.log('step render 0.20 s ' + held.length);
`;

test('a median lies in the middle', () => {
  expect(findMedian([3, 1, 2])).toBe(2);
  expect(findMedian([4, 1, 2, 3])).toBe(2.5);
  expect(() => findMedian([])).toThrow();
});

test('step lines are read, other lines are not', () => {
  expect(parseStep('step render 12.5 s')).toEqual({ name: 'render', seconds: 12.5 });
  expect(parseStep('rendering step 2')).toBeUndefined();
});

test('a process name may hold brackets and spaces', () => {
  const text = '7 (a ) b) S 3 7 7 0 -1 0 0 0 0 0 10 5 2 1 20 0 1 0 0 0 0';
  expect(parseStat(text)).toEqual({ parent: 3, cpuTicks: 15, reapedTicks: 3 });
});

test('a build is measured step by step', async () => {
  const run = await runBuild([process.execPath, '-e', code]);
  expect(run.steps.map(({ name, seconds }) => [name, seconds])).toEqual([
    ['check', 0.3],
    ['render', 0.2],
  ]);
  expect(run.whole.seconds).toBeGreaterThan(0.5);
  if (!canSample) return;
  expect(run.whole.cpuSeconds).toBeGreaterThan(0.4);
  expect(run.whole.megabytes).toBeGreaterThan(60);
  expect(run.steps[0]?.cpuSeconds).toBeGreaterThan(0.2);
  expect(sampleTree(process.pid)?.megabytes).toBeGreaterThan(10);
});

test('a build that fails says what it printed', async () => {
  const failing = [process.execPath, '-e', 'console.log("why"); process.exit(3)'];
  await expect(runBuild(failing)).rejects.toThrow(/ended with 3\nwhy/);
});

test('the floor reads the records and writes the same bytes', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-floor-'));
  const [content, built, copy] = ['content', 'built', 'copy'].map((name) => join(dir, name));
  try {
    mkdirSync(join(String(content), 'a'), { recursive: true });
    mkdirSync(join(String(built), 'b'), { recursive: true });
    writeFileSync(join(String(content), 'a', 'x.md'), '---\na: 1\n---\n\nText: {\n');
    writeFileSync(join(String(built), 'b', 'index.html'), '<p>x</p>');
    const floor = fileURLToPath(new URL('floor.ts', import.meta.url));
    const run = await runBuild([
      process.execPath,
      floor,
      String(content),
      String(built),
      String(copy),
    ]);
    expect(run.steps[0]?.name).toBe('floor');
    expect(readFileSync(join(String(copy), 'b', 'index.html'), 'utf8')).toBe('<p>x</p>');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('figures are printed with their ratios, and say what is not available', () => {
  const step = (name: string, seconds: number) => ({
    name,
    seconds,
    cpuSeconds: undefined,
    megabytes: 100,
  });
  const runs: Run[] = [{ steps: [step('render', 2)], whole: step('whole', 4) }];
  const small = joinRuns(1000, runs, [0.5]);
  const large = joinRuns(5000, [{ steps: [step('render', 10)], whole: step('whole', 30) }], [2.5]);
  expect(formatFigures(small).join('\n')).toMatchInlineSnapshot(`
    "1000 pledges       wall s          CPU s        peak MB
    render               2.00  not available            100
    whole                4.00  not available            100
    floor                0.50
    rendering / floor                 4.00
    whole road / floor                8.00"
  `);
  expect(formatGrowth(small, large).join('\n')).toMatchInlineSnapshot(`
    "from 1000 to 5000 pledges (time ratio / pledge ratio)
    growth of rendering               1.00
    growth of the whole road          1.50
    growth of the floor               1.00
    growth of peak memory             0.20"
  `);
});
