import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLargeFolder, keptBelow, keptOf } from '../../src/load/read-at-size.ts';
import { openDevServer, type DevServer } from '../built/dev-server.ts';
import { writeContent } from '../generator/write.ts';

const addressOf = (id: string) => `/${id}/8/pledges/1-1/`;
const fileOf = (id: string) => join(dir, `governments/${id}/pledges/8/1-1.md`);
let dir = '';
let server: DevServer;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  writeContent(dir, { governments: 8, pledges: 100, seed: 1 });
  expect(isLargeFolder(dir)).toBe(true);
  server = await openDevServer(dir, addressOf('gov-001'));
});
afterAll(async () => {
  await server.close();
  for (const folder of [dir, keptOf(keptBelow(process.cwd()), dir)]) {
    rmSync(folder, { recursive: true, force: true });
  }
});

const ask = async (address: string) => {
  const answer = await fetch(`${server.root}${address}`);
  return { status: answer.status, text: await answer.text() };
};

const readTitle = (id: string) =>
  /^title: (.*)$/m.exec(readFileSync(fileOf(id), 'utf8'))?.[1] ?? 'no title';

describe('while editing a large content', () => {
  it('pages of several governments and of none are made, even asked for at once', async () => {
    const ids = ['gov-002', 'gov-005', 'gov-001'];
    const [front, ...pages] = await Promise.all(['/', ...ids.map(addressOf)].map(ask));
    expect(front?.status).toBe(200);
    for (const [index, id] of ids.entries()) {
      expect(pages[index]?.status).toBe(200);
      expect(pages[index]?.text).toContain(readTitle(id));
    }
    expect((await ask('/en/gov-008/awards/')).status).toBe(200);
    expect((await ask('/data/v1/gov-003-8-pledges.csv')).status).toBe(200);
    expect((await ask('/gov-009/')).status).toBe(404);
  });

  it('a saved record is on the very next page of its government and of the site', async () => {
    const base = readFileSync(fileOf('gov-002'), 'utf8');
    for (const title of ['고친 공약', '다시 고친 공약']) {
      writeFileSync(fileOf('gov-002'), base.replace(/^title: .*$/m, `title: ${title}`));
      expect((await ask(addressOf('gov-002'))).text).toContain(title);
      expect((await ask(addressOf('gov-001'))).text).not.toContain(title);
      expect((await ask('/data/v1/gov-002-8-pledges.csv')).text).toContain(title);
    }
    writeFileSync(fileOf('gov-002'), base);
    expect((await ask(addressOf('gov-002'))).text).not.toContain('고친 공약');
  });

  it('a fault is told on the pages of its government and of the site, and on no others', async () => {
    const base = readFileSync(fileOf('gov-002'), 'utf8');
    writeFileSync(fileOf('gov-002'), base.replace(/^lead: .*$/m, 'lead: nobody'));
    expect((await ask(addressOf('gov-002'))).status).toBe(500);
    expect((await ask(addressOf('gov-001'))).status).toBe(200);
    expect((await ask('/')).status).toBe(500);
    writeFileSync(fileOf('gov-002'), base);
    expect((await ask(addressOf('gov-002'))).status).toBe(200);
    expect((await ask('/')).status).toBe(200);
  });
});
