import { sayQuantity } from '../../i18n/gloss.ts';
import type { SdgIndicator } from '../../kinds/indicator/schema.ts';
import type { Reader } from '../reader.ts';

/** A value with the indicator's unit. */
export function sayValue({ t, language }: Reader, { unit }: SdgIndicator, value: number): string {
  return sayQuantity(value, unit, t, language);
}
