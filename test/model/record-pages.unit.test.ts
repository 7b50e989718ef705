import { describe, expect, test } from 'vitest';
import { collectCitations, indexPlaces } from '../../src/model/citations.ts';
import { countProgress, progressOf } from '../../src/model/progress-count.ts';
import { countRecords, findRecordPage, listRecordPages } from '../../src/model/record-pages.ts';
import { entryKinds } from '../../src/schema/kinds.ts';
import { joinCity } from '../export/made-up-city.ts';

const dataset = joinCity();
const [haneul] = dataset.governments;
if (!haneul) throw new Error('the made-up city is not there');

describe('records with a page of their own', () => {
  test('in the order of the dataset, each at its address', () => {
    expect(listRecordPages(dataset).map(({ kind, address }) => `${kind} ${address}`)).toEqual([
      'government /haneul/',
      'term /haneul/8/',
      ...['1-1', '1-2', '1-3', '2-1', '2-2', '2-3'].map((id) => `pledge /haneul/8/pledges/${id}/`),
      'award /haneul/awards/prize/',
      ...['voters', 'neutral', 'young'].map((id) => `indicator /haneul/sdgs/indicators/${id}/`),
      'department /haneul/departments/library/',
      'place /haneul/places/north/',
      ...['book', 'report', 'plan', 'method'].map((id) => `source /sources/${id}/`),
    ]);
  });

  test('are counted by kind', () => {
    expect(countRecords(dataset)).toEqual({
      ...Object.fromEntries(entryKinds.map((kind) => [kind, 0])),
      ...{ government: 1, term: 1, pledge: 6, award: 1, indicator: 3, department: 1, place: 1 },
      source: 4,
    });
  });

  test('are found by address', () => {
    const page = findRecordPage(dataset, '/haneul/awards/prize/');
    expect(page).toMatchObject({ kind: 'award', record: { title: '상' } });
    expect(findRecordPage(dataset, '/haneul/awards/prize/')).toBe(page);
    expect(findRecordPage(dataset, '/haneul/awards/none/')).toBeUndefined();
  });
});

describe('who cites a source', () => {
  const index = indexPlaces(dataset);
  const citing = (source: string) =>
    (index.get(source) ?? []).map(({ place, pages }) => [
      place,
      ...pages.map(({ address }) => address),
    ]);

  test('each place once, in the order of its number, with each record that cites it', () => {
    expect(citing('report')).toEqual([
      ['1쪽', '/haneul/8/pledges/1-1/'],
      ['3쪽', '/haneul/awards/prize/'],
      ['9쪽', '/haneul/departments/library/'],
      ['21쪽', '/haneul/8/pledges/2-1/'],
      ['21쪽 · 연도별', '/haneul/8/pledges/2-1/'],
      ['21쪽 · 집행', '/haneul/8/pledges/2-1/'],
      ['21쪽 · 확보', '/haneul/8/pledges/2-1/'],
      ['22쪽', '/haneul/8/pledges/2-2/'],
      ['23쪽', '/haneul/8/pledges/2-3/'],
    ]);
  });

  test('a place is told where it stands, not once more at its government', () => {
    const addresses = citing('book').flat();
    expect(addresses).toContain('/haneul/places/north/');
    expect(addresses).not.toContain('/haneul/');
    expect(addresses).toContain('/haneul/8/');
  });

  test('the thresholds are cited by the page of goals', () => {
    expect(citing('method')).toEqual([['2015', '/haneul/sdgs/']]);
    expect(new Set(citing('plan').flatMap(([, ...addresses]) => addresses))).toEqual(
      new Set([
        '/haneul/sdgs/indicators/voters/',
        '/haneul/sdgs/indicators/neutral/',
        '/haneul/sdgs/indicators/young/',
      ]),
    );
  });

  test('is worked out once', () => {
    expect(indexPlaces(dataset)).toBe(index);
  });

  test('citations are found however deep; what only looks like one is not', () => {
    const one = { source: 'a', place: '1' };
    expect(collectCitations({ x: [{ cite: one }], y: { z: [[one]] }, n: null, t: 'text' })).toEqual(
      [one, one],
    );
    expect(collectCitations({ source: 'a', place: '1', more: one })).toEqual([one]);
    expect(collectCitations({ source: 'a' })).toEqual([]);
  });
});

test('indicators are counted by how they are judged, and by why they are not', () => {
  const { all: indicators } = haneul.entries.indicator;
  const { total, judged, byStatus, byReason } = countProgress(haneul, indicators);
  expect([total, judged]).toEqual([3, 1]);
  const ids = (map: ReadonlyMap<string, readonly { id: string }[]>) =>
    Object.fromEntries([...map].map(([key, list]) => [key, list.map(({ id }) => id)]));
  expect(ids(byStatus)).toEqual({ substantial: ['voters'], 'not-available': ['neutral', 'young'] });
  expect(ids(byReason)).toEqual({ neutral: ['neutral'], 'too-few-points': ['young'] });
  expect(indicators.map((each) => progressOf(haneul, each).status)).toEqual([
    'substantial',
    'not-available',
    'not-available',
  ]);
});
