import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, findInPledge } from '../../../src/check/findings/find-all.ts';
import { awardSchema } from '../../../src/kinds/award/schema.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { joinAllEntries } from '../../../src/model/entry-book.ts';
import { enterMadeUp, noRecords, readYaml } from '../../model/made-up.ts';
import { term } from './find-in.ts';

const runs = { numRuns: 25, seed: 10 };

/** The grades of all that is found in a pledge. */
const gradesIn = (facts: string) =>
  findInPledge(enterMadeUp(facts), { asOf: '2026-01-31', term }).map(({ grade }) => grade);

const amount = fc.integer({ min: 100, max: 90_000 });
const month = fc.integer({ min: 1, max: 12 }).map((each) => String(each).padStart(2, '0'));

function money(rows: Record<string, string>, unit = '백만원'): string {
  const tables = Object.entries(rows).map(
    ([name, table]) => `  ${name}: { cite: cards / ${name}, ${table} }`,
  );
  return ['money:', `  unit: ${unit}`, ...tables].join('\n');
}
const columns = (row: Record<string, number>) =>
  `columns: { ${Object.entries(row)
    .map(([key, value]) => `${key}: ${String(value)}`)
    .join(', ')} }`;

/** What a careful source prints, of which each pair of places can be true together. */
const innocent: Record<string, fc.Arbitrary<string>> = {
  'parts rounded one by one': fc
    .array(fc.integer({ min: 1_000, max: 900_000 }), { minLength: 2, maxLength: 5 })
    .map((exact) => {
      const years = Object.fromEntries(
        exact.map((each, at) => [2022 + at, Math.round(each / 1000)]),
      );
      const total = Math.round(exact.reduce((sum, each) => sum + each, 0) / 1000);
      return money({ spent: `total: ${String(total)}, ${columns(years)}` });
    }),
  'two strands at one time': fc.tuple(month, month).map(
    ([one, other]) => `milestones:
  - { id: a, when: 2022-01, what: 계획, state: done, cite: cards / 1 }
  - { id: b, when: 2023-${one}/2024-06, what: 자료, state: done, cite: cards / 1 }
  - { id: c, when: 2022-${other}/2024-01, what: 방안, state: done, cite: cards / 1 }
  - { id: d, when: 2025-01, what: 운영, state: done, cite: cards / 1 }`,
  ),
  'pyeong by the customary 3.3': fc
    .integer({ min: 300, max: 99_999 })
    .map(
      (metres) =>
        `facts: [{ label: 규모, text: '${String(metres)}㎡(${String(Math.round(metres / 3.3))}평)', cite: cards / 1 }]`,
    ),
  'a total cut off, or in another document of another time': fc
    .tuple(amount, amount)
    .map(
      ([current, later]) =>
        `money: { unit: 백만원, planTotal: { cite: cards / 1, current: ${String(current)}, alsoStated: [{ amount: ${String(Math.floor(current / 100))}, unit: 억원, cite: cards / 2 }, { amount: ${String(later)}, unit: 백만원, cite: report / 1 }] } }`,
    ),
  'the same work counted wider elsewhere': fc
    .tuple(month, month)
    .map(
      ([one, other]) =>
        `milestones: [{ id: a, when: 2023-${one}, what: 구축, state: done, cite: cards / 1, alsoStated: [{ when: 2024-${other}, cite: report / 1 }] }]`,
    ),
  'spending up to a year, with or without what came before': fc
    .tuple(amount, amount, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([prior, year, share]) =>
      money({
        plan: `rows: [{ source: own, label: 시비, ${columns({ prior, 2022: year })} }]`,
        spent: columns({ '~2022': year + Math.floor(prior * share) }),
      }),
    ),
  'money from before the term': fc.tuple(amount, amount).map(([prior, year]) =>
    money({
      plan: `rows: [{ source: own, label: 시비, ${columns({ prior, 2023: year })} }]`,
      termPlan: `total: ${String(year)}, ${columns({ 2023: year })}`,
      spent: `total: ${String(year)}, ${columns({ 2023: year })}`,
    }),
  ),
  'a plan restated, and brought up to what was spent': fc
    .tuple(amount, amount)
    .map(([first, second]) =>
      money({
        plan: `rows: [{ source: own, label: 시비, ${columns({ 2023: first, 2024: second })} }]`,
        planTotal: `initial: ${String(first)}, current: ${String(first + second)}`,
        termPlan: columns({ 2023: second, 2024: first }),
        spent: columns({ 2023: second, 2024: first }),
      }),
    ),
};

test.each(Object.entries(innocent))('%s is no contradiction', (_, facts) => {
  fc.assert(
    fc.property(facts, (text) => {
      expect(gradesIn(text)).not.toContain('contradiction');
    }),
    runs,
  );
});

test('a prize months after the selection is no finding', () => {
  const findInAward = (text: string) => {
    const entries = joinAllEntries({ ...noRecords, award: [awardSchema.parse(readYaml(text))] });
    const government = { government: { id: 'city' }, terms: [], entries };
    return findAll({ asOf: '2026-01-31', governments: [government] } as unknown as Dataset)
      .findings;
  };
  fc.assert(
    fc.property(month, month, (chosen, given) => {
      const found = findInAward(
        `{ id: prize, title: 평가, host: 부처, hostKind: central, date: 2023-${given}, grade: 장관상, selection: { when: 2022-${chosen}, rank: 최우수기관, cite: report / 2 }, sources: [report / 1] }`,
      );
      expect(found).toEqual([]);
    }),
    runs,
  );
});

test('what rounding, dates and scope cannot explain stays a contradiction', () => {
  const total = money({ spent: `total: 112, ${columns({ 2022: 50, 2023: 60 })}` });
  const restated = (judged: string) =>
    `money: { unit: 백만원, planTotal: { cite: cards / 1, current: 500, alsoStated: [{ amount: 6, unit: 억원, cite: cards / 2${judged} }] } }`;
  const bySource = ', judged: { by: source, reason: 둘 다 총사업비라고 적음 }';
  const byEditor = ', judged: { by: editor, reason: 같은 사업으로 보임 }';
  // What an editor takes for one thing may be two.
  for (const judged of ['', byEditor])
    expect(gradesIn(restated(judged))).toEqual(['question', 'note']);
  expect([gradesIn(total), gradesIn(restated(bySource))]).toEqual([
    ['contradiction', 'note'],
    ['contradiction', 'note'],
  ]);
});
