import { describe, expect, test } from 'vitest';
import { readPromiseAxis } from '../../../src/model/promise-line.ts';
import type { PledgeEntry } from '../../../src/model/pledge-entry.ts';
import type { Term } from '../../../src/schema/term.ts';
import { createReader } from '../../../src/views/create-reader.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { drawPromiseAxis } from '../../../src/views/promise/draw-promise-axis.ts';
import { drawPromiseLine } from '../../../src/views/promise/draw-promise-line.ts';
import { createRandom } from '../../generator/random.ts';
import { enterMadeUp } from '../../model/made-up.ts';

const cite = '{ at: cards / 1-1, quote: 시험용 }';
const term = { start: '2022-07-01', end: '2026-06-30' } as Term;
const [ko, en] = (['ko', 'en'] as const).map((language) =>
  createReader({} as Dataset, language, ''),
) as [ReturnType<typeof createReader>, ReturnType<typeof createReader>];

const enter = (when: string, year = 2024, next = '2026-03') =>
  enterMadeUp(
    `target: { year: ${String(year)}, text: 착공, metBy: [done], cite: ${cite} }
milestones:
  - { id: done, when: '${when}', what: 착공, state: done, cite: ${cite} }
  - { id: next, when: '${next}', what: 준공, state: planned, cite: ${cite} }
`,
  );

const draw = (pledge: PledgeEntry, reader = ko) =>
  String(drawPromiseLine(reader, pledge, readPromiseAxis({ term, pledges: [pledge] })));

describe('a drawn promise line', () => {
  test('says in words all that it marks', () => {
    expect(/aria-label="([^"]*)"/.exec(draw(enter('2024-05')))?.[1]).toBe(
      '목표 연도 2024년 · 2024. 5. 달성 · 2026. 3. 예정 · 기준일 2026년 1월',
    );
    expect(/aria-label="([^"]*)"/.exec(draw(enter('2024-05'), en))?.[1]).toBe(
      'Target year 2024 · May 2024 met · March 2026 planned · As of January 2026',
    );
  });

  test('marks a month as a point, and covers a year that is all that is known', () => {
    const point = draw(enter('2024-05'));
    expect(point).not.toContain('spanned');
    const year = draw(enter('2023'));
    // 2022 to 2027: the second of five years.
    expect(year).toContain(
      '<rect x="20%" y="8" width="20%" height="10" rx="5" class="spanned tone-good"/>',
    );
    const points = (drawing: string) => drawing.match(/<svg x=/g)?.length;
    // The deadline, what is to come and, where it is a month, what met the target.
    expect([points(point), points(year)]).toEqual([3, 2]);
  });

  test('is nothing where nothing is dated', () => {
    const pledge = enterMadeUp();
    expect(
      drawPromiseLine(ko, pledge, readPromiseAxis({ term, pledges: [pledge] })),
    ).toBeUndefined();
  });

  const precisions = [
    '2023',
    '2023-02',
    '2024-11-30',
    '2022-07/2022-09',
    '2025-01/..',
    '2019/2024-03',
  ];
  test.each([1, 6, 40, 300])('of %d promises stays within its years', (count) => {
    const { pick, between } = createRandom(`promises ${String(count)}`);
    const pledges = Array.from({ length: count }, () =>
      enter(pick(precisions), between(2020, 2030), pick(['2026-03', '2027', '2026-02-28'])),
    );
    const axis = readPromiseAxis({ term, pledges });
    for (const pledge of pledges) {
      const drawing = String(drawPromiseLine(ko, pledge, axis));
      const places = [...drawing.matchAll(/\b(?:x|x1|x2)="([-\d.]+)%"/g)].map(([, x]) => Number(x));
      expect(places.length).toBeGreaterThan(5);
      expect(places.every((x) => x >= 0 && x <= 100)).toBe(true);
      expect(drawing).not.toContain('NaN');
    }
    const years = [...String(drawPromiseAxis(axis)).matchAll(/>(\d{4})</g)].map(([, year]) =>
      Number(year),
    );
    expect(years[0]).toBe(axis.first);
    expect(years.length).toBeLessThanOrEqual(7);
  });
});
