import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passGate } from '../../../src/load/gate.ts';
import { joinDataset, type TermBook } from '../../../src/model/dataset.ts';
import { addCells, ledgerStages, type Cell, type Figures } from '../../../src/model/ledger-cell.ts';
import { readLedger } from '../../../src/model/ledger.ts';
import type { Records } from '../../../src/schema/records.ts';
import { writeContent } from '../../generator/write.ts';
import { bindTerm, enterCard } from './made-up-term.ts';

const toAmount = (cell: Cell) => (cell === '-' ? undefined : cell);

const pick = <S extends string>(rows: readonly { figures: Figures<S> }[], stage: S) =>
  addCells(rows.map(({ figures }) => figures[stage]));

/** Whatever the cards state: each total is the sum of its rows, and all tables come to the same. */
function expectSums(term: TermBook): void {
  const { rows, areas, total, bySource, byYear, unit } = readLedger(term);
  for (const stage of ledgerStages) {
    expect(pick(rows, stage)).toBe(total[stage]);
    expect(pick(areas, stage)).toBe(total[stage]);
    for (const { lines, figures } of rows) expect(pick(lines, stage)).toBe(figures[stage]);
  }
  for (const stage of ['plan', 'secured', 'unsecured'] as const)
    expect(pick(bySource.rows, stage)).toBe(bySource.total[stage]);
  for (const stage of ['plan', 'term-plan', 'spent', 'plan-left'] as const) {
    expect(pick(byYear.rows, stage)).toBe(byYear.total[stage]);
    expect(toAmount(byYear.total[stage])).toBe(toAmount(total[stage]));
  }
  for (const stage of ['plan', 'secured'] as const)
    expect(toAmount(bySource.total[stage])).toBe(toAmount(total[stage]));
  for (const { pledge, figures } of rows) {
    for (const stage of ['plan', 'secured', 'spent'] as const)
      expect(pledge.money?.[stage]).toBe(toAmount(figures[stage]));
  }
  const amounts = rows.flatMap(({ figures }) => Object.values(figures));
  expect(amounts.filter((amount) => typeof amount === 'number' && amount % unit.won !== 0)).toEqual(
    [],
  );
}

const years = ['prior', '~2022', '2022', '2023', '2024', 'after-term', 'unplaced'];
const amount = fc.oneof(fc.nat(9000).map(String), fc.constant('-'));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const columns = fc.dictionary(fc.constantFrom(...years), amount, { minKeys: 1, maxKeys: 5 });
const fund = fc.constantFrom('national', 'provincial', 'own', 'private', 'special', 'other');

/** Money tables that need not agree with each other, nor with themselves. */
const money = fc
  .record({
    unit: fc.constantFrom('원', '천원', '만원', '백만원', '억원'),
    plan: some(
      fc.record({ source: fund, total: some(amount), columns }).map((row) => ({
        cite: 'cards / 1',
        rows: [{ label: '재원', ...row }],
      })),
    ),
    planTotal: some(
      fc
        .record({ initial: some(amount), current: some(amount) })
        .map((row) => ({ cite: 'cards / 1', ...row })),
    ),
    termPlan: some(
      fc
        .record({ total: fc.nat(9000).map(String), columns })
        .map((row) => ({ cite: 'cards / 1', ...row })),
    ),
    secured: some(
      fc
        .record({
          total: some(amount),
          rows: fc.array(fc.record({ source: fund, amount }), { maxLength: 3 }),
        })
        .map(({ total, rows }) => ({
          cite: 'cards / 1',
          total,
          rows: rows.map((row) => ({ label: '재원', ...row })),
        })),
    ),
    spent: some(
      fc
        .record({ total: some(amount), columns: some(columns) })
        .map((row) => ({ cite: 'cards / 1', ...row })),
    ),
  })
  .filter(({ unit: _, ...tables }) => Object.values(tables).some((table) => table !== undefined));

/** As a file has it: what is not stated is not there. */
const withoutBlanks = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

const card = fc.oneof(
  fc.constant({}),
  money.map((tables) => ({ money: tables })),
  fc.tuple(money, money).map((both) => ({
    projects: both.map((tables, at) => ({ id: `p-${String(at)}`, title: '사업', money: tables })),
  })),
);

test('of 500 terms of made-up cards, however they contradict themselves', () => {
  const cards = fc.array(fc.tuple(card, fc.constantFrom('area', 'second-area')), { maxLength: 5 });
  fc.assert(
    fc.property(cards, (facts) => {
      const pledges = facts.map(([each, area], at) =>
        enterCard(`1-${String(at + 1)}`, withoutBlanks(each), area),
      );
      expectSums(bindTerm(pledges));
    }),
    { numRuns: 200, seed: 8 },
  );
});

test('of generated governments', () => {
  const dir = mkdtempSync(join(tmpdir(), 'pledgebook-ledger-'));
  try {
    writeContent(dir, { governments: 2, pledges: 60, seed: 3 });
    const { governments } = joinDataset(passGate(dir).records as Records);
    const terms = governments.flatMap((government) => government.terms);
    expect(terms.map(({ pledges }) => pledges.length)).toEqual([60, 60]);
    for (const term of terms) expectSums(term);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
