import { describe, expect, test } from 'vitest';
import { passGate } from '../../src/load/gate.ts';
import { frameRecords, narrowFrame } from '../../src/model/frame.ts';
import { joinDataset, joinWithin } from '../../src/model/dataset.ts';
import { findRecordPage } from '../../src/model/record-pages.ts';
import type { GovernmentRecords, Records } from '../../src/schema/records.ts';
import type { Retired } from '../../src/schema/retired.ts';
import type { Source } from '../../src/schema/source.ts';
import { sampleCity } from '../built/build-site.ts';

const city = passGate(sampleCity).records as Records;
const [own] = city.governments as [GovernmentRecords];
const other = { ...own, government: { ...own.government, id: 'other' } };
const records: Records = { ...city, governments: [own, other] };
const retired = { title: '상', reason: '두 번 적었습니다.', date: '2024-11-21' };
const frame = frameRecords(records);
const apart = joinWithin(narrowFrame(frame, own.government.id), [own]);

describe('the records of one government, joined without the others', () => {
  test('are the same as among all', () => {
    const all = joinDataset(records);
    expect(apart.governments[0]).toEqual(all.governments[0]);
    expect(apart.whole).toEqual([all.governments[0]]);
    const { asOf, asOfText, isLarge } = all;
    expect(apart).toMatchObject({ asOf, asOfText, isLarge });
    expect(frame.pledges).toBe(2 * own.terms.flatMap(({ pledges }) => pledges).length);
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

describe('what the pages of one government may know of the site', () => {
  const [source] = city.sources as [Source];
  const strange: Source = { ...source, id: 'a-source-of-others' };
  const at = (address: string): Retired => ({ ...retired, address });
  const narrowed = narrowFrame(
    {
      ...frame,
      sources: [...frame.sources, strange],
      retired: [at(`/${own.government.id}/awards/x/`), at('/other/awards/x/')],
    },
    own.government.id,
  );

  test('are the sources that its records name, and its own addresses', () => {
    expect(narrowed.sources).toEqual(city.sources);
    expect(narrowed.retired.map(({ address }) => address)).toEqual([
      `/${own.government.id}/awards/x/`,
    ]);
  });

  test('is the same whatever the others have', () => {
    const more = { ...frame, pledges: frame.pledges + 1, synonyms: [] };
    expect(narrowFrame(more, own.government.id)).toEqual(narrowFrame(frame, own.government.id));
  });
});

test('a source belongs to the one government that names it, and else to none', () => {
  const ownersIn = (changed: Partial<Records>) =>
    frameRecords({ ...records, governments: [own], ...changed }).sourceOwners;
  const [[id, owner] = []] = Object.entries(ownersIn({}));
  expect(owner).toBe(own.government.id);
  expect(ownersIn({ governments: [own, other] })).not.toHaveProperty(String(id));
  const operator = { name: { ko: String(id), en: String(id) } };
  expect(ownersIn({ site: { ...city.site, operator } })).not.toHaveProperty(String(id));
});
