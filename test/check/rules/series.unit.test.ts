import { describe, expect, test } from 'vitest';
import { checkSeries } from '../../../src/check/rules/series.ts';
import { checkThresholds } from '../../../src/check/rules/thresholds.ts';
import { tellFaults } from './tell-rule.ts';

const tell = (...series: object[]) => tellFaults(checkSeries, { indicator: { series } });
const derived = (when: string, from: string) => ({ when, derive: { from } });

describe('a series', () => {
  test('runs forwards: what stands too late is told with the time before it', () => {
    expect(tell({ when: '2021', value: 1 }, { when: '2020', value: 2 })).toEqual([
      'series-order in indicator at series[1].when: 2020, previous 2021',
    ]);
    expect(tell({ when: '2020', value: 1 }, { value: 1 }, { when: '2020-06', value: 2 })).toEqual(
      [],
    );
  });

  test('computes only from a value that is stated', () => {
    const stated = { when: '2023', value: 3 };
    expect(tell(derived('2022', '2023'), stated)).toEqual([]);
    expect(tell(derived('2021', '2022'), derived('2022', '2023'), stated)).toEqual([
      'derive-chained in indicator at series[0].derive.from: 2022',
    ]);
    expect(tell(derived('2022', '2024'), stated)).toEqual([
      'point-missing in indicator at series[0].derive.from: 2024',
    ]);
  });

  test('is without a value where it says so, once', () => {
    const gaps = [{ when: '2021' }, { when: '2020' }, { when: '2021' }];
    const indicator = { series: [{ when: '2020', value: 1 }], gaps };
    expect(tellFaults(checkSeries, { indicator })).toEqual([
      'gap-measured in indicator at gaps[1].when: 2020',
      'series-duplicate in indicator at gaps[2].when: 2021',
    ]);
  });
});

test('thresholds that do not fall are told with the one above', () => {
  const right = { substantial: 3, moderate: 2, limited: 1 };
  const progress = [
    { from: 2020, withoutTarget: right, withTarget: right },
    { from: 2020, withoutTarget: { ...right, moderate: 3 }, withTarget: { ...right, limited: 2 } },
  ];
  expect(tellFaults(checkThresholds, { thresholds: { progress } })).toEqual([
    'threshold-order in thresholds at progress[1].withoutTarget.moderate: 3, above 3',
    'threshold-order in thresholds at progress[1].withTarget.limited: 2, above 2',
    'threshold-year in thresholds at progress[1].from: 2020, previous 2020',
  ]);
});
