import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDevServer, type DevServer } from '../built/dev-server.ts';

const file = 'governments/sample/pledges/8/1-1.md';
const address = '/sample/8/pledges/1-1/';
let dir = '';
let server: DevServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync('test/fixtures/base', dir, { recursive: true });
  cpSync('test/fixtures/more/pages', join(dir, 'pages'), { recursive: true });
  server = await openDevServer(dir);
});
afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

const request = () => fetch(`${server.root}${address}`);
const ask = async () => (await request()).text();

/** Asks until the page says it; the runner's own limit ends it otherwise. */
async function askUntil(text: string): Promise<string> {
  for (;;) {
    const page = await ask();
    if (page.includes(text)) return page;
  }
}

describe('while editing', () => {
  it('a page leads to its file in the editor', async () => {
    const at = encodeURIComponent(join(dir, file));
    expect(await ask()).toContain(
      `<a href="/__open-in-editor?file=${at}" rel="edit">✎ ${file}</a>`,
    );
  });

  it('data files are served as they will be published', async () => {
    for (const [name, type, start] of [
      ['sample-8-pledges.csv', 'text/csv', 'id,'],
      ['sample-places.csv', 'text/csv', 'id,'],
      ['sample-places.json', 'application/json', '{'],
    ] as const) {
      const answer = await fetch(`${server.root}/data/v1/${name}`, { redirect: 'manual' });
      expect([name, answer.status, answer.headers.get('content-type')]).toEqual([name, 200, type]);
      expect((await answer.text()).startsWith(start), name).toBe(true);
    }
  });

  it('a saved record is served, a fault is told, and its repair is served again', async () => {
    const path = join(dir, file);
    const base = readFileSync(path, 'utf8');
    writeFileSync(path, base.replace('시험용 공약 하나', '고친 공약'));
    expect(await askUntil('고친 공약')).not.toContain('시험용 공약 하나');
    writeFileSync(path, base.replace('lead: planning', 'lead: nobody'));
    let status = 200;
    while (status === 200) ({ status } = await request());
    expect(status).toBe(500);
    writeFileSync(path, base);
    expect(await askUntil('시험용 공약 하나')).not.toContain('고친 공약');
  });
});
