import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const list = '/sample/8/pledges/';
const all = ['3-1', '3-2', '3-3', '3-5', '3-6', '3-8'];

/** The numbers of the rows that can be seen, from top to bottom. */
function readRows(page: Page): Promise<string[]> {
  return page.locator('ol.rows > li.row:visible .row-id').allTextContents();
}

const readState = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const countOf = (page: Page) => page.locator('[data-shown]').textContent();

describe('the list of pledges without a script', () => {
  test('hides what would not work and leads to lists that are cut beforehand', async () => {
    const { page } = await site.visit(list, { javaScriptEnabled: false });
    expect(await page.locator('form[data-filters]').isVisible()).toBe(false);
    expect(await readRows(page)).toEqual(all);

    const rows: Record<string, string[]> = {};
    const links = page.locator('.ready-made a');
    const names = await links.allTextContents();
    expect(names).toHaveLength(12);
    for (const name of names) {
      await page.locator('.ready-made').getByRole('link', { name, exact: true }).click();
      await page.locator('h1').filter({ hasText: name }).waitFor();
      rows[name] = await readRows(page);
      await page.goBack();
    }
    expect(rows).toEqual({
      '자라는 살림': [],
      '어울리는 문화': [],
      '가까운 행정': all,
      민원과: ['3-1'],
      참여협력과: ['3-2'],
      총무과: ['3-3'],
      공공시설과: ['3-5', '3-6', '3-8'],
      '목표 달성': ['3-1', '3-2', '3-5', '3-6', '3-8'],
      '달성 뒤 폐지·되돌림': ['3-3'],
      '총사업비가 큰 것부터': ['3-8', '3-6', '3-5', '3-1', '3-3', '3-2'],
      '기한이 빠른 것부터': ['3-3', '3-6', '3-2', '3-1', '3-5', '3-8'],
      가나다: ['3-8', '3-6', '3-5', '3-3', '3-1', '3-2'],
    });
  });
});

describe('the list of pledges with a script', () => {
  test('filters, counts and keeps its state in the address', async () => {
    const { page } = await site.visit(list);
    expect(await countOf(page)).toBe('이 사이트에 관리카드가 있는 보기시 민선8기 공약 6건');

    await choice(page, '부서').selectOption('공공시설과 (3건)');
    expect(await readRows(page)).toEqual(['3-5', '3-6', '3-8']);
    expect(await countOf(page)).toBe('6건 중 3건');
    await page.getByLabel('제목·번호에서 찾기').fill('행정 복지');
    expect(await readRows(page)).toEqual(['3-5', '3-6']);
    await choice(page, '근거').selectOption('achieved');
    await choice(page, '분야').selectOption('near');
    await choice(page, '차례').selectOption('money');
    expect(await readRows(page)).toEqual(['3-6', '3-5']);
    expect(readState(page)).toEqual({
      q: '행정 복지',
      area: 'near',
      department: 'buildings',
      status: 'achieved',
      order: 'money',
    });

    await page.reload();
    expect(await readRows(page)).toEqual(['3-6', '3-5']);
    expect(await page.getByLabel('제목·번호에서 찾기').inputValue()).toBe('행정 복지');
    expect(await choice(page, '부서').inputValue()).toBe('buildings');
    expect(await countOf(page)).toBe('6건 중 2건');

    await page.getByRole('link', { name: '솔밭동 행정복지센터' }).click();
    await page.waitForURL('**/3-5/');
    await page.goBack();
    expect(await readRows(page)).toEqual(['3-6', '3-5']);
    expect(readState(page)['order']).toBe('money');
  });

  test.each([
    ['status', 'reversed', ['3-3']],
    ['area', 'growing', []],
    ['order', 'deadline', ['3-3', '3-6', '3-2', '3-1', '3-5', '3-8']],
    ['order', 'title', ['3-8', '3-6', '3-5', '3-3', '3-1', '3-2']],
    ['q', '3-5', ['3-5']],
    ['q', '전화한통', ['3-1']],
    ['q', '민원과', []],
    ['department', 'nobody', all],
  ])('an address with %s=%s shows its rows at once', async (name, value, rows) => {
    const { page } = await site.visit(
      `${list}?${new URLSearchParams({ [name]: value }).toString()}`,
    );
    expect(await readRows(page)).toEqual(rows);
  });

  test('says so when nothing fits, aloud, and starts afresh', async () => {
    const { page } = await site.visit(list);
    const none = page.getByText('조건에 맞는 공약이 없습니다.');
    expect(await none.isVisible()).toBe(false);
    await page.getByLabel('제목·번호에서 찾기').fill('없는 공약');
    expect(await readRows(page)).toEqual([]);
    expect(await none.isVisible()).toBe(true);
    expect(await page.getByRole('status').textContent()).toBe('6건 중 0건');

    await page.getByRole('button', { name: '거르기 지우기' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await readRows(page)).toEqual(all);
    expect(await none.isVisible()).toBe(false);
    expect(await countOf(page)).toBe('6건 중 6건');
  });

  test('a step back within the page undoes its filters', async () => {
    const { page } = await site.visit(list);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await choice(page, '부서').selectOption('participation');
    expect(await readRows(page)).toEqual(['3-2']);
    await page.goBack();
    expect(await readRows(page)).toEqual(all);
  });
});

describe('a keyboard alone', () => {
  const focusOf = (page: Page) =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        text: element.textContent.trim() || element.getAttribute('name'),
        tag: element.tagName,
        ring: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        // A browser scrolls by whole pixels.
        inView: left >= 0 && right <= innerWidth && top > -1 && bottom < innerHeight + 1,
      };
    });

  test('skips to main, and meets every control in the order it is read, each with a ring', async () => {
    const { page } = await site.visit(list);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatchObject({
      text: '본문으로 건너뛰기',
      ring: true,
      inView: true,
    });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');

    const order = await page
      .locator('main :is(a[href], input, select, button, summary, [tabindex="0"]):visible')
      .evaluateAll((elements) =>
        elements.map((element) => element.textContent.trim() || element.getAttribute('name')),
      );
    for (const text of order) {
      await page.keyboard.press('Tab');
      expect(await focusOf(page)).toMatchObject({ text, ring: true, inView: true });
    }
  });

  test('filters', async () => {
    const { page } = await site.visit(list);
    await choice(page, '부서').focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press('ArrowDown');
    expect(await readRows(page)).toEqual(['3-5', '3-6', '3-8']);
    for (let press = 0; press < 4; press++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    expect(await readRows(page)).toEqual(all);
  });
});
