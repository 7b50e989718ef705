import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { openSite } from '../built/open-site.ts';
import { readPaper } from '../print/read-paper.ts';

const published = 'https://promises.example.kr';
const site = openSite('/', () => buildSite('/', 'content', published));
const ids = readdirSync('content/governments/paju/pledges/8').map((file) => file.slice(0, -3));
const addresses = ids.flatMap((id) => [`/paju/8/pledges/${id}/`, `/en/paju/8/pledges/${id}/`]);

test('there are six pledges in two languages', () => {
  expect(addresses).toHaveLength(12);
});

test.each(addresses)('%s is one or two sheets of A4', async (address) => {
  const { page } = await site.visit(address);
  const sheets = await readPaper(page);
  expect(sheets.length).toBeLessThanOrEqual(2);
  const text = sheets.join('').replace(/\s/g, '');
  expect(text).toContain(`${published}${address}`);
  // Everything that is said of it stands there: its last note too.
  const last = await page.locator('.notes q').last().textContent();
  expect(text).toContain(String(last).replace(/\s/g, ''));
});
