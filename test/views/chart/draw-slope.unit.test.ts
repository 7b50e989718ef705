import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/views/chart/draw-chart.ts';
import { specSeries } from '../../../src/views/chart/series-spec.ts';
import { english, indicatorOf, korean, voters } from './cards.ts';

const cite = { source: 'plan', place: '1쪽' };
const at = (when: string, value: number) => ({ when, value, cite });
const two = indicatorOf([at('2020', 6300), at('2023', 12292)]);
const kindOf = (record: Parameters<typeof specSeries>[0]) => specSeries(record, korean)?.kind;

describe('a series of two values', () => {
  test('is a slope, where it has no target, no stated gap and can be compared', () => {
    expect(kindOf(two)).toBe('slope');
    expect(kindOf(indicatorOf([...two.series, at('2024', 1)]))).toBe('line');
    expect(kindOf({ ...two, gaps: [{ when: '2021', cite }] })).toBe('line');
    expect(kindOf({ ...two, incomparable: { by: 'source', reason: '다른 셈' } })).toBe('line');
    expect(kindOf(voters)).toBe('line');
    expect(kindOf({ ...two, limit: { value: 20000, cite } })).toBe('line');
  });

  test.each([korean, english])('has one line, two values in words, and no axis', (context) => {
    const svg = drawChart(specSeries(two, context) as NonNullable<ReturnType<typeof specSeries>>);
    expect(svg.match(/class="chart-line"/g)).toHaveLength(1);
    expect([...svg.matchAll(/chart-value[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
      '6,300',
      '12,292',
    ]);
    expect(svg).not.toMatch(/chart-axis|chart-rule|chart-tick/);
  });

  test('shows heights from zero: twice the value is twice as high', () => {
    const spec = specSeries(indicatorOf([at('2020', 50), at('2021', 100)]), korean);
    const svg = drawChart(spec as NonNullable<typeof spec>);
    const [low, high] = [...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y)) as [
      number,
      number,
    ];
    const zero = 2 * low - high;
    expect((zero - high) / (zero - low)).toBeCloseTo(2);
    expect(low - high).toBeCloseTo(45);
  });
});
