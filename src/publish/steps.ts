import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../check/report.ts';
import { passGate } from '../load/gate.ts';
import { joinDataset } from '../model/dataset.ts';
import { listRecordPages, type RecordPage } from '../model/record-pages.ts';
import type { Synonym } from '../schema/synonyms.ts';
import { listSearchRecords, type SearchRecord } from '../search/search-records.ts';
import { indexSite } from './index-site.ts';
import { verifySite } from './verify.ts';

/** Where one step leaves what the next ones need. */
export const handedOver = {
  records: (workshop: string) => join(workshop, 'records.json'),
  pages: (workshop: string) => join(workshop, 'pages'),
  recordPages: (workshop: string) => join(workshop, 'record-pages.json'),
  search: (workshop: string) => join(workshop, 'search.json'),
  synonyms: (workshop: string) => join(workshop, 'synonyms.json'),
  site: (workshop: string) => join(workshop, 'site'),
};

export type PageOf = Pick<RecordPage, 'kind' | 'address'>;

export const readRecordPages = (workshop: string) =>
  JSON.parse(readFileSync(handedOver.recordPages(workshop), 'utf8')) as PageOf[];

export const readSearchRecords = (workshop: string) =>
  JSON.parse(readFileSync(handedOver.search(workshop), 'utf8')) as SearchRecord[];

/** Passes the gate and hands over exactly what passed: records, pages, and what is to be counted and found. */
function check({ content, workshop }: { content: string; workshop: string }): Report {
  const gate = passGate(content);
  const { ok, counts, problems } = gate;
  if (gate.records) {
    const dataset = joinDataset(gate.records);
    const recordPages = listRecordPages(dataset).map(({ kind, address }) => ({ kind, address }));
    writeFileSync(handedOver.records(workshop), JSON.stringify(gate.records));
    writeFileSync(handedOver.recordPages(workshop), JSON.stringify(recordPages));
    writeFileSync(handedOver.search(workshop), JSON.stringify(listSearchRecords(dataset)));
    writeFileSync(handedOver.synonyms(workshop), JSON.stringify(gate.records.synonyms));
    mkdirSync(handedOver.pages(workshop));
    const pages = join(content, 'pages');
    if (existsSync(pages)) cpSync(pages, handedOver.pages(workshop), { recursive: true });
  }
  return { ok, counts, problems, findings: [] };
}

/**
 * The steps that run in processes of their own, so that the memory of one is free before the next begins.
 * Order and answer are plain data.
 */
export const steps = {
  check,
  index: ({ workshop }: { workshop: string }) =>
    indexSite(
      readSearchRecords(workshop),
      handedOver.site(workshop),
      JSON.parse(readFileSync(handedOver.synonyms(workshop), 'utf8')) as Synonym[],
    ),
  verify: ({ workshop, base }: { workshop: string; base: string }) =>
    verifySite(handedOver.site(workshop), base),
};

export type Steps = typeof steps;
