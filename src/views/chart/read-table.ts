export interface ReadPoint {
  when: string;
  /** Place in time, in years. */
  at: number;
  /** null: a gap. */
  value: number | null;
  text: string;
}

export interface ReadChart {
  label: string;
  points: ReadPoint[];
}

const readCellText = (cell: Element | undefined) => cell?.textContent.trim() ?? '';

/** The values of a series as its own table shows them: a cell without a value is a gap. */
export function readTable(table: HTMLTableElement): ReadChart {
  const rows = [...table.querySelectorAll<HTMLElement>('tbody tr[data-at]')];
  return {
    label: readCellText(table.querySelectorAll('thead th')[1]),
    points: rows.map((row) => {
      const [when, cell] = row.children;
      const value = cell instanceof HTMLElement ? cell.dataset['value'] : undefined;
      return {
        when: readCellText(when),
        at: Number(row.dataset['at']),
        value: value === undefined ? null : Number(value),
        text: readCellText(cell),
      };
    }),
  };
}
