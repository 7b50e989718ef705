import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildGeneratedSite } from '../built/build-site.ts';
import { openSite } from '../built/open-site.ts';

const site = openSite('/', buildGeneratedSite);
const origins = async (page: Page) => {
  await page.locator('[data-results] > li').first().waitFor();
  return page.locator('[data-results] .row-id').allTextContents();
};

/** Asks from the page of a government, as a reader does, and answers the search page. */
async function ask(query: string): Promise<{ page: Page; name: string }> {
  const { page } = await site.visit('/gov-002/');
  const name = (await page.locator('h1').textContent()) ?? '';
  await page.locator('#site-q').fill(query);
  await page.locator('#site-q').press('Enter');
  await page.waitForURL('**/search/**');
  return { page, name };
}

describe('a search from the page of a government', () => {
  test('asks that government first, and every result names its own', async () => {
    const { page, name } = await ask('공약');
    const found = await origins(page);
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((origin) => !origin.startsWith(`${name} · `))).toEqual([]);
    await page.locator('[data-chosen] button').click();
    await page.waitForURL((url) => !url.searchParams.has('government'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('공약');
  });

  test('asks all of them what it has no answer to', async () => {
    const other = await site.visit('/gov-001/');
    const name = (await other.page.locator('h1').textContent()) ?? '';
    const { page } = await ask(name);
    await page.waitForURL((url) => !url.searchParams.has('government'));
    expect((await origins(page)).some((origin) => origin.startsWith(`${name} · `))).toBe(true);
  });
});
