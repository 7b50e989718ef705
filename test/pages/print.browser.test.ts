import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { listOverflow } from './inspect-page.ts';

const site = openSite();
const address = '/sample/8/pledges/3-6/';
/** The text's width on A4 between the margins of the print style, in CSS pixels. */
const paper = { width: 673, height: 1000 };

describe('a pledge on paper', () => {
  test('makes a PDF of one or two A4 sheets', async () => {
    const { page } = await site.visit(address);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)];
    expect(sheets.length).toBeGreaterThanOrEqual(1);
    expect(sheets.length).toBeLessThanOrEqual(2);
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - 595)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(1);
    }
    expect(boxes.length).toBeGreaterThan(0);
  });

  test.each([true, false])('is whole (script: %s)', async (javaScriptEnabled) => {
    const { page } = await site.visit(address, { javaScriptEnabled, viewport: paper });
    await page.emulateMedia({ media: 'print' });

    for (const name of ['.site-nav', '.site-languages', 'nav.index', '.sticky-bar', '.skip']) {
      const shown = await page.locator(name).filter({ visible: true }).count();
      expect({ name, shown }).toEqual({ name, shown: 0 });
    }
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await listOverflow(page)).toEqual([]);

    const charts = await page.locator('.chart').all();
    expect(charts.length).toBeGreaterThan(1);
    for (const chart of charts) {
      const fold = page.locator('.fold', { has: chart });
      expect(await fold.getAttribute('open')).toBeNull();
      expect(await chart.locator('table').isVisible()).toBe(true);
      // The figures are printed once.
      expect(await chart.locator('svg').isVisible()).toBe(false);
      expect(await chart.locator('canvas').filter({ visible: true }).count()).toBe(0);
    }
    const links = page.locator('main a');
    const colours = await links.evaluateAll((all) => all.map((a) => getComputedStyle(a).color));
    expect([...new Set(colours)].length).toBeLessThanOrEqual(3);
  });
});

test('the page of a place is one A4 sheet, without what only a screen needs', async () => {
  const { page } = await site.visit('/sample/places/nuri/', { viewport: paper });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.here').isVisible()).toBe(true);
  expect(await page.locator('.screen-only').isVisible()).toBe(false);
  expect(await listOverflow(page)).toEqual([]);
});

test('the map of pledges is whole on paper', async () => {
  const { page } = await site.visit('/sample/8/map/', {
    viewport: paper,
    javaScriptEnabled: false,
  });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.tiles a').filter({ visible: true }).count()).toBe(4);
  expect(await page.locator('.off-map').isVisible()).toBe(true);
  expect(await listOverflow(page)).toEqual([]);
});
