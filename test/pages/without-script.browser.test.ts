import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildGeneratedSite } from '../built/build-site.ts';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const many = openSite('/', buildGeneratedSite);
const list = '/sample/8/pledges/';
const open = (address: string) =>
  site.visit(address, { javaScriptEnabled: false, viewport: { width: 1280, height: 844 } });
const readRows = (page: Page) => page.locator('ol.rows > li.row .row-id').allTextContents();

describe('the filter form without a script', () => {
  test('is the one form, and each of its buttons leads to the rows it names', async () => {
    const { page } = await open(list);
    const form = page.getByRole('form', { name: '거르기' });
    expect(await page.locator('main form:visible').count()).toBe(1);
    await form.getByRole('button', { name: '공공시설과 3건' }).click();
    await page.waitForURL('**/by-department/buildings/**');
    expect(await readRows(page)).toEqual(['3-5', '3-6', '3-8']);
    expect(await form.locator('[aria-current]').allInnerTexts()).toEqual(['공공시설과 3건']);

    await form.getByRole('button', { name: '달성 뒤 폐지·되돌림 1건' }).click();
    await page.waitForURL('**/by-status/reversed/**');
    expect(await readRows(page)).toEqual(['3-3']);
    await form.getByRole('button', { name: '거르기 지우기' }).click();
    await page.waitForURL((url) => url.pathname === list);
    expect(await readRows(page)).toHaveLength(6);
  });

  test('is not there where a script filters', async () => {
    const { page } = await site.visit(list);
    expect(await page.locator('.plain-filters').count()).toBe(0);
    await page.getByRole('combobox', { name: '부서', exact: true }).selectOption('participation');
    await page.getByRole('button', { name: '거르기', exact: true }).click();
    expect(await page.locator('ol.rows > li.row:visible .row-id').allTextContents()).toEqual([
      '3-2',
    ]);
    expect(new URL(page.url()).search).toBe('?department=participation');
  });
});

describe('the search without a script', () => {
  test.each(['/sample/8/', '/sample/8/ledger/'])(
    'a question asked on %s is kept in the address and answered with the index',
    async (address) => {
      const { page } = await open(address);
      await page.locator('#site-q').fill('솔밭동');
      await page.locator('.site-search button').click();
      await page.waitForURL('**/search/?q=*');
      expect(new URL(page.url()).searchParams.get('q')).toBe('솔밭동');
      const answer = page.locator('.plain-index');
      expect(await answer.textContent()).toContain('‘q=’ 뒤에');
      await answer
        .locator('div', { hasText: '공약' })
        .first()
        .getByRole('link', { name: 'ㅅ', exact: true })
        .click();
      await page.waitForURL('**/sample/records/#pledge-*');
      const heading = page.locator(':target');
      expect(await heading.textContent()).toBe('ㅅ');
      const found = page.locator(':target + ul a', { hasText: '솔밭동' });
      expect(await found.count()).toBeGreaterThan(0);
      const box = await found.first().boundingBox();
      expect(box && box.y >= 0 && box.y < 844).toBe(true);
    },
  );

  test('of several governments is answered with the index of each', async () => {
    const { page } = await many.visit('/search/?q=1', { javaScriptEnabled: false });
    const links = page.locator('.plain-index a');
    expect(await links.count()).toBe(await page.locator('.plain-index dt').count());
    expect(await links.count()).toBeGreaterThan(1);
    await links.first().click();
    await page.waitForURL('**/records/');
    expect(await page.locator('main .plain-list a').count()).toBeGreaterThan(5);
  });

  test('is silent about itself where a script runs', async () => {
    const { page } = await site.visit('/search/?q=솔밭동');
    await page.locator('[data-results] > li').first().waitFor();
    expect(await page.locator('.plain-index').count()).toBe(0);
  });
});
