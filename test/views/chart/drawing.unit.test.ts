import { describe, expect, test } from 'vitest';
import { drawChart } from '../../../src/views/chart/draw-chart.ts';
import { escapeText } from '../../../src/views/markup.ts';
import { specPlan } from '../../../src/views/chart/plan-spec.ts';
import { specSeries } from '../../../src/views/chart/series-spec.ts';
import { shapeTable } from '../../../src/views/chart/shape-table.ts';
import type { ChartSpec } from '../../../src/views/chart/spec.ts';
import { specSpending } from '../../../src/views/chart/spending-spec.ts';
import { specStatus } from '../../../src/views/chart/status-spec.ts';
import { indicatorOf, korean, planOf, townHall, voters } from './cards.ts';
import { measureCpu } from '../../cpu-time.ts';

function must(spec: ChartSpec | undefined): ChartSpec {
  if (!spec) throw new Error('there is something to draw');
  return spec;
}

function readMarks(svg: string): { x: number; width: number; name: string }[] {
  const marks = /<g class="chart-marks">(.*?)<\/g>/.exec(svg)?.[1] ?? '';
  const bar = /<rect x="([\d.-]+)" y="[\d.-]+" width="([\d.-]+)" height="[\d.]+" class="([^"]+)"/g;
  return [...marks.matchAll(bar)].map(([, x, width, name]) => ({
    x: Number(x),
    width: Number(width),
    name: String(name),
  }));
}

const plan = must(specPlan(townHall, korean));
const spending = must(specSpending(townHall, korean));
const pledges = (['achieved', 'planned'] as const).map((value) => ({
  statuses: {
    reported: { value: 'not-stated' as const },
    evidenced: { value, by: [] },
    schedule: { value: 'no-deadline' as const },
  },
}));
const all = [plan, spending, must(specSeries(voters, korean)), must(specStatus(pledges, korean))];

describe('bars', () => {
  test('are as long as their values and start at zero', () => {
    const bars = readMarks(drawChart(spending));
    const values = [335, 187, 625, 689, 11790, 4240, 5250, 9459];
    expect(new Set(bars.map(({ x }) => x)).size).toBe(1);
    const unit = (bars[4]?.width ?? 0) / 11790;
    bars.forEach(({ width }, at) => {
      expect(width).toBeCloseTo((values[at] ?? 0) * unit, 1);
    });
  });

  test('of a stack follow each other', () => {
    const bars = readMarks(drawChart(plan));
    const [own, special] = bars.slice(-2);
    expect(own && special && own.x + own.width - special.x).toBeCloseTo(0, 1);
    expect(own && special && special.width / own.width).toBeCloseTo(800 / 4450, 2);
  });

  test('below zero lie on the other side of the baseline', () => {
    const svg = drawChart(must(specPlan(planOf([100, -50]), korean)));
    const [above, below] = readMarks(svg);
    expect(above && below && below.x + below.width).toBeCloseTo(above?.x ?? NaN, 1);
  });

  test('a year that only the table knows is not drawn', () => {
    expect(drawChart(spending)).not.toContain(korean.t('chart.column.unplaced.label'));
    expect(shapeTable(spending).body.at(-1)).toMatchObject({ role: undefined });
  });
});

describe('a line', () => {
  test('breaks at a gap and is hollow where a value is computed', () => {
    const svg = drawChart(must(specSeries(voters, korean)));
    expect(svg.match(/class="chart-line"/g)).toHaveLength(1);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg.match(/<circle[^>]*chart-hollow/g)).toHaveLength(1);
  });

  test('never joins the values on both sides of a year without one, stated or not', () => {
    const series = ['2019', '2020', '2022', '2023'].map((when) => ({ when, value: Number(when) }));
    for (const gaps of [[], [{ when: '2021' }]]) {
      const svg = drawChart(must(specSeries(indicatorOf(series, { gaps }), korean)));
      const lines = [...svg.matchAll(/<path d="M([^"]*)" class="chart-line"/g)];
      expect(lines.map(([, path]) => path?.split('L').length)).toEqual([2, 2]);
    }
  });

  test('of one value is a single labelled point', () => {
    const svg = drawChart(must(specSeries(indicatorOf([{ value: 128 }]), korean)));
    expect(svg.match(/<circle/g)).toHaveLength(1);
    expect(svg).toContain('>128</text>');
    expect(svg).not.toContain('class="chart-line"');
  });

  test('says few of many values', () => {
    const points = Array.from({ length: 30 }, (_, at) => ({ when: String(1995 + at), value: at }));
    const svg = drawChart(must(specSeries(indicatorOf(points), korean)));
    expect(svg.match(/chart-value/g)).toHaveLength(2);
  });
});

