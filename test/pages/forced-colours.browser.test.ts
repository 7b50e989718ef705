import { describe, expect, test } from 'vitest';
import { openSite } from '../built/open-site.ts';

const site = openSite();
const least = 3;

const drawn = [
  '/sample/8/',
  '/sample/8/pledges/',
  '/sample/8/pledges/3-6/',
  '/sample/8/ledger/',
  '/sample/departments/civil/',
  '/sample/sdgs/indicators/voters/',
];

describe.each(['light', 'dark'] as const)('with forced colours, %s', (colorScheme) => {
  test.each(drawn)('every mark of %s stands out from the ground', async (address) => {
    const { page } = await site.visit(address, {
      forcedColors: 'active',
      colorScheme,
      viewport: { width: 390, height: 844 },
    });
    const { seen, faint } = await page.evaluate((floor) => {
      for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      const read = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? [];
      const lighten = (colour: readonly number[]) => {
        const [red = 0, green = 0, blue = 0] = colour.map((part) =>
          part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      const ground = lighten(read(getComputedStyle(document.body).backgroundColor));
      const standsOut = (paint: string) => {
        if (paint === 'none') return false;
        if (paint.startsWith('url')) return true;
        const own = lighten(read(paint));
        return Math.max(own, ground) / Math.min(own, ground) >= floor;
      };
      const shapes = [
        ...document.querySelectorAll('main svg :is(rect, path, line, circle, polygon, polyline)'),
      ].filter((shape) => {
        const { width, height } = shape.getBoundingClientRect();
        const isPaper = shape.matches('.chart-paper');
        return shape.checkVisibility() && !shape.closest('defs') && !isPaper && width + height > 0;
      });
      const name = (shape: Element) =>
        `${shape.closest('svg')?.getAttribute('class') ?? ''} ${shape.tagName} ${shape.getAttribute('class') ?? ''}`;
      const hidden = shapes.filter((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        const isFilled = !['line', 'polyline'].includes(shape.tagName) && standsOut(fill);
        return !isFilled && !standsOut(stroke);
      });
      return { seen: shapes.length, faint: [...new Set(hidden.map(name))] };
    }, least);
    expect(seen).toBeGreaterThan(5);
    expect(faint).toEqual([]);
  });

  test('what happened is solid and what is planned hollow', async () => {
    const { page } = await site.visit('/sample/8/pledges/3-5/', {
      forcedColors: 'active',
      colorScheme,
    });
    const grounds = await page.evaluate(() => {
      const groundOf = (name: string) => {
        const item = document.querySelector(`.timeline > .${name}`);
        return item && getComputedStyle(item, '::before').backgroundColor;
      };
      return [groundOf('done'), groundOf('planned')];
    });
    expect(grounds[0]).not.toBeNull();
    expect(grounds[1]).not.toBeNull();
    expect(grounds[0]).not.toBe(grounds[1]);
  });
});
