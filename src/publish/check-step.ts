import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Report } from '../check/report.ts';
import type { Finding } from '../model/finding.ts';
import { passGate } from '../load/gate.ts';
import { joinKept } from '../load/join-kept.ts';
import { readAtSize } from '../load/read-at-size.ts';
import { writeHanded } from '../load/handed-records.ts';
import type { Records } from '../schema/records.ts';
import type { Manifest } from '../schema/manifest.ts';
import { blockFile } from '../search/answers/answer-block.ts';
import { countAnswerBlocks, listAnswerFiles } from '../search/answers/write-answers.ts';
import { writeWays, type TitledRecord } from '../search/answers/write-ways.ts';
import { listEnglishNames } from '../search/english-names.ts';
import { listKindSynonyms } from '../search/kind-synonyms.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { makeSearchRecords } from '../search/search-records.ts';
import { handedOver, type Lexicon } from './handed-over.ts';
import { writeSearchRecords } from './handed-search.ts';
import { listFilesOnDisk, listLandings } from './landings.ts';

/** Writes files below a folder, each by its path. */
function writeTexts(folder: string, files: Iterable<readonly [path: string, text: string]>): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Hands search records over as they come; answers what each is called. */
function handSearchRecords(workshop: string, records: Iterable<SearchRecord>): TitledRecord[] {
  const titled: TitledRecord[] = [];
  function* listen() {
    for (const record of records) {
      const { address, title, english } = record;
      titled.push({ address, title, ...(english === undefined ? {} : { english }) });
      yield record;
    }
  }
  writeSearchRecords(workshop, listen());
  return titled;
}

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
  const gate = passGate(content, { since, read: readAtSize({ keep }) });
  const { ok, counts, problems, untold, site } = gate;
  if (gate.records) {
    const records: Records = { ...gate.records, site: { repository, ...gate.records.site } };
    const joined = gate.joined ?? joinKept(gate.records);
    const dataset = { ...joined.dataset, site: records.site };
    const { findings } = joined.audit;
    const landings = listLandings(dataset, findings);
    writeHanded(handedOver.records(workshop), records);
    writeFileSync(handedOver.files(workshop), JSON.stringify(listFilesOnDisk(gate.files)));
    writeFileSync(handedOver.landings(workshop), JSON.stringify(landings));
    const titled = handSearchRecords(workshop, makeSearchRecords(dataset, findings));
    const folder = handedOver.answers(workshop);
    writeTexts(folder, listAnswerFiles(dataset));
    writeTexts(folder, writeWays(dataset, titled));
    writeTexts(folder, [[blockFile, JSON.stringify(countAnswerBlocks(dataset))]]);
    const words: Lexicon = {
      synonyms: [...records.synonyms, ...listKindSynonyms()],
      names: listEnglishNames(dataset),
    };
    writeFileSync(handedOver.words(workshop), JSON.stringify(words));
    writeTexts(
      handedOver.pages(workshop),
      (gate.pages ?? []).map(({ path, text }) => [path, text]),
    );
  }
  return { ok, counts, problems, untold, findings: [], site };
}
