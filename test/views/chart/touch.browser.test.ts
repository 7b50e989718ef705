import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../../built/open-site.ts';

const site = openSite();
const isChartClient = (url: string) => url.includes('chart-client');
const address = '/sample/statistics/people/';

async function readFigure(page: Page): Promise<string> {
  return page.locator('.chart[data-touched]').innerText();
}

/** How many dots of the canvas are painted near a point of the drawing, and far from all of them. */
function countPainted(page: Page, at: number): Promise<number> {
  return page.evaluate((index) => {
    const canvas = document.querySelector('canvas') as HTMLCanvasElement;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    const point = document.querySelectorAll('.chart-marks circle')[index] as Element;
    const { left, top, width, height } = point.getBoundingClientRect();
    const [x, y] = [(left + width / 2 - box.left) * ratio, (top + height / 2 - box.top) * ratio];
    const { data } = context.getImageData(x - 4, y - 4, 8, 8);
    return data.filter((value, place) => place % 4 === 3 && value > 0).length;
  }, at);
}

describe('a series with more values than its drawing says', () => {
  test('asks for chart.js when it is touched, and not before', async () => {
    const { page, record } = await site.visit(address, { viewport: { width: 390, height: 844 } });
    const before = await readFigure(page);
    await page.locator('.chart[data-touched]').scrollIntoViewIfNeeded();
    await page.waitForLoadState('networkidle');
    expect(record.requests.filter(isChartClient)).toEqual([]);

    await page.locator('.chart-marks circle').nth(2).hover();
    await page.locator('canvas').waitFor({ state: 'attached' });
    await expect.poll(() => countPainted(page, 2)).toBeGreaterThan(0);
    expect(await countPainted(page, 0)).toBe(0);
    expect(record.requests.filter(isChartClient)).toHaveLength(1);
    expect(await readFigure(page)).toBe(before);
    expect(await page.locator('.chart-marks circle').first().isVisible()).toBe(true);
    await page.locator('canvas').dispatchEvent('mouseout');
    await expect.poll(() => countPainted(page, 2)).toBe(0);
  });

  test('asks for it when a finger or the keyboard reaches it', async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
    const touched = await site.visit(address, phone);
    await touched.page.locator('.chart-marks circle').nth(4).tap();
    await touched.page.locator('canvas').waitFor({ state: 'attached' });
    await expect.poll(() => countPainted(touched.page, 4)).toBeGreaterThan(0);
    // A browser tells of a mouse that left, though only a finger was there: the value stays shown.
    await touched.page.locator('canvas').dispatchEvent('mouseout');
    expect(await countPainted(touched.page, 4)).toBeGreaterThan(0);
    const focused = await site.visit(address);
    await focused.page.locator('.chart[data-touched] summary').focus();
    await focused.page.locator('canvas').waitFor({ state: 'attached' });
    expect(focused.record.requests.filter(isChartClient)).toHaveLength(1);
  });
});

test('bars, strips and series whose values all stand in the drawing never ask for it', async () => {
  for (const still of ['/sample/8/ledger/', '/sample/sdgs/indicators/voters/', '/sample/8/']) {
    const { page, record } = await site.visit(still);
    for (const drawing of await page.locator('.chart-drawing').filter({ visible: true }).all()) {
      await drawing.hover();
    }
    await page.waitForLoadState('networkidle');
    expect(record.requests.filter((url) => /chart/i.test(url))).toEqual([]);
  }
});
