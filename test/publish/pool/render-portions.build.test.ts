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
import { writeTowns } from '../../fixtures/towns.ts';
import { copyProject, makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const root = copyProject(join(dir, 'project'));
const content = join(dir, 'content');
const workshop = join(root, '.pledgebook/shop');
const site = handedOver.site(workshop);
const marker = join(dir, 'marker');
const [gov, other] = ['gov-001', 'gov-002'] as const;

beforeAll(() => {
  mkdirSync(workshop, { recursive: true });
  writeTowns(content, [gov, other, 'gov-003']);
  expect(checkContent({ content, workshop }).ok).toBe(true);
});
afterAll(clear);

async function render(workers: number, { stop = new AbortController(), kept = false } = {}) {
  rmSync(site, { recursive: true, force: true });
  const bundles = kept ? join(dir, 'bundles') : undefined;
  const order = { root, workshop, base: '/at/', site: 'https://a.kr', workers, bundles };
  await renderSite(order, stop.signal);
}

/** Renders with files of the program put into the place of others, and takes them away again. */
async function renderWith<T>(files: Readonly<Record<string, string>>, run: () => Promise<T>) {
  const before = Object.keys(files).map((file) => {
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
    for (const { path, text } of before) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}

const failWith = (files: Readonly<Record<string, string>>, workers: number, kept = false) =>
  renderWith(files, () =>
    render(workers, { kept }).then(
      () => undefined,
      (error: unknown) => error as StepFailure,
    ),
  );

/** What may happen on a page, each by its name. */
const happenings = {
  throw: `throw new Error('planted on purpose');`,
  kill: `process.kill(process.pid, 'SIGKILL');`,
  look: `Astro.props.book.dataset.governments.map(({ terms }) => terms);`,
  wait: `writeFileSync('${marker}', String(process.pid)); await wait(600_000);`,
};

/** A page of one government in whose place something happens; what it is stands in a file, so that one bundle has all. */
function happens(what: keyof typeof happenings): Record<string, string> {
  const told = join(dir, 'happens');
  writeFileSync(told, what);
  const cases = Object.entries(happenings).map(
    ([name, code]) => `  if (what === '${name}') { ${code} }`,
  );
  return {
    'src/pages/[...lang]/[gov]/[term]/rates.astro': `---
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { termCardPaths } from '../../../../load/paths.ts';
export const getStaticPaths = termCardPaths;
if (Astro.params.gov === '${gov}') {
  const what = readFileSync('${told}', 'utf8');
${cases.join('\n')}
}
---
<p>{Astro.params.gov}</p>
`,
  };
}

describe('what ends the rendering', () => {
  test.each([
    ['Astro alone', 0, false],
    ['processes that Astro starts', 2, true],
    ['processes with the bundle that is kept of it', 2, true],
  ])('a page that throws, by its address, in %s', async (_, workers, kept) => {
    const failure = await failWith(happens('throw'), workers, kept);
    expect(failure).toBeInstanceOf(StepFailure);
    expect(failure?.message).toMatch(/Caught error rendering \/?gov-001\/\d+\/rates/);
    expect(failure?.message).toMatch(/planted on purpose/);
  });

  test.each([0, 2])('two routes to one address, with %i processes', async (workers) => {
    const clash = { [`src/pages/${gov}/sdgs.astro`]: '<p>twice</p>\n' };
    const failure = await failWith(clash, workers, true);
    expect(failure?.message).toMatch(/gov-001\/sdgs.+conflicts with higher priority route/);
  });

  // These end a process that renders, whoever bundled what it renders with.
  test('the end of a process, by the pages it was at', async () => {
    const failure = await failWith(happens('kill'), 2, true);
    expect(failure).toMatchObject({ step: `render (pages of ${gov})`, reason: 'killed' });
  });

  test('a look into the records of another government', async () => {
    const failure = await failWith(happens('look'), 2, true);
    expect(failure?.message).toMatch(`asks for the terms of ${other}`);
  });

  test('a build that is stopped: none of its processes runs on', async () => {
    const stop = new AbortController();
    let end: unknown;
    const ended = renderWith(happens('wait'), () => render(2, { stop })).catch((error: unknown) => {
      end = error;
    });
    const readMarker = () => (existsSync(marker) ? readFileSync(marker, 'utf8') : '');
    while (end === undefined && readMarker() === '') await wait(50);
    const pid = readMarker();
    expect(Number(pid)).toBeGreaterThan(1);
    stop.abort();
    await ended;
    expect(end).toBeInstanceOf(Stopped);
    expect(isAlive(markProcess(Number(pid)))).toBe(false);
  });
});
