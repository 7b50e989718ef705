import { isUndivided } from '../../model/amount.ts';
import type { Breakdown } from '../../model/ledger-breakdown.ts';
import {
  sourceStages,
  yearStages,
  type Cell,
  type SourceStage,
  type YearStage,
} from '../../model/ledger-cell.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { FundingSource } from '../../schema/money.ts';
import { labelColumn, sayColumn } from '../chart/money-columns.ts';
import type { ChartSeries, ChartSpec, MoneyTone, Pattern } from '../chart/spec.ts';
import type { Reader } from '../reader.ts';
import { sayAbsent } from './show-cell.ts';

/** What is only planned is hollow, what is spent is solid. */
const patterns: Record<MoneyTone, Pattern> = { plan: 5, secured: 2, spent: 1 };

/** How one of the two breakdowns is told. */
interface Telling<S extends string> {
  id: string;
  title: string;
  sentence: string;
  firstColumn: string;
  nameRow: (key: string) => string;
  stages: readonly S[];
  /** The stages that are drawn; the others stand in the table only. */
  drawn: readonly (S & MoneyTone)[];
}

function toBreakdownSeries<S extends SourceStage | YearStage>(
  reader: Reader,
  { rows, total }: Breakdown<S>,
  { won }: Ledger['unit'],
  stage: S,
  tone: MoneyTone | undefined,
): ChartSeries {
  const toValue = (cell: Cell) => (typeof cell === 'number' ? cell / won : null);
  const texts = rows.map(({ key, figures }) => {
    const cell: Cell = figures[stage];
    if (typeof cell === 'number') return undefined;
    return key === 'difference' ? reader.t('ledger.no-difference') : sayAbsent(reader, stage, cell);
  });
  return {
    id: stage,
    label: reader.t(`ledger.stage.${stage}`),
    values: rows.map(({ figures }) => toValue(figures[stage])),
    texts,
    ...(tone ? { pattern: patterns[tone], tone } : { pattern: 1 as const, tableOnly: true }),
    total: toValue(total[stage]),
  };
}

function specBreakdown<S extends SourceStage | YearStage>(
  reader: Reader,
  breakdown: Breakdown<S>,
  unit: Ledger['unit'],
  telling: Telling<S>,
): ChartSpec {
  const { t } = reader;
  const { id, title, sentence, firstColumn, nameRow, stages, drawn } = telling;
  return {
    id,
    kind: 'paired',
    title,
    sentence,
    unitLine: t('chart.unit', { unit: t(`chart.money-unit.${unit.name}`) }),
    firstColumn,
    categories: breakdown.rows.map(({ key }) =>
      key === 'difference' ? t('ledger.difference') : nameRow(key),
    ),
    series: stages.map((stage) =>
      toBreakdownSeries(
        reader,
        breakdown,
        unit,
        stage,
        drawn.find((name) => name === stage),
      ),
    ),
    absent: t('fact.not-stated'),
    totalLabel: t('chart.total'),
    sources: [],
    notes: [],
  };
}

interface ColumnAmount {
  key: string;
  amount: number;
}

function listStageAmounts<S extends string>({ rows }: Breakdown<S>, stage: S): ColumnAmount[] {
  return rows.flatMap(({ key, figures }) => {
    const amount: Cell = figures[stage];
    return typeof amount === 'number' && key !== 'difference' ? [{ key, amount }] : [];
  });
}

/** The row with the largest amount of a stage; a column that is no one year is compared with none. */
function findMost<S extends string>(breakdown: Breakdown<S>, stage: S): ColumnAmount | undefined {
  return listStageAmounts(breakdown, stage)
    .filter(({ key }) => !isUndivided(key))
    .reduce<ColumnAmount | undefined>(
      (most, row) => (most && most.amount >= row.amount ? most : row),
      undefined,
    );
}

/** What the comparison of the years leaves out, where a stage has money in columns that are no one year. */
function sayUndivided({ t, won }: Reader, rows: readonly ColumnAmount[]): string | undefined {
  const undivided = rows.filter(({ key }) => isUndivided(key));
  if (undivided.length === 0) return undefined;
  return t('ledger.by-year.undivided', {
    columns: undivided.map(({ key }) => labelColumn(key, t)).join(', '),
    amount: won(undivided.reduce((sum, { amount }) => sum + amount, 0)),
  });
}

/** Plan and secured by where the money comes from; undefined where no card says. */
export function specBySource(reader: Reader, { bySource, unit }: Ledger): ChartSpec | undefined {
  const { t, won } = reader;
  if (bySource.rows.length === 0) return undefined;
  const nameRow = (key: string) => t(`chart.funding.${key as FundingSource}`);
  const most = findMost(bySource, 'plan');
  const sentence =
    most && typeof bySource.total.plan === 'number'
      ? t('ledger.by-source.sentence', {
          source: nameRow(most.key),
          plan: won(bySource.total.plan),
          amount: won(most.amount),
        })
      : t('ledger.by-source.none');
  return specBreakdown(reader, bySource, unit, {
    id: 'ledger-by-source',
    title: t('ledger.by-source.title'),
    sentence,
    firstColumn: t('ledger.by-source.column'),
    nameRow,
    stages: sourceStages,
    drawn: ['plan', 'secured'],
  });
}

/** Plan and spending by the columns of the cards; undefined where no card has any. */
export function specByYear(reader: Reader, { byYear, unit }: Ledger): ChartSpec | undefined {
  const { t, won } = reader;
  if (byYear.rows.length === 0) return undefined;
  const [plan, spent] = [findMost(byYear, 'plan'), findMost(byYear, 'spent')];
  const sentences = [
    plan &&
      t('ledger.by-year.sentence', { column: sayColumn(plan.key, t), plan: won(plan.amount) }),
    plan && sayUndivided(reader, listStageAmounts(byYear, 'plan')),
    spent &&
      t('ledger.by-year.sentence-spent', {
        column: sayColumn(spent.key, t),
        spent: won(spent.amount),
      }),
    spent && sayUndivided(reader, listStageAmounts(byYear, 'spent')),
  ];
  const said = sentences.filter((sentence) => sentence !== undefined).join(' ');
  return specBreakdown(reader, byYear, unit, {
    id: 'ledger-by-year',
    title: t('ledger.by-year.title'),
    sentence: said === '' ? t('ledger.by-year.none') : said,
    firstColumn: t('chart.year'),
    nameRow: (key) => labelColumn(key, t),
    stages: yearStages,
    drawn: ['plan', 'spent'],
  });
}
