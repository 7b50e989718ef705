import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { buildSite } from './build-site.ts';
import { keepPages, type PageKeeper } from './keep-pages.ts';
import { openBrowser, recordPage, type PageRecord } from './open-browser.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

export interface Visit {
  page: Page;
  record: PageRecord;
}

export interface OpenSite {
  /** Its origin and base, without a slash at the end. */
  root: () => string;
  /** Opens an address, in a context of its own where options are given. */
  visit: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** The built site (of the made-up city, if no other) in a browser, for the tests of one file. */
export function openSite(base = '/', build = () => buildSite(base)): OpenSite {
  let site: ServedSite;
  let browser: Browser;
  let keeper: PageKeeper;
  const taken: Page[] = [];
  const own: BrowserContext[] = [];
  const root = () => `${site.origin}${base.replace(/\/$/, '')}`;
  const openContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    context.setDefaultTimeout(90_000);
    return context;
  };
  const openOwn = async (options: BrowserContextOptions) => {
    const context = await openContext(options);
    own.push(context);
    return context.newPage();
  };
  beforeAll(async () => {
    site = await serveSite(build());
    browser = await openBrowser(inject('browser'));
    keeper = keepPages(await openContext());
  });
  afterEach(async () => {
    for (const page of taken.splice(0)) await keeper.giveBack(page);
    for (const context of own.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    root,
    visit: async (address, options) => {
      const page = options ? await openOwn(options) : await keeper.take();
      if (!options) taken.push(page);
      const record = recordPage(page);
      await page.goto(`${root()}${address}`);
      return { page, record };
    },
  };
}
