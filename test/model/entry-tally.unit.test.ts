import { describe, expect, test } from 'vitest';
import { tallyEntries } from '../../src/model/entry-tally.ts';

const award = (id: string, facts: object) => ({ id, title: `시험용 상 ${id}`, ...facts });

describe('entries by year and choice', () => {
  const entries = [
    award('a', { date: '2022-12-30', hostKind: 'provincial' }),
    award('b', { date: '2023-02', hostKind: 'central' }),
    award('c', { date: '2023', hostKind: 'central' }),
    award('d', { date: '2023-07-27' }),
    award('e', {}),
  ];
  const tally = tallyEntries('award', entries);

  test('the choices that were made stand in the order of the schema, what is not stated last', () => {
    expect(tally?.fact).toBe('hostKind');
    expect(tally?.choices).toEqual(['central', 'provincial', undefined]);
  });

  test('years stand newest first, what has no year last', () => {
    expect(tally?.rows).toEqual([
      { year: '2023', counts: [2, 0, 1], total: 3 },
      { year: '2022', counts: [0, 1, 0], total: 1 },
      { year: undefined, counts: [0, 0, 1], total: 1 },
    ]);
  });

  test('the whole is every entry once', () => {
    expect(tally?.total).toEqual({ year: undefined, counts: [2, 1, 2], total: 5 });
  });
});

test('one entry is no comparison, and a kind that is not counted has no table', () => {
  const pair = ['a', 'b'].map((id) => award(id, { date: '2023', hostKind: 'central' }));
  expect(tallyEntries('award', pair.slice(1))).toBeUndefined();
  expect(tallyEntries('award', pair)?.total).toMatchObject({ counts: [2], total: 2 });
  const series = [award('a', { direction: 'up' }), award('b', { direction: 'up' })];
  expect(tallyEntries('indicator', series)).toBeUndefined();
});
