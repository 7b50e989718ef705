import { describe, expect, test } from 'vitest';
import { judgeProgress } from '../../src/model/progress.ts';
import {
  listMoving,
  listUndated,
  readMovement,
  readMovementIn,
  readSeries,
} from '../../src/model/series.ts';
import { readPoints, readThresholds } from './read-indicator.ts';

const readIndicator = (direction: string, ...points: string[]) =>
  readPoints(
    direction,
    points.map((point) => `${point}, cite: plan / 1`),
  );

const derived = ['when: 2023, value: 12292', 'when: 2022, derive: { from: 2023, change: 4900 }'];

describe('readSeries', () => {
  test('points stand in time; a stated change gives the value before it', () => {
    expect(
      readSeries(readIndicator('up', ...derived)).map((point) => [
        point.when,
        point.value,
        point.derived,
      ]),
    ).toEqual([
      ['2022', 7392, true],
      ['2023', 12292, false],
    ]);
  });

  test.each([
    [4900, 7400],
    [4000, 8000],
    [4917, undefined],
    [12000, undefined],
  ])('a value by a change of %d is about %s', (change, about) => {
    const points = [
      'when: 2023, value: 12292',
      `when: 2022, derive: { from: 2023, change: ${change} }`,
    ];
    expect(readSeries(readIndicator('up', ...points))[0]?.about).toBe(about);
  });

  test('a value whose time is not stated stands in no row of time', () => {
    const indicator = readIndicator('up', 'value: 52', 'when: 2023, value: 60');
    expect(readSeries(indicator).map(({ value }) => value)).toEqual([60]);
    expect(listUndated(indicator).map(({ value }) => value)).toEqual([52]);
    expect(readMovement(indicator)).toBeUndefined();
  });

  test('a gap stays a gap, a zero a value', () => {
    const points = readSeries(readIndicator('up', 'when: 2020, value: 0', 'when: 2023, value: 5'));
    expect(points.map(({ when, value }) => [when, value])).toEqual([
      ['2020', 0],
      ['2023', 5],
    ]);
  });
});

describe('readMovement', () => {
  const move = (direction: string, from: number, to: number) =>
    readMovement(
      readIndicator(
        direction,
        `when: 2022, value: ${String(from)}`,
        `when: 2023, value: ${String(to)}`,
      ),
    );
  const cases: [string, number, number, boolean | undefined][] = [
    ['up', 1, 2, true],
    ['up', 2, 1, false],
    ['down', 1, 2, false],
    ['down', 2, 1, true],
    ['neutral', 1, 2, undefined],
    ['up', 2, 2, undefined],
    ['down', 2, 2, undefined],
    ['up', 2, 1.5, false],
    ['down', 2, 2.5, false],
  ];
  test.each(cases)('%s from %d to %d', (direction, from, to, better) => {
    expect(move(direction, from, to)).toMatchObject({ change: to - from, better });
  });

  test('from the first to the last point, derived ones as well', () => {
    expect(readMovement(readIndicator('up', ...derived))).toMatchObject({
      change: 4900,
      better: true,
    });
  });

  test('one point does not move', () => {
    const still = readIndicator('up', 'when: 2023, value: 5');
    expect(readMovement(still)).toBeUndefined();
    const moving = readIndicator('up', ...derived);
    expect(listMoving([still, moving])).toEqual([moving]);
  });
});

test('values that the record says cannot be compared are not, by any rate or grade', () => {
  const points = ['when: 2022, value: 20, cite: plan / 1', 'when: 2023, value: 16, cite: plan / 1'];
  const comparable = readPoints('up', points);
  const not = readPoints('up', points, 'incomparable: { by: source, reason: 9월까지만 셈 }');
  expect(readMovement(comparable)).toMatchObject({ change: -4, better: false });
  expect(readMovement(not)).toBeUndefined();
  expect(readMovementIn(not, { start: '2022-07-01', end: '2026-06-30' })).toBeUndefined();
  expect(judgeProgress(not, readThresholds(2015))).toMatchObject({
    ...{ status: 'not-available', reason: 'incomparable', inputs: {} },
  });
  expect(readSeries(not)).toHaveLength(2);
});
