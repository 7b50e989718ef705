import type { Page } from 'playwright-core';

/** Of how many of its words a page may hold in the smallest size. */
const most = 0.2;

/** A date, and a number with its unit, as far as the words of a page tell them from other figures. */
const whole = [
  String.raw`\d{4}년(?: \d{1,2}월(?: \d{1,2}일)?)?`,
  String.raw`\d{1,2}월 \d{1,2}일`,
  String.raw`\d[\d,.]* ?(?:[조억만천]|원|건|개|%p?|일|달|개월|곳|명|회|㎡|km|kB)(?![\w가-힣])`,
  String.raw`\d{1,2} [A-Z][a-z]+ \d{4}`,
  String.raw`₩\d[\d,.]* (?:million|billion|trillion)`,
  String.raw`\d[\d,.]* (?:million|billion|won|days?|months?|years?|kB)\b`,
].join('|');

/** What is wrong with the type of a page on a phone: too much of it small, or figures divided by the end of a line. */
export function listTypeFaults(page: Page): Promise<string[]> {
  return page.evaluate(
    ([pattern, limit]) => {
      const label = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.9375;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      const seen = texts.flatMap((node) => {
        const parent = node.parentElement;
        const words = node.data.trim().split(/\s+/).filter(Boolean);
        // A picture to take away is scaled as a whole, and quoted words and code stay as they are printed.
        const isOwn = parent?.closest('.visually-hidden, .skip, option, title, .picture, q, code');
        const isSeen = parent?.checkVisibility({ visibilityProperty: true }) === true;
        return words.length > 0 && parent && isSeen && !isOwn ? [{ node, parent, words }] : [];
      });
      const count = (all: typeof seen) => all.reduce((sum, { words }) => sum + words.length, 0);
      const small = seen.filter(
        ({ parent }) => parseFloat(getComputedStyle(parent).fontSize) < label - 0.5,
      );
      const divided = seen
        .filter(({ parent }) => !parent.closest('svg'))
        .flatMap(({ node }) =>
          [...node.data.matchAll(new RegExp(pattern, 'g'))].flatMap(({ 0: text, index }) => {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + text.trimEnd().length);
            const rows = [...range.getClientRects()].filter(({ width }) => width > 0);
            const isDivided = new Set(rows.map(({ top }) => Math.round(top))).size > 1;
            return isDivided ? [`divided: ${text} in “${node.data.trim().slice(0, 60)}”`] : [];
          }),
        );
      const share = `${String(count(small))} of ${String(count(seen))} words in the smallest size`;
      return [...(count(small) > limit * count(seen) ? [share] : []), ...divided];
    },
    [whole, most] as const,
  );
}
