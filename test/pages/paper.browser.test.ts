import { describe, expect, test } from 'vitest';
import { buildPages, sampleCity } from '../built/build-site.ts';
import { openSite } from '../built/open-site.ts';
import { readPaper } from '../print/read-paper.ts';
import { pairByTurns } from '../sample.ts';

const published = 'https://promises.example.kr';
const site = openSite('/', () => buildPages(sampleCity, published));
const ids = ['3-1', '3-2', '3-3', '3-5', '3-6', '3-8'];
/** The width between the margins of A4 in the print style, in CSS pixels. */
const paper = { width: 725, height: 1050 };

describe('a pledge on paper', () => {
  test.each(pairByTurns(ids, ['', '/en']))(
    '%s is one or two sheets of A4 that say where they are from (by turns at /, /en: here %j)',
    async (id, start) => {
      const address = `${start}/sample/8/pledges/${id}/`;
      const { page } = await site.visit(address);
      const sheets = await readPaper(page);
      expect(sheets.length).toBeLessThanOrEqual(2);
      const [first = ''] = sheets;
      expect(first.replace(/\s/g, '')).toContain(`${published}${address}`);
    },
  );

  test('stands in the order of the control card, then what the site adds', async () => {
    const { page } = await site.visit('/sample/8/pledges/3-1/');
    const parts = ['.lead', '#promise', '.marks', '#money', '#events', '#record', '#findings'];
    await page.emulateMedia({ media: 'print' });
    const tops = await Promise.all(
      [...parts, '#notes'].map(async (part) => (await page.locator(part).boundingBox())?.y ?? NaN),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  });

  test('leads back by its code, and says the day that it is from', async () => {
    const { page } = await site.visit('/sample/8/pledges/3-1/', { viewport: paper });
    expect(await page.locator('.paper-head').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const code = await page.locator('.paper-head .qr svg').boundingBox();
    // Two centimetres can be read by any phone.
    expect(code?.width).toBeGreaterThan(75);
    expect(await page.locator('.paper-head').textContent()).toContain('기준일');
  });

  test('has the day of printing where a script runs, else a line for it', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await site.visit('/sample/8/pledges/3-1/', { javaScriptEnabled });
      if (javaScriptEnabled) await page.clock.setFixedTime(new Date('2031-02-03T12:00:00'));
      const [first = ''] = await readPaper(page);
      expect(first).toContain('인쇄한 날:');
      expect(first.includes('2031. 2. 3.')).toBe(javaScriptEnabled);
      await page.emulateMedia({ media: 'print' });
      expect((await page.locator('.pen-line').boundingBox())?.width).toBeGreaterThan(50);
    }
  });
});

const wide = ['/sample/8/', '/sample/8/pledges/', '/sample/8/ledger/', '/en/sample/8/ledger/'];

describe('money and promise lines on paper', () => {
  test.each(wide)('%s is no wider than the sheet', async (address) => {
    const { page } = await site.visit(address, { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const wider = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((each) => {
          const { right, width } = each.getBoundingClientRect();
          const isHidden = each.closest('.visually-hidden') !== null;
          return (
            each.checkVisibility() &&
            width > 0 &&
            !isHidden &&
            right > document.documentElement.clientWidth + 0.5
          );
        })
        .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`),
    );
    expect(wider).toEqual([]);
  });

  test('the ledger prints every column, and its foot once', async () => {
    const { page } = await site.visit('/sample/8/ledger/', { viewport: paper });
    await page.emulateMedia({ media: 'print' });
    const cells = await page
      .locator('#by-pledge :is(thead, tbody > tr, tfoot) > :is(th, td)')
      .allInnerTexts();
    // Parts of a cell that are lines on a screen stand apart by a dot on paper.
    const bare = (words: string) => words.replace(/[\s·]/g, '');
    const text = bare((await readPaper(page)).join(''));
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => !text.includes(bare(cell)))).toEqual([]);
    const feet = await page
      .locator('tfoot')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
    expect([...new Set(feet)]).toEqual(['table-row-group']);
  });

  test('the list prints each promise with its line, none cut in two', async () => {
    const { page } = await site.visit('/sample/8/pledges/', { viewport: paper });
    const titles = await page.locator('.promise .row-title').allInnerTexts();
    const text = (await readPaper(page)).join('').replace(/\s/g, '');
    expect(titles).toHaveLength(ids.length);
    for (const title of titles) expect(text).toContain(title.replace(/\s/g, ''));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.promise svg.promise-line').filter({ visible: true }).count()).toBe(
      ids.length,
    );
    const breaks = await page
      .locator(':is(.promise, .bar)')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).breakInside));
    expect([...new Set(breaks)]).toEqual(['avoid']);
  });
});
