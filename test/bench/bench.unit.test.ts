import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findExponent, findMedian, joinRuns, type Figures } from './figures.ts';
import { formatFigures, formatGrowth } from './format-figures.ts';
import { formatHugo, measureHugo, writeHugoSite } from './measure-hugo.ts';
import { canSample, nameProcess, parseStat, sampleTree } from './process-tree.ts';
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
  expect(run.whole.largest).toBeGreaterThan(60);
  expect(run.processes[0]?.megabytes).toBe(run.whole.largest);
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
    const written = join(String(copy), 'b', 'index.html');
    expect(readFileSync(written, 'utf8')).toBe('<p>x</p>');
    const asked = [content, built, copy, '2.5'].map(String);
    await runBuild([process.execPath, floor, ...asked]);
    expect(readFileSync(written, 'utf8')).toBe('<p>x</p><p>x</p><p>x');
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test('a process is named by the script it runs', () => {
  const name = (...words: string[]) => nameProcess(`${words.join('\0')}\0`);
  expect(name('/usr/bin/node', 'scripts/build.ts', '--out', 'x')).toBe('build.ts');
  expect(name('node', '--import', '/a/follow-parent.ts', '/b/astro.mjs', 'build')).toBe(
    'astro.mjs',
  );
  expect(name('/usr/bin/hugo', '--source', 'x')).toBe('hugo');
});

const step = (name: string, seconds: number) => ({
  ...{ name, seconds, cpuSeconds: undefined, megabytes: 100, largest: 60 },
});

const makeFigures = (pledges: number, render: number, whole: number, floor: number): Figures => {
  const cold: Run = {
    steps: [step('render', render)],
    whole: step('whole', whole),
    processes: [
      { pid: 7, name: 'astro.mjs', cpuSeconds: 1, megabytes: 60 },
      { pid: 9, name: 'step-process.ts', cpuSeconds: 1, megabytes: 30.4 },
      { pid: 8, name: 'step-process.ts', cpuSeconds: 1, megabytes: 20 },
    ],
  };
  const edited: Run = { steps: [step('check', 1)], whole: step('whole', 1), processes: [] };
  return {
    ...{ pledges, governments: 10, pages: 4 * pledges, files: 5000, bytes: 108e6 },
    cold: joinRuns([cold]),
    edited: { ...joinRuns([edited]), differ: 12 },
    ...{ floor, lightFloor: floor / 2 },
  };
};

test('figures are printed with their ratios, and say what is not measured', () => {
  expect(formatFigures(makeFigures(1000, 2, 4, 0.5)).join('\n')).toMatchInlineSnapshot(`
    "1000 pledges of 10 governments: 4000 pages, 5000 files, 108 MB
    cold              wall s         CPU s       peak MB    largest MB
    render              2.00  not measured           100            60
    whole               4.00  not measured           100            60
    peak MB of each process: astro.mjs 60, step-process.ts 30 20
    floor, s                                  0.50
    floor of pages before their redesign, s   0.25
    rendering / floor                         4.00
    rendering / floor before                  8.00
    whole road / floor                        8.00
    whole road / floor before                 16.00
    rendering, ms a page                      0.50
    whole road, ms a page                     1.00
    one record edited: 1.00 s, 25.0 % of a cold build; 12 files differ
      check 1.00
    nothing changed                           not measured"
  `);
});

test('growth is a power of the pledges', () => {
  const [small, large] = [makeFigures(1000, 2, 4, 0.5), makeFigures(10_000, 20, 400, 5)];
  expect(findExponent([small, large], ({ cold }) => cold.whole.seconds)).toBeCloseTo(2);
  expect(findExponent([small, large], () => undefined)).toBeUndefined();
  expect(formatGrowth([small, large]).join('\n')).toMatchInlineSnapshot(`
    "from 1000 to 10000 pledges: grows with this power of the pledges
    the whole road                            2.00
    CPU of the whole road                     not measured
    checking                                  not measured
    rendering                                 1.00
    indexing                                  not measured
    one record edited                         0.00
    nothing changed                           not measured
    peak memory                               0.00
    the largest process                       0.00
    the floor                                 1.00"
  `);
  expect(formatGrowth([small])).toEqual([]);
});

test('the median of several runs is told', () => {
  const run = (seconds: number): Run => ({
    ...{ steps: [step('render', seconds)], whole: step('whole', 2 * seconds), processes: [] },
  });
  const { steps, whole } = joinRuns([run(3), run(1), run(2)]);
  expect([steps[0]?.seconds, whole.seconds, whole.cpuSeconds]).toEqual([2, 4, undefined]);
});

test('Hugo is given as many pages, of the same weight; where there is none, nothing is said of it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-hugo-'));
  try {
    writeHugoSite(dir, { pages: 250, bytes: 250 * 20_000 });
    const prose = readFileSync(join(dir, 'content/section-2/page-249.md'), 'utf8');
    expect(readdirSync(join(dir, 'content/section-1'))).toHaveLength(100);
    expect(readdirSync(join(dir, 'content/section-2'))).toHaveLength(50);
    const html = prose
      .replace(/^---.*?---\n\n/s, '')
      .replace(/\*(\w+)\*/g, '<em>$1</em>')
      .replace(/(.+)\n\n/g, '<p>$1</p>\n');
    expect(Math.abs(html.length - 20_000)).toBeLessThan(300);
  } finally {
    rmSync(dir, { recursive: true });
  }
  const none = await measureHugo({ pages: 1, bytes: 1 }, join(dir, 'no-such-program'));
  expect(formatHugo(none)).toContain('not measured');
});
