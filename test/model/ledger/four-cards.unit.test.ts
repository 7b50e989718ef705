import { describe, expect, test } from 'vitest';
import type { Cell, Figures } from '../../../src/model/ledger-cell.ts';
import { countStated, readLedger } from '../../../src/model/ledger.ts';
import { bindTerm, enterCard, fourCards } from './made-up-term.ts';

const ledger = readLedger(bindTerm(fourCards));
const nothing = undefined;

/** Thousands of won, in the order of the stages. */
const inThousands = (figures: Figures) =>
  Object.values(figures).map((cell: Cell) => (typeof cell === 'number' ? cell / 1000 : cell));

describe('four cards by hand, in thousands of won', () => {
  const million = 1000;
  const rows = [
    ['1-1', [nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing]],
    ['1-2', [nothing, 300 * million, nothing, nothing, nothing, '-', '-', nothing, nothing]],
    // No plan by year: its plan beside the spending is compared, 40 − 45.
    ['1-3', [120, 100, 100, nothing, 25, 80, 45, -5, 35].map((cell) => cell && cell * million)],
    // 50 + 10; before 30 + 4; left of the plan 20 − 18 alone: whether the 6.5 through 2022 count the 4 from before
    // is not told. Secured is compared in neither: the first leaves that time out, the second states none.
    ['2-1', [nothing, 60_000, nothing, 34_000, nothing, 50_000, 24_500, 2000, nothing]],
  ] as const;

  test.each(rows)('%s', (id, figures) => {
    const row = ledger.rows.find(({ pledge }) => pledge.facts.id === id);
    expect(row && inThousands(row.figures)).toEqual(figures);
  });

  test('the term', () => {
    expect(inThousands(ledger.total)).toEqual([
      120_000, 460_000, 100_000, 34_000, 25_000, 130_000, 69_500, -3000, 35_000,
    ]);
    expect(countStated(ledger.rows)).toBe(3);
    expect(ledger.rows.map(({ state }) => state)).toEqual([
      'not-stated',
      'stated',
      'stated',
      'stated',
    ]);
  });

  test('the areas, in the order of the term', () => {
    expect(ledger.areas.map(({ id, rows: own }) => [id, own.length, countStated(own)])).toEqual([
      ['area', 3, 2],
      ['second-area', 1, 1],
    ]);
    expect(ledger.areas.map(({ figures }) => figures.plan)).toEqual([400e6, 60e6]);
  });

  test('by source; what no source is printed for stands apart', () => {
    const { rows: sources, total } = ledger.bySource;
    expect(sources.map(({ key, figures }) => [key, ...Object.values(figures)])).toEqual([
      ['national', 300e6, '-', nothing],
      ['own', 59e6, 130e6, 0],
      ['other', 1e6, nothing, nothing],
      ['difference', 100e6, nothing, nothing],
    ]);
    expect(total).toEqual({ plan: 460e6, secured: 130e6, unsecured: 0 });
  });

  test('by year; a dash, a time before and a time after the term stay what they are', () => {
    const { rows: years, total } = ledger.byYear;
    expect(years.map(({ key, figures }) => [key, ...Object.values(figures)])).toEqual([
      ['prior', 34e6, nothing, nothing, nothing],
      ['~2022', nothing, nothing, 6.5e6, nothing],
      ['2022', 25e6, 40e6, 63e6, -3e6],
      ['2023', 301e6, 60e6, '-', nothing],
      ['after-term', nothing, 25e6, nothing, nothing],
      ['difference', 100e6, -25e6, nothing, nothing],
    ]);
    expect(total).toEqual({ plan: 460e6, 'term-plan': 100e6, spent: 69.5e6, 'plan-left': -3e6 });
  });

  test('what was restated, over the cards that state both', () => {
    const { restated } = ledger;
    expect(restated && [restated.initial, restated.current]).toEqual([120e6, 100e6]);
    expect(restated?.rows.map(({ pledge }) => pledge.facts.id)).toEqual(['1-3']);
  });

  test('the unit is the largest that says every amount whole', () => {
    expect(ledger.unit.won).toBe(1000);
    expect(readLedger(bindTerm(fourCards.slice(0, 3))).unit.won).toBe(1_000_000);
    const one = enterCard('3-1', {
      money: { unit: '원', planTotal: { cite: 'cards / 3', current: '1001' } },
    });
    expect(readLedger(bindTerm([...fourCards, one])).unit.won).toBe(1);
  });
});

test('every stated figure names the table it is printed in', () => {
  const line = ledger.rows.find(({ pledge }) => pledge.facts.id === '1-3')?.lines[0];
  const named = Object.entries(line?.printed ?? {}).map(([stage, tables]) => [
    stage,
    ...tables.map(({ table, cite }) => `${table} ${cite.place}`),
  ]);
  expect(named).toEqual([
    ['initial', 'plan-total 1-3 · total'],
    ['plan', 'plan-total 1-3 · total'],
    ['term-plan', 'term-plan 1-3 · term'],
    ['after-term', 'term-plan 1-3 · term'],
    ['secured', 'secured 1-3 · secured'],
    ['spent', 'spent 1-3 · spent'],
    ['plan-left', 'term-plan 1-3 · term', 'spent 1-3 · spent'],
    ['secured-left', 'secured 1-3 · secured', 'spent 1-3 · spent'],
  ]);
});

test('money before and after the years names the table that prints it', () => {
  const rows = [{ source: 'own', label: '시비', columns: { prior: '5', '2023': '6' } }];
  const both = enterCard('1-9', {
    money: {
      unit: '원',
      plan: { cite: 'cards / plan', rows },
      termPlan: { cite: 'cards / term', columns: { '2023': '6', 'after-term': '7' } },
    },
  });
  const printed = readLedger(bindTerm([both])).rows[0]?.lines[0]?.printed;
  const tables = (stage: 'prior' | 'after-term') => printed?.[stage]?.map(({ table }) => table);
  expect([tables('prior'), tables('after-term')]).toEqual([['plan'], ['term-plan']]);
});

test('a term in which nothing is stated has no amount anywhere', () => {
  const empty = readLedger(bindTerm([fourCards[0]]));
  expect(Object.values(empty.total)).toEqual(Array(9).fill(undefined));
  expect([empty.bySource.rows, empty.byYear.rows, empty.restated]).toEqual([[], [], undefined]);
  expect(countStated(empty.rows)).toBe(0);
});

test('money said not to apply is nothing stated', () => {
  const none = enterCard('1-9', { money: { applicable: 'false', cite: 'cards / 1-9' } });
  const [row] = readLedger(bindTerm([none])).rows;
  expect([row?.state, row?.lines]).toEqual(['not-applicable', []]);
});
