import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { GovernmentBook } from './dataset.ts';
import { groupBy, groupOf } from './group.ts';
import type { Progress, ProgressReason, ProgressStatus } from './progress.ts';

/** How many indicators are judged how; the lists that were counted, never a score. */
export interface ProgressCount {
  total: number;
  judged: number;
  byStatus: ReadonlyMap<ProgressStatus, readonly SdgIndicator[]>;
  /** Those that are not judged, by the reason. */
  byReason: ReadonlyMap<ProgressReason, readonly SdgIndicator[]>;
}

type Judged = Pick<GovernmentBook, 'progressByIndicator'>;

/** How an indicator of the book is judged; the book judges each of its own. */
export function progressOf({ progressByIndicator }: Judged, { id }: SdgIndicator): Progress {
  return progressByIndicator.get(id) as Progress;
}

export function countProgress(book: Judged, indicators: readonly SdgIndicator[]): ProgressCount {
  const byStatus = groupBy(indicators, (indicator) => progressOf(book, indicator).status);
  const byReason = groupBy(indicators, (indicator) => progressOf(book, indicator).reason ?? []);
  const unjudged = groupOf(byStatus, 'not-available').length;
  return { total: indicators.length, judged: indicators.length - unjudged, byStatus, byReason };
}
