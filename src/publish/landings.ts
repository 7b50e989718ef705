import { address as to } from '../model/address.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { goals } from '../model/goals.ts';
import { isSought, listSitePages } from '../model/list-site-pages.ts';
import { listRecordPages } from '../model/record-pages.ts';
import { addressFinding } from '../search/finding-records.ts';
import type { Landing } from './handed-over.ts';

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
