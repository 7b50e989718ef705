import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

  it('a saved record is on the very next page, a fault is told there, and its repair is served again', async () => {
    const path = join(dir, file);
    const base = readFileSync(path, 'utf8');
    for (const title of ['고친 공약', '다시 고친 공약', '또 고친 공약']) {
      writeFileSync(path, base.replace('시험용 공약 하나', title));
      expect(await ask()).toContain(title);
      writeFileSync(path, base.replace('lead: planning', 'lead: nobody'));
      expect((await request()).status).toBe(500);
    }
    writeFileSync(path, base);
    expect(await ask()).toContain('시험용 공약 하나');
  });

  it('a record that was read half written, or was renamed into place, is read again', async () => {
    const path = join(dir, file);
    const base = readFileSync(path, 'utf8');
    writeFileSync(path, '');
    expect((await request()).status).toBe(500);
    writeFileSync(`${dir}.md`, base.replace('시험용 공약 하나', '옮겨 온 공약'));
    renameSync(`${dir}.md`, path);
    expect(await ask()).toContain('옮겨 온 공약');
    writeFileSync(path, base);
    expect(await ask()).toContain('시험용 공약 하나');
  });
});
