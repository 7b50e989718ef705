import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawChart } from '../../src/views/chart/draw-chart.ts';
import { specPlan } from '../../src/views/chart/plan-spec.ts';
import { specSeries } from '../../src/views/chart/series-spec.ts';
import type { ChartSpec } from '../../src/views/chart/spec.ts';
import { specSpending } from '../../src/views/chart/spending-spec.ts';
import { findToken } from '../../src/views/layout/find-token.ts';
import { korean, townHall, voters } from '../views/chart/cards.ts';
import { measureApart, measureContrast, measureHue } from './measure-colour.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const status = ['good', 'info', 'warn', 'bad', 'none'];
const money = ['money-plan', 'money-secured', 'money-spent'];
const series = [1, 2, 3, 4, 5].map((at) => `series-${String(at)}`);

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const read = (name: string) => findToken(tokens, name, scheme);
  const marks = [...status, 'money-secured', 'money-spent', ...series, 'recorded', 'follow'];

  test.each(marks)('a mark in --%s stands out from the page', (name) => {
    expect(measureContrast(read(name), read('paper'))).toBeGreaterThanOrEqual(3);
  });

  test('no source, series or stage of money has a colour that looks like a status', () => {
    const near = [...money, ...series].flatMap((name) =>
      status
        .filter((tone) => measureApart(read(name), read(tone)) < 0.06)
        .map((tone) => `--${name} looks like --${tone}`),
    );
    expect(near).toEqual([]);
  });

  test('sources and series are told apart from each other and from the stages of money', () => {
    const roles = [...series, 'money-secured', 'money-spent'];
    const near = roles.flatMap((name, at) =>
      roles
        .slice(at + 1)
        .filter((other) => measureApart(read(name), read(other)) < 0.06)
        .map((other) => `--${name} looks like --${other}`),
    );
    expect(near).toEqual([]);
  });

  test('plan, secured and spent are one hue in three values', () => {
    const hues = money.map((name) => measureHue(read(name)));
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThan(15);
    const contrasts = money.map((name) => measureContrast(read(name), read('paper')));
    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    expect((contrasts[2] ?? 0) / (contrasts[1] ?? 0)).toBeGreaterThan(1.5);
  });
});

/** Each rule of a style sheet: what it is for and what it says, without the rules inside it. */
function listRules(css: string): { selector: string; text: string }[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)/g)].map(([, selector = '', text = '']) => ({
    selector: selector.replace(/\/\*[^]*?\*\//g, '').trim(),
    text,
  }));
}

describe('status colours', () => {
  const sheets = readdirSync('src/views', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => ({ path, css: readFileSync(join('src/views', path), 'utf8') }));

  test('paint no mark but that of a status', () => {
    const paint = /(?:fill|stroke|--chart-ink):\s*var\(--(?:good|info|warn|bad|none)\b/;
    const painted = sheets.flatMap(({ path, css }) =>
      listRules(css)
        .filter(({ text }) => paint.test(text))
        .map(({ selector }) => `${path} ${selector}`),
    );
    expect(painted).toEqual([
      ...status.map((tone) => `chart/chart.css .chart-${tone}`),
      // From the day a target was met to the day it was undone.
      'promise/promise.css & .kept',
    ]);
  });

  test('are in no drawing of money or of values', () => {
    const all = [
      specPlan(townHall, korean),
      specSpending(townHall, korean),
      specSeries(voters, korean),
    ];
    for (const spec of all) {
      expect(drawChart(spec as ChartSpec)).not.toMatch(/chart-(?:good|info|warn|bad|none)\b/);
    }
  });

  test('stages of money have the colours of money, sources those of series', () => {
    const spending = drawChart(specSpending(townHall, korean) as ChartSpec);
    expect(spending).toMatch(/class="chart-plan chart-hollow"/);
    expect(spending).toMatch(/class="chart-spent chart-solid"/);
    expect(spending).not.toContain('chart-series');
    expect(drawChart(specPlan(townHall, korean) as ChartSpec)).toContain('chart-series-1');
  });
});
