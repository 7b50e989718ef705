import type { FundingSource, Money, MoneyUnit } from '../schema/money.ts';
import type { Citation } from '../schema/text.ts';
import {
  addCells,
  subtract,
  toCell,
  type Cell,
  type Figures,
  type LedgerStage,
  type SourceStage,
} from './ledger-cell.ts';
import {
  choosePlan,
  compareColumns,
  findMissingPrior,
  readColumns,
  readYears,
  type ColumnTables,
  type MissingPrior,
  type YearRow,
} from './ledger-columns.ts';
import type { MoneyStages } from './money.ts';
import type { WorkPart } from './pledge-entry.ts';

/** A table of a card, and where it is printed. */
export interface Printed {
  table: 'plan-total' | 'plan' | 'term-plan' | 'secured' | 'spent';
  cite: Citation;
}

/** One project's money as the ledger counts it. */
export interface LedgerLine {
  part: WorkPart;
  figures: Figures;
  /** The table that each stated figure is printed in; a computed figure compares two. */
  printed: Readonly<Partial<Record<LedgerStage, readonly Printed[]>>>;
  sources: readonly SourceRow[];
  years: readonly YearRow[];
  /** Where there is a plan for the time before the term: how its spending lacks that time. */
  missingPrior: MissingPrior | undefined;
  /** An amount lost its column: what no table seems to state may be that amount. */
  hasUnplaced: boolean;
}

export interface SourceRow {
  key: FundingSource;
  figures: Figures<SourceStage>;
}

function readSources({ plan, secured }: Money, unit: MoneyUnit): SourceRow[] {
  const planned = (plan?.rows ?? []).map(({ source, total, columns }) => ({
    source,
    amount: typeof total === 'number' ? total : addCells([...Object.values(columns), total]),
  }));
  const held = secured?.rows ?? [];
  const add = (rows: readonly { source: FundingSource; amount: Cell }[], key: FundingSource) =>
    toCell(addCells(rows.flatMap(({ source, amount }) => (source === key ? [amount] : []))), unit);
  const keys = new Set([...planned, ...held].map(({ source }) => source));
  return [...keys].map((key) => {
    const [plans, holds] = [add(planned, key), add(held, key)];
    return { key, figures: { plan: plans, secured: holds, unsecured: subtract(plans, holds) } };
  });
}

/** An amount that is there, else a dash that is printed in its place. */
function orDash(amount: Cell, places: readonly Cell[]): Cell {
  return amount ?? places.find((place) => place === '-');
}

function readFigures(
  { planTotal, termPlan, secured, spent }: Money,
  unit: MoneyUnit,
  stages: MoneyStages,
  columns: ColumnTables,
): Figures {
  const beside = (column: string) => columns.plan[column] ?? columns.termPlan[column];
  const { 'after-term': _later, ...within } = columns.termPlan;
  const termTotal = toCell(termPlan?.total, unit);
  return {
    initial: orDash(stages.initialPlan, [planTotal?.initial]),
    plan: orDash(stages.plan, [planTotal?.current, ...Object.values(columns.plan)]),
    'term-plan':
      typeof termTotal === 'number' ? termTotal : addCells([...Object.values(within), termTotal]),
    prior: beside('prior'),
    'after-term': beside('after-term'),
    secured: orDash(stages.secured, [
      secured?.total,
      ...(secured?.rows ?? []).map(({ amount }) => amount),
    ]),
    spent: orDash(stages.spent, [spent?.total, ...Object.values(columns.spent)]),
    'plan-left': addCells(Object.values(compareColumns(columns))),
    'secured-left': findMissingPrior(columns) ? undefined : subtract(stages.secured, stages.spent),
  };
}

function findPrinted(money: Money, columns: ColumnTables): Record<LedgerStage, Printed[]> {
  const at = (table: Printed['table'], printed: { cite: Citation } | undefined): Printed[] =>
    printed ? [{ table, cite: printed.cite }] : [];
  const total = at('plan-total', money.planTotal);
  const plan = at('plan', money.plan);
  const termPlan = at('term-plan', money.termPlan);
  const secured = at('secured', money.secured);
  const spent = at('spent', money.spent);
  const beside = (column: string) => (columns.plan[column] === undefined ? termPlan : plan);
  const isCurrent = typeof money.planTotal?.current === 'number' || plan.length === 0;
  return {
    initial: total,
    plan: isCurrent ? total : plan,
    'term-plan': termPlan,
    prior: beside('prior'),
    'after-term': beside('after-term'),
    secured,
    spent,
    'plan-left': [...(choosePlan(columns) === 'plan' ? plan : termPlan), ...spent],
    'secured-left': [...secured, ...spent],
  };
}

/** One project as the ledger counts it; undefined where its source has no money table. */
export function readLine(part: WorkPart): LedgerLine | undefined {
  const { money } = part.work;
  if (!money?.unit || !part.money) return undefined;
  const columns = readColumns(money, money.unit);
  const figures = readFigures(money, money.unit, part.money, columns);
  const printed = Object.entries(findPrinted(money, columns));
  return {
    part,
    figures,
    printed: Object.fromEntries(
      printed.filter(([stage]) => figures[stage as LedgerStage] !== undefined),
    ),
    sources: readSources(money, money.unit),
    years: readYears(columns),
    missingPrior: findMissingPrior(columns),
    hasUnplaced: Object.values(columns).some((table) => 'unplaced' in table),
  };
}
