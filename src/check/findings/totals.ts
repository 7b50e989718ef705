import { wonPerUnit, type Amount, type Money } from '../../schema/money.ts';
import type { Citation } from '../../schema/text.ts';
import type { Measure } from '../../schema/work.ts';
import type { FieldPath } from '../problem.ts';
import { footMeasure } from '../rules/measures.ts';
import { footMoney, isBroken, type FootedMoney, type FootedSum } from '../rules/money.ts';
import type { AnyEntry } from '../../model/entry-book.ts';
import { isPrintedAs } from '../../model/printed.ts';
import type { EntryContext } from './entry-rule.ts';
import { amountParam, textParam } from './params.ts';
import { eachPart } from './pledge-rule.ts';
import { compareFigures, type Outcome, type Rule } from './rule.ts';
import { code, compareStatedCounts } from './stated-differently.ts';

/** The same comparison as the gate's: a total that fails here was acknowledged there. */
function tellSum(
  { path, stated, sum }: FootedSum<Amount>,
  base: FieldPath,
  unit: string,
  cite: Citation,
) {
  return {
    path: [...base, ...path],
    params: {
      stated: stated === '-' ? textParam(stated) : amountParam(stated, unit),
      sum: amountParam(sum, unit),
    },
    table: {
      unit,
      columns: [
        { name: 'stated-total' as const, cite },
        { name: 'sum-of-parts' as const, cite },
      ],
      rows: [compareFigures('total', stated, sum)],
    },
    cites: [cite],
  };
}

const byRounding = {
  grade: 'note',
  innocent: 'finding.money-parts-total.innocent.rounded',
} as const;

/** In a unit coarser than 원, each rounded part may be half a unit off, and so may the total. */
function isByRounding({ stated, sum, parts }: FootedMoney, unit: Money['unit']): boolean {
  if (unit === undefined || wonPerUnit[unit] === 1 || typeof stated !== 'number') return false;
  return parts > 1 && Math.abs(stated - sum) * 2 <= parts;
}

type MoneyTableName = 'plan' | 'termPlan' | 'secured' | 'spent';

function compareMoney(money: Money): Outcome[] {
  return footMoney(money).map((footing) => {
    const cite = money[footing.path[0] as MoneyTableName]?.cite;
    if (!isBroken(footing) || !cite) return 'agrees';
    const told = tellSum(footing, ['money'], money.unit ?? '', cite);
    return isByRounding(footing, money.unit) ? { ...told, ...byRounding } : told;
  });
}

const byCutting = { grade: 'note', innocent: 'finding.measure-mismatch.innocent.cut' } as const;

/** A total with fewer decimals than its parts may be rounded, or cut off. */
const isByCutting = ({ stated, sum }: FootedSum<number>) => isPrintedAs(sum, String(stated));

/** Each printed total of some tables of counts beside the sum of its parts. */
export function compareMeasures(measures: readonly Measure[], list: string): Outcome[] {
  return measures.flatMap((measure, index) =>
    footMeasure(measure).map((footing) => {
      if (footing.stated === footing.sum) return 'agrees';
      const told = tellSum(footing, [list, index], measure.unit, measure.cite);
      return isByCutting(footing) ? { ...told, ...byCutting } : told;
    }),
  );
}

/** Printed totals and what their printed parts make. */
export const moneyTotals = eachPart('money-parts-total', ({ work: { money } }) =>
  money ? compareMoney(money) : [],
);

/** Printed totals of tables of counts. */
export const measureTotals = eachPart('measure-mismatch', ({ work: { measures = [] } }) =>
  compareMeasures(measures, 'measures'),
);

/** The same of the tables of an entry of any kind. */
export const tableTotals: Rule<AnyEntry, EntryContext> = {
  code: 'measure-mismatch',
  compare: ({ tables = [] }) => compareMeasures(tables, 'tables'),
};

/** A count of such a table, stated again in words. */
export const tableCounts: Rule<AnyEntry, EntryContext> = {
  code,
  compare: ({ tables = [] }) => compareStatedCounts(tables, 'tables'),
};
