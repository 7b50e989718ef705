import type { GovernmentAudit } from '../model/audit.ts';
import { hasCards } from '../model/coverage.ts';
import type { Dataset } from '../model/dataset.ts';
import { listRecordPages } from '../model/record-pages.ts';
import type { DataFile } from './data-file.ts';
import { listFindingFiles } from './finding-files.ts';
import { listGovernmentFiles, listRecordFiles } from './record-files.ts';
import { listTermFiles } from './term-files.ts';

/** Every data file of the site. */
export function listDataFiles(
  dataset: Dataset,
  audits: readonly Pick<GovernmentAudit, 'government' | 'findings'>[],
): DataFile[] {
  const pages = listRecordPages(dataset);
  return [
    ...(['government', 'source'] as const).flatMap((kind) =>
      listRecordFiles(
        kind,
        pages.filter((page) => page.kind === kind),
      ),
    ),
    ...dataset.governments.flatMap((book) => [
      ...book.terms.filter(hasCards).flatMap((term) => listTermFiles(term)),
      ...listGovernmentFiles(book),
    ]),
    ...audits.flatMap(({ government, findings }) => listFindingFiles(government, findings)),
  ];
}
