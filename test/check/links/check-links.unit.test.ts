import { expect, test } from 'vitest';
import { checkLinks } from '../../../src/check/links/check-links.ts';

test('fifty links that lead nowhere are told with what was meant; a fifty-first costs no comparing', () => {
  const links = Array.from({ length: 51 }, (_, nth) => ({
    url: '/about/abuot/',
    at: { line: nth + 1, column: 1 },
  }));
  const text = { file: 'a.md', own: '/', language: 'ko', anchors: [], links };
  const faults = [...checkLinks([text], new Set(['/', '/about/about/']))];
  expect(faults.map(({ code, suggestion }) => [code, suggestion])).toEqual([
    ...Array.from({ length: 50 }, () => ['link-inside-missing', '/about/about/']),
    ['link-inside-missing', undefined],
  ]);
});