describe('every drawing', () => {
  const zeros = [
    must(specPlan(planOf([0, 0]), korean)),
    must(specSeries(indicatorOf([{ value: 0 }]), korean)),
    must(specSeries(indicatorOf([{ value: -3 }, { when: '2024', value: -1.5 }]), korean)),
  ];
  test.each([...all, ...zeros].map((spec, at) => [`${spec.kind} ${at}`, spec] as const))(
    '%s has only numbers for places and no styles',
    (_, spec) => {
      const svg = drawChart(spec);
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|<style|style=|\son\w+=/);
      expect(svg).toContain(`role="img" aria-labelledby="${spec.id}-title ${spec.id}-sentence"`);
    },
  );

  test('escapes every text', () => {
    const evil = '<img src=x onerror="alert(1)">&';
    const money = planOf([1, 2]);
    const rows = money.plan?.rows.map((row) => ({ ...row, label: evil })) ?? [];
    if (!money.plan) throw new Error('there is a plan');
    const svg = drawChart(must(specPlan({ ...money, plan: { ...money.plan, rows } }, korean)));
    expect(svg).not.toContain('<img');
    expect(svg).toContain(escapeText(evil));
    for (const spec of all) {
      const label = { ...spec, unitLine: evil, categories: spec.categories.map(() => evil) };
      expect(drawChart(label)).not.toContain('<img');
    }
  });

  test('has ids of its own', () => {
    const ids = ['a', 'b'].flatMap((id) => {
      const svg = drawChart(must(specPlan(planOf([1, 2, 3, 4, 5, 6]), korean, id)));
      const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name);
      const made = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(made));
      return made;
    });
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is cheap', () => {
    const rounds = 500;
    const drawAll = () => {
      for (let round = 0; round < rounds; round++) all.forEach(drawChart);
    };
    drawAll();
    const each = measureCpu(drawAll) / (rounds * all.length);
    // Ten times what it takes on a quiet machine; a busy one must not fail the test.
    expect(each).toBeLessThan(0.5);
  });
});

describe('the table', () => {
  test.each(all.map((spec) => [spec.kind, spec] as const))('%s: holds every value', (_, spec) => {
    const { columns, body } = shapeTable(spec);
    body.forEach(({ label, cells }, at) => {
      expect(label).toBe(spec.categories[at]);
      expect(cells).toHaveLength(columns.length);
      spec.series.forEach(({ values }, column) => {
        expect(cells[column]?.value ?? null).toBe(values[at]);
      });
    });
  });

  test('says a gap in words and sums up', () => {
    const { columns, body, foot } = shapeTable(plan);
    expect(columns.map(({ label }) => label)).toEqual(['시비', '특조비', '계']);
    expect(body[0]?.cells.map(({ text }) => text)).toEqual(['335', '원문에 없음', '335']);
    expect(foot[0]?.cells.map(({ text }) => text)).toEqual(['17,200', '800', '18,000']);
  });

  test('marks computed values and ends with the target', () => {
    const { body, foot } = shapeTable(must(specSeries(voters, korean)));
    expect(body.map(({ cells }) => cells[0]?.text)).toEqual([
      '6,300',
      '원문에 없음',
      '약 7,400 (계산)',
      '12,292',
    ]);
    expect(foot[0]).toMatchObject({ label: '목표 2026', role: 'target', at: 2026 });
  });
});

describe('the limit of an indicator', () => {
  const limited = (value: number) =>
    must(
      specSeries({ ...voters, limit: { value, cite: { source: 'plan', place: '3쪽' } } }, korean),
    );

  test('is a dotted line above all values, a row of the table, and among the sources', () => {
    const spec = limited(20_000);
    const svg = drawChart(spec);
    expect(svg.match(/class="chart-limit"/g)).toHaveLength(1);
    expect(svg).toContain('>끝값 · 20,000<');
    expect(shapeTable(spec).foot.map(({ label, role }) => [label, role])).toEqual([
      ['목표 2026', 'target'],
      ['끝값', 'limit'],
    ]);
    expect(spec.sources.length).toBeGreaterThan(must(specSeries(voters, korean)).sources.length);
  });

  test('is not drawn twice where it is the target', () => {
    const svg = drawChart(limited(15_000));
    expect(svg).not.toContain('chart-limit');
    expect(svg).toContain('chart-target');
  });
});

test('values that cannot be compared stand apart: no line joins them, and no sentence does', () => {
  const points = [
    { when: '2022', value: 20 },
    { when: '2023', value: 16 },
  ];
  const [joined, apart] = [
    must(specSeries(indicatorOf(points), korean)),
    must(
      specSeries(
        indicatorOf(points, { incomparable: { by: 'source', reason: '9월까지만 셈' } }),
        korean,
      ),
    ),
  ];
  expect([joined, apart].map((spec) => drawChart(spec).includes('chart-line'))).toEqual([
    true,
    false,
  ]);
  expect(drawChart(apart).match(/<circle/g)).toHaveLength(2);
  expect(apart.sentence).toBe('값이 2개이나 서로 견줄 수 없어 늘었는지 줄었는지 말하지 않습니다.');
  expect(apart.notes.map(({ text }) => text)).toContain('견줄 수 없는 까닭: 9월까지만 셈');
});
