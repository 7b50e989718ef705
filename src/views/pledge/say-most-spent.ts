import { isUndivided } from '../../model/amount.ts';
import type { Money } from '../../schema/money.ts';
import { sayColumn } from '../chart/money-columns.ts';
import type { Reader } from '../reader.ts';

/** The year in which most was spent, in a sentence; nothing where years are not apart or two are alike. */
export function sayMostSpent({ t }: Reader, { spent }: Money): string | undefined {
  const stated = Object.entries(spent?.columns ?? {}).flatMap(([column, amount]) =>
    typeof amount === 'number' ? [{ column, amount }] : [],
  );
  if (stated.some(({ column }) => isUndivided(column))) return undefined;
  const [first, second] = stated.toSorted((a, b) => b.amount - a.amount);
  if (!first || !second || first.amount === second.amount) return undefined;
  return t('chart.spending.most', { column: sayColumn(first.column, t) });
}
