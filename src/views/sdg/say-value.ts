import { formatNumber } from '../../i18n/format.ts';
import type { SdgIndicator } from '../../kinds/indicator/schema.ts';
import type { Reader } from '../reader.ts';

/** A value with the indicator's unit. */
export function sayValue({ t }: Reader, { unit }: SdgIndicator, value: number): string {
  return t('chart.value', { value: formatNumber(value), unit });
}
