import { address as to } from './address.ts';
import type { Dataset } from './dataset.ts';
import { hasCards } from './coverage.ts';
import type { Finding } from './finding.ts';
import { listGoalAddresses } from './goal-pages.ts';
import { ledgerTables } from './ledger.ts';
import { listSitePages } from './list-site-pages.ts';
import { listRecordPages } from './record-pages.ts';

/** Every address of a site that a text may link to, without base path and language. */
export function listLinkAddresses(dataset: Dataset, findings: readonly Finding[]): Set<string> {
  const known = new Set(['/sitemap.xml']);
  for (const { address } of listRecordPages(dataset)) known.add(address);
  for (const { address } of listSitePages(dataset, findings)) known.add(address);
  for (const address of listGoalAddresses(dataset)) known.add(address);
  for (const term of dataset.governments.flatMap(({ terms }) => terms).filter(hasCards)) {
    for (const by of ledgerTables) known.add(to.ledgerFile(term.government, term.term.id, by));
    for (const name of ['pledges.csv', 'rates.csv', 'rates.json'] as const) {
      known.add(to.termFile(term.government, term.term.id, name));
    }
  }
  return known;
}
