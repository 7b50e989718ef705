import type { Ledger } from '../../model/ledger.ts';
import type { FundingSource } from '../../schema/money.ts';
import type { Reader } from '../create-reader.ts';

/** One part of what is planned, in won and in words. */
export interface PlanPart {
  /** undefined: what no source is named for. */
  source: FundingSource | undefined;
  label: string;
  size: number;
  text: string;
}

/** Where the planned money comes from, the largest part first; amounts that no source is named for are a part of their own. */
export function listPlanParts({ t, won }: Reader, { bySource }: Ledger): PlanPart[] {
  const parts = bySource.rows.flatMap(({ key, figures: { plan } }) => {
    if (typeof plan !== 'number' || plan <= 0) return [];
    const source = key === 'difference' ? undefined : (key as FundingSource);
    const label = source === undefined ? t('ledger.difference') : t(`chart.funding.${source}`);
    return [{ source, label, size: plan, text: won(plan) }];
  });
  return parts.toSorted((a, b) => b.size - a.size);
}
