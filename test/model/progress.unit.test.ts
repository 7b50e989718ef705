import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeProgress } from '../../src/model/progress.ts';
import { readIndicator, readThresholds } from './read-indicator.ts';

const published = readThresholds(2015);

const judge = (direction: string, points: string, more = '') =>
  judgeProgress(readIndicator(direction, points, more), published);

const towards = (when: string, value: number) =>
  `target: { when: ${when}, value: ${String(value)}, cite: plan / target }`;

describe('without target: the compound change a year, its sign set by what is better', () => {
  const cases: [string, string, number, string][] = [
    // √(121 ÷ 100) − 1 = 0.1
    ['up', '2020: 100, 2022: 121', 0.1, 'substantial'],
    ['down', '2020: 100, 2022: 121', -0.1, 'deterioration'],
    // √(100 ÷ 121) − 1 = 10 ÷ 11 − 1 = −1 ÷ 11
    ['down', '2020: 121, 2022: 100', 1 / 11, 'substantial'],
    ['up', '2020: 121, 2022: 100', -1 / 11, 'deterioration'],
    // exactly on, and just below, 0.015, 0.005 and 0
    ['up', '2022: 1000, 2023: 1015', 0.015, 'substantial'],
    ['up', '2022: 1000, 2023: 1014', 0.014, 'moderate'],
    ['up', '2022: 1000, 2023: 1005', 0.005, 'moderate'],
    ['up', '2022: 1000, 2023: 1004', 0.004, 'limited'],
    ['up', '2022: 1000, 2023: 1000', 0, 'limited'],
    ['up', '2022: 1000, 2023: 999', -0.001, 'deterioration'],
    // −100 → −81: √0.81 − 1 = −0.1, turned because the base is negative: more is better, and it grew
    ['up', '2020: -100, 2022: -81', 0.1, 'substantial'],
    ['down', '2020: -100, 2022: -81', -0.1, 'deterioration'],
    // half a year of 10 % is 1.1² − 1 a year
    ['up', '2023-01: 100, 2023-07: 110', 0.21, 'substantial'],
    ['up', '2023-01-01: 100, 2024-01-01: 110', 0.1, 'substantial'],
    // a fall to nothing is a fall of 100 %
    ['down', '2022: 5, 2023: 0', 1, 'substantial'],
    // what lies between counts for nothing
    ['up', '2020: 100, 2021: 5, 2022: 121', 0.1, 'substantial'],
  ];
  test.each(cases)('%s %j: %d, %s', (direction, points, value, status) => {
    const progress = judge(direction, points);
    expect(progress).toMatchObject({ formula: 'progress-without-target', status });
    expect(progress.value).toBeCloseTo(value, 12);
  });

  test('shows what went in', () => {
    const { inputs } = judge('down', '2020: 121, 2022: 100');
    expect(inputs).toMatchObject({
      base: { when: '2020', value: 121 },
      current: { when: '2022', value: 100 },
      years: 2,
      grades: { substantial: 0.015, moderate: 0.005, limited: 0 },
      cite: { source: 'method', place: '2015' },
    });
    expect(inputs.growth).toBeCloseTo(-1 / 11, 12);
    expect(inputs.factor).toBeUndefined();
  });

  test('a value that the source states only as a change counts as its result', () => {
    const indicator = readIndicator('up', '2023: 12292');
    indicator.series.unshift({
      when: '2022',
      derive: { from: '2023', change: 4900 },
      cite: { source: 'plan', place: '1' },
    });
    // 12,292 ÷ (12,292 − 4,900) − 1 = 4,900 ÷ 7,392
    expect(judgeProgress(indicator, published).value).toBeCloseTo(4900 / 7392, 12);
  });
});

describe('near a limit less is asked', () => {
  const limit = 'limit: { value: 100, cite: plan / limit }';

  test('90 of 100: thresholds × (1 − 0.9^4.44) = × 0.3736', () => {
    // 1 % a year is moderate against 1.5 %, substantial against 1.5 % × 0.3736 = 0.56 %
    const points = '2022: 90, 2023: 90.9';
    expect(judge('up', points).status).toBe('moderate');
    const near = judge('up', points, limit);
    expect(near.status).toBe('substantial');
    expect(near.inputs.factor).toBeCloseTo(0.3736237, 5);
    expect(near.inputs.grades?.substantial).toBeCloseTo(0.0056044, 6);
  });

  test('at the limit nothing more is asked', () => {
    expect(judge('up', '2022: 100, 2023: 100', limit).status).toBe('substantial');
    expect(judge('up', '2022: 100, 2023: 99', limit).status).toBe('deterioration');
  });
});

