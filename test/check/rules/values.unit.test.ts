import { describe, expect, test } from 'vitest';
import { checkLimits } from '../../../src/check/rules/limits.ts';
import { checkShares } from '../../../src/check/rules/shares.ts';
import { readIndicator } from '../../model/read-indicator.ts';
import { tellRule } from './tell-rule.ts';

describe('the values of an indicator', () => {
  test.each([
    ['up', '2020: 5', 5, []],
    ['up', '2020: 6', 5, ['value-beyond-limit at series[0].value']],
    ['down', '2020: 5', 5, []],
    ['down', '2020: 4', 5, ['value-beyond-limit at series[0].value']],
    ['up', '2020: 0', -5, ['value-beyond-limit at series[0].value']],
    ['down', '2020: 0', 5, ['value-beyond-limit at series[0].value']],
    ['down', '2020: 0', -5, []],
    // Of a value on the other side its sign alone is told.
    ['up', '2020: 0.5', -1, ['limit-sign at limit.value']],
    ['neutral', '2020: 6', 5, []],
  ])('better %s: %s beside a limit of %d', (direction, points, value, expected) => {
    const indicator = { ...readIndicator(direction, points), limit: { value } };
    expect(tellRule(checkLimits, { indicator })).toEqual(expected);
  });

  test.each([
    [0, []],
    [100, []],
    [-0.1, ['share-range at series[0].value']],
    [100.5, ['share-range at series[0].value']],
  ])('as a share of %d per cent', (value, expected) => {
    const points = `2020: ${String(value)}`;
    const indicator = { ...readIndicator('up', points), title: '참여율', unit: '%' };
    expect(tellRule(checkShares, { indicator })).toEqual(expected);
    const people = { ...indicator, unit: '명' };
    expect(tellRule(checkShares, { indicator: people })).toEqual([]);
  });
});
