import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const box = 'main input[name=q]';
const links = (page: Page) => page.locator('[data-results] .row-title');
const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'visible' });
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id);

describe('the search page under the fingers', () => {
  test('answers while a syllable is still being composed', async () => {
    const { page, record } = await site.visit('/search/');
    await page.locator(box).focus();
    const keys = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    for (const text of ['ㅊ', '차', '참', '참ㄱ']) await compose(text);
    await said(page, '‘참ㄱ’ 결과');
    expect(await links(page).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-results] mark').first().textContent()).toContain('참관');
    await compose('참관');
    await said(page, '‘참관’ 결과');
    await keys.send('Input.insertText', { text: '참관' });
    await page.waitForURL((url) => url.searchParams.get('q') === '참관');
    expect(await page.locator(box).inputValue()).toBe('참관');
    expect(record.complaints).toEqual([]);
  });

  test('arrows walk through the best results while the focus stays in the box; Enter opens; Escape closes, then clears', async () => {
    const { page, record } = await site.visit('/search/?q=참관단');
    await said(page, '‘참관단’ 결과');
    const combo = page.getByRole('combobox', { name: '찾을 말' });
    const active = async () => {
      const id = await combo.getAttribute('aria-activedescendant');
      return id === null ? undefined : page.locator(`#${id}[aria-selected=true]`).textContent();
    };
    // ARIA in HTML: of the boxes for words only one of type text may be a combobox.
    expect(await combo.getAttribute('type')).toBe('text');
    await combo.focus();
    expect(await combo.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    expect(await combo.getAttribute('aria-expanded')).toBe('true');
    expect(await page.getByRole('listbox').getAttribute('id')).toBe(
      await combo.getAttribute('aria-controls'),
    );
    const href = String(await links(page).first().getAttribute('href'));
    expect(await active()).toContain(await links(page).first().textContent());
    await page.keyboard.press('ArrowDown');
    expect(await active()).toContain(await links(page).nth(1).textContent());
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(1);
    expect(await focused(page)).toBe('q');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await combo.getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator(box).inputValue()).toBe('참관단');
    await page.keyboard.press('Escape');
    expect(await page.locator(box).inputValue()).toBe('');
    await said(page, '찾을 말을 적으면');
    await combo.fill('참관단');
    await said(page, '‘참관단’ 결과');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    expect(record.complaints).toEqual([]);
    await page.goBack();
    await said(page, '‘참관단’ 결과');
    expect(await page.locator(box).inputValue()).toBe('참관단');
  });

  test('/ leads to the box of any page, and is a letter inside one', async () => {
    const { page } = await site.visit('/sample/awards/', {
      viewport: { width: 1280, height: 900 },
    });
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('site-q');
    await page.keyboard.type('민원/상담');
    expect(await page.locator('#site-q').inputValue()).toBe('민원/상담');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=*');
  });

  test('/ can be turned off, for good', async () => {
    const { page } = await site.visit('/search/', { viewport: { width: 1280, height: 900 } });
    await page.getByLabel('글쇠 / 로 찾기 칸에 가기').uncheck();
    await page.goto(`${site.root()}/sample/awards/`);
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('site-q');
    await page.goto(`${site.root()}/search/`);
    await page.getByLabel('글쇠 / 로 찾기 칸에 가기').check();
    await page.goto(`${site.root()}/sample/awards/`);
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('site-q');
  });

  test('kinds narrow the results, orders sort them, and the address keeps both', async () => {
    const { page } = await site.visit('/search/?q=시민');
    await said(page, '‘시민’ 결과');
    const all = await links(page).count();
    const awards = page.getByRole('button', { name: /^공약 \d/ });
    const count = Number((await awards.textContent())?.replace(/\D/g, ''));
    await awards.click();
    await page.waitForURL('**kind=pledge**');
    await said(page, `결과 ${String(count)}건`);
    expect(count).toBeLessThan(all);
    expect(await page.locator('[data-results] .row-id', { hasText: '공약' }).count()).toBe(count);
    await page.getByText('줄이기·차례').click();
    await page.getByLabel('차례').selectOption('money');
    await page.waitForURL('**sort=money**');
    await page.reload();
    await said(page, `결과 ${String(count)}건`);
    expect(await page.getByLabel('차례').inputValue()).toBe('money');
  });

  test('says how it understood what was not typed so', async () => {
    const { page } = await site.visit('/search/?q=민원상담쇼');
    await said(page, '‘민원상담쇼’ 대신 ‘민원상담소’ 결과');
    const told = page.locator('main').getByText('‘민원상담쇼’ 대신', { exact: false });
    expect(await told.and(page.locator(':not([role=status])')).count()).toBe(1);
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('민원상담소');
  });

  test.each([
    '?q=%E0%A4%A',
    `?q=${'가'.repeat(1100)}`,
    '?q=__proto__&kind=__proto__',
    '?sort=x&q=시민',
  ])('an odd address does nothing (%#)', async (address) => {
    const { page, record } = await site.visit(`/search/${address}`);
    await page.locator('[role=status]:not(:empty)').first().waitFor();
    expect(record.complaints).toEqual([]);
    expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  });
});
