import type { Pattern } from './spec.ts';

export interface ReadCell {
  value: number | null;
  text: string;
  /** Computed, not stated: drawn hollow. */
  derived: boolean;
}

export interface ReadChart {
  series: { label: string; pattern: Pattern; cells: ReadCell[] }[];
  categories: { label: string; at: number }[];
}

function readCellText(cell: Element | undefined): string {
  return cell?.textContent.trim() ?? '';
}

/** A chart's data as its own table shows it: a cell without a value is a gap. */
export function readTable(table: HTMLTableElement): ReadChart {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-role=category]')];
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const series = heads.flatMap((head, column) => {
    const pattern = Number(head.dataset.pattern);
    if (!pattern) return [];
    const cells = rows.map((row) => {
      const cell = row.children[column] as HTMLElement;
      const value = cell.dataset.value;
      return {
        value: value === undefined ? null : Number(value),
        text: readCellText(cell),
        derived: 'derived' in cell.dataset,
      };
    });
    return [{ label: readCellText(head), pattern: pattern as Pattern, cells }];
  });
  const categories = rows.map((row) => ({
    label: readCellText(row.children[0]),
    at: Number(row.dataset.at),
  }));
  return { series, categories };
}
