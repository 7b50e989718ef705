import { expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { buildShippedSite } from './shipped-site.ts';

const site = openSite('/', buildShippedSite);

/** The first of what answers begins no lower on a phone. */
const lowest = 320;

test.each([
  ['/search/?q=콜센터', '[data-results] > li'],
  ['/search/?q=콜센터 예산', '.answer'],
  ['/search/?q=늦은 것', '.answer'],
  ['/search/?q=시민 우주선', '[data-results] > li'],
  ['/search/?q=ㅅㅁ', '[data-results] > li'],
  ['/en/search/?q=call centre', '[data-results] > li'],
])('%s answers at the top of a phone', async (address, first) => {
  const { page } = await site.visit(address, { viewport: { width: 390, height: 844 } });
  await page.locator(first).first().waitFor();
  await page.getByRole('status').filter({ hasText: /\S/ }).waitFor();
  const box = await page.locator(first).first().boundingBox();
  expect(box?.y).toBeLessThanOrEqual(lowest);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
