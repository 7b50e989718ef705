import { describe, expect, test } from 'vitest';
import { phraseFinding, phraseLabel } from '../../../src/i18n/phrase-finding.ts';
import { hasWords, translator } from '../../../src/i18n/translate.ts';
import { languages, words } from '../../../src/i18n/words.ts';
import { findingColumns, findingGrades, grades, type Finding } from '../../../src/model/finding.ts';
import { wonPerUnit } from '../../../src/schema/money.ts';
import { findIn } from './find-in.ts';

const [ko, en] = [translator('ko'), translator('en')];

test('every kind of finding has a sentence, a title, what was compared and an innocent explanation, every unit its words', () => {
  const keys = [
    ...Object.keys(findingGrades).flatMap((code) => [
      `finding.${code}`,
      `finding.${code}.title`,
      `finding.${code}.compared`,
      `finding.${code}.innocent`,
    ]),
    ...grades.flatMap((grade) => [`finding.grade.${grade}`, `finding.heading.${grade}`]),
    ...findingColumns.map((name) => `finding.column.${name}`),
    ...Object.keys(wonPerUnit).map((unit) => `finding.unit.${unit}`),
  ];
  expect(keys.filter((key) => !hasWords(key))).toEqual([]);
});

test('the two languages fill in the same values', () => {
  const named = (text: string) =>
    [...text.matchAll(/\{(\w+)/g)].map((found) => found[1]).toSorted();
  for (const key of Object.keys(words.ko).filter((name) => name.startsWith('finding.'))) {
    if (hasWords(key)) expect(named(words.en[key]), key).toEqual(named(words.ko[key]));
  }
});

test('rows are named by column', () => {
  const labels = ['prior', '2023', '~2022', 'unplaced'];
  expect(labels.map((label) => phraseLabel(label, ko))).toEqual([
    '이전(기투자)',
    '2023년',
    '2022년까지',
    '해 모름',
  ]);
  expect(labels.map((label) => phraseLabel(label, en))).toEqual([
    'Earlier years',
    '2023',
    'up to 2022',
    'Column unknown',
  ]);
});

const card = `
target: { year: 2024, text: 착공, metBy: [begun], cite: cards / 1-1 · target }
status: [{ asOf: 2025-12, value: completed, cite: cards / 1-1 · status }]
money:
  unit: 백만원
  plan:
    cite: cards / 1-1 · plan
    rows: [{ source: own, label: 시비, columns: { prior: 1100, 2022: 50, 2023: 60 } }]
  planTotal: { cite: cards / 1-1 · total, initial: 1300, current: 1210 }
  termPlan: { cite: cards / 1-1 · term, columns: { 2022: 50, 2023: 61, after-term: 30 } }
  spent: { cite: cards / 1-1 · spent, total: 112, columns: { 2022: 51, 2023: 61 } }
milestones:
  - { id: done-a, when: 2023-01, what: 설계, state: done, cite: cards / 1-1 · list }
  - { id: begun, when: 2024-05, what: 착공, state: planned, cite: cards / 1-1 · list }
`;

describe('sentences', () => {
  const sentences = (language: 'ko' | 'en') =>
    findIn(card).map((finding) => [
      finding.code,
      phraseFinding(finding, language === 'ko' ? ko : en, language),
    ]);

  test('in Korean, with particles that fit', () => {
    expect(Object.fromEntries(sentences('ko'))).toMatchInlineSnapshot(`
      {
        "overdue": "목표 “착공”의 달성연도는 2024년입니다. 2026. 1. 31. 기준으로 396일 지났고, 이루었다는 기록이 없습니다.",
        "plan-differs": "한 카드의 두 표에 적힌 2023년 계획 금액이 같지 않습니다.",
        "plan-restated": "카드는 총사업비를 초기계획 1,300백만원, 현재계획 1,210백만원으로 적었습니다.",
        "planned-date-passed": "“착공”의 예정일(2024. 5.)이 2026. 1. 31. 기준으로 지났고, 있었는지는 기록에 없습니다.",
        "spent-off-plan": "2022년, 2023년 집행금액이 같은 해의 계획보다 많습니다.",
        "spent-omits-prior": "계획 총계에는 기투자 1,100백만원이 들어 있고, 집행총계 112백만원은 2022년, 2023년 칸의 합입니다. 두 금액은 기간이 달라 나누어 견줄 수 없습니다.",
        "status-against-evidence": "정부가 밝힌 상태는 “완료”이고, 기록된 일과 집행이 보여 주는 상태는 “진행 중”입니다.",
      }
    `);
  });

  test('in English', () => {
    expect(Object.fromEntries(sentences('en'))).toMatchInlineSnapshot(`
      {
        "overdue": "The target “착공” was set for 2024. As of 31 January 2026, 396 days after that year, no record shows it met.",
        "plan-differs": "Two tables of one card plan different amounts for 2023.",
        "plan-restated": "The card states the total as 1,300 million won in the first plan and 1,210 million won in the current plan.",
        "planned-date-passed": "“착공” was planned for May 2024. As of 31 January 2026 that has passed, and no record says whether it happened.",
        "spent-off-plan": "In 2022, 2023 the amount spent is above the plan of the same year.",
        "spent-omits-prior": "The plan includes 1,100 million won from earlier years; the total spent, 112 million won, adds up the columns 2022, 2023. The two cover different years and make no rate.",
        "status-against-evidence": "The government reports “Completed”; the recorded work and spending show “Under way”.",
      }
    `);
  });

  test('no value is left unfilled in either language', () => {
    for (const language of languages) {
      expect(sentences(language).filter(([, text]) => /[{}]|undefined/.test(text ?? ''))).toEqual(
        [],
      );
    }
  });

  test('a unit without words stands as the source prints it', () => {
    const finding: Finding = {
      code: 'measure-mismatch',
      anchor: 'city-8-1-1-measure-mismatch',
      grade: 'contradiction',
      innocent: 'finding.measure-mismatch.innocent',
      subject: { kind: 'pledge', government: 'city', term: '8', id: '1-1' },
      field: 'measures[0].stated.total',
      part: undefined,
      params: {
        stated: { kind: 'amount', value: 51, unit: '회' },
        sum: { kind: 'amount', value: 50, unit: '회' },
      },
      table: undefined,
      cites: [],
      explanation: undefined,
    };
    expect(phraseFinding(finding, ko, 'ko')).toBe(
      '적힌 계는 51회이고, 적힌 수를 더하면 50회입니다.',
    );
  });
});