describe('with target: the change a year as a share of the one that leads there', () => {
  const cases: [string, number, number, number, number, string][] = [
    // 100 → 121 in two years asks for 10 % a year
    ['up', 100, 109.5, 121, 0.95, 'substantial'],
    ['up', 100, 106, 121, 0.6, 'moderate'],
    ['up', 100, 105.9, 121, 0.59, 'limited'],
    ['up', 100, 100, 121, 0, 'limited'],
    ['up', 100, 99, 121, -0.1, 'deterioration'],
    // 1,000 → 810 in two years asks for −10 % a year
    ['down', 1000, 905, 810, 0.95, 'substantial'],
    ['down', 1000, 940, 810, 0.6, 'moderate'],
    ['down', 1000, 1001, 810, -0.01, 'deterioration'],
    // −100 → −81 in two years: −10 % a year of a negative base
    ['up', -100, -90.5, -81, 0.95, 'substantial'],
  ];
  test.each(cases)('%s %d → %d, target %d: %d, %s', (direction, base, now, goal, value, status) => {
    const points = `2020: ${String(base)}, 2021: ${String(now)}`;
    const progress = judge(direction, points, towards('2022', goal));
    expect(progress).toMatchObject({ formula: 'progress-with-target', status });
    expect(progress.value).toBeCloseTo(value, 10);
    expect(progress.inputs).toMatchObject({ targetYears: 2, target: { value: goal } });
  });

  test.each([
    ['up', 121],
    ['up', 130],
    ['down', 121],
    ['down', 100],
  ])('%s at %d: the target is reached', (direction, now) => {
    const progress = judge(direction, `2020: 110, 2021: ${String(now)}`, towards('2022', 121));
    expect(progress.status).toBe('target-achieved');
    expect(progress.value).toBeUndefined();
  });

  test('once its time has passed, a target that is not reached is missed, however near', () => {
    const isMissed = (when: string, now: number) =>
      judge('up', `2020: 100, 2022: ${String(now)}`, towards(when, 110)).isMissed;
    expect([isMissed('2021', 109), isMissed('2022', 109), isMissed('2023', 109)]).toEqual([
      true,
      undefined,
      undefined,
    ]);
    expect(isMissed('2021', 110)).toBeUndefined();
  });

  test('on its very day it is not missed yet, a day later it is', () => {
    const isMissed = (day: string) =>
      judge('up', `2020-01-01: 100, ${day}: 109`, towards('2022-01-01', 110)).isMissed;
    expect([isMissed('2022-01-01'), isMissed('2022-01-02')]).toEqual([undefined, true]);
  });

  test('a limit plays no part', () => {
    const limit = 'limit: { value: 130, cite: plan / limit }';
    const { inputs } = judge('up', '2020: 100, 2021: 106', `${towards('2022', 121)}\n${limit}`);
    expect([inputs.limit, inputs.factor]).toEqual([undefined, undefined]);
    expect(inputs.grades?.substantial).toBe(0.95);
  });

  test('reached needs neither a base that divides nor thresholds', () => {
    const indicator = readIndicator('up', '2020: 0, 2021: 5', towards('2022', 5));
    expect(judgeProgress(indicator, []).status).toBe('target-achieved');
    const none = readIndicator('down', '2020: 5, 2021: 0', towards('2022', 0));
    expect(judgeProgress(none, published).status).toBe('target-achieved');
  });
});

