import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildGeneratedSite, buildSite, findFile, listPages } from '../../built/build-site.ts';

interface Figure {
  id: string;
  html: string;
}

/** All figures of a page but the code that leads a phone to it. */
function listFigures(html: string): Figure[] {
  return [...html.matchAll(/<figure\b([^>]*)>(.*?)<\/figure>/gs)]
    .filter(([, attributes = '']) => !attributes.includes('class="qr"'))
    .map(([, attributes = '', inside = '']) => ({
      id: /\bid="([^"]*)"/.exec(attributes)?.[1] ?? '',
      html: inside,
    }));
}

const sites = [buildSite(), buildGeneratedSite()];
const pages = sites.flatMap((site) =>
  listPages(site).map((address) => {
    const html = readFileSync(findFile(site, address), 'utf8');
    return { site, address, html, figures: listFigures(html) };
  }),
);
const withFigures = pages.filter(({ figures }) => figures.length > 0);

describe('every figure', () => {
  test('has a headline and one way to its data, which is a link to itself', () => {
    expect(withFigures.length).toBeGreaterThan(100);
    for (const { address, figures } of withFigures) {
      for (const { id, html } of figures) {
        const place = `${address}#${id}`;
        expect(id, place).toMatch(/^[a-z][\w-]*$/);
        const title = new RegExp(`id="${id}-title"[^>]*>(.*?)</(?:span|h2|h3)>`, 's').exec(
          html,
        )?.[1];
        expect(title?.replace(/<[^>]*>/g, '').trim().length, place).toBeGreaterThan(4);
        const links = [...html.matchAll(/<a class="share"[^>]*>/g)].map(([link]) => link);
        expect(links, place).toHaveLength(1);
        expect(links[0], place).toContain(`href="#${id}"`);
        expect(links[0], place).toContain(`aria-labelledby="${id}-share ${id}-title"`);
      }
    }
  });

  test('has a table, or says where the rows of its list stand', () => {
    const bare = withFigures.flatMap(({ address, figures }) =>
      figures
        .filter(({ html }) => !/<table\b/.test(html) && !/data-rows="[^"]+"/.test(html))
        .map(({ id }) => `${address}#${id}`),
    );
    // The picture of a term is of words alone, which stand below it.
    expect(bare.filter((place) => !place.endsWith('/picture/#drawn'))).toEqual([]);
  });

  test('has an id that no other part of its page has, and that is the same in both languages', () => {
    for (const { site, address, html, figures } of withFigures) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(ids.length, address).toBe(new Set(ids).size);
      if (address.startsWith('/en/')) continue;
      const other = pages.find((page) => page.site === site && page.address === `/en${address}`);
      expect(
        other?.figures.map(({ id }) => id),
        address,
      ).toEqual(figures.map(({ id }) => id));
    }
  });
});

const readNumber = (text: string | undefined) => Number(text ?? NaN);

describe('bars of one list', () => {
  test('share one scale: a plan is as long as it is large', () => {
    let bars = 0;
    for (const { address, html } of pages) {
      for (const [, list = ''] of html.matchAll(/<ol class="rows">(.*?)<\/ol>/gs)) {
        const scales = [
          ...list.matchAll(/<li class="row promise"(.*?)<\/li>\s*(?=<li class="row promise"|$)/gs),
        ].flatMap(([row]) => {
          const won = readNumber(/data-money="(\d+)"/.exec(row)?.[1]);
          const share = /<rect class="whole" width="([\d.]+)"/.exec(row)?.[1];
          return share === undefined ? [] : [{ won, share: readNumber(share) }];
        });
        const largest = scales.toSorted((a, b) => b.won - a.won)[0];
        for (const { won, share } of scales) {
          bars += 1;
          // Widths are written to a hundredth of a percent.
          const expected = ((largest?.share ?? NaN) * won) / (largest?.won ?? NaN);
          expect(Math.abs(share - expected), address).toBeLessThan(0.02);
        }
      }
    }
    expect(bars).toBeGreaterThan(50);
  });

  test('share one scale with those of the other projects of their page', () => {
    let bars = 0;
    for (const { address, html } of pages) {
      const rows = [
        ...html.matchAll(/<span class="bars">(.*?)<\/span>.*?<span class="words">(.*?)<\/li>/gs),
      ];
      const drawn = rows.flatMap(([, drawing = '', words = '']) =>
        (['plan', 'spent'] as const).flatMap((stage) => {
          const width = new RegExp(`<rect class="${stage}"[^>]* width="([\\d.]+)%"`).exec(
            drawing,
          )?.[1];
          const won = new RegExp(`class="${stage}" value="(\\d+)"`).exec(words)?.[1];
          return width === undefined ? [] : [{ width: readNumber(width), won: readNumber(won) }];
        }),
      );
      const largest = Math.max(...drawn.map(({ won }) => won));
      for (const { width, won } of drawn) {
        bars += 1;
        expect(Math.abs(width - (won / largest) * 100), address).toBeLessThan(0.02);
      }
    }
    expect(bars).toBeGreaterThan(20);
  });
});
