import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { buildPages, makeOnce } from '../built/build-site.ts';
import { openSite } from '../built/open-site.ts';
import { writeContent } from '../generator/write.ts';

const promises = 120;
const mostWeight = 60_000;
const list = '/gov-001/8/pledges/';

/** A city with more promises than one page of a list holds. */
function buildLongSite() {
  const content = join(inject('sites'), 'long-content');
  makeOnce(content, (aside) => {
    writeContent(aside, { governments: 1, pledges: promises, seed: 1 });
  });
  return buildPages(content);
}

const site = openSite('/', buildLongSite);

const readRows = (page: Page) => page.locator('ol.rows > li.row:visible .row-id').allTextContents();
const countOf = (page: Page) => page.getByRole('status').textContent();
const search = (page: Page) => page.getByLabel('제목·번호에서 찾기');

/** The rows of a list and of the pages that it leads to. */
async function readPages(address: string) {
  const { page } = await site.visit(address, { javaScriptEnabled: false });
  const links = page.locator('nav.pages a');
  const rows = [];
  for (let at = 0; at < (await links.count()); at += 1) {
    await links.nth(at).click();
    await page.locator(`nav.pages li:nth-child(${String(at + 1)}) [aria-current=page]`).waitFor();
    rows.push(await readRows(page));
  }
  return rows;
}

describe('a list of more than a hundred promises', () => {
  test.each([list, `${list}by-order/money/`])(
    '%s holds each once, a hundred a page',
    async (at) => {
      const rows = await readPages(at);
      expect(rows.map(({ length }) => length)).toEqual([100, promises - 100]);
      expect(new Set(rows.flat()).size).toBe(promises);
    },
  );

  test('names each area before its promises, and goes on in it', async () => {
    const rows = (await readPages(list)).flat();
    const areas = rows.map((id) => id.split('-')[0]);
    expect(areas.filter((area, at) => area !== areas[at - 1])).toEqual([...new Set(areas)]);
    const { page } = await site.visit(list);
    expect(await page.locator('.row-area h2').count()).toBeGreaterThan(2);
  });

  test('is light', async () => {
    const { page, record } = await site.visit(list, { viewport: { width: 390, height: 844 } });
    await page.waitForLoadState('networkidle');
    const loaded = record.responses.filter((response) => !response.url().endsWith('.woff2'));
    const bodies = await Promise.all(loaded.map((response) => response.body()));
    const weight = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
    expect(bodies.length).toBeGreaterThan(2);
    expect(weight).toBeLessThan(mostWeight);
  });
});

describe('the filters of a long list', () => {
  test('find what stands on another page, and give the page back', async () => {
    const [, later = []] = await readPages(list);
    const { page } = await site.visit(list);
    const id = later.at(-1) as string;
    await search(page).fill(id);
    await page
      .getByRole('status')
      .filter({ hasText: `${String(promises)}건 중` })
      .waitFor();
    expect(await readRows(page)).toContain(id);
    expect(await page.locator('nav.pages').isVisible()).toBe(false);
    await page.getByRole('button', { name: '거르기 지우기' }).click();
    await page.locator('nav.pages').waitFor();
    expect(await readRows(page)).toHaveLength(100);
    expect(await countOf(page)).toContain('1~100번째');
  });

  test('say so where the other pages cannot be read', async () => {
    const { page } = await site.visit(list, {});
    const isSaid = () => page.getByText('이 쪽의 공약에서만 찾았습니다').isVisible();
    expect(await isSaid()).toBe(false);
    await page.route('**/pages/2/', (route) => route.abort());
    await search(page).fill('1-1');
    await page.getByText('이 쪽의 공약에서만 찾았습니다').waitFor();
    expect(await countOf(page)).toMatch(/^100건 중/);
    expect(await page.locator('nav.pages').isVisible()).toBe(true);
  });
});
