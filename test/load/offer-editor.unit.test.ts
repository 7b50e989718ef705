import { expect, it } from 'vitest';
import { findContentFile } from '../../src/load/offer-editor.ts';

it.each([
  ['/paju/8/pledges/12-7/', 'governments/paju/pledges/8/12-7.md'],
  ['/en/paju/8/pledges/12-7/', 'governments/paju/pledges/8/12-7.md'],
  ['/paju/', 'governments/paju/government.yaml'],
  ['/paju/8/', 'governments/paju/terms/8.yaml'],
  ['/paju/departments/', 'governments/paju/departments.yaml'],
  ['/paju/sdgs/', 'governments/paju/sdgs/framework.yaml'],
  ['/about/method/', 'pages/ko/method.mdx'],
  ['/en/about/method/', 'pages/en/method.mdx'],
  ['/', undefined],
  ['/search/', 'search.yaml'],
  ['/../../etc/passwd', undefined],
  ['/%2e%2e/%2e%2e/package/', undefined],
])('%s leads to %s', (address, file) => {
  expect(findContentFile(address, 'content')).toBe(file);
});
