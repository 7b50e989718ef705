/** A list that is a table in all but its element, for the file that a reader saves of a figure. */
export interface FigureRows {
  /** Finds each row in the figure. */
  each: string;
  columns: readonly {
    head: string;
    /** Finds the cell in its row; after `@`, names the data attribute of the row that holds its number. */
    cell: string;
  }[];
}
