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
      return (
        element.checkVisibility() &&
        width > 0 &&
        (right > clientWidth + 0.5 || left < -0.5) &&
        !region
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} wide`] : []),
      ...wide.map(({ tagName, className }) => `${tagName} ${className}`),
    ];
  });
}

/**
 * Targets that a finger may miss, with all that is folded open: less than 24 pixels wide or high, or a line of one on
 * a line of another with their middles less than 24 pixels apart. A menu that lies over the page is left as it is.
 */
export function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
    const isSeen = (each: Element) =>
      each.checkVisibility({ visibilityProperty: true }) &&
      !each.closest('.visually-hidden, .skip');
    const targets = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const lines = [...document.querySelectorAll(targets)]
      .filter((each) => isSeen(each))
      .flatMap((target) => {
        const words = `${target.tagName} ${target.textContent.trim().slice(0, 30)}`;
        const { width, height } = target.getBoundingClientRect();
        const isScrolled = target.matches('[role=region], [role=group]');
        return [...target.getClientRects()].map((line) => ({
          target,
          line,
          words,
          isSmall: width > 0 && (width < 24 || height < 24),
          isScrolled,
        }));
      });
    const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    /** Side by side but for a hair of padding. */
    const isBeside = (one: DOMRect, other: DOMRect) =>
      one.right <= other.left + 4 || other.right <= one.left + 4;
    const near = lines.flatMap((one, at) =>
      one.isScrolled
        ? []
        : lines
            .slice(at + 1, at + 20)
            .filter(
              (other) =>
                other.target !== one.target &&
                !other.isScrolled &&
                !isBeside(one.line, other.line) &&
                Math.abs(middle(one.line) - middle(other.line)) < 23.5,
            )
            .map((other) => `too near: ${one.words} / ${other.words}`),
    );
    const small = lines.filter(({ isSmall }) => isSmall).map(({ words }) => `too small: ${words}`);
    return [...new Set([...small, ...near])];
  });
}

/**
 * Boxes that scroll to the side and say no name, or cannot be reached by a keyboard; and, by script, needless stops, of
 * which one in a closed fold is one.
 */
export function listScrollFaults(page: Page, hasScript: boolean): Promise<string[]> {
  return page.evaluate((isDriven) => {
    const nameOf = (box: Element) =>
      box.getAttribute('aria-label') ??
      document.getElementById(box.getAttribute('aria-labelledby') ?? '')?.textContent ??
      '';
    return [...document.querySelectorAll('main *')].flatMap((box) => {
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(box).overflowX);
      if (!scrolls) return [];
      const isStop = box.getAttribute('tabindex') === '0';
      if (!box.checkVisibility())
        return isDriven && isStop ? [`a folded stop: ${box.className}`] : [];
      const isWide = box.scrollWidth > box.clientWidth;
      const roles = isDriven && isWide ? ['region'] : ['region', 'group'];
      const words = `${box.className} ${nameOf(box)}`;
      return [
        ...(roles.includes(box.getAttribute('role') ?? '') ? [] : [`no region: ${words}`]),
        ...(nameOf(box).trim() === '' ? [`no name: ${words}`] : []),
        ...(isWide && !isStop ? [`not reached by a keyboard: ${words}`] : []),
        ...(isDriven && !isWide && isStop ? [`a needless stop: ${words}`] : []),
      ];
    });
  }, hasScript);
}

/** The text of main, without the parts that are there only with or only without a script. */
export function readMain(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    const onlyOnce = 'form[data-filters], [role=status], [data-status], noscript, script, canvas';
    for (const element of main.querySelectorAll(onlyOnce)) element.remove();
    return main.textContent.replace(/\s+/g, ' ').trim();
  });
}

/** Touches every drawing whose values are read by touch, and waits until each can be. */
export async function touchCharts(page: Page): Promise<void> {
  for (const chart of await page.locator('.chart[data-touched]').all()) {
    await chart.locator('.chart-drawing').hover();
    await chart.locator('canvas').waitFor({ state: 'attached' });
  }
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
}
