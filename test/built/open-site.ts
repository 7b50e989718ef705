import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { buildSite } from './build-site.ts';
import { openBrowser, recordPage, type PageRecord } from './open-browser.ts';
import { serveSite, type ServedSite } from './serve-site.ts';

export interface Visit {
  page: Page;
  record: PageRecord;
}

export interface OpenSite {
  /** Its origin and base, without a slash at the end. */
  root: () => string;
  /** Opens an address in a context of its own. */
  visit: (address: string, options?: BrowserContextOptions) => Promise<Visit>;
}

/** The built site (of the made-up city, if no other) in a browser, for the tests of one file. */
export function openSite(base = '/', build = () => buildSite(base)): OpenSite {
  let site: ServedSite;
  let browser: Browser;
  const root = () => `${site.origin}${base.replace(/\/$/, '')}`;
  beforeAll(async () => {
    site = await serveSite(build());
    browser = await openBrowser(inject('browser'));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  return {
    root,
    visit: async (address, options = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(90_000);
      const page = await context.newPage();
      const record = recordPage(page);
      await page.goto(`${root()}${address}`);
      return { page, record };
    },
  };
}
