import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, makeTemporary, runBuild } from './project.ts';

const { dir, clear } = makeTemporary();
const root = join(dir, 'project');
const content = join(root, 'content');
const page = join(content, 'pages/ko/about.mdx');
const marker = join(dir, 'ran');
const fixtures = join(import.meta.dirname, '../fixtures');

beforeAll(() => {
  copyProject(root);
  rmSync(content, { recursive: true });
  cpSync(join(fixtures, 'base'), content, { recursive: true });
  cpSync(join(fixtures, 'more/pages'), join(content, 'pages'), { recursive: true });
  const run = `process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(marker)}, '')`;
  appendFileSync(page, `\nexport\tconst y = ${run}\n`);
});
afterAll(clear);

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((open) => server.listen(0, '127.0.0.1', open));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Asks a real `astro dev` of the project for an address and ends it. */
async function askDev(path: string): Promise<{ status: number; printed: string }> {
  const port = String(await findFreePort());
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const args = [astro, 'dev', '--root', root, '--host', '127.0.0.1', '--port', port];
  // Astro renders nothing where it believes itself under test.
  const { VITEST: _, NODE_ENV: __, ...inherited } = process.env;
  const env = {
    ...inherited,
    ASTRO_TELEMETRY_DISABLED: '1',
    PLEDGEBOOK_CACHE: join(dir, 'cache'),
  };
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise((end) => child.once('close', end));
  try {
    await new Promise<void>((ready, fail) => {
      const read = (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes(`:${port}/`)) ready();
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('close', () => fail(new Error(printed)));
    });
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status, printed };
  } finally {
    child.kill();
    await ended;
  }
}

test('a build refuses a page that is a program, at its line, and does not run it', async () => {
  const line = readFileSync(page, 'utf8')
    .split('\n')
    .findIndex((row) => row.startsWith('export'));
  const { code, printed } = await runBuild(['--out', join(dir, 'out')], { root });
  expect(code).toBe(1);
  expect(printed).toContain(`content/pages/ko/about.mdx:${line + 1}:1`);
  expect(existsSync(marker)).toBe(false);
});

test('while editing the page is refused as well, and does not run', async () => {
  const { status, printed } = await askDev('/about/about/');
  expect(status).toBe(500);
  expect(printed).toMatch(/import나 export.*content\/pages\/ko\/about\.mdx:11:1/s);
  expect(existsSync(marker)).toBe(false);
});
