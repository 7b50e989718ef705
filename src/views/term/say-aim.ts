import type { Aim } from '../../schema/announced.ts';
import type { Reader } from '../create-reader.ts';

/** The share that a government set itself, as printed. */
export function sayAim({ t, date }: Reader, { formula, percent, by }: Aim): string {
  const share = { formula: t(`announced.formula.${formula}`), percent };
  return by === undefined
    ? t('announced.aim.term', share)
    : t('announced.aim.by', { ...share, by: date(by) });
}
