import type { Reader } from '../reader.ts';

/** Whose money it is, with the largest part as it is said; none where two are largest or one is below zero. */
export function headFunding(
  { t }: Reader,
  parts: readonly { name: string; amount: number; said: string }[],
): string {
  const [first, second] = parts.toSorted((a, b) => b.amount - a.amount);
  const isWhole = parts.every(({ amount }) => amount >= 0);
  if (!first || !isWhole || first.amount === second?.amount) return t('money.whose.planned');
  return t('money.whose.most', { name: first.name, said: first.said });
}
