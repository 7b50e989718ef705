import { expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { canonicalOf, findFront } from '../../src/model/front-page.ts';

/** A site of governments with these terms each. */
const makeSite = (...terms: readonly string[][]) =>
  ({
    governments: terms.map((own, at) => ({
      government: { id: `city-${String(at + 1)}` },
      terms: own.map((id) => ({ term: { id } })),
    })),
  }) as unknown as Dataset;

const read = (site: Dataset) =>
  ['/', '/city-1/', '/city-1/8/', '/city-1/8/pledges/'].map((address) =>
    canonicalOf(site, address),
  );

test('one government and one term are one page, with the address that stays when a term is added', () => {
  expect(read(makeSite(['8']))).toEqual([
    '/city-1/8/',
    '/city-1/8/',
    '/city-1/8/',
    '/city-1/8/pledges/',
  ]);
});

test('of several terms the front page is the newest, and the government has a page of its own', () => {
  expect(read(makeSite(['7', '8']))).toEqual([
    '/city-1/8/',
    '/city-1/',
    '/city-1/8/',
    '/city-1/8/pledges/',
  ]);
});

test('an only government without a term is itself the front page', () => {
  expect(canonicalOf(makeSite([]), '/')).toBe('/city-1/');
});

test.each([[[]], [[['8'], ['8']]]])(
  'a site of the governments %j has a front page of its own',
  (terms) => {
    const site = makeSite(...terms);
    expect(findFront(site)).toBeUndefined();
    expect(canonicalOf(site, '/')).toBe('/');
    expect(canonicalOf(site, '/city-1/')).toBe('/city-1/');
  },
);