describe('not judged, and why', () => {
  const cases: [string, string, string, string?][] = [
    ['neutral', 'neutral', '2022: 1, 2023: 2'],
    ['too-few-points', 'up', '2022: 1'],
    ['too-few-points', 'up', '2022: 9', towards('2030', 5)],
    ['periods-differ', 'up', '2022: 1, 2023-06: 2'],
    ['periods-differ', 'up', '2022-01/2022-03: 1, 2023-01/2023-06: 2'],
    ['periods-differ', 'up', '2022-01: 1, 2023-01: 2', towards('2030', 5)],
    ['no-time-between', 'up', '2023-01: 1, 2023-01-01/2023-01-31: 2'],
    ['no-time-between', 'up', '2022: 1, 2023: 2', towards('2022', 5)],
    ['no-time-between', 'up', '2023-01-01: 1, 2023-01-02: 9000000000'],
    ['zero-base', 'up', '2022: 0, 2023: 2'],
    ['zero-base', 'up', '2022: 0, 2023: 2', towards('2030', 5)],
    ['sign-change', 'up', '2022: -1, 2023: 2'],
    ['sign-change', 'up', '2022: -2, 2023: -1', towards('2030', 5)],
    ['zero-target', 'down', '2022: 5, 2023: 4', towards('2030', 0)],
    ['target-equals-base', 'up', '2022: 5, 2023: 4', towards('2030', 5)],
  ];
  test.each(cases)('%s: %s %j %s', (reason, direction, points, more) => {
    const progress = judge(direction, points, more);
    expect(progress).toMatchObject({ status: 'not-available', reason });
    expect(progress.value).toBeUndefined();
  });

  test('without thresholds the change is computed, not graded', () => {
    const indicator = readIndicator('up', '2020: 100, 2022: 121');
    for (const thresholds of [[], readThresholds(2023)]) {
      const { status, reason, value } = judgeProgress(indicator, thresholds);
      expect([status, reason]).toEqual(['not-available', 'no-thresholds']);
      expect(value).toBeCloseTo(0.1, 12);
    }
  });
});

describe('years', () => {
  test('the newest thresholds that are not younger than the last value', () => {
    const thresholds = readThresholds(2015, 2022, 2023);
    const placeOf = (when: string) =>
      judgeProgress(readIndicator('up', `2020: 1, ${when}: 2`), thresholds).inputs.cite?.place;
    expect(['2021', '2022', '2023', '2024'].map(placeOf)).toEqual(['2015', '2022', '2023', '2023']);
  });

  test('a stated base year, or the next year with a value', () => {
    const indicator = readIndicator('up', '2014: 50, 2016: 100, 2018: 121');
    const baseOf = (year?: number) => judgeProgress(indicator, published, year).inputs.base?.when;
    expect([undefined, 2014, 2015, 2016].map(baseOf)).toEqual(['2014', '2014', '2016', '2016']);
    expect(judgeProgress(indicator, published, 2017).reason).toBe('too-few-points');
  });
});

describe('whatever the values', () => {
  const value = fc.integer({ min: 1, max: 1_000_000 });
  const series = fc.record({ base: value, now: value, goal: fc.option(value, { nil: undefined }) });
  const make = (
    direction: string,
    { base, now, goal }: { base: number; now: number; goal: number | undefined },
    factor = 1,
  ) =>
    judge(
      direction,
      `2020: ${String(base * factor)}, 2023: ${String(now * factor)}`,
      goal === undefined ? '' : towards('2030', goal * factor),
    );

  test('another unit changes nothing', () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom('up', 'down'),
        fc.constantFrom(2, 10, 1000),
        (...given) => {
          const [values, direction, factor] = given;
          const [one, other] = [make(direction, values), make(direction, values, factor)];
          expect([other.status, other.reason]).toEqual([one.status, one.reason]);
          expect(other.value ?? 0).toBeCloseTo(one.value ?? 0, 9);
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  test('the other direction turns the verdict over', () => {
    fc.assert(
      fc.property(series, ({ base, now }) => {
        const values = { base, now, goal: undefined };
        const [up, down] = [make('up', values), make('down', values)];
        expect((up.value ?? NaN) + (down.value ?? NaN)).toBe(0);
        if (base !== now) {
          const worse = [up, down].filter(({ status }) => status === 'deterioration');
          expect(worse).toEqual([now > base ? down : up]);
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  test('the end of the way is always reached', () => {
    fc.assert(
      fc.property(value, value, (base, goal) => {
        for (const direction of ['up', 'down']) {
          expect(make(direction, { base, now: goal, goal }).status).toBe('target-achieved');
        }
      }),
      { numRuns: 200, seed: 3 },
    );
  });
});

test('a share that grows from less than one is for the better', () => {
  const grown = judgeProgress(readIndicator('up', '2020: 0.5, 2022: 1'), readThresholds(2015));
  expect(grown.status).toBe('substantial');
  const shrunk = judgeProgress(readIndicator('up', '2020: -0.5, 2022: -1'), readThresholds(2015));
  expect(shrunk.status).toBe('deterioration');
});
