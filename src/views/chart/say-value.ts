import { sayQuantity } from '../../i18n/gloss.ts';
import type { Series } from '../../schema/series.ts';
import type { Reader } from '../reader.ts';

/** A value with the unit of its series. */
export function sayValue(
  { t, language }: Reader,
  { unit }: Pick<Series, 'unit'>,
  value: number,
): string {
  return sayQuantity(value, unit, t, language);
}
