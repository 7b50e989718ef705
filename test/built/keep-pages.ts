import type { BrowserContext, Page } from 'playwright-core';

export interface PageKeeper {
  take: () => Promise<Page>;
  /** Takes back a page whose settings nobody changed, for the next who asks. */
  giveBack: (page: Page) => Promise<void>;
}

/** Keeps the pages of a context to be used again: a new one costs more than most pages do to draw. */
export function keepPages(context: BrowserContext): PageKeeper {
  const free: Page[] = [];
  return {
    take: async () => free.pop() ?? context.newPage(),
    giveBack: async (page) => {
      // What is still under way belongs to who asked for it, not to the next.
      await page.goto('about:blank');
      free.push(page);
    },
  };
}
