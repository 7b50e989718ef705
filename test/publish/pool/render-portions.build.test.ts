import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/publish/check-step.ts';
import { Stopped } from '../../../src/publish/child.ts';
import { StepFailure } from '../../../src/publish/failure.ts';
import { handedOver } from '../../../src/publish/handed-over.ts';
import { isAlive, markProcess } from '../../../src/publish/process-mark.ts';
import { renderSite } from '../../../src/publish/render.ts';
import { makeGeneratedContent } from '../../built/build-site.ts';
import { copyProject, hashTree, makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const root = copyProject(join(dir, 'project'));
const workshop = join(root, '.pledgebook/shop');
const site = handedOver.site(workshop);
const marker = join(dir, 'marker');
const [gov, other] = ['gov-001', 'adjusted'];

beforeAll(() => {
  mkdirSync(workshop, { recursive: true });
  expect(checkContent({ content: makeGeneratedContent(), workshop }).ok).toBe(true);
});
afterAll(clear);

async function render(workers: number, stop = new AbortController()) {
  rmSync(site, { recursive: true, force: true });
  await renderSite({ root, workshop, base: '/at/', site: 'https://a.kr', workers }, stop.signal);
  return hashTree(site);
}

/** Renders with files of the program put into the place of others, and takes them away again. */
async function renderWith<T>(files: Readonly<Record<string, string>>, run: () => Promise<T>) {
  const kept = Object.keys(files).map((file) => {
    const path = join(root, file);
    return { path, text: existsSync(path) ? readFileSync(path) : undefined };
  });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  try {
    return await run();
  } finally {
    for (const { path, text } of kept) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}

const failWith = (files: Readonly<Record<string, string>>, workers: number) =>
  renderWith(files, () =>
    render(workers).then(
      () => undefined,
      (error: unknown) => error as StepFailure,
    ),
  );

/** A page of one government in whose place something happens. */
const happens = (what: string) => ({
  'src/pages/[...lang]/[gov]/[term]/rates.astro': `---
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { termCardPaths } from '../../../../load/paths.ts';
export const getStaticPaths = termCardPaths;
if (Astro.params.gov === '${gov}') { ${what} }
void writeFileSync, wait;
---
<p>{Astro.params.gov}</p>
`,
});

describe('pages that several processes render', () => {
  test('are those that Astro renders alone, byte by byte', async () => {
    const clash = { 'public/robots.txt': 'of the public folder', 'public/x/index.html': 'x' };
    const [alone, shared] = await renderWith(clash, async () => [await render(0), await render(2)]);
    expect(Object.keys(alone ?? {}).length).toBeGreaterThan(300);
    expect(shared).toEqual(alone);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('of the public folder');
  });

  test('leave nothing but themselves', () => {
    expect(existsSync(join(root, '.astro/.prerender'))).toBe(false);
  });
});

describe('what ends the rendering', () => {
  test.each([0, 2])('a page that throws, by its address, with %i processes', async (workers) => {
    const failure = await failWith(happens(`throw new Error('planted on purpose');`), workers);
    expect(failure).toBeInstanceOf(StepFailure);
    expect(failure?.message).toMatch(/Caught error rendering \/?gov-001\/\d+\/rates/);
    expect(failure?.message).toMatch(/planted on purpose/);
  });

  test.each([0, 2])('two routes to one address, with %i processes', async (workers) => {
    const failure = await failWith({ [`src/pages/${gov}/sdgs.astro`]: '<p>twice</p>\n' }, workers);
    expect(failure?.message).toMatch(/gov-001\/sdgs.+conflicts with higher priority route/);
  });

  test('the end of a process, by the pages it was at', async () => {
    const failure = await failWith(happens(`process.kill(process.pid, 'SIGKILL');`), 2);
    expect(failure).toMatchObject({ step: `render (pages of ${gov})`, reason: 'killed' });
  });

  test('a look into the records of another government', async () => {
    const page = happens(`Astro.props.book.dataset.governments.map(({ terms }) => terms);`);
    expect((await failWith(page, 2))?.message).toMatch(`asks for the terms of ${other}`);
  });

  test('a build that is stopped: none of its processes runs on', async () => {
    const page = happens(`writeFileSync('${marker}', String(process.pid)); await wait(600_000);`);
    const stop = new AbortController();
    let end: unknown;
    const ended = renderWith(page, () => render(2, stop)).catch((error: unknown) => {
      end = error;
    });
    while (end === undefined && !existsSync(marker)) await wait(50);
    const pid = readFileSync(marker, 'utf8');
    expect(Number(pid)).toBeGreaterThan(1);
    stop.abort();
    await ended;
    expect(end).toBeInstanceOf(Stopped);
    expect(isAlive(markProcess(Number(pid)))).toBe(false);
  });
});
