import { describe, expect, test } from 'vitest';
import { nameRate, type Rate } from '../../src/model/rate.ts';
import { listRates, pickHeadlines } from '../../src/model/term-rates.ts';
import { bindCity, today } from '../export/made-up-city.ts';
import { enterMadeUp } from './made-up.ts';

const asOf = '2026-01-31';

function enter(id: string, facts = '') {
  const entry = enterMadeUp(facts, asOf);
  return { ...entry, facts: { ...entry.facts, id } };
}

const reported = (value: string) =>
  `status: [{ asOf: 2025-12, value: ${value}, cite: cards / 1-1 }]\n`;

const drop = `
adjustments:
  - { kind: drop, before: 전, after: 후, reason: law, body: 공약이행평가단, cite: cards / 1-1 }
`;

const built = `
target: { year: 2024, text: 준공, metBy: [built], cite: cards / 1-1 }
milestones: [{ id: built, when: 2024-06, what: 준공, state: done, cite: cards / 1-1 }]
`;

const find = (rates: readonly Rate[], name: string) =>
  rates.find((rate) => nameRate(rate) === name);

const show = (rate: Rate | undefined) =>
  rate && `${String(rate.numerator)}/${String(rate.denominator)} ${rate.above.join(',')}`;

describe('rates of pledges', () => {
  test('completed and continuing count as done, on what was promised and on what is left', () => {
    const rates = listRates(
      [
        enter('1', reported('completed')),
        enter('2', reported('completed-continuing')),
        enter('3', reported('on-track')),
        enter('4', drop),
      ],
      asOf,
    );
    expect(show(find(rates, 'completion-rate-original'))).toBe('2/4 1,2');
    expect(show(find(rates, 'completion-rate-current'))).toBe('2/3 1,2');
    expect(show(find(rates, 'evidence-rate-original'))).toBe('0/4 ');
    expect(show(find(rates, 'evidence-rate-current'))).toBe('0/3 ');
  });

  test('where the government says nothing at all there is no rate, not 0 %', () => {
    expect(find(listRates([enter('1')], asOf), 'completion-rate-original')).toBeUndefined();
  });

  test('the deadline is judged only where it can be', () => {
    const rates = listRates(
      [
        enter('1', built),
        enter('2', built.replaceAll('2024-06', '2025-02')),
        enter('3', 'target: { year: 2024, text: 준공, cite: cards / 1-1 }\n'),
        enter('4', 'target: { year: 2027, text: 준공, cite: cards / 1-1 }\n'),
        enter('5'),
      ],
      asOf,
    );
    const rate = find(rates, 'schedule-rate-judged');
    expect(show(rate)).toBe('1/3 1');
    expect(rate?.ids).toEqual(['1', '2', '3']);
  });

  const goal = (year: string, metBy: string) => `
yearlyGoals: [{ when: ${year}, text: 준공${metBy}, cite: cards / 1-1 }]
milestones: [{ id: built, when: 2024-06, what: 준공, state: done, cite: cards / 1-1 }]
`;

  test("a year's goal is met by its milestones within that year; every pledge stays below the line", () => {
    const rates = listRates(
      [
        enter('1', goal('2024', ', metBy: [built]')),
        enter('2', goal('2023', ', metBy: [built]')),
        enter('3', goal('2024', '')),
        enter('4', goal('2026', ', metBy: [built]')),
        enter('5'),
      ],
      asOf,
    );
    expect(show(find(rates, 'yearly-target-rate-current-2023'))).toBe('0/5 ');
    expect(show(find(rates, 'yearly-target-rate-judged-2023'))).toBe('0/1 ');
    expect(show(find(rates, 'yearly-target-rate-current-2024'))).toBe('1/5 1');
    expect(show(find(rates, 'yearly-target-rate-judged-2024'))).toBe('1/1 1');
    expect(find(rates, 'yearly-target-rate-current-2026')).toBeUndefined();
  });

  test('a year for which no goal can be judged has no rate, not 0 %', () => {
    expect(listRates([enter('3', goal('2024', ''))], asOf).map(nameRate)).toEqual([
      'evidence-rate-original',
      'evidence-rate-current',
    ]);
  });

  test('a first page shows a second value only where it says something else', () => {
    const both = [enter('1', built), enter('2', built)];
    const names = (pledges: typeof both) => pickHeadlines(listRates(pledges, asOf)).map(nameRate);
    expect(names(both)).toEqual(['evidence-rate-original', 'schedule-rate-judged']);
    expect(names([...both, enter('3', drop)])).toEqual([
      'evidence-rate-original',
      'evidence-rate-current',
      'schedule-rate-judged',
    ]);
  });

  test('beside the pledges whose goal can be judged a first page shows all of them', () => {
    const pledges = [enter('1', goal('2024', ', metBy: [built]')), enter('2', goal('2024', ''))];
    const names = pickHeadlines(listRates(pledges, asOf)).map(nameRate);
    expect(names.slice(1)).toEqual([
      'yearly-target-rate-judged-2024',
      'yearly-target-rate-current-2024',
    ]);
  });

  test('nothing is divided by no pledges', () => {
    expect(listRates([], asOf)).toEqual([]);
  });
});

describe('rates of money', () => {
  const money = (rest: string) => `money: { unit: 백만원, ${rest} }\n`;
  const plan = 'plan: { cite: cards / 1-1, rows: [{ source: own, label: 시비, columns: ';

  test('only pledges that state both amounts are counted', () => {
    const both = money(
      'planTotal: { cite: cards / 1-1, current: 200 }, secured: { cite: cards / 1-1, total: 150, rows: [] }',
    );
    const one = money('planTotal: { cite: cards / 1-1, current: 1000 }');
    const rate = find(listRates([enter('1', both), enter('2', one)], asOf), 'secured-rate-judged');
    expect(show(rate)).toBe('150000000/200000000 1');
  });

  test('within the term: as stated, or where every column is a year', () => {
    const secured = (extra: string) =>
      `secured: { cite: cards / 1-1, total: 90, rows: []${extra} }`;
    const years = money(`${plan}{ 2023: 60, 2024: 40 } }] }, ${secured('')}`);
    const prior = money(`${plan}{ prior: 60, 2024: 40 } }] }, ${secured('')}`);
    const through = money(`${plan}{ ~2022: 60, 2024: 40 } }] }, ${secured('')}`);
    const stated = money(
      `${plan}{ prior: 60, 2024: 40 } }] }, termPlan: { cite: cards / 1-1, total: 40 }, ${secured(', withinTerm: 30')}`,
    );
    const pledges = [years, prior, through, stated].map((facts, index) =>
      enter(String(index + 1), facts),
    );
    const rate = find(listRates(pledges, asOf), 'secured-in-term-rate-judged');
    expect(show(rate)).toBe('120000000/140000000 1,4');
  });
});

test('rates stand in the order of the catalogue: evidence, completion, goals by year, deadlines, money', () => {
  expect(listRates(bindCity().pledges, today).map(nameRate)).toEqual([
    ...['evidence-rate-original', 'evidence-rate-current'],
    ...['completion-rate-original', 'completion-rate-current'],
    ...['yearly-target-rate-judged-2023', 'yearly-target-rate-current-2023'],
    ...['yearly-target-rate-judged-2024', 'yearly-target-rate-current-2024'],
    'schedule-rate-judged',
    ...['secured-rate-judged', 'secured-in-term-rate-judged'],
    ...['execution-rate-judged', 'execution-in-term-rate-judged'],
  ]);
});
