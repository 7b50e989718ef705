import type { Locator, Page, Response } from 'playwright-core';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { foldCharts } from './inspect-page.ts';

const limit = 60_000;
const ids = ['3-1', '3-2', '3-3', '3-5', '3-6', '3-8'];
const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
];
const site = openSite();

async function weigh(response: Response): Promise<number> {
  return gzipSync(await response.body()).length;
}

const isFont = (response: Response) => /\.woff2?$/.test(response.url());
const isChartClient = (url: string) => url.includes('chart-client');

async function readTable(figure: Locator): Promise<string[]> {
  return figure.locator('table :is(th, td)').allTextContents();
}

/** For each bar of the drawing: whether the canvas is painted in its middle and bare just beyond its row's end. */
function compareBars(page: Page, id: string): Promise<{ painted: boolean; ends: boolean }[]> {
  return page.evaluate((figureId) => {
    const figure = document.getElementById(figureId) as HTMLElement;
    const canvas = figure.querySelector('canvas') as HTMLCanvasElement;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const box = canvas.getBoundingClientRect();
    const ratio = canvas.width / box.width;
    const isPainted = (x: number, y: number) => {
      const [left, top] = [(x - box.left) * ratio - 3, (y - box.top) * ratio - 3];
      const { data } = context.getImageData(left, top, 6, 6);
      return data.some((value, at) => at % 4 === 3 && value > 0);
    };
    const bars = [...figure.querySelectorAll('.chart-marks rect')];
    const places = bars.map((bar) => bar.getBoundingClientRect());
    return places.map(({ left, width, top, height }) => {
      const row = places.filter((other) => Math.abs(other.top - top) < 1);
      const end = Math.max(...row.map(({ right }) => right));
      const middle = top + height / 2;
      return {
        painted: isPainted(left + width / 2, middle),
        ends: end + 8 > box.right || !isPainted(end + 7, middle),
      };
    });
  }, id);
}

describe('a pledge page', () => {
  test.each(ids)('%s weighs at most 60 kB before fonts', async (id) => {
    for (const viewport of screens) {
      const { page, record } = await site.visit(`/sample/8/pledges/${id}/`, { viewport });
      await page.waitForLoadState('networkidle');
      const loaded = record.responses.filter((response) => !isFont(response));
      const names = loaded.map((response) => new URL(response.url()).pathname);
      expect(names.some((name) => name.endsWith('/'))).toBe(true);
      expect(names.some((name) => name.endsWith('.css'))).toBe(true);
      expect(names.filter(isChartClient)).toEqual([]);
      const weights = await Promise.all(loaded.map(weigh));
      const total = weights.reduce((sum, bytes) => sum + bytes, 0);
      expect(
        total,
        names.map((name, at) => `${name} ${String(weights[at])}`).join('\n'),
      ).toBeLessThan(limit);
    }
  });

  test('brings in the script of its charts when one comes near, and the table stays what it was', async () => {
    const address = '/sample/8/pledges/3-6/';
    const viewport = { width: 390, height: 844 };
    const plain = await site.visit(address, { viewport, javaScriptEnabled: false });
    const { page, record } = await site.visit(address, { viewport });
    await page.waitForLoadState('networkidle');
    expect(record.requests.filter(isChartClient)).toEqual([]);

    await foldCharts(page, true);
    const figures = await page.locator('.chart:not([data-chart=status])').all();
    expect(figures.length).toBeGreaterThan(1);
    for (const figure of figures) {
      const id = (await figure.getAttribute('id')) ?? '';
      const before = await figure.locator('svg').boundingBox();
      await figure.scrollIntoViewIfNeeded();
      const canvas = figure.locator('canvas');
      await canvas.waitFor();
      expect(await readTable(figure)).toEqual(await readTable(plain.page.locator(`#${id}`)));

      const [drawn, over] = [await figure.locator('svg').boundingBox(), await canvas.boundingBox()];
      expect(drawn && [drawn.width, drawn.height]).toEqual(before && [before.width, before.height]);
      expect(over && Math.abs(over.width - (drawn?.width ?? 0))).toBeLessThan(1.5);
      const bars = await compareBars(page, id);
      expect(bars.length).toBeGreaterThan(0);
      expect(bars.filter(({ painted, ends }) => !painted || !ends)).toEqual([]);
    }
    expect(record.requests.filter(isChartClient)).toHaveLength(1);
  });
});
