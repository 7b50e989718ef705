import { formatWon } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/words.ts';
import { toWon } from '../../model/amount.ts';
import type { Amount, MoneyUnit } from '../../schema/money.ts';
import type { ChartSeries } from './spec.ts';

type Cells = Readonly<Record<string, Amount>>;

function nameColumn(column: string, form: 'label' | 'said', t: Translate): string {
  if (column === 'prior' || column === 'after-term' || column === 'unplaced') {
    return t(`chart.column.${column}.${form}`);
  }
  const through = column.startsWith('~');
  const year = through ? column.slice(1) : column;
  return t(through ? `chart.column.through.${form}` : `chart.column.year.${form}`, { year });
}

/** A column of a money table, short enough for an axis. */
export function labelColumn(column: string, t: Translate): string {
  return nameColumn(column, 'label', t);
}

/** A column of a money table within a sentence. */
export function sayColumn(column: string, t: Translate): string {
  return nameColumn(column, 'said', t);
}

/** The cells in the order of the columns; a printed dash and a blank are null. */
export function readCells(cells: Cells | undefined, columns: readonly string[]): (number | null)[] {
  return columns.map((column) => {
    const amount = cells?.[column];
    return typeof amount === 'number' ? amount : null;
  });
}

/**
 * What cells say where the source prints a dash, which is neither silence nor zero, and where an amount of the table
 * lost its column and may belong there; nothing where there is neither.
 */
export function readDashes(
  cells: Cells | undefined,
  columns: readonly string[],
  t: Translate,
): Pick<ChartSeries, 'texts'> {
  const hasUnplaced = cells !== undefined && 'unplaced' in cells;
  const texts = columns.map((column) => {
    if (cells?.[column] === '-') return t('money.dash');
    return hasUnplaced && cells[column] === undefined ? t('card.lost') : undefined;
  });
  return texts.some((text) => text !== undefined) ? { texts } : {};
}

/** An amount in a printed unit, said for citizens: `180억 원`. */
export function sayAmount(amount: number, unit: MoneyUnit, language: Language): string {
  return formatWon(toWon(amount, unit) as number, language);
}
