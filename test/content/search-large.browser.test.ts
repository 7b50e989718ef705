import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { findAll } from '../../src/check/findings/find-all.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import { indexSite } from '../../src/publish/index-site.ts';
import { listSearchRecords } from '../../src/search/search-records.ts';
import { openSite } from '../built/open-site.ts';
import { buildShippedSite } from './shipped-site.ts';

const folder = join(inject('sites'), 'content-in-drawers');
const site = openSite('/', () => ({ ...buildShippedSite(), folder }));

/** The shipped site with the index that a large one has: one for each government. */
beforeAll(async () => {
  const small = buildShippedSite().folder;
  cpSync(small, folder, { recursive: true, filter: (path) => !path.endsWith('/pagefind') });
  const dataset = joinDataset(passGate('content').records as never);
  await indexSite(listSearchRecords(dataset, findAll(dataset).findings), folder, undefined, 1);
  for (const name of ['answers', 'names.json']) {
    const own = join(folder, 'pagefind', name);
    if (!existsSync(own)) cpSync(join(small, 'pagefind', name), own, { recursive: true });
  }
});

const origins = async (page: Page) => {
  await page.locator('[data-results] > li').first().waitFor();
  const all = await page.locator('[data-results] .row-id').allTextContents();
  return [...new Set(all.map((origin) => origin.split(' · ')[0]))];
};

describe('on a site of many governments', () => {
  test('all are asked, or the one that is chosen', async () => {
    const { page, record } = await site.visit('/search/?q=업무', {
      viewport: { width: 390, height: 844 },
    });
    expect((await origins(page)).length).toBeGreaterThan(1);
    await page.getByLabel('지방정부').selectOption('김포시');
    await page.waitForURL((url) => url.searchParams.get('government') === '김포시');
    await page.getByRole('status').filter({ hasText: '결과' }).waitFor();
    await expect.poll(() => origins(page)).toEqual(['김포시']);
    expect(record.requests.some((address) => address.includes('/gimpo/'))).toBe(true);
    await page.goBack();
    await expect.poll(async () => (await origins(page)).length).toBeGreaterThan(1);
    expect(await page.getByLabel('지방정부').inputValue()).toBe('');
    expect(record.complaints).toEqual([]);
  });
});
