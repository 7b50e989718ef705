import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { openBrowser } from '../built/open-browser.ts';
import { serveSite, type ServedSite } from '../built/serve-site.ts';
import { pages } from './templates.ts';

const [mostWeight, mostStyle, mostShift] = [60_000, 12_000, 0.02];

/** What a layout shift tells; TypeScript's own library does not name it. */
interface Shift extends PerformanceEntry {
  value: number;
}

declare global {
  interface Window {
    /** How far the page has moved under its reader, as Cumulative Layout Shift counts. */
    moved: number;
  }
}

let site: ServedSite;
let browser: Browser;
let page: Page;
let responses: Response[] = [];

beforeAll(async () => {
  site = await serveSite(buildSite());
  browser = await openBrowser(inject('browser'));
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(() => {
    window.moved = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries()) window.moved += (entry as Shift).value;
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  // Scripts and letters come after the first paint, as over a slow line.
  const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
  await page.route(/\.(woff2|js)$|\/fonts\.css$/, async (route) => {
    await page.waitForFunction(isPainted);
    await route.continue();
  });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const isWeighed = (response: Response) =>
  /\/$|\.(html|css|js)$/.test(new URL(response.url()).pathname);

async function weigh(response: Response): Promise<{ name: string; bytes: number }> {
  const bytes = gzipSync(await response.body()).length;
  return { name: new URL(response.url()).pathname, bytes };
}

/** How far the page has moved once two more pictures of it are drawn. */
const readMoved = () =>
  page.evaluate(
    () =>
      new Promise<number>((tell) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => tell(window.moved))),
        );
      }),
  );

const sum = (files: readonly { bytes: number }[]) =>
  files.reduce((total, { bytes }) => total + bytes, 0);

const korean = pages.filter(({ name }) => name.endsWith('(ko)'));

describe('on a phone without Korean letters', () => {
  test.each(korean)(
    '$name is light, and does not move when letters and scripts come',
    async ({ address }) => {
      // What is still under way belongs to the page before.
      await page.goto('about:blank');
      responses = [];
      await page.goto(`${site.origin}${address}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await readMoved()).toBeLessThan(mostShift);
      // Nothing more is asked for by scrolling.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForLoadState('networkidle');
      const files = await Promise.all(responses.filter(isWeighed).map(weigh));
      expect(sum(files.filter(({ name }) => name.endsWith('.css')))).toBeLessThan(mostStyle);
      expect(sum(files), JSON.stringify(files)).toBeLessThan(mostWeight);
      const fonts = responses.filter((response) => response.url().endsWith('.woff2'));
      expect(fonts.length).toBeLessThanOrEqual(2);
    },
  );
});

describe('a question in the address', () => {
  test.each([
    [390, '행정복지센터', '결과 '],
    [390, '쀍쀍쀍', '결과가 없습니다'],
    [1280, '행정복지센터', '결과 '],
  ])('moves nothing at %i px when its answer comes (%s)', async (width, query, answer) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('about:blank');
    await page.goto(`${site.origin}/search/?q=${query}`);
    await page
      .getByRole('status')
      .filter({ hasText: `‘${query}’ ${answer}` })
      .waitFor();
    expect(await readMoved()).toBeLessThan(mostShift);
  });
});
