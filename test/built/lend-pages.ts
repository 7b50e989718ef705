import type { BrowserContext, Page } from 'playwright-core';

export type Lend = <T>(use: (page: Page) => Promise<T>) => Promise<T>;

/** Hands a page of a context to whoever asks, and keeps it for the next: a new one costs more than most pages do to draw. */
export function lendPages(context: BrowserContext): Lend {
  const free: Page[] = [];
  return async (use) => {
    const page = free.pop() ?? (await context.newPage());
    const given = await use(page);
    // What is still under way belongs to who asked for it, not to the next.
    await page.goto('about:blank');
    page.removeAllListeners();
    free.push(page);
    return given;
  };
}
