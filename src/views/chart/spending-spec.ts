import { phraseSpans } from '../../i18n/phrase-span.ts';
import { readSpentSpan } from '../../model/spent-span.ts';
import { addAmounts, sortColumns } from '../../model/amount.ts';
import { tabulatePlan } from '../../model/money.ts';
import type { Money } from '../../schema/money.ts';
import { labelColumn, readCells, readDashes } from './money-columns.ts';
import { saySpending, type Stage, type Stages } from './say-spending.ts';
import { listSources, type ChartContext, type ChartSeries, type ChartSpec } from './spec.ts';

function readStage(table: Money['spent']): Stage | undefined {
  if (!table) return undefined;
  const { columns = {}, total, cite } = table;
  return { columns, total: addAmounts([total]) ?? addAmounts(Object.values(columns)), cite };
}

function readStages(money: Money): Stages {
  const table = tabulatePlan(money);
  return {
    plan: table && { columns: table.sums, total: table.total, cite: table.cite },
    termPlan: readStage(money.termPlan),
    spent: readStage(money.spent),
  };
}

function toStageSeries(
  stage: Stage | undefined,
  columns: readonly string[],
  look: Pick<ChartSeries, 'id' | 'label' | 'pattern' | 'tone' | 'tableOnly'>,
  { t }: ChartContext,
): ChartSeries[] {
  if (!stage) return [];
  return [
    {
      ...look,
      values: readCells(stage.columns, columns),
      total: stage.total ?? null,
      ...readDashes(stage.columns, columns, t),
    },
  ];
}

/** What was planned against what was spent, year by year; undefined where the source has no spending table. */
export function specSpending(
  money: Money,
  context: ChartContext,
  id = 'spending',
): ChartSpec | undefined {
  const { t } = context;
  const { unit } = money;
  const stages = readStages(money);
  const { plan, termPlan, spent } = stages;
  if (!unit || (!spent && !termPlan)) return undefined;
  const present = [plan, spent, termPlan].filter((stage) => stage !== undefined);
  const columns = sortColumns(present.flatMap((stage) => Object.keys(stage.columns)));
  const name = (stage: 'plan' | 'spent' | 'term-plan') => ({
    id: stage,
    label: t(`chart.stage.${stage}`),
  });
  const series = [
    ...toStageSeries(plan, columns, { ...name('plan'), pattern: 5, tone: 'plan' }, context),
    ...toStageSeries(spent, columns, { ...name('spent'), pattern: 1, tone: 'spent' }, context),
    ...toStageSeries(
      termPlan,
      columns,
      {
        ...name('term-plan'),
        pattern: 5,
        tone: 'plan',
        ...(plan ? { tableOnly: true } : {}),
      },
      context,
    ),
  ];
  const covered = readSpentSpan(money);
  const span = covered ? phraseSpans([covered], t) : t('money.span.unstated');
  if (series.every(({ values }) => values.every((value) => value === null))) return undefined;
  return {
    id,
    kind: 'paired',
    title: t('chart.spending.title'),
    sentence: saySpending(stages, span, unit, context),
    unitLine: t('chart.unit', { unit: t(`chart.money-unit.${unit}`) }),
    firstColumn: t('chart.year'),
    categories: columns.map((column) => labelColumn(column, t)),
    series,
    absent: t('chart.not-stated'),
    totalLabel: t('chart.total'),
    sources: listSources(
      present.map(({ cite }) => cite),
      context,
    ),
    notes: plan && termPlan ? [{ text: t('chart.spending.two-plans') }] : [],
  };
}
