import { expect, test } from 'vitest';
import { countFramework } from '../../src/model/framework-count.ts';
import { joinAllEntries } from '../../src/model/entry-book.ts';
import { noRecords } from './made-up.ts';
import { readIndicator } from './read-indicator.ts';

test('an indicator is one of the government’s own only where a document says so', () => {
  const chosen = readIndicator('up', '2020: 1');
  const own = readIndicator('up', '2020: 1', 'ofFramework: plan / 3');
  const entries = joinAllEntries({ ...noRecords, indicator: [chosen, own, chosen] });
  expect(countFramework({ entries })).toEqual({ ofFramework: 1, chosen: 2 });
});
