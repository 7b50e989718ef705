import { formatNumber } from '../../i18n/format.ts';
import type { Reader } from '../reader.ts';

/** The pledges of a place in words; none here is no statement about what was promised. */
export function sayPledges({ t }: Reader, count: number): string {
  return count === 0 ? t('coverage.none') : t('map.pledges', { count: formatNumber(count) });
}
