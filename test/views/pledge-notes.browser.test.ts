import { expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();

test.each([true, false])(
  'a number leads to its note, the note to the words and back (script: %s)',
  async (script) => {
    const { page } = await site.visit('/sample/8/pledges/3-1/', {
      javaScriptEnabled: script,
      viewport: { width: 390, height: 844 },
    });
    await page.locator('.timeline .fold > summary').click();
    const number = page.locator('#m-trial .noted');
    expect(await number.getAttribute('aria-label')).toMatch(/^각주 \d+$/);
    await number.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('.notes li:target');
    expect(await note.textContent()).toContain('2023. 12. 11. 시범운영 시작');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    expect(focused).toBe('3-1 · 5 추진현황');
    await note.locator('.noted').click();
    expect(await page.evaluate(() => document.querySelector(':target')?.closest('li')?.id)).toBe(
      'm-trial',
    );
    await note
      .or(page.locator('.notes li', { hasText: '시범운영 시작' }))
      .locator('cite a')
      .click();
    const place = page.locator('.cited > li:target');
    expect(await place.locator('h3').textContent()).toBe('3-1 · 5 추진현황');
    expect(await place.locator('q').allTextContents()).toContain('2023. 12. 11. 시범운영 시작');
    expect(await place.locator('h3').isVisible()).toBe(true);
  },
);

test('each number is at least 24 pixels wide and no page is wider than a phone', async () => {
  for (const address of ['/sample/8/pledges/3-1/', '/sources/sample-cards/']) {
    const { page } = await site.visit(address, { viewport: { width: 390, height: 844 } });
    const widths = await page
      .locator('.noted')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    expect(widths.filter((width) => width < 24)).toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBe(0);
  }
});
