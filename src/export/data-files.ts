import type { GovernmentAudit } from '../model/audit.ts';
import { hasCards } from '../model/coverage.ts';
import { address } from '../model/address.ts';
import type { Dataset, GovernmentBook } from '../model/dataset.ts';
import { listSourcePages } from '../model/record-pages.ts';
import type { DataFile } from './data-file.ts';
import { listFindingFiles } from './finding-files.ts';
import { listGovernmentFiles, listRecordFiles } from './record-files.ts';
import { listTermFiles } from './term-files.ts';

type Audits = readonly Pick<GovernmentAudit, 'government' | 'findings'>[];

/** The data files across governments. */
export function listSiteFiles(dataset: Dataset): DataFile[] {
  const sources = listSourcePages(dataset.sources);
  const governments = dataset.governments.map(({ government }) => ({
    kind: 'government' as const,
    address: address.government(government.id),
    record: government,
  }));
  return [...listRecordFiles('government', governments), ...listRecordFiles('source', sources)];
}

/** The data files of these governments. */
export const listOwnFiles = (
  governments: readonly GovernmentBook[],
  audits: Audits,
): DataFile[] => [
  ...governments.flatMap((book) => [
    ...book.terms.filter(hasCards).flatMap((term) => listTermFiles(term)),
    ...listGovernmentFiles(book),
  ]),
  ...audits.flatMap(({ government, findings }) => listFindingFiles(government, findings)),
];

/** Every data file of the site. */
export const listDataFiles = (dataset: Dataset, audits: Audits): DataFile[] => [
  ...listSiteFiles(dataset),
  ...listOwnFiles(dataset.governments, audits),
];
