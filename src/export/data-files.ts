import type { Dataset } from '../model/dataset.ts';
import type { DataFile } from './data-file.ts';
import { listEntryFiles } from './entry-files.ts';
import { listTermFiles } from './term-files.ts';

/** Every data file of the site. */
export function listDataFiles({ governments, asOf }: Dataset): DataFile[] {
  return governments.flatMap((book) => [
    ...book.terms.flatMap((term) => listTermFiles(term, asOf)),
    ...listEntryFiles(book),
  ]);
}
