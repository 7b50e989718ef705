import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createViteServer } from 'vitest/node';
import { specPlan } from '../../../src/views/chart/plan-spec.ts';
import { specSeries } from '../../../src/views/chart/series-spec.ts';
import type { ChartSpec } from '../../../src/views/chart/spec.ts';
import { specSpending } from '../../../src/views/chart/spending-spec.ts';
import { korean, planOf, townHall, voters } from './cards.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

let server: Awaited<ReturnType<typeof createViteServer>>;
let chart: Component;
let container: AstroContainer;

beforeAll(async () => {
  const config = await getViteConfig(
    {},
    { logLevel: 'error' },
  )({ mode: 'development', command: 'serve' });
  server = await createViteServer({
    ...config,
    server: { middlewareMode: true, watch: null, ws: false },
  });
  const module = await server.ssrLoadModule('/src/views/chart/Chart.astro');
  chart = (module as { default: Component }).default;
  container = await AstroContainer.create();
});

afterAll(async () => {
  await server.close();
});

async function render(spec: ChartSpec | undefined, open = false): Promise<string> {
  if (!spec) throw new Error('there is something to draw');
  return container.renderToString(chart, { props: { spec, t: korean.t, open } });
}

const specs = [
  specPlan(townHall, korean),
  specSpending(townHall, korean),
  specSeries(voters, korean),
];

describe('a figure', () => {
  test('holds every value of its spec in a cell of its table', async () => {
    for (const spec of specs) {
      const html = await render(spec);
      const rows = [...(/<tbody>(.*)<\/tbody>/s.exec(html)?.[1] ?? '').matchAll(/<tr.*?<\/tr>/gs)];
      expect(rows).toHaveLength(spec?.categories.length ?? -1);
      rows.forEach(([row], at) => {
        const cells = [...row.matchAll(/<td(?: data-value="([^"]*)")?/g)].map(([, value]) =>
          value === undefined ? null : Number(value),
        );
        const values = spec?.series.map((series) => series.values[at] ?? null) ?? [];
        expect(cells.slice(0, values.length)).toEqual(values);
      });
    }
  });

  test('is sound HTML in a page, with nothing inline', async () => {
    const check = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      // Layout of white space is the compiler's.
      rules: {
        'no-trailing-whitespace': 'off',
        'prefer-native-element': ['error', { exclude: ['region'] }],
      },
    });
    const figures = await Promise.all(specs.map((spec) => render(spec)));
    const page = `<!DOCTYPE html><html lang="ko"><head><title>x</title></head><body><main><h1>x</h1>${figures.join('')}</main></body></html>`;
    const report = await check.validateString(page);
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map((one) => `${one.ruleId} ${one.message}`),
      ),
    ).toEqual([]);
    expect(page).not.toMatch(/ style=|<style|<script(?![^>]*src)/);
  });

  test('names its drawing and its table by what stands in it', async () => {
    const html = await render(specs[0]);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const named = [...html.matchAll(/aria-labelledby="([^"]+)"/g)].flatMap(([, names]) =>
      String(names).split(' '),
    );
    // The drawing by title and sentence, the way to share by itself and the title, the table by its caption.
    expect(named).toHaveLength(5);
    for (const name of named) expect(ids).toContain(name);
    expect(html).toMatch(/<caption[^>]*>.*단위: 백만원.*<\/caption>/s);
  });

  test('opens its table where asked to', async () => {
    expect(await render(specs[0], true)).toMatch(/<details[^>]* open/);
    expect(await render(specs[0])).not.toMatch(/<details[^>]* open/);
  });

  test('escapes what records say', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const { plan, ...money } = planOf([1]);
    const rows = plan?.rows.map((row) => ({ ...row, label: evil })) ?? [];
    const spec = specPlan({ ...money, plan: plan && { ...plan, rows } }, korean);
    expect(await render(spec)).not.toContain('<img');
  });
});
