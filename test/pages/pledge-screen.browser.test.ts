import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';
import { pairByTurns } from '../sample.ts';

const site = openSite();
const ids = ['3-1', '3-2', '3-3', '3-5', '3-6', '3-8'];
/** Each promise has one of these looked at, by turns. */
const looks = pairByTurns(ids, ['screen', 'targets', 'paper']);
const idsFor = (look: string) => looks.filter((pair) => pair[1] === look).map(([id]) => id);
const phone = { width: 390, height: 844 };
/** The text's width on A4 between the margins of the print style, in CSS pixels. */
const paper = { width: 673, height: 1000 };
const open = (id: string, viewport = phone) =>
  site.visit(`/sample/8/pledges/${id}/`, { viewport, javaScriptEnabled: false });

const countFolds = (page: Page, isOpen: boolean) =>
  page.locator(isOpen ? '.fold[open]' : '.fold:not([open])').count();

describe('a pledge on a phone', () => {
  test('of one project is at most 2,800 pixels long between header and foot', async () => {
    const { page } = await open('3-5');
    const box = await page.locator('main').boundingBox();
    expect(box?.height).toBeLessThanOrEqual(2_800);
  });

  test.each(idsFor('screen'))('%s answers in its first screen (by turns)', async (id) => {
    const { page } = await open(id);
    for (const name of ['.verdict', '.triple']) {
      const box = await page.locator(name).boundingBox();
      expect(box && box.y + box.height, name).toBeLessThanOrEqual(phone.height);
    }
  });

  test.each(idsFor('targets'))('%s has no target below 24 pixels (by turns)', async (id) => {
    const { page } = await open(id);
    const heights = await page
      .locator('main :is(a, summary)')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(10);
    expect(heights.filter((height) => height < 24)).toEqual([]);
  });

  test('keeps its name and status in sight once both have scrolled by', async () => {
    const { page } = await open('3-5');
    const bar = page.locator('.sticky-bar');
    expect(await bar.isVisible()).toBe(false);
    await page.locator('#record').scrollIntoViewIfNeeded();
    await bar.waitFor({ state: 'visible' });
    const top = await bar.evaluate((each) => each.getBoundingClientRect().top);
    expect(top).toBe(0);
  });

  test('a link to what is folded opens it', async () => {
    const { page } = await open('3-1');
    expect(await page.locator('#cite').isVisible()).toBe(false);
    await page.locator('.actions a[href="#cite"]').click();
    expect(await page.locator('#cite').isVisible()).toBe(true);
    expect(await countFolds(page, true)).toBe(1);
  });

  test('a folded finding opens where a list leads to it', async () => {
    const { page } = await open('3-1');
    const name = await page.locator('.findings .fold [id]').first().getAttribute('id');
    await page.goto(`${site.root()}/sample/8/pledges/3-1/#${String(name)}`);
    expect(await page.locator(`[id="${String(name)}"]`).isVisible()).toBe(true);
  });
});

test.each(idsFor('paper'))(
  'on paper all that %s folds stands open, but for what only a screen needs (by turns)',
  async (id) => {
    const { page } = await open(id, paper);
    const parts = page.locator('.fold > :not(summary, script, .screen-only, .screen-only *)');
    expect(await parts.filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await countFolds(page, true)).toBe(0);
    expect(await parts.count()).toBeGreaterThan(3);
    expect(await parts.filter({ visible: true }).count()).toBe(await parts.count());
  },
);
