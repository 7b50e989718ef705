import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { findAll } from '../../../src/check/findings/find-all.ts';
import { phraseFinding } from '../../../src/i18n/phrase-finding.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { awardSchema } from '../../../src/kinds/award/schema.ts';
import { sdgIndicatorSchema } from '../../../src/kinds/indicator/schema.ts';
import { joinAllEntries } from '../../../src/model/entry-book.ts';
import { noRecords } from '../../model/made-up.ts';
import { codesIn, findIn } from './find-in.ts';
import { tellWhole } from './tell-whole.ts';

const read = (text: string) => load(text, { schema: FAILSAFE_SCHEMA });

function findInRecords(records: { award?: string; indicator?: string }) {
  const { award, indicator } = records;
  const entries = joinAllEntries({
    ...noRecords,
    award: award === undefined ? [] : [awardSchema.parse(read(award))],
    indicator: indicator === undefined ? [] : [sdgIndicatorSchema.parse(read(indicator))],
  });
  const government = { government: { id: 'city' }, terms: [], entries };
  return findAll({ asOf: '2026-01-31', governments: [government] } as unknown as Dataset).findings;
}

describe('a date in two places', () => {
  const list = (when: string) => `milestones:
  - { id: one, when: 2023-03/2023-06, what: 설계, state: done, cite: cards / 1, alsoStated: [{ when: ${when}, cite: report / 2 }] }
`;
  test.each(['2023-03/2023-06', '2023-06', '2023', '2023-01/2023-12'])('%s agrees', (when) => {
    expect(codesIn(list(when))).toEqual([]);
  });
  test.each(['2023-07', '2022-03/2022-06', '2023-01/2023-04', '2023-04/2023-09'])(
    '%s does not',
    (when) => {
      const [found, ...rest] = findIn(list(when));
      expect([found?.code, found?.field, rest]).toEqual([
        'stated-differently',
        'milestones[0].alsoStated[0]',
        [],
      ]);
      expect(found?.cites.map(({ source }) => source)).toEqual(['cards', 'report']);
    },
  );
});

test('a total in two units agrees when it is rounded or cut off', () => {
  const money = (amount: string) =>
    `money: { unit: 백만원, planTotal: { cite: cards / 1, current: 28681, alsoStated: [{ amount: ${amount}, unit: 억원, cite: cards / 2 }] } }`;
  for (const amount of ['286', '287', '286.8', '286.81'])
    expect(codesIn(money(amount))).toEqual([]);
  for (const amount of ['285', '288', '286.9', '286.80']) {
    expect(codesIn(money(amount))).toEqual(['stated-differently']);
  }
});

