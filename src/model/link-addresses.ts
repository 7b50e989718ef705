import { address as to } from './address.ts';
import type { Dataset, TermBook } from './dataset.ts';
import { hasCards } from './coverage.ts';
import type { Finding } from './finding.ts';
import { listGoalAddresses } from './goal-pages.ts';
import { ledgerTables } from './ledger.ts';
import { listSitePages } from './list-site-pages.ts';
import { listRecordPages } from './record-pages.ts';

function listTermFileAddresses({ government, term }: TermBook): string[] {
  return [
    ...ledgerTables.map((by) => to.ledgerFile(government, term.id, by)),
    ...(['pledges.csv', 'rates.csv', 'rates.json'] as const).map((name) =>
      to.termFile(government, term.id, name),
    ),
  ];
}

/** Every address of a site that a text may link to, without base path and language. */
export function listLinkAddresses(dataset: Dataset, findings: readonly Finding[]): Set<string> {
  return new Set([
    ...listRecordPages(dataset).map(({ address }) => address),
    ...listSitePages(dataset, findings).map(({ address }) => address),
    ...listGoalAddresses(dataset),
    ...dataset.governments.flatMap(({ terms }) =>
      terms.filter(hasCards).flatMap(listTermFileAddresses),
    ),
    '/sitemap.xml',
  ]);
}
