import { footAmounts } from '../../model/amount.ts';
import type { Amount, Money } from '../../schema/money.ts';
import type { Shelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listWorks } from '../works.ts';

/** A stated total and the parts that should make it up. */
interface Footing {
  path: FieldPath;
  stated: Amount | undefined;
  /** An undefined part is one that the source does not state; then nothing is judged. */
  parts: readonly (Amount | undefined)[];
}

function* listPlanFootings({ rows, stated }: NonNullable<Money['plan']>): Generator<Footing> {
  for (const [index, { total, columns }] of rows.entries()) {
    yield { path: ['rows', index, 'total'], stated: total, parts: Object.values(columns) };
  }
  const printed = stated?.columns ?? {};
  const total = { path: ['stated', 'total'], stated: stated?.total };
  yield { ...total, parts: rows.map((row) => row.total) };
  yield { ...total, parts: Object.values(printed) };
  if (rows.some(({ columns }) => Object.keys(columns).length === 0)) return;
  for (const [column, amount] of Object.entries(printed)) {
    const parts = rows.flatMap(({ columns }) => columns[column] ?? []);
    yield { path: ['stated', 'columns', column], stated: amount, parts };
  }
}

function* listFootings(money: Money): Generator<Footing> {
  const under = (table: string, footing: Footing): Footing => ({
    ...footing,
    path: [table, ...footing.path],
  });
  for (const footing of money.plan ? listPlanFootings(money.plan) : [])
    yield under('plan', footing);
  const { columns: spent } = money.spent ?? {};
  yield { path: ['spent', 'total'], stated: money.spent?.total, parts: Object.values(spent ?? {}) };
  // What comes after the term is no part of the plan within the term; that a total counts it is a finding, no slip.
  const { 'after-term': _later, ...within } = money.termPlan?.columns ?? {};
  const whole = Object.values(money.termPlan?.columns ?? {});
  const countsAll = money.termPlan?.total === footAmounts(whole);
  const planned = countsAll ? whole : Object.values(within);
  yield { path: ['termPlan', 'total'], stated: money.termPlan?.total, parts: planned };
  const { total, rows } = money.secured ?? {};
  const parts = (rows ?? []).map(({ amount }) => amount);
  yield { path: ['secured', 'total'], stated: total, parts };
}

function isWhole(parts: Footing['parts']): parts is readonly Amount[] {
  return parts.length > 0 && !parts.includes(undefined);
}

/** A stated total beside the sum of its parts. */
export interface FootedSum<Figure> {
  path: FieldPath;
  stated: Figure;
  sum: number;
}

/** The same, with how many parts are added up. */
export interface FootedMoney extends FootedSum<Amount> {
  parts: number;
}

export const isBroken = ({ stated, sum }: FootedSum<Amount>) => footAmounts([stated]) !== sum;

/** Every stated total whose parts are all known, once; where it is made up in two ways, the one that fails. */
export function footMoney(money: Money): FootedMoney[] {
  const sums = new Map<string, FootedMoney>();
  for (const { path, stated, parts } of listFootings(money)) {
    if (stated === undefined || !isWhole(parts)) continue;
    const known = sums.get(path.join());
    if (!known || !isBroken(known))
      sums.set(path.join(), { path, stated, sum: footAmounts(parts), parts: parts.length });
  }
  return [...sums.values()];
}

function* crossFoot(file: string, money: Money, base: FieldPath): Generator<Fault> {
  for (const { path, stated, sum } of footMoney(money).filter(isBroken)) {
    const difference = Math.abs(sum - footAmounts([stated]));
    yield {
      code: 'money-parts-total',
      file,
      path: [...base, ...path],
      received: String(stated),
      fills: { sum, stated, difference, unit: money.unit ?? '' },
    };
  }
}

/** Every total is what its parts add up to, and no money is told twice. */
export function* checkMoney(shelf: Shelf): Generator<Fault> {
  for (const { file, facts } of shelf.pledge) {
    for (const { work, base } of listWorks(facts)) {
      if (work.money) yield* crossFoot(file, work.money, [...base, 'money']);
    }
    if (facts.money && facts.projects?.some(({ money }) => money)) {
      yield { code: 'money-twice', file, path: ['money'], onKey: true };
    }
  }
}
