import { describe, expect, test } from 'vitest';
import { linkInText } from '../../../src/views/prose/link-in-text.ts';
import { renderProse } from '../../../src/views/prose/render-prose.ts';

const reader = {
  language: 'en',
  link: (path: string) => `/x/en${path}`,
  file: (path: string) => `/x${path}`,
} as const;

describe('a link of a text', () => {
  test.each([
    ['/haneul/8/', '/x/en/haneul/8/'],
    ['/', '/x/en/'],
    ['/haneul/8/pledges/?status=on-track#a/b', '/x/en/haneul/8/pledges/?status=on-track#a/b'],
    ['/about/method/#식', '/x/en/about/method/#식'],
    ['/en/haneul/', '/x/en/haneul/'],
    ['/data/v1/haneul-8-pledges.csv', '/x/data/v1/haneul-8-pledges.csv'],
    ['#식', '#식'],
    ['../12-7/', '../12-7/'],
    ['https://example.org/a/', 'https://example.org/a/'],
    ['mailto:a@example.org', 'mailto:a@example.org'],
  ])('to %s leads to %s', (href, leads) => {
    expect(linkInText(reader, href)).toBe(leads);
  });

  test('gets base path and language where a record is shown, in each language', () => {
    const body = '[가](/haneul/8/) [나][b] **[다](#라)**\n\n[b]: /sources/a/';
    const hrefs = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]);
    expect(hrefs(renderProse(body, reader))).toEqual(
      ['/x/en/haneul/8/', '/x/en/sources/a/', '#라'].map((href) => encodeURI(href)),
    );
    const korean = { ...reader, language: 'ko', link: reader.file } as const;
    expect(hrefs(renderProse(body, korean)).slice(0, 2)).toEqual(['/x/haneul/8/', '/x/sources/a/']);
  });

  test('finds every heading as a place, by the name that the gate gives it', () => {
    const html = renderProse('## 첫 **제목** `a`\n\n## 첫 제목 a\n\n### B & C', reader);
    expect([...html.matchAll(/<h\d id="([^"]*)"/g)].map((found) => found[1])).toEqual([
      '첫-제목-a',
      '첫-제목-a-1',
      'b--c',
    ]);
  });
});
