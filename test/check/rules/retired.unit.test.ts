import { expect, test } from 'vitest';
import { emptyShelf, type Shelf } from '../../../src/check/entry.ts';
import { formatPath } from '../../../src/check/problem.ts';
import { checkRetired } from '../../../src/check/rules/retired.ts';

const standing = [
  'governments/city/pledges/8/1-1.md',
  'governments/city/awards/prize.yaml',
  'governments/city/terms/8.yaml',
];

/** What is told of addresses that are retired, in a city of one pledge, one award and one term. */
function tell(...retired: { address: string; instead?: string }[]): string[] {
  const facts = { retired };
  const shelf = {
    ...emptyShelf(),
    pledge: standing.map((file) => ({ file, tree: {} })),
    retired: [{ file: 'retired.yaml', facts, tree: facts }],
  } as unknown as Shelf;
  return [...checkRetired(shelf)].map(({ code, path = [], suggestion, fills }) =>
    [code, formatPath(path), suggestion, fills?.['first']].filter(Boolean).join(' '),
  );
}

const award = (id: string) => `/city/awards/${id}/`;
const pledge = (id: string) => `/city/8/pledges/${id}/`;

test('leads to a record that stands', () => {
  expect(tell({ address: award('old') })).toEqual([]);
  expect(tell({ address: award('old'), instead: award('prize') })).toEqual([]);
  expect(tell({ address: pledge('1-2'), instead: pledge('1-1') })).toEqual([]);
  expect(tell({ address: award('old'), instead: award('price') })).toEqual([
    `retired-nowhere retired[0].instead ${award('prize')}`,
  ]);
  // What is itself retired stands nowhere.
  expect(
    tell({ address: award('a') }, { address: award('bbbbbbbb'), instead: award('a') }),
  ).toEqual([`retired-nowhere retired[1].instead ${award('prize')}`]);
});

test('a pledge is never without another', () => {
  expect(tell({ address: pledge('1-2') })).toEqual(['retired-pledge retired[0].address']);
  expect(tell({ address: pledge('1-2'), instead: pledge('1-9') })).toEqual([
    'retired-pledge retired[0].address',
  ]);
});

test('an address is retired once, and stands nowhere else', () => {
  expect(tell({ address: award('prize') })).toEqual([
    'retired-taken retired[0].address governments/city/awards/prize.yaml',
  ]);
  expect(tell({ address: award('old') }, { address: award('old') })).toEqual([
    'retired-taken retired[1].address retired[0]',
  ]);
});

test('only records of a government are retired', () => {
  expect(tell({ address: '/city/' })).toEqual(['retired-address retired[0].address']);
  expect(tell({ address: '/city/8/ledger/' })).toEqual(['retired-address retired[0].address']);
  expect(tell({ address: '/city/7/' })).toEqual([]);
});
