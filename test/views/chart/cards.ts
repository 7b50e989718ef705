import { translator } from '../../../src/i18n/translate.ts';
import type { Money } from '../../../src/schema/money.ts';
import type { SdgIndicator } from '../../../src/kinds/indicator/schema.ts';
import type { ChartContext } from '../../../src/views/chart/spec.ts';

const cite = (place: string) => ({ source: 'cards', place });

export const korean: ChartContext = {
  t: translator('ko'),
  language: 'ko',
  citeText: ({ source, place }) => ({ text: place, href: `/sources/${source}/` }),
};
export const english: ChartContext = { ...korean, t: translator('en'), language: 'en' };

/** As a card prints it: two plans that differ, and a plan that has no column for some spending. */
export const townHall: Money = {
  applicable: undefined,
  unit: '백만원',
  plan: {
    cite: cite('3'),
    rows: [
      {
        source: 'own',
        label: '시비',
        total: 17200,
        columns: { 2023: 625, 2024: 11790, 2025: 4450, prior: 335 },
      },
      { source: 'special', label: '특조비', columns: { 2025: 800 } },
    ],
    stated: { total: 18000 },
  },
  termPlan: {
    cite: cite('4-2'),
    columns: { 2023: 689, 2024: 4240, 2025: 9459, '~2022': 187, unplaced: 3425 },
  },
  spent: {
    cite: cite('4-4'),
    total: 14575,
    columns: { 2023: 689, 2024: 4240, 2025: 9459, '~2022': 187, 2026: '-' },
  },
};

/** A plan with one row for each source and one amount in each row. */
export function planOf(amounts: readonly (number | '-')[]): Money {
  const sources = ['national', 'provincial', 'own', 'private', 'special', 'other'] as const;
  return {
    applicable: undefined,
    unit: '천원',
    plan: {
      cite: cite('3'),
      rows: amounts.map((amount, at) => ({
        source: sources[at % sources.length] ?? 'other',
        label: `재원${at + 1}`,
        columns: { 2024: amount },
      })),
    },
  };
}

export function indicatorOf(
  series: readonly Partial<SdgIndicator['series'][number]>[],
  more: Partial<SdgIndicator> = {},
): SdgIndicator {
  return {
    id: 'voters',
    title: '투표자',
    english: 'Voters',
    definition: '투표한 사람',
    unit: '명',
    direction: 'up',
    directionBy: { by: 'source', reason: '늘리겠다고 적음' },
    sdgs: [],
    series: series.map((point) => ({ when: '2023', cite: cite('1'), ...point })),
    ...more,
  };
}

export const voters = indicatorOf(
  [
    { when: '2020', value: 6300 },
    { when: '2022', derive: { from: '2023', change: 4900 } },
    { when: '2023', value: 12292, note: '9월까지' },
  ],
  { target: { when: '2026', value: 15000, cite: cite('2') } },
);
