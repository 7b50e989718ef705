import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { translator } from '../../src/i18n/translate.ts';
import type { Language } from '../../src/i18n/words.ts';
import { buildSite } from '../built/build-site.ts';
import { keepPages, type PageKeeper } from '../built/keep-pages.ts';
import { openBrowser } from '../built/open-browser.ts';
import { answerAddress, serveAnswers } from '../built/serve-site.ts';
import { twists, type Twist } from './twists.ts';

let browser: Browser;
let keeper: PageKeeper;
beforeAll(async () => {
  browser = await openBrowser(inject('browser'));
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  await context.clock.install();
  keeper = keepPages(context);
});
afterAll(() => browser.close());

/** Meetings that a sentence tells of. */
type Told = 'failed' | 'slow' | 'closed';

const promised = 3000;

/** Asks in the header's box, as a reader would. */
async function ask(page: Page, query: string): Promise<void> {
  await page.locator('.site-search input[name=q]').fill(query);
  await page.locator('.site-search button').click();
  await page.waitForURL(/\?q=/, { waitUntil: 'commit' });
}

/** Holds what stands on the search page after the seconds that are promised. */
async function meet(page: Page, meets: Told | 'answer', language: Language): Promise<void> {
  const lists = page.locator('#browse-title ~ ul a');
  const status = page.locator('[data-status]');
  if (meets === 'answer') {
    await page.locator('[data-results] > li').first().waitFor({ state: 'visible' });
    expect(await lists.first().isVisible()).toBe(false);
    expect(await status.textContent()).toMatch(
      language === 'ko' ? /^‘.+’ 결과 \d+건$/ : /^Results for “.+”: \d+$/,
    );
    return;
  }
  if (meets === 'slow') {
    await expect.poll(() => status.textContent()).toBe('');
    await page.clock.fastForward(promised);
  }
  const sentence = translator(language)(`search.status.${meets}`);
  await status.filter({ hasText: sentence }).waitFor({ state: 'visible' });
  // Without an answer the lists are what is left to a reader.
  await lists.first().waitFor({ state: 'visible' });
  expect(await lists.filter({ visible: true }).count()).toBeGreaterThan(5);
  expect(await status.textContent()).toBe(sentence);
  expect(await page.locator('[data-results] > li').count()).toBe(0);
}

async function walk(
  { meets, opens = '/', query = '행정복지센터', isBare }: Twist,
  page: Page,
  { origin, language }: { origin: string; language: Language },
) {
  await page.goto(`${origin}${language === 'en' ? '/en' : ''}${opens}`, { waitUntil: 'commit' });
  const title = page.locator('main h1');
  await title.waitFor({ state: 'visible' });
  expect(await page.locator('main').innerText()).toMatch(/[가-힣]{2}/);
  const nav = page.locator('nav.site-nav ul');
  const drawn = () => nav.evaluate((list) => getComputedStyle(list).display);
  await expect.poll(drawn).toBe(isBare ? 'block' : 'flex');
  if (meets === 'missing') {
    expect(await title.textContent()).toBe('찾는 페이지가 없습니다');
    await ask(page, query);
    await meet(page, 'answer', language);
  } else if (meets !== 'stranded') {
    await ask(page, query);
    await meet(page, meets, language);
  }
}

describe('a host that', () => {
  const site = buildSite();
  const plain = (pathname: string) => answerAddress(site, pathname);

  async function visitHost(twist: Twist, language: Language): Promise<void> {
    const host = await serveAnswers((path, search) =>
      twist.twist(plain(path), path, { ask: plain, search }),
    );
    const page = await keeper.take();
    try {
      await walk(twist, page, { origin: host.origin, language });
      await keeper.giveBack(page);
    } finally {
      await host.close();
    }
  }

  test.each(twists)('$name: the reader meets $meets', async (twist) => {
    await visitHost(twist, 'ko');
  });

  test.each(['answer', 'failed', 'slow', 'closed'] as const)(
    'lets a reader in English meet %s',
    async (meets) => {
      const twist = twists.find((each) => each.meets === meets && each.opens === undefined);
      expect(twist).toBeDefined();
      if (twist) await visitHost(twist, 'en');
    },
  );
});
