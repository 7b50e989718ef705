import type { Translate } from '../../i18n/translate.ts';
import type { Amount, Money } from '../../schema/money.ts';

/** A total as the source prints it; the label is the printed name of a source of money. */
export interface PrintedTotal {
  word: string;
  label?: string;
  amount: Amount | undefined;
  cite: Money['cite'];
}

/** The printed totals, stage by stage. */
export function listTotals(t: Translate, { planTotal, termPlan, secured, spent }: Money) {
  const totals: PrintedTotal[] = [
    ...(planTotal
      ? [
          { word: t('money.initial'), amount: planTotal.initial, cite: planTotal.cite },
          { word: t('money.current'), amount: planTotal.current, cite: planTotal.cite },
        ]
      : []),
    ...(termPlan
      ? [{ word: t('money.term-plan'), amount: termPlan.total, cite: termPlan.cite }]
      : []),
    ...(secured
      ? [
          { word: t('money.secured-total'), amount: secured.total, cite: secured.cite },
          ...secured.rows.map(({ label, amount }) => ({
            word: t('money.secured'),
            label,
            amount,
            cite: secured.cite,
          })),
        ]
      : []),
    ...(spent ? [{ word: t('money.spent-total'), amount: spent.total, cite: spent.cite }] : []),
  ];
  return totals;
}
