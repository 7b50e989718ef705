/** A file that anyone may take away; the same in every language. */
export interface DataFile {
  /** Where it lies, without base path. */
  address: string;
  type: 'text/csv' | 'application/json';
  write: () => string;
}
