import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const results = (page: Page) => page.locator('[data-results] > li');
/** What is counted: results, and what was found of the same records. */
const counted = (page: Page) => page.locator('[data-results] li');
const said = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'visible' });
const countIn = (text: string | null) => Number(/\((\d+)\)$/.exec(text ?? '')?.[1]);
const filterFiles = (requests: readonly string[]) =>
  requests.filter((address) => address.includes('/pagefind/facets/')).length;

describe('narrowing the results', () => {
  test('loads no filter but the kinds before it is asked for', async () => {
    const { page, record } = await site.visit('/search/?q=시민');
    await said(page, '‘시민’ 결과');
    expect(filterFiles(record.requests)).toBe(1);
    await page.getByText('줄이기·차례').click();
    await page.getByLabel('부서').waitFor();
    expect(filterFiles(record.requests)).toBeGreaterThan(4);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('counts what each value leaves, keeps it in the address and takes it away again', async () => {
    const { page, record } = await site.visit('/search/?q=시민');
    await said(page, '‘시민’ 결과');
    const all = await counted(page).count();
    await page.getByText('줄이기·차례').click();
    const department = page.getByLabel('부서');
    const option = department.locator('option').nth(1);
    const count = countIn(await option.textContent());
    const value = String(await option.getAttribute('value'));
    expect(count).toBeLessThan(all);
    await department.selectOption(value);
    await said(page, `결과 ${String(count)}건`);
    expect(await counted(page).count()).toBe(count);
    expect(new URL(page.url()).searchParams.get('department')).toBe(value);

    await page.reload();
    await said(page, `결과 ${String(count)}건`);
    const chip = page.getByRole('button', { name: `부서: ${value} 빼기` });
    await chip.click();
    await said(page, '‘시민’ 결과');
    await counted(page).nth(count).waitFor({ state: 'attached' });
    expect(new URL(page.url()).searchParams.has('department')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(record.complaints).toEqual([]);
  });

  test('in English has English names', async () => {
    const { page } = await site.visit('/en/search/?q=수상');
    await said(page, 'Results for “수상”');
    const titles = await results(page).locator('a').allTextContents();
    expect(titles.slice(0, 3).join()).toMatch(/Award/);
    await page.getByText('Narrow and sort').click();
    await page.getByLabel('Department').waitFor();
    const kinds = await page.getByLabel('Department').locator('option').allTextContents();
    expect(kinds.join()).toMatch(/Division \(\d+\)/);
    expect(await page.getByLabel('SDG goal').locator('option').nth(1).textContent()).toMatch(
      /^\d+\. [A-Z].* \(\d+\)$/,
    );
  });

  test('shows the finding where it stands', async () => {
    const { page } = await site.visit('/search/?q=두 표의 연도별 계획');
    await said(page, '결과');
    const link = results(page).locator('a[href*="#"]').first();
    const anchor = String(await link.getAttribute('href')).split('#')[1];
    await link.click();
    await page.waitForURL('**#**');
    expect(await page.locator(`[id="${String(anchor)}"]:target`).isVisible()).toBe(true);
  });

  test('fits a phone', async () => {
    const { page } = await site.visit('/search/?q=시민', { viewport: { width: 390, height: 800 } });
    await said(page, '‘시민’ 결과');
    await page.getByText('줄이기·차례').click();
    await page.getByLabel('부서').waitFor();
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
