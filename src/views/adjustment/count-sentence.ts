import { formatNumber } from '../../i18n/format.ts';
import type { AdjustmentLedger } from '../../model/adjustments.ts';
import { isPercent, type Rate } from '../../model/rate.ts';
import { sayRate } from '../rates/say-rate.ts';
import type { Reader } from '../reader.ts';

/** What was promised, what left, what came, what is counted now. */
export function sayCounts({ t }: Reader, ledger: AdjustmentLedger): string {
  const { left, joined } = ledger;
  const said = {
    original: formatNumber(ledger.original.pledges.length),
    current: formatNumber(ledger.current.pledges.length),
    left: left
      .map(({ kind, count }) =>
        t('adjustments.left-kind', { kind: t(`adjustment.${kind}`), count: formatNumber(count) }),
      )
      .join(', '),
    joined: formatNumber(joined),
  };
  if (left.length > 0) {
    return t(joined > 0 ? 'adjustments.left-joined' : 'adjustments.left', said);
  }
  return t(joined > 0 ? 'adjustments.joined' : 'adjustments.unchanged', said);
}

/** A rate in percent, or that there is none. */
export function sayPercent(reader: Reader, rate: Rate | undefined): string {
  return rate ? sayRate(reader, rate).value : reader.t('rate.absent');
}

/** Both completion rates. */
export function sayRates(reader: Reader, { original, current }: AdjustmentLedger): string {
  if (!original.completion && !current.completion) {
    const isLost = original.pledges.some(({ statuses }) => statuses.reported.value === 'lost');
    return reader.t(isLost ? 'adjustments.lost-rates' : 'adjustments.no-rates');
  }
  return reader.t('adjustments.rates', {
    original: sayPercent(reader, original.completion),
    current: sayPercent(reader, current.completion),
  });
}

/** Why the two rates differ; undefined unless there are two, and each of enough pledges for a percentage. */
export function sayGap({ t }: Reader, ledger: AdjustmentLedger): string | undefined {
  const { gap, original, current } = ledger;
  const [first, now] = [original.completion, current.completion];
  if (gap === undefined || !first || !now) return undefined;
  if (!isPercent(first) || !isPercent(now)) return undefined;
  if (gap === 0) return t('adjustments.no-gap');
  return t('adjustments.gap', {
    points: formatNumber(Math.abs(gap) / 10),
    original: formatNumber(first.denominator),
    current: formatNumber(now.denominator),
    originalDone: formatNumber(first.numerator),
    currentDone: formatNumber(now.numerator),
  });
}
