import { describe, expect, test } from 'vitest';
import { specPlan } from '../../../src/views/chart/plan-spec.ts';
import { specSpending } from '../../../src/views/chart/spending-spec.ts';
import { english, korean, planOf, townHall } from './cards.ts';

describe('plan', () => {
  test('says the card as it is printed, with computed sums', () => {
    expect(specPlan(townHall, korean)).toMatchInlineSnapshot(`
      {
        "absent": "원문에 없음",
        "categories": [
          "이전",
          "2023",
          "2024",
          "2025",
        ],
        "firstColumn": "연도",
        "grandTotal": 18000,
        "id": "plan",
        "kind": "stacked",
        "notes": [],
        "rowTotals": [
          335,
          625,
          11790,
          5250,
        ],
        "sentence": "계획한 돈은 모두 180억 원입니다. 2024년이 117억 9,000만 원으로 가장 많습니다.",
        "series": [
          {
            "id": "own-1",
            "label": "시비",
            "pattern": 1,
            "total": 17200,
            "values": [
              335,
              625,
              11790,
              4450,
            ],
          },
          {
            "id": "special-2",
            "label": "특조비",
            "pattern": 4,
            "total": 800,
            "values": [
              null,
              null,
              null,
              800,
            ],
          },
        ],
        "sources": [
          {
            "href": "/sources/cards/",
            "text": "3",
          },
        ],
        "title": "재원별·연도별 투자계획",
        "totalLabel": "계",
        "unitLine": "단위: 백만원",
      }
    `);
  });

  test('speaks English', () => {
    const spec = specPlan(townHall, english);
    expect(spec?.sentence).toMatchInlineSnapshot(
      `"The plan comes to ₩18 billion in all. The largest part is 2024, with ₩11.79 billion."`,
    );
    expect(spec?.series.map(({ label }) => label)).toEqual(['Own budget', 'Special grant']);
  });

  test('a dash is a gap, never a zero', () => {
    const spec = specPlan(planOf([5, '-']), korean);
    expect(spec?.series.map(({ values, total }) => [values, total])).toEqual([
      [[5], 5],
      [[null], null],
    ]);
  });

  test('says nothing where only dashes are printed, or no plan', () => {
    expect(specPlan(planOf(['-', '-']), korean)).toBeUndefined();
    expect(specPlan({ applicable: undefined, unit: '천원' }, korean)).toBeUndefined();
  });

  test('keeps a stated zero', () => {
    const spec = specPlan(planOf([0]), korean);
    expect(spec?.grandTotal).toBe(0);
    expect(spec?.sentence).toBe('계획한 돈은 모두 0 원입니다.');
  });

  test('six sources: the four largest in printed order, and the rest added up and named', () => {
    const spec = specPlan(planOf([10, 60, 20, 50, 40, 30]), korean);
    expect(spec?.series.map(({ label, values, pattern }) => [label, values[0], pattern])).toEqual([
      ['재원2', 60, 3],
      ['재원4', 50, 5],
      ['재원5', 40, 4],
      ['재원6', 30, 1],
      ['기타', 30, 2],
    ]);
    expect(spec?.notes).toEqual([{ text: '‘기타’에 더한 것: 재원1 10, 재원3 20.' }]);
    expect(spec?.grandTotal).toBe(210);
  });

  test('six sources with dashes in the rest: a gap stays a gap', () => {
    const spec = specPlan(planOf([10, 20, 30, 40, '-', '-']), korean);
    expect(spec?.series.at(-1)).toMatchObject({ label: '기타', values: [null], total: null });
    expect(spec?.notes[0]?.text).toContain('원문에 없음');
  });

  test('two rows of one kind are told apart in English', () => {
    const spec = specPlan(planOf([1, 1, 1, 1, 1, 1, 1]), english);
    const labels = new Set(spec?.series.map(({ label }) => label));
    expect(labels.size).toBe(spec?.series.length);
  });
});

