import { addAmounts, type Columns } from '../../model/amount.ts';
import type { Amount, Money } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import type { Measure } from '../../schema/work.ts';

/** A printed total and the sum of the parts that stand with it. */
export interface Footing {
  /** The printed total, below the money or the measure: `plan.rows[0].total`. */
  field: string;
  stated: Amount | undefined;
  sum: number | undefined;
  cite: Citation;
}

function sumOf(columns: Columns | undefined, { without }: { without?: string } = {}) {
  return addAmounts(
    Object.entries(columns ?? {}).flatMap(([key, amount]) => (key === without ? [] : [amount])),
  );
}

function footPlan({ plan }: Money): Footing[] {
  if (!plan) return [];
  const { rows, stated, cite } = plan;
  const sums = rows.map((row) => sumOf(row.columns));
  const columns = Object.entries(stated?.columns ?? {});
  return [
    ...rows.map(({ total }, index) => ({
      field: `plan.rows[${String(index)}].total`,
      stated: total,
      sum: sums[index],
      cite,
    })),
    ...columns.map(([key, amount]) => ({
      field: `plan.stated.columns.${key}`,
      stated: amount,
      sum: addAmounts(rows.map((row) => row.columns[key])),
      cite,
    })),
    { field: 'plan.stated.total', stated: stated?.total, sum: addAmounts(sums), cite },
  ];
}

/** Every total that the money tables of a card print, with what their parts add up to. */
export function footMoney(money: Money): Footing[] {
  const { planTotal, termPlan, secured, spent } = money;
  const whole = money.plan && addAmounts(money.plan.rows.map(({ columns }) => sumOf(columns)));
  const list: (Footing | undefined)[] = [
    ...footPlan(money),
    planTotal && {
      field: 'planTotal.current',
      stated: planTotal.current,
      sum: whole,
      cite: planTotal.cite,
    },
    termPlan && {
      field: 'termPlan.total',
      stated: termPlan.total,
      sum: sumOf(termPlan.columns, { without: 'after-term' }),
      cite: termPlan.cite,
    },
    secured && {
      field: 'secured.total',
      stated: secured.total,
      sum: addAmounts(secured.rows.map(({ amount }) => amount)),
      cite: secured.cite,
    },
    spent && {
      field: 'spent.total',
      stated: spent.total,
      sum: sumOf(spent.columns),
      cite: spent.cite,
    },
  ];
  return list.filter((footing) => footing !== undefined);
}

/** Every total that a table of counts prints, with what its parts add up to. */
export function footMeasure({ rows, stated, cite }: Measure): Footing[] {
  const sums = rows.map(({ values }) => addAmounts(values));
  return [
    ...rows.map(({ total }, index) => ({
      field: `rows[${String(index)}].total`,
      stated: total,
      sum: sums[index],
      cite,
    })),
    ...(stated?.values ?? []).map((value, index) => ({
      field: `stated.values[${String(index)}]`,
      stated: value,
      sum: addAmounts(rows.map(({ values }) => values[index])),
      cite,
    })),
    { field: 'stated.total', stated: stated?.total, sum: addAmounts(sums), cite },
  ];
}
