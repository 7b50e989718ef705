import type { SdgIndicator } from '../schema/sdg-indicator.ts';
import type { GovernmentBook } from './dataset.ts';
import { groupBy } from './group.ts';
import type { Progress, ProgressReason, ProgressStatus } from './progress.ts';

/** How many indicators are judged how; the lists that were counted, never a score. */
export interface ProgressCount {
  total: number;
  judged: number;
  byStatus: ReadonlyMap<ProgressStatus, readonly SdgIndicator[]>;
  /** Those that are not judged, by the reason. */
  byReason: ReadonlyMap<ProgressReason, readonly SdgIndicator[]>;
}

export function countProgress(
  { progressByIndicator }: Pick<GovernmentBook, 'progressByIndicator'>,
  indicators: readonly SdgIndicator[],
): ProgressCount {
  // The book judges each of its indicators.
  const progressOf = ({ id }: SdgIndicator) => progressByIndicator.get(id) as Progress;
  const byStatus = groupBy(indicators, (indicator) => progressOf(indicator).status);
  const byReason = groupBy(indicators, (indicator) => progressOf(indicator).reason ?? []);
  const unjudged = byStatus.get('not-available')?.length ?? 0;
  return { total: indicators.length, judged: indicators.length - unjudged, byStatus, byReason };
}
