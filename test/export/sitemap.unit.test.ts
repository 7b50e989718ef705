import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeRobots, writeSitemaps } from '../../src/export/sitemap.ts';
import { passGate } from '../../src/load/gate.ts';
import { joinDataset } from '../../src/model/dataset.ts';
import type { Records } from '../../src/schema/records.ts';

const records = passGate(join(import.meta.dirname, '../fixtures/base')).records as Records;
const dataset = joinDataset(records);
const root = 'https://example.kr/a&b/';
const locations = (text: string) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);

/** The elements left open; what is closed out of turn stays on the list. */
function listOpen(xml: string): string[] {
  const open: string[] = [];
  for (const [, closing, name = '', alone] of xml.matchAll(/<(\/?)([a-z:]+)[^<>]*?(\/?)>/g)) {
    if (closing !== '/' && alone !== '/') open.push(name);
    else if (closing === '/' && open.at(-1) === name) open.pop();
    else if (closing === '/') open.push(`/${name}`);
  }
  return open;
}

describe('a sitemap', () => {
  const [sitemap, ...more] = writeSitemaps(dataset, [], root);
  const text = sitemap?.text ?? '';

  test('is one well-formed file with every sign escaped', () => {
    expect([sitemap?.name, more]).toEqual(['sitemap', []]);
    expect(text.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true);
    expect(listOpen(text)).toEqual([]);
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;)/);
    expect(text).toContain('https://example.kr/a&amp;b/');
  });

  test('names each page once in each language, each with both languages', () => {
    const all = locations(text);
    expect(new Set(all).size).toBe(all.length);
    const english = all.filter((at) => at?.startsWith('https://example.kr/a&amp;b/en/'));
    expect(english.length * 2).toBe(all.length);
    for (const page of [
      '/sample/8/',
      '/search/',
      '/sources/',
      '/audit/disclosure/',
      '/about/keys/',
    ]) {
      const at = `https://example.kr/a&amp;b${page}`;
      const other = `https://example.kr/a&amp;b/en${page}`;
      const both =
        `<xhtml:link rel="alternate" hreflang="ko" href="${at}"/>` +
        `<xhtml:link rel="alternate" hreflang="en" href="${other}"/>`;
      expect(text).toContain(`<url><loc>${at}</loc>${both}</url>`);
      expect(text).toContain(`<url><loc>${other}</loc>${both}</url>`);
    }
  });

  test('of more pages than one file may hold is a list of files that hold them all', () => {
    const [list, ...parts] = writeSitemaps(dataset, [], root, 7);
    expect(parts.length).toBe(Math.ceil(locations(text).length / 7));
    expect(locations(list?.text ?? '')).toEqual(
      parts.map((_, index) => `https://example.kr/a&amp;b/sitemap-${String(index + 1)}.xml`),
    );
    expect(parts.map(({ name }) => name)[1]).toBe('sitemap-2');
    expect(parts.flatMap((part) => locations(part.text))).toEqual(locations(text));
    for (const part of [list, ...parts]) expect(listOpen(part?.text ?? '<none>')).toEqual([]);
  });

  test('is not written where the site’s own address is not known', () => {
    expect(writeSitemaps(dataset, [], undefined)).toEqual([]);
  });
});

test('robots are told where the sitemap is, when there is one', () => {
  expect(writeRobots(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(writeRobots('https://example.kr/x/')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.kr/x/sitemap.xml\n',
  );
});
