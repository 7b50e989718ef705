import { formatShare } from '../../i18n/format.ts';
import type { Reader } from '../reader.ts';

/** Whose money it is, with the largest part and its share; no part where two are largest or all make no whole. */
export function headFunding(
  { t }: Reader,
  parts: readonly { name: string; amount: number }[],
): string {
  const [first, second] = parts.toSorted((a, b) => b.amount - a.amount);
  const isWhole = parts.every(({ amount }) => amount >= 0);
  if (!first || !isWhole || first.amount === second?.amount) return t('money.whose.planned');
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0);
  const share = formatShare(Math.round((first.amount / whole) * 1000) / 1000);
  return t('money.whose.most', { name: first.name, share });
}
