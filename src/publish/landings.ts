import type { PlacedFile } from '../load/gate.ts';
import { address as to } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { goals } from '../model/goals.ts';
import { isSought, listSitePages } from '../model/list-site-pages.ts';
import { listRecordPages } from '../model/record-pages.ts';
import { addressFinding } from '../search/finding-records.ts';
import { isEntryKind } from '../schema/kinds.ts';
import type { FileOnDisk, Landing } from './handed-over.ts';

/** Everything a search may lead to: each must have its page in every language and its search record. */
export function listLandings(dataset: Dataset, findings: readonly Finding[]): Landing[] {
  const landings: Landing[] = [
    ...listRecordPages(dataset),
    ...dataset.governments.flatMap(({ government }) =>
      goals.map((goal) => ({ kind: 'goal' as const, address: to.goal(government.id, goal) })),
    ),
    ...findings.map((finding) => ({ kind: 'finding' as const, address: addressFinding(finding) })),
    ...listSitePages(dataset, findings)
      .filter(isSought)
      .map(({ address }) => ({ kind: 'page' as const, address })),
  ];
  return landings.map(({ kind, address }) => ({ kind, address }));
}

/** Where a file of the content folder is read on the site; undefined for what only other pages show parts of. */
function locateFile({ place, file }: PlacedFile): FileOnDisk | undefined {
  const { kind, id, government = '', term = '' } = place;
  if (isEntryKind(kind)) return { file, kind, address: to.entry(government, kind, id) };
  switch (kind) {
    case 'government':
      return { file, kind, address: to.government(id) };
    case 'term':
      return { file, kind, address: to.term(government, id) };
    case 'pledge':
      return { file, kind, address: to.pledge(government, term, id) };
    case 'source':
      return { file, kind, address: to.source(id) };
    case 'page':
      return { file, kind, address: to.about(id) };
    case 'departments':
      return { file, kind: 'page', address: to.departments(government) };
    case 'framework':
      return { file, kind: 'page', address: to.sdgs(government) };
    case 'site':
    case 'search':
    case 'thresholds':
    case 'retired':
      return undefined;
  }
}

/** Every file that must be found again on the site, counted from the disk and not from what was made of it. */
export function listFilesOnDisk(files: readonly PlacedFile[]): FileOnDisk[] {
  return files.flatMap((file) => locateFile(file) ?? []);
}
