import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, each with the elements it is wrong on. */
export async function listViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

/** What stands out of the page to the side; inside a labelled region that scrolls it may. */
export function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const region = element.parentElement?.closest('[tabindex="0"][aria-labelledby]');
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5) && !region;
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : []),
      ...wide.map(({ tagName, className }) => `${tagName} ${className}`),
    ];
  });
}

/** The text of main, without the parts that are there only with or only without a script. */
export function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    const onlyOnce = 'form[data-filters], [role=status], noscript, script, canvas';
    for (const element of main.querySelectorAll(onlyOnce)) element.remove();
    return main.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** Opens, or closes, what holds a chart and is folded at first. */
export async function foldCharts(page: Page, isOpen: boolean): Promise<void> {
  const folds = page.locator('.fold:has(.chart)');
  for (const fold of await folds.all()) {
    const summary = fold.locator('> summary');
    if (((await fold.getAttribute('open')) !== null) !== isOpen) await summary.click();
  }
}

/** Goes past every chart, and waits until each is drawn anew; what was folded is folded again. */
export async function passCharts(page: Page): Promise<void> {
  await foldCharts(page, true);
  const charts = page.locator('.chart:not([data-chart=status], [data-chart=slope])');
  for (const chart of await charts.all()) {
    await chart.scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor({ state: 'attached' });
  }
  await foldCharts(page, false);
  await page.evaluate(() => scrollTo(0, 0));
}
