import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../built/build-site.ts';
import { openBrowser } from '../built/open-browser.ts';
import { answerAddress, serveAnswers } from '../built/serve-site.ts';
import { twists, type Meeting, type Twist } from './twists.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
});
afterAll(() => browser.close());

const sentences: Readonly<Record<'failed' | 'slow' | 'closed', string>> = {
  failed: '찾기를 열지 못했습니다. 아래 목록에서 찾아 보세요.',
  slow: '찾기가 아직 답하지 않습니다. 기다리는 동안 아래 목록에서 찾아 보세요.',
  closed: '찾기 프로그램이 열리지 않아도 아래 목록에서 모든 기록을 찾을 수 있습니다.',
};

const promised = 3000;

/** Asks in the header's box, as a reader would. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.site-search input[name=q]').fill(query);
  await page.locator('.site-search button').click();
  await page.waitForURL(/\?q=/, { waitUntil: 'commit' });
}

/** Holds what stands on the search page after the seconds that are promised. */
async function meet(page: Page, meets: Meeting): Promise<void> {
  const lists = page.locator('#browse-title ~ ul a');
  await lists.first().waitFor({ state: 'visible' });
  expect(await lists.count()).toBeGreaterThan(5);
  const status = page.locator('[data-status]');
  if (meets === 'answer') {
    await page.locator('[data-results] > li').first().waitFor({ state: 'visible' });
    expect(await status.textContent()).toMatch(/^‘.+’ 결과 \d+건$/);
    return;
  }
  if (meets === 'slow') {
    await expect.poll(() => status.textContent()).toBe('');
    await page.clock.fastForward(promised);
  }
  const sentence = sentences[meets as keyof typeof sentences];
  await status.filter({ hasText: sentence }).waitFor({ state: 'visible' });
  expect(await status.textContent()).toBe(sentence);
  expect(await page.locator('[data-results] > li').count()).toBe(0);
}

async function walk({ meets, opens = '/', query = '행정복지센터', isBare }: Twist, page: Page) {
  await page.goto(opens, { waitUntil: 'commit' });
  const title = page.locator('main h1');
  await title.waitFor({ state: 'visible' });
  expect(await page.locator('main').innerText()).toMatch(/[가-힣]{2}/);
  const nav = page.locator('nav.site-nav ul');
  const drawn = () => nav.evaluate((list) => getComputedStyle(list).display);
  await expect.poll(drawn).toBe(isBare ? 'block' : 'flex');
  if (meets === 'missing') {
    expect(await title.textContent()).toBe('찾는 페이지가 없습니다');
    await ask(page, query);
    await meet(page, 'answer');
  } else if (meets !== 'stranded') {
    await ask(page, query);
    await meet(page, meets);
  }
}

describe('a host that', () => {
  const site = buildSite();
  const plain = (pathname: string) => answerAddress(site, pathname);

  test.each(twists)('$name: the reader meets $meets', async (twist) => {
    const host = await serveAnswers((path, search) =>
      twist.twist(plain(path), path, { ask: plain, search }),
    );
    const context = await browser.newContext({ baseURL: host.origin });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    await page.clock.install();
    try {
      await walk(twist, page);
    } finally {
      await context.close();
      await host.close();
    }
  });
});
