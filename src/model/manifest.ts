import type { Manifest } from '../schema/manifest.ts';
import type { Dataset } from './dataset.ts';
import type { Finding } from './finding.ts';
import { listGoalAddresses } from './goal-pages.ts';
import { groupBy } from './group.ts';
import { listSitePages } from './list-site-pages.ts';
import { listRecordPages } from './record-pages.ts';

/** Every address of a site, without base path and language: of its records, of what was retired, and of its own pages. */
function listKeptAddresses(
  dataset: Dataset,
  findings: readonly Finding[],
): { kind: string; address: string }[] {
  return [
    ...listRecordPages(dataset),
    ...dataset.retired.map(({ address }) => ({ kind: 'retired', address })),
    ...listGoalAddresses(dataset).map((address) => ({ kind: 'goal', address })),
    ...listSitePages(dataset, findings).map(({ address, subject }) => ({
      kind: subject.is === 'about' ? 'about' : 'page',
      address,
    })),
  ];
}

/** The manifest of a site; the same records give the same one. */
export function makeManifest(dataset: Dataset, findings: readonly Finding[]): Manifest {
  const kinds = groupBy(listKeptAddresses(dataset, findings), ({ kind }) => kind);
  const addresses = [...kinds].map(([kind, pages]): [string, string[]] => [
    kind,
    pages.map(({ address }) => address).sort(),
  ]);
  return { generator: 'pledgebook', manifest: 1, addresses: Object.fromEntries(addresses.sort()) };
}
