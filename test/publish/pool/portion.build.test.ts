import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { readFrame, openHanded, writeHanded } from '../../../src/load/handed-records.ts';
import { joinDataset } from '../../../src/model/dataset.ts';
import {
  countWorkers,
  limitHeap,
  listPortions,
  namePortion,
} from '../../../src/publish/pool/portion.ts';
import type { GovernmentRecords, Records } from '../../../src/schema/records.ts';
import { sampleCity } from '../../built/build-site.ts';
import { makeTemporary } from '../project.ts';

const { dir, clear } = makeTemporary();
const folder = join(dir, 'records');
const city = passGate(sampleCity).records as Records;
const [whole] = city.governments as [GovernmentRecords];
const small = { ...whole, terms: [], government: { ...whole.government, id: 'a-small-one' } };
const records: Records = { ...city, governments: [small, whole] };
writeHanded(folder, records);
afterAll(clear);

describe('the portions of a site', () => {
  test('are the pages of none, then those of each government, the largest first', () => {
    expect(listPortions(readFrame(folder), folder).map(namePortion)).toEqual([
      'pages across governments',
      `pages of ${whole.government.id}`,
      'pages of a-small-one',
    ]);
  });

  test('hold the records that were handed over: all of them, or those of one', () => {
    expect(openHanded(folder)()).toEqual(joinDataset(records));
    expect(openHanded(folder)('a-small-one').whole.map((book) => book.government)).toEqual([
      small.government,
    ]);
  });
});

test.each([
  [399, undefined, 0],
  [400, undefined, 4],
  [10, '2', 2],
  [9999, '0', 0],
  [9999, '', 4],
  [9999, 'many', 4],
])('%i pledges and %j asked for are rendered by %i processes', (pledges, asked, workers) => {
  expect(countWorkers({ pledges }, asked, 4)).toBe(workers);
});

test.each([
  [5000, undefined, ['--max-old-space-size=1100']],
  [50_000, '--no-warnings', ['--max-old-space-size=2200']],
  [5000, '--max_old_space_size=4096', []],
])('for %i pledges and the options %j a process gets %j', (pledges, given, options) => {
  expect(limitHeap({ pledges }, given)).toEqual(options);
});
