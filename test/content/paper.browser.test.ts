import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { readPaper } from '../print/read-paper.ts';
import { pairByTurns } from '../sample.ts';
import { buildShippedSite, published } from './shipped-site.ts';

const site = openSite('/', buildShippedSite);
const ids = readdirSync('content/governments/paju/pledges/8').map((file) => file.slice(0, -3));

test('there are six pledges', () => {
  expect(ids).toHaveLength(6);
});

test.each(pairByTurns(ids, ['', '/en']))('%s is one or two sheets of A4 (by turns at /, /en: here %j)', async (id, start) => {
  const address = `${start}/paju/8/pledges/${id}/`;
  const { page } = await site.visit(address);
  const sheets = await readPaper(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  const text = sheets.join('').replace(/\s/g, '');
  expect(text).toContain(`${published}${address}`);
  // Everything that is said of it stands there: its last note too.
  const last = await page.locator('.notes q').last().textContent();
  expect(text).toContain(String(last).replace(/\s/g, ''));
});
