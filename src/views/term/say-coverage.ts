import { formatNumber } from '../../i18n/format.ts';
import { readCoverage } from '../../model/coverage.ts';
import type { TermBook } from '../../model/dataset.ts';
import type { Reader } from '../reader.ts';

/** How many pledges of a term stand here, beside how many were announced. */
export function sayCoverage({ t }: Reader, term: TermBook): string {
  const coverage = readCoverage(term);
  const here = formatNumber(coverage.here);
  return coverage.value === 'unknown'
    ? t('coverage.unknown', { here })
    : t('coverage.announced', { here, announced: formatNumber(coverage.announced) });
}

/** A number of cards here; none of them is no statement about what was promised. */
export function sayCards({ t }: Reader, count: number): string {
  return count === 0 ? t('coverage.none') : t('count.pledges', { count: formatNumber(count) });
}
