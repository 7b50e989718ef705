import { toWon, type Won } from './amount.ts';
import type { PledgeEntry, WorkPart } from './pledge-entry.ts';
import type { formulas } from './rate.ts';
import { type Formula, type Rate } from './rate.ts';

export type MoneyFormula = {
  [F in Formula]: (typeof formulas)[F]['of'] extends 'won' ? F : never;
}[Formula];

/** What one pledge adds to the numerator and the denominator of a rate of money, in won. */
export interface RateAmounts {
  above: Won;
  below: Won;
}

/** Money within the term as the source states it, or all of it where nothing lies before or after the term. */
function readWithinTerm({ work: { money }, money: stages }: WorkPart): RateAmounts | undefined {
  if (!money?.unit || !stages) return undefined;
  const columns = money.plan?.rows.flatMap((row) => Object.keys(row.columns)) ?? [];
  const isPlaced = columns.length > 0 && columns.every((key) => /^\d{4}$/.test(key));
  const stated = toWon(money.secured?.withinTerm, money.unit);
  const plan = toWon(money.termPlan?.total, money.unit) ?? (isPlaced ? stages.plan : undefined);
  const secured = stated ?? (isPlaced ? stages.secured : undefined);
  return plan === undefined || secured === undefined ? undefined : { above: secured, below: plan };
}

/** What is spent and the whole plan within the term, where neither counts earlier years and the other does not. */
function readExecutionInTerm({
  work: { money },
  money: stages,
}: WorkPart): RateAmounts | undefined {
  if (!money?.unit || !stages) return undefined;
  const columns = { ...money.termPlan?.columns, ...money.spent?.columns };
  const isOpen = Object.keys(columns).some((key) => key === 'prior' || key.startsWith('~'));
  const below = toWon(money.termPlan?.total, money.unit);
  const above = stages.spent;
  return isOpen || above === undefined || below === undefined ? undefined : { above, below };
}

function readFormulaAmounts(formula: MoneyFormula, part: WorkPart): RateAmounts | undefined {
  if (formula === 'secured-in-term-rate') return readWithinTerm(part);
  if (formula === 'execution-in-term-rate') return readExecutionInTerm(part);
  const { plan, secured, spent, planToDate } = part.money ?? {};
  const [above, below] = formula === 'secured-rate' ? [secured, plan] : [spent, planToDate];
  return above === undefined || below === undefined ? undefined : { above, below };
}

/** The projects of a pledge that state both amounts, added up; undefined where none does. */
export function readRateAmounts(
  formula: MoneyFormula,
  pledge: PledgeEntry,
): RateAmounts | undefined {
  const amounts = pledge.parts.flatMap((part) => readFormulaAmounts(formula, part) ?? []);
  return amounts.length === 0
    ? undefined
    : {
        above: amounts.reduce((sum, { above }) => sum + above, 0),
        below: amounts.reduce((sum, { below }) => sum + below, 0),
      };
}

/** A share of money over the pledges that state both amounts; undefined where none does. */
export function rateMoney(
  formula: MoneyFormula,
  pledges: readonly PledgeEntry[],
  asOf: string,
): Rate | undefined {
  const counted = pledges.flatMap((pledge) => {
    const amounts = readRateAmounts(formula, pledge);
    return amounts ? { id: pledge.facts.id, ...amounts } : [];
  });
  if (counted.length === 0) return undefined;
  const ids = counted.map(({ id }) => id);
  return {
    formula,
    base: 'judged',
    year: undefined,
    numerator: counted.reduce((sum, { above }) => sum + above, 0),
    denominator: counted.reduce((sum, { below }) => sum + below, 0),
    asOf,
    above: ids,
    ids,
  };
}
