import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordFolder } from '../../src/search/index-entry.ts';
import { openFolder } from '../../src/search/open-folder.ts';
import { buildSite } from '../built/build-site.ts';
import { askStrings } from '../prove/search-strings.ts';
import { drawnOf } from '../sample.ts';

test.each(['how', 'host', 'horizontal', 'unjeong'])('%s is answered', async (query) => {
  const { results, count } = await (await openFolder(buildSite().folder))(query);
  expect(results).toHaveLength(Math.min(count, 20));
});

/** 200 in a sweep, 10,000 where `npm run prove -- strings` asks. */
const strings = drawnOf(200, 0.3);

test(`${String(strings)} random strings are answered`, async () => {
  const { lines, ok } = await askStrings(buildSite().folder, 7, strings);
  expect(lines.at(-1)).toMatch(/ 0 failed$/);
  expect(ok).toBe(true);
});

test('a batch goes on after a question that fails, and says so', () => {
  const site = mkdtempSync(join(tmpdir(), 'pledgebook-'));
  cpSync(buildSite().folder, site, { recursive: true });
  rmSync(join(site, 'pagefind', wordFolder), { recursive: true });
  const input = 'horizontal\n민원콜샌터\n콜센터\n';
  const args = ['scripts/search.ts', '--batch', '--out', site];
  const { stdout, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  rmSync(site, { recursive: true });
  const lines = stdout.trim().split('\n');
  const answers = lines.map((line) => JSON.parse(line) as { query: string; error?: string });
  expect(answers.map(({ query }) => query)).toEqual(['horizontal', '민원콜샌터', '콜센터']);
  expect(answers.map(({ error }) => error !== undefined)).toEqual([true, true, false]);
  expect(status).toBe(1);
});
