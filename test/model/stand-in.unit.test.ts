import { describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { frameRecords } from '../../src/model/frame.ts';
import { joinDataset, joinWithin } from '../../src/model/dataset.ts';
import { findRecordPage } from '../../src/model/record-pages.ts';
import type { GovernmentRecords, Records } from '../../src/schema/records.ts';
import { sampleCity } from '../built/build-site.ts';

const city = passGate(sampleCity).records as Records;
const [own] = city.governments as [GovernmentRecords];
const other = { ...own, government: { ...own.government, id: 'other' } };
const records: Records = { ...city, governments: [own, other] };
const apart = joinWithin(frameRecords(records), [own]);

describe('the records of one government, joined without the others', () => {
  test('are the same as among all', () => {
    const all = joinDataset(records);
    expect(apart.governments[0]).toEqual(all.governments[0]);
    expect(apart.whole).toEqual([all.governments[0]]);
    expect(apart).toMatchObject({ asOf: all.asOf, asOfText: all.asOfText, pledges: all.pledges });
    expect(all.pledges).toBe(2 * own.terms.flatMap(({ pledges }) => pledges).length);
    expect(all.whole).toEqual(all.governments);
  });

  test('know that the others are there, and what their own file says', () => {
    expect(apart.governments.map(({ government }) => government.id)).toEqual([
      own.government.id,
      'other',
    ]);
    expect(findRecordPage(apart, `/${own.government.id}/`)?.record).toEqual(own.government);
  });

  test('never say that the others have nothing', () => {
    const [, book] = apart.governments;
    expect(() => book?.terms).toThrow(/asks for the terms of other/);
    expect(() => findRecordPage(apart, '/other/')).toThrow(/of other/);
  });
});
