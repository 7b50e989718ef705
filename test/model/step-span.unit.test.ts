import { describe, expect, it } from 'vitest';
import { planSteps } from '../../src/model/step-span.ts';

const step = (when?: string) =>
  ({
    when,
    what: '시험용 일',
    state: 'planned',
    cite: { source: 'report', place: '1쪽' },
  }) as const;
const plan = (...whens: (string | undefined)[]) => planSteps(whens.map(step));

describe('the bars of steps', () => {
  it('lie on whole years, in months', () => {
    expect(plan('2017-03', '2017-03/2017-11', '2018-01-15')).toEqual({
      first: '2017-01',
      last: '2018-12',
      months: 24,
      spans: [
        { from: 2, months: 1 },
        { from: 2, months: 9 },
        { from: 12, months: 1 },
      ],
    });
  });

  it('reach to the ends of the plan where an end is open', () => {
    expect(plan('2017-03/..', '../2017-05')?.spans).toEqual([
      { from: 2, months: 10 },
      { from: 0, months: 5 },
    ]);
  });

  it('leave out what has no date', () => {
    expect(plan('2017-12-31', undefined)?.spans).toEqual([{ from: 11, months: 1 }, undefined]);
  });

  it('are none where no step is told more exactly than by its year', () => {
    expect(plan('2017', '2018/2020')).toBeUndefined();
    expect(plan(undefined)).toBeUndefined();
  });
});
