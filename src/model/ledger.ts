import { fundingSources, wonPerUnit, type MoneyUnit } from '../schema/money.ts';
import { sortColumns } from './amount.ts';
import type { TermBook } from './dataset.ts';
import { groupBy } from './group.ts';
import { breakDown, type Breakdown } from './ledger-breakdown.ts';
import {
  addFigures,
  ledgerStages,
  sourceStages,
  subtract,
  yearStages,
  type Figures,
  type SourceStage,
  type YearStage,
} from './ledger-cell.ts';
import { readLine, type LedgerLine } from './ledger-line.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { rememberFor } from './remember.ts';

/** The four tables of the ledger; each is a file as well. */
export const ledgerTables = ['source', 'year', 'area', 'pledge'] as const;
export type LedgerTable = (typeof ledgerTables)[number];

/** One pledge: the sum of its projects. */
export interface LedgerRow {
  pledge: PledgeEntry;
  lines: readonly LedgerLine[];
  figures: Figures;
  /** Whether at least one amount is stated; `not-applicable` is what the source says itself. */
  state: 'stated' | 'not-stated' | 'not-applicable';
}

/** The pledges of one policy area. */
export interface LedgerArea {
  id: string;
  rows: readonly LedgerRow[];
  figures: Figures;
}

/** What the first plans and the current ones come to, over the projects that state both. */
export interface Restated {
  initial: number;
  current: number;
  /** The pledges in which the two differ. */
  rows: readonly LedgerRow[];
}

export interface Ledger {
  rows: readonly LedgerRow[];
  /** In the order of the term's own list; areas without a published card are left out. */
  areas: readonly LedgerArea[];
  total: Figures;
  bySource: Breakdown<SourceStage>;
  byYear: Breakdown<YearStage>;
  restated: Restated | undefined;
  /** The unit in which every amount shown is a whole number, and its worth in won. */
  unit: { name: MoneyUnit; won: number };
}

export const countStated = (rows: readonly LedgerRow[]): number =>
  rows.filter(({ state }) => state === 'stated').length;

function toRow(pledge: PledgeEntry): LedgerRow {
  const lines = pledge.parts.flatMap((part) => readLine(part) ?? []);
  const figures = addFigures(ledgerStages, lines);
  const isStated = Object.values(figures).some((cell) => typeof cell === 'number');
  const silence = pledge.moneyNotApplicable ? 'not-applicable' : 'not-stated';
  return { pledge, lines, figures, state: isStated ? 'stated' : silence };
}

function findRestated(rows: readonly LedgerRow[]): Restated | undefined {
  const change = ({ figures }: LedgerLine) => subtract(figures.plan, figures.initial);
  const both = rows.flatMap(({ lines }) => lines.filter((line) => change(line) !== undefined));
  const { initial, plan } = addFigures(['initial', 'plan'], both);
  if (typeof initial !== 'number' || typeof plan !== 'number') return undefined;
  const changed = new Set(both.filter((line) => change(line) !== 0));
  const isChanged = (line: LedgerLine) => changed.has(line);
  return { initial, current: plan, rows: rows.filter(({ lines }) => lines.some(isChanged)) };
}

/** The largest of the units by thousands in which all amounts are whole. */
function chooseUnit(amounts: readonly number[]): Ledger['unit'] {
  const units = (Object.entries(wonPerUnit) as [MoneyUnit, number][])
    .map(([name, won]) => ({ name, won }))
    .filter(({ won }) => Math.log10(won) % 3 === 0)
    .sort((a, b) => b.won - a.won);
  return units.find(({ won }) => amounts.every((amount) => amount % won === 0)) as Ledger['unit'];
}

const divideBySource = ({ figures: { plan, secured }, sources }: LedgerLine) => ({
  stated: { plan, secured },
  items: sources,
});

const divideByYear = ({ figures, years }: LedgerLine) => ({
  stated: { plan: figures.plan, 'term-plan': figures['term-plan'], spent: figures.spent },
  items: years,
});

function addUpCards({ term, pledges }: TermBook): Ledger {
  const rows = pledges.map(toRow);
  const lines = rows.flatMap((row) => row.lines);
  const columns = sortColumns(lines.flatMap(({ years }) => years.map(({ key }) => key)));
  const byArea = groupBy(rows, ({ pledge }) => pledge.facts.area);
  const amounts = lines.flatMap((line) =>
    [line, ...line.sources, ...line.years].flatMap(({ figures }) => Object.values(figures)),
  );
  return {
    rows,
    areas: term.areas.flatMap(({ id }) => {
      const own = byArea.get(id);
      return own ? [{ id, rows: own, figures: addFigures(ledgerStages, own) }] : [];
    }),
    total: addFigures(ledgerStages, rows),
    bySource: breakDown(sourceStages, fundingSources, lines.map(divideBySource)),
    byYear: breakDown(yearStages, columns, lines.map(divideByYear)),
    restated: findRestated(rows),
    unit: chooseUnit(amounts.filter((amount) => typeof amount === 'number')),
  };
}

/** The ledger of a term: what its cards state, pledge by pledge, and what that adds up to. */
export const readLedger = rememberFor(addUpCards);
