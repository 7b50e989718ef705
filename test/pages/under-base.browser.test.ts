import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { touchCharts } from './inspect-page.ts';

const site = openSite('/x/');

/** Opened below /x/, and nothing asked for that is not there. */
async function visit(address: string) {
  const visit = await site.visit(address);
  const sound = async () => {
    await visit.page.waitForLoadState('networkidle');
    expect(visit.record.complaints).toEqual([]);
    const astray = visit.record.requests.filter((url) => !url.startsWith(`${site.root()}/`));
    expect(astray).toEqual([]);
    expect(visit.record.responses.filter((response) => response.status() >= 400)).toEqual([]);
  };
  return { ...visit, sound };
}

describe('a site under a base path', () => {
  test('is styled, and leads from page to page', async () => {
    const { page, sound } = await visit('/');
    const nav = page.locator('nav.site-nav');
    expect(await nav.locator('ul').evaluate((list) => getComputedStyle(list).display)).toBe('flex');
    await nav.getByRole('link', { name: '공약', exact: true }).click();
    await page.waitForURL('**/x/sample/8/pledges/');
    await page.getByRole('link', { name: '솔밭동 행정복지센터' }).click();
    await page.waitForURL('**/x/sample/8/pledges/3-5/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/x/en/sample/8/pledges/3-5/');
    await sound();
  });

  test('reads its charts by touch', async () => {
    const { page, sound } = await visit('/sample/statistics/people/');
    await touchCharts(page);
    expect(await page.locator('.chart[data-enhanced] canvas').count()).toBe(1);
    await sound();
  });

  test('loads its fonts where the reader has none of those named first', async () => {
    const { page, record, sound } = await visit('/');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(record.requests.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
    await sound();
  });

  test('finds, in both languages', async () => {
    for (const language of ['', '/en']) {
      const { page, sound } = await visit(`${language}/`);
      await page.locator('main input[name=q]').fill('행정복지센터');
      await page.locator('main button[type=submit]').click();
      const found = page.locator(`[data-results] a[href$="/x${language}/sample/8/pledges/3-5/"]`);
      await found.click();
      await page.waitForURL(`**/x${language}/sample/8/pledges/3-5/`);
      await sound();
    }
  });

  test('filters', async () => {
    const { page, sound } = await visit('/sample/8/pledges/?q=3-5');
    expect(await page.locator('ol.rows > li.row:visible').count()).toBe(1);
    await page.getByRole('button', { name: '거르기 지우기' }).click();
    await page.waitForURL(`${site.root()}/sample/8/pledges/`);
    await sound();
  });

  test('says on its own page what is not there', async () => {
    const { page } = await site.visit('/nowhere/');
    expect(await page.locator('h1').textContent()).toBe('찾는 페이지가 없습니다');
    await page.locator('.site-name').click();
    await page.waitForURL('**/x/');
  });
});
