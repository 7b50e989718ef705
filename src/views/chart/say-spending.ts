import { addAmounts, type Columns } from '../../model/amount.ts';
import type { MoneyUnit } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import { labelColumn, sayAmount } from './money-columns.ts';
import type { ChartContext } from './spec.ts';

/** One stage of the money, column by column. */
export interface Stage {
  columns: Columns;
  /** The printed total, else the sum; undefined where there is neither. */
  total: number | undefined;
  cite: Citation;
}

export interface Stages {
  /** The investment plan, all sources together. */
  plan: Stage | undefined;
  /** The plan printed beside the spending. */
  termPlan: Stage | undefined;
  spent: Stage | undefined;
}

function writeSpendingSentence(
  stages: Stages,
  span: string,
  unit: MoneyUnit,
  { t, language }: ChartContext,
): string {
  const say = (stage: Stage | undefined) =>
    stage?.total === undefined ? undefined : sayAmount(stage.total, unit, language);
  const plan = say(stages.plan ?? stages.termPlan);
  const spent = say(stages.spent);
  if (plan !== undefined && spent !== undefined) {
    return t('chart.spending.sentence', { plan, spent, span });
  }
  return plan === undefined
    ? t('chart.spending.no-plan', { spent: spent ?? t('chart.not-stated'), span })
    : t('chart.spending.not-spent', { plan });
}

/** A plan that holds money of a time for which spending has no column is not of the same span. */
function sayPrior(
  { plan, spent }: Stages,
  unit: MoneyUnit,
  { t, language }: ChartContext,
): string | undefined {
  const prior = plan?.columns['prior'];
  if (typeof prior !== 'number' || prior === 0) return undefined;
  if (spent?.total === undefined || 'prior' in spent.columns) return undefined;
  return t('chart.spending.prior', {
    column: labelColumn('prior', t),
    prior: sayAmount(prior, unit, language),
  });
}

/** Money after the term stands beside the plan: said where the plan is the sum of columns without it. */
function sayAfterTerm(
  { plan, termPlan }: Stages,
  unit: MoneyUnit,
  { t, language }: ChartContext,
): string | undefined {
  const amount = termPlan?.columns['after-term'];
  if (!plan || typeof amount !== 'number' || amount === 0) return undefined;
  const isSum = plan.total === addAmounts(Object.values(plan.columns));
  if (!isSum || 'after-term' in plan.columns) return undefined;
  return t('chart.spending.after-term', {
    column: labelColumn('after-term', t),
    amount: sayAmount(amount, unit, language),
  });
}

/** What the plan and the spending come to, of which years, and what one counts and the other does not. */
export function saySpending(
  stages: Stages,
  span: string,
  unit: MoneyUnit,
  context: ChartContext,
): string {
  return [
    writeSpendingSentence(stages, span, unit, context),
    sayPrior(stages, unit, context),
    sayAfterTerm(stages, unit, context),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}