describe('an award in two places', () => {
  const award = (also: string) => `
id: prize
title: 평가
host: 부처
hostKind: central
date: 2023-04-04
grade: 장관상
prize: { amount: 27000, unit: 천원 }
alsoStated: [{ cite: report / 2, ${also} }]
sources: [report / 1]
`;
  test('agrees in other units and with a less exact date', () => {
    const also = 'date: 2023-04, grade: 장관상, prize: { amount: 2700, unit: 만원 }';
    expect(findInRecords({ award: award(also) })).toEqual([]);
  });
  test('a selection in January and a prize in April are two things', () => {
    const also = 'date: 2023-04';
    const selection = 'selection: { when: 2023-01, rank: 최우수기관, cite: report / 3 }\n';
    expect(findInRecords({ award: award(also) + selection })).toEqual([]);
  });
  test('only the prize, in one document, is surely one thing', () => {
    const also =
      'date: 2023-01, prize: { amount: 2701, unit: 만원 }, judged: { by: source, reason: 같은 상 }';
    const graded = (text: string) =>
      findInRecords({ award: text }).map(({ field, grade }) => [field, grade]);
    expect(graded(award(also))).toEqual([
      ['alsoStated[0].prize', 'contradiction'],
      ['alsoStated[0].date', 'question'],
    ]);
    expect(graded(award(also).replace('report / 2', 'cards / 2'))).toEqual([
      ['alsoStated[0].date', 'question'],
      ['alsoStated[0].prize', 'question'],
    ]);
  });
  test('differs in each of its facts', () => {
    const also =
      'date: 2023-01, grade: 최우수기관, prize: { amount: 2701, unit: 만원 }, judged: { by: source, reason: 같은 상 }';
    const found = findInRecords({ award: award(also) });
    expect(found.flatMap(tellWhole).filter((line) => line.startsWith('cites'))).toEqual(
      Array(3).fill('cites 1, 2'),
    );
    expect(
      found.map((finding) => [
        finding.subject.kind,
        finding.field,
        phraseFinding(finding, translator('ko'), 'ko'),
      ]),
    ).toEqual([
      [
        'award',
        'alsoStated[0].prize',
        '“포상금”에 관해 두 곳이 다르게 적었습니다. 한 곳은 27,000천원, 다른 곳은 2,701만원입니다.',
      ],
      [
        'award',
        'alsoStated[0].date',
        '“수상일”에 관해 두 곳이 다르게 적었습니다. 한 곳은 2023. 4. 4., 다른 곳은 2023. 1.입니다.',
      ],
      [
        'award',
        'alsoStated[0].grade',
        '“수상구분”에 관해 두 곳이 다르게 적었습니다. 한 곳은 장관상, 다른 곳은 최우수기관입니다.',
      ],
    ]);
  });
});

describe('an indicator', () => {
  const indicator = (also: number, total: number, acknowledged = '') => `
id: voters
title: 투표자
definition: 투표한 사람의 수
unit: 명
direction: up
sdgs: [{ goal: 16, mappedBy: editor, reason: 참여 }]
series: [{ when: 2023, value: 20, cite: report / 1, alsoStated: [{ value: ${String(also)}, cite: cards / 1 }] }]
breakdowns:
  - id: by-place
    title: 곳별
    unit: 명
    rowTitle: 연도
    columns: [동, 면]
    rows: [{ label: 2023, values: [12, 8], total: ${String(total)} }]
    cite: report / 2
${acknowledged}`;
  test('whose figures agree', () => {
    expect(findInRecords({ indicator: indicator(20, 20) })).toEqual([]);
  });
  test('with another value, or with a breakdown that adds up to another', () => {
    const codes = (text: string) =>
      findInRecords({ indicator: text }).map(({ code, field }) => [code, field]);
    expect(codes(indicator(21, 20))).toEqual([['stated-differently', 'series[0].alsoStated[0]']]);
    expect(codes(indicator(20, 21))).toEqual([
      ['breakdown-differs', 'breakdowns[0].rows[0]'],
      ['measure-mismatch', 'breakdowns[0].rows[0].total'],
    ]);
  });
  test('tells the value of the series first, then what stands beside it', () => {
    const told = (also: number, total: number, code: string) =>
      findInRecords({ indicator: indicator(also, total).replace('cards / 1', 'cards / 9') })
        .filter((finding) => finding.code === code)
        .flatMap(tellWhole);
    expect(told(20, 21, 'breakdown-differs')).toEqual([
      'contradiction at breakdowns[0].rows[0]',
      'when 2023, value 20명, sum 21명',
      'series of 1 | breakdown of 2',
      'total | 20 | 21 | 1',
      'cites 1, 2',
    ]);
    expect(told(21, 20, 'stated-differently')).toEqual([
      'question at series[0].alsoStated[0]',
      'what 2023, here 20명, there 21명',
      'cites 1, 9',
    ]);
  });

  test('acknowledges a finding of its own', () => {
    const known =
      'acknowledged: [{ problem: stated-differently, field: "series[0].alsoStated[0]", explanation: 확인했다, cite: report / 9 }]';
    expect(findInRecords({ indicator: indicator(21, 20, known) })[0]?.explanation).toBe('확인했다');
  });
});