describe('spending', () => {
  test('sets the plan against the spending and keeps the other plan in the table', () => {
    expect(specSpending(townHall, korean)).toMatchInlineSnapshot(`
      {
        "absent": "원문에 없음",
        "categories": [
          "이전",
          "~2022",
          "2023",
          "2024",
          "2025",
          "2026",
          "해 모름",
        ],
        "firstColumn": "연도",
        "id": "spending",
        "kind": "paired",
        "notes": [
          {
            "text": "원문에는 계획이 두 번 나옵니다. ‘계획’은 투자계획 표의 재원별 합이고, ‘임기 내 계획’은 집행실적 표에 적힌 것입니다.",
          },
        ],
        "sentence": "계획한 돈은 모두 180억 원이고, 쓴 돈(집행)은 145억 7,500만 원입니다(“~2022” 칸(앞선 해를 세었는지 적혀 있지 않음)부터 2025년까지). 계획에는 ‘이전’ 칸의 3억 3,500만 원이 들어 있고, 집행 표에는 그 칸이 없습니다.",
        "series": [
          {
            "id": "plan",
            "label": "계획",
            "pattern": 5,
            "tone": "plan",
            "total": 18000,
            "values": [
              335,
              null,
              625,
              11790,
              5250,
              null,
              null,
            ],
          },
          {
            "id": "spent",
            "label": "집행",
            "pattern": 1,
            "texts": [
              undefined,
              undefined,
              undefined,
              undefined,
              undefined,
              "원문에 ‘-’로 적힘",
              undefined,
            ],
            "tone": "spent",
            "total": 14575,
            "values": [
              null,
              187,
              689,
              4240,
              9459,
              null,
              null,
            ],
          },
          {
            "id": "term-plan",
            "label": "임기 내 계획",
            "pattern": 5,
            "tableOnly": true,
            "texts": [
              "이 글로는 알 수 없음",
              undefined,
              undefined,
              undefined,
              undefined,
              "이 글로는 알 수 없음",
              undefined,
            ],
            "tone": "plan",
            "total": 18000,
            "values": [
              null,
              187,
              689,
              4240,
              9459,
              null,
              3425,
            ],
          },
        ],
        "sources": [
          {
            "href": "/sources/cards/",
            "text": "3",
          },
          {
            "href": "/sources/cards/",
            "text": "4-4",
          },
          {
            "href": "/sources/cards/",
            "text": "4-2",
          },
        ],
        "title": "연도별 계획과 집행",
        "totalLabel": "계",
        "unitLine": "단위: 백만원",
      }
    `);
  });

  test('draws the plan beside the spending where there is no other', () => {
    const { plan: _, ...money } = townHall;
    const spec = specSpending(money, korean);
    expect(spec?.series.map(({ id, tableOnly }) => [id, tableOnly])).toEqual([
      ['spent', undefined],
      ['term-plan', undefined],
    ]);
    expect(spec?.notes).toEqual([]);
  });

  test('says in words what is not stated', () => {
    const { plan: _, ...noPlan } = townHall;
    const { termPlan: __, ...onePlan } = townHall;
    const dashes = { cite: { source: 'cards', place: '4' }, columns: { 2023: '-' as const } };
    const spentOnly = { applicable: undefined, unit: '백만원' as const, spent: noPlan.spent };
    expect(specSpending(spentOnly, korean)?.sentence).toBe(
      '쓴 돈(집행)은 145억 7,500만 원입니다(“~2022” 칸(앞선 해를 세었는지 적혀 있지 않음)부터 2025년까지). 연도별 계획은 원문에 없습니다.',
    );
    expect(specSpending({ ...onePlan, spent: dashes }, korean)?.sentence).toBe(
      '계획한 돈은 모두 180억 원입니다. 실제로 쓴 돈(집행)은 원문에 없습니다.',
    );
    expect(specSpending({ ...spentOnly, spent: dashes }, korean)).toBeUndefined();
    expect(specSpending({ ...onePlan, spent: undefined }, korean)).toBeUndefined();
  });
});
