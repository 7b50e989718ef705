import { writeFileSync } from 'node:fs';
import type { Report } from '../check/report.ts';
import { splitAudit } from '../model/audit.ts';
import type { Finding } from '../model/finding.ts';
import { passGate } from '../load/gate.ts';
import { joinAtSize } from '../load/keep-audits.ts';
import { readAtSize } from '../load/read-at-size.ts';
import { writeAudits, writeHanded } from '../load/handed-records.ts';
import type { Records } from '../schema/records.ts';
import type { Manifest } from '../schema/manifest.ts';
import { listEnglishNames } from '../search/english-names.ts';
import { listKindSynonyms } from '../search/kind-synonyms.ts';
import { handedOver, type Lexicon } from './handed-over.ts';
import { handSearch } from './hand-search.ts';
import { listFilesOnDisk, listLandings } from './landings.ts';
import { writeBelow } from './write-below.ts';

export interface CheckOrder {
  content: string;
  workshop: string;
  /** What the site held before, where whatever would vanish from it is refused. */
  since?: Manifest | undefined;
  /** Where what was read is kept from one build to the next; nothing is without. */
  keep?: string | undefined;
  /** Where the records are kept, unless site.yaml says so itself. */
  repository?: string | undefined;
}

/** Passes the gate and hands over exactly what passed: records, pages, and what is to be counted and found. */
export function checkContent({
  content,
  workshop,
  since,
  repository,
  keep,
}: CheckOrder): Report<Finding> {
  const join = joinAtSize(content, keep);
  const gate = passGate(content, { since, read: readAtSize({ keep }), join });
  const { ok, counts, problems, untold, site } = gate;
  if (gate.records) {
    const records: Records = { ...gate.records, site: { repository, ...gate.records.site } };
    const joined = gate.joined ?? join(gate.records, gate.marks);
    const dataset = { ...joined.dataset, site: records.site };
    const { findings, checks } = joined.audit;
    const landings = listLandings(dataset, findings);
    writeHanded(handedOver.records(workshop), records);
    writeAudits(handedOver.records(workshop), splitAudit(dataset, findings, checks));
    writeFileSync(handedOver.files(workshop), JSON.stringify(listFilesOnDisk(gate.files)));
    writeFileSync(handedOver.landings(workshop), JSON.stringify(landings));
    handSearch(workshop, dataset, findings, landings.length);
    const words: Lexicon = {
      synonyms: [...records.synonyms, ...listKindSynonyms()],
      names: listEnglishNames(dataset),
    };
    writeFileSync(handedOver.words(workshop), JSON.stringify(words));
    for (const { path, text } of gate.pages ?? []) {
      writeBelow(handedOver.pages(workshop), path, text);
    }
  }
  return { ok, counts, problems, untold, findings: [], site };
}
