import { formatNumber } from '../../i18n/format.ts';
import { glossUnit } from '../../i18n/gloss.ts';
import { hasWords, type Translate } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/words.ts';
import type { FindingRow, FindingTable } from '../../model/finding.ts';
import type { Amount } from '../../schema/money.ts';

export function nameUnit(t: Translate, { unit }: FindingTable, language: Language): string {
  const key = `chart.money-unit.${unit}`;
  return hasWords(key) ? t(key) : glossUnit(unit, language);
}

/** A figure of a finding; silence and a printed dash are different things. */
export function showFigure(t: Translate, figure: Amount | undefined): string {
  if (figure === undefined) return t('fact.not-stated');
  return figure === '-' ? t('money.dash') : formatNumber(figure);
}

/** The last figure minus the first, with its sign. */
export function showGap(t: Translate, { difference }: FindingRow): string {
  if (difference === undefined) return t('finding.no-difference');
  return difference > 0 ? `+${formatNumber(difference)}` : formatNumber(difference);
}
