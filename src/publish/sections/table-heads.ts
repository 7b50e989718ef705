import type { Attributes } from './main-elements.ts';

interface OpenTable {
  heads: string[];
  isHead: boolean;
  column: number;
  /** A cell over several columns: the cells below are not under one head. */
  isUneven: boolean;
}

/** Follows the tables of a page, so that each of their cells can be said with the head of its column. */
export class TableHeads {
  private readonly tables: OpenTable[] = [];

  open(name: string): void {
    if (name === 'table') {
      this.tables.push({ heads: [], isHead: false, column: 0, isUneven: false });
    }
    const table = this.tables.at(-1);
    if (table && (name === 'thead' || name === 'tbody')) table.isHead = name === 'thead';
    if (table && name === 'tr') table.column = 0;
  }

  close(name: string): void {
    if (name === 'table') this.tables.pop();
  }

  /** The head of the cell that begins. */
  openCell(name: string, { colspan, rowspan }: Attributes): string | undefined {
    const table = this.tables.at(-1);
    if (!table) return undefined;
    if (colspan !== undefined || rowspan !== undefined) table.isUneven = true;
    const isUnderHead = name === 'td' && !table.isHead && !table.isUneven;
    return isUnderHead ? table.heads[table.column] : undefined;
  }

  closeCell(text: string): void {
    const table = this.tables.at(-1);
    if (!table) return;
    if (table.isHead) table.heads.push(text);
    table.column += 1;
  }
}
