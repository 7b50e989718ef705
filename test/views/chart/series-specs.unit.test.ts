import { describe, expect, test } from 'vitest';
import { readMovement } from '../../../src/model/series.ts';
import type { Statuses } from '../../../src/model/status.ts';
import { specSeries } from '../../../src/views/chart/series-spec.ts';
import { shapeTable } from '../../../src/views/chart/shape-table.ts';
import type { ChartContext, ChartSpec } from '../../../src/views/chart/spec.ts';
import { specStatus } from '../../../src/views/chart/status-spec.ts';
import { english, indicatorOf, korean, voters } from './cards.ts';

const pledgeAt = (value: Statuses['evidenced']['value']) => ({
  statuses: {
    reported: { value: 'not-stated' },
    evidenced: { value, by: [] },
    schedule: { value: 'no-deadline' },
  } satisfies Statuses,
});

describe('series', () => {
  test('shows gaps, computed points and the target', () => {
    expect(specSeries(voters, korean)).toMatchInlineSnapshot(`
      {
        "absent": "원문에 없음",
        "categories": [
          "2020",
          "2021",
          "2022",
          "2023",
        ],
        "firstColumn": "때",
        "id": "series",
        "kind": "line",
        "notes": [
          {
            "text": "클수록 나은 지표입니다.",
          },
          {
            "text": "‘계산’이라고 적은 값은 원문이 증감만 적어, 적힌 값에서 증감을 빼서 얻었습니다.",
          },
          {
            "lang": undefined,
            "text": "2023년: 9월까지",
          },
        ],
        "positions": [
          2020,
          2021,
          2022,
          2023,
        ],
        "quoteLang": undefined,
        "sentence": "2020년 6,300명에서 2023년 12,292명으로 5,992명 늘었습니다.",
        "series": [
          {
            "derived": [
              false,
              false,
              true,
              false,
            ],
            "id": "value",
            "label": "값",
            "marks": [
              undefined,
              undefined,
              "약 7,400",
              undefined,
            ],
            "pattern": 1,
            "texts": [
              undefined,
              undefined,
              "약 7,400 (계산)",
              undefined,
            ],
            "values": [
              6300,
              null,
              7392,
              12292,
            ],
          },
        ],
        "sources": [
          {
            "href": "/sources/cards/",
            "text": "1",
          },
          {
            "href": "/sources/cards/",
            "text": "2",
          },
        ],
        "target": {
          "at": 2026,
          "label": "목표 2026",
          "value": 15000,
        },
        "times": [
          "<time datetime="2020">2020</time>",
          "<time datetime="2021">2021</time>",
          "<time datetime="2022">2022</time>",
          "<time datetime="2023">2023</time>",
        ],
        "title": "투표자",
        "titleLang": undefined,
        "unitLine": "단위: 명",
      }
    `);
  });

  test('one value shows no trend, and says so', () => {
    const spec = specSeries(indicatorOf([{ value: 128 }]), korean);
    expect(spec?.sentence).toMatchInlineSnapshot(
      `"값이 2023년 128명 하나뿐이라 늘었는지 줄었는지 알 수 없습니다."`,
    );
    expect(spec?.series[0]?.values).toEqual([128]);
  });

  test('less and the same have their own sentence', () => {
    const say = (a: number, b: number) =>
      specSeries(indicatorOf([{ value: a }, { when: '2024', value: b }]), korean)?.sentence;
    expect(say(5, 3)).toBe('2023년 5명에서 2024년 3명으로 2명 줄었습니다.');
    expect(say(0, 0)).toBe('2023년에도 2024년에도 0명입니다.');
  });

  test('from percent to percent is a change in percentage points', () => {
    const points = [
      { when: '2019', value: 80 },
      { when: '2020', value: 90 },
    ];
    const say = (context: ChartContext) =>
      specSeries(indicatorOf(points, { unit: '%' }), context)?.sentence;
    expect(say(korean)).toBe('2019년 80%에서 2020년 90%로 10%p 높아졌습니다.');
    expect(say(english)).toContain('up by 10 percentage points');
  });

  test('a plain series says nothing of a better direction', () => {
    const { direction: _, directionBy: __, ...plain } = indicatorOf([{ value: 5 }]);
    expect(specSeries(plain, korean)?.notes).toEqual([]);
    expect(readMovement({ ...plain, series: voters.series })?.better).toBeUndefined();
  });

  test('fills no gaps where points are not yearly', () => {
    const spec = specSeries(
      indicatorOf([
        { when: '2022-07/2023-06', value: 1 },
        { when: '2025-01', value: 2 },
      ]),
      korean,
    );
    expect(spec?.positions).toEqual([2022.5, 2025]);
  });

  test('a stated gap says why, a missing year says that nothing is stated', () => {
    const spec = specSeries(
      indicatorOf(
        [
          { when: '2019', value: 1 },
          { when: '2022', value: 2 },
        ],
        {
          gaps: [
            { when: '2020', reason: '조사하지 않음', cite: { source: 'gaps', place: '3쪽' } },
            { when: '2023' },
          ],
        },
      ),
      korean,
    );
    expect(spec?.categories).toEqual(['2019', '2020', '2021', '2022', '2023']);
    expect(spec?.series[0]?.values).toEqual([1, null, null, 2, null]);
    const texts = shapeTable(spec as ChartSpec).body.map(({ cells }) => cells[0]?.text);
    expect(texts).toEqual(['1', '값 없음(조사하지 않음)', '원문에 없음', '2', '값 없음']);
    expect(spec?.sources).toHaveLength(2);
  });

  test('a stated gap between months stands in its place', () => {
    const spec = specSeries(
      indicatorOf(
        [
          { when: '2023-01', value: 1 },
          { when: '2023-03', value: 2 },
        ],
        { gaps: [{ when: '2023-02' }] },
      ),
      korean,
    );
    expect(spec?.series[0]?.values).toEqual([1, null, 2]);
  });

  test('two values of one year stand side by side', () => {
    const spec = specSeries(
      indicatorOf([
        { when: '2023', value: 1 },
        { when: '2023', value: 2 },
      ]),
      korean,
    );
    expect(spec?.series[0]?.values).toEqual([1, 2]);
  });
});

describe('status', () => {
  test('counts the pledges at each value', () => {
    const spec = specStatus(
      ['achieved', 'achieved', 'no-evidence'].map((value) => pledgeAt(value as 'achieved')),
      korean,
    );
    expect(spec?.sentence).toBe(
      '이 사이트에 카드가 있는 공약 3건: 목표 달성 2건, 기록된 일 없음 1건.',
    );
    expect(spec?.series[0]?.values).toEqual([2, 0, 0, 0, 1]);
  });

  test.each(['evidenced', 'reported', 'schedule'] as const)(
    '%s: no two values look alike',
    (of) => {
      const spec = specStatus([pledgeAt('achieved')], korean, of);
      const looks = spec?.looks?.map(({ mark, pattern }) => `${mark.tone} ${pattern}`) ?? [];
      expect(new Set(looks).size).toBe(looks.length);
    },
  );

  test('says nothing without pledges', () => {
    expect(specStatus([], korean)).toBeUndefined();
  });
});
