import { expect, test } from 'vitest';
import { groupBy } from '../../src/model/group.ts';

test('a record stands under each of its keys once, in the order given', () => {
  const records = [{ keys: ['a', 'b'] }, { keys: ['b', 'b'] }, { keys: [] }];
  const groups = groupBy(records, ({ keys }) => keys);
  expect([...groups]).toEqual([
    ['a', [records[0]]],
    ['b', [records[0], records[1]]],
  ]);
});

test('a single key needs no list', () => {
  expect([...groupBy([1, 2, 3], (value) => value % 2)]).toEqual([
    [1, [1, 3]],
    [0, [2]],
  ]);
});
