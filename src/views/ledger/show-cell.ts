import { formatNumber } from '../../i18n/format.ts';
import type { Cell } from '../../model/ledger-cell.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Reader } from '../reader.ts';

const computed: readonly string[] = ['plan-left', 'secured-left', 'unsecured'];

/** What stands in a cell without an amount: silence, a printed dash, or what cannot be computed. */
export function sayAbsent({ t }: Reader, stage: string, cell: '-' | undefined): string {
  if (cell === '-') return t('ledger.dash');
  return computed.includes(stage) ? t('ledger.not-computed') : t('fact.not-stated');
}

/** A cell of the ledger as text, in the unit of its table. */
export function sayCell(
  reader: Reader,
  stage: string,
  cell: Cell,
  { won }: Ledger['unit'],
): string {
  return typeof cell === 'number' ? formatNumber(cell / won) : sayAbsent(reader, stage, cell);
}
