import { expect, it } from 'vitest';
import { findContentFile } from '../../src/load/offer-editor.ts';
import { sampleCity } from '../built/build-site.ts';

it.each([
  ['/sample/8/pledges/3-1/', 'governments/sample/pledges/8/3-1.md'],
  ['/en/sample/8/pledges/3-1/', 'governments/sample/pledges/8/3-1.md'],
  ['/sample/', 'governments/sample/government.yaml'],
  ['/sample/8/', 'governments/sample/terms/8.yaml'],
  ['/sample/departments/', 'governments/sample/departments.yaml'],
  ['/sample/sdgs/', 'governments/sample/sdgs/framework.yaml'],
  ['/about/method/', 'pages/ko/method.mdx'],
  ['/en/about/method/', 'pages/en/method.mdx'],
  ['/', undefined],
  ['/search/', 'search.yaml'],
  ['/../../etc/passwd', undefined],
  ['/%2e%2e/%2e%2e/package/', undefined],
])('%s leads to %s', (address, file) => {
  expect(findContentFile(address, sampleCity)).toBe(file);
});
