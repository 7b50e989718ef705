import { describe, expect, test } from 'vitest';
import { planTogether } from '../../src/model/plan-together.ts';

const entry = (id: string, ...times: (string | undefined)[]) => ({
  id,
  title: id,
  steps: times.map((when) => ({
    ...(when === undefined ? {} : { when }),
    what: '일',
    state: 'planned' as const,
    cite: { source: 'report', place: '1쪽' },
  })),
});

const whens = (...entries: ReturnType<typeof entry>[]) =>
  planTogether(entries)?.rows.map((row) => [row.entry.id, row.spans.map(({ when }) => when)]);

describe('entries on one axis of months', () => {
  test('each bar lies on the months of all', () => {
    const plan = planTogether([entry('late', '2021-02/2021-03'), entry('early', '2020-12')]);
    expect(plan).toMatchObject({ first: '2020-01', last: '2021-12', months: 24 });
    expect(plan?.rows.map(({ entry: { id }, spans }) => [id, spans[0]?.from])).toEqual([
      ['early', 11],
      ['late', 13],
    ]);
  });

  test('months that touch or overlap are one stretch, and a gap stays a gap', () => {
    expect(whens(entry('a', '2017-03', '2017-04-30', '2017-08/2017-10', '2017-09'))).toEqual([
      ['a', ['2017-03/2017-04', '2017-08/2017-10']],
    ]);
  });

  test('a step without an end leaves its stretch open', () => {
    expect(whens(entry('a', '2017-02', '2017-02/..'), entry('b', '2017-06'))).toEqual([
      ['a', ['2017-02/..']],
      ['b', ['2017-06']],
    ]);
  });

  test('what has no date has no row, and no date at all makes no plan', () => {
    expect(whens(entry('a', '2017-02'), entry('b', undefined))).toEqual([['a', ['2017-02']]]);
    expect(whens(entry('b', undefined), { id: 'c', title: 'c', steps: [] })).toBeUndefined();
  });
});
