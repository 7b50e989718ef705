import type { PlacedFile } from '../load/place-file.ts';
import { addressFile } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { addressFinding, type Finding } from '../model/finding.ts';
import { listGoalAddresses } from '../model/goal-pages.ts';
import { isSought, listSitePages } from '../model/list-site-pages.ts';
import { isRecordKind, listRecordPages } from '../model/record-pages.ts';
import { isPaged } from '../schema/kinds.ts';
import type { FileOnDisk, Landing } from './handed-over.ts';

/** Everything a search may lead to: each must have its page in every language and its search record. */
export function listLandings(dataset: Dataset, findings: readonly Finding[]): Landing[] {
  const landings: Landing[] = [
    ...listRecordPages(dataset),
    ...listGoalAddresses(dataset).map((address) => ({ kind: 'goal' as const, address })),
    ...findings.map((finding) => ({ kind: 'finding' as const, address: addressFinding(finding) })),
    ...listSitePages(dataset, findings)
      .filter(isSought)
      .map(({ address }) => ({ kind: 'page' as const, address })),
  ];
  return landings.map(({ kind, address }) => ({ kind, address }));
}

/** Where a file of the content folder is read on the site; nowhere when only other pages show parts of it. */
function locateFile({ place, file }: PlacedFile): FileOnDisk[] {
  const { kind, government, term, id } = place;
  if (!isPaged(kind)) return [];
  const names = [government, term, id].filter((name) => name !== undefined);
  return [{ file, kind: isRecordKind(kind) ? kind : 'page', address: addressFile(kind, ...names) }];
}

/** Every file that must be found again on the site, counted from the disk and not from what was made of it. */
export function listFilesOnDisk(files: readonly PlacedFile[]): FileOnDisk[] {
  return files.flatMap(locateFile);
}
