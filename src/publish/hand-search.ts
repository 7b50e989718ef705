import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { listRecordPages, listSourcePages } from '../model/record-pages.ts';
import { pickOthers } from '../model/site-part.ts';
import { blockFile } from '../search/answers/answer-block.ts';
import { countAnswerBlocks, listAnswerFiles } from '../search/answers/write-answers.ts';
import { saySiteWays, writeAllWays, type TitledRecord } from '../search/answers/write-ways.ts';
import { mostForPagefind } from '../search/index-files.ts';
import type { SearchRecord } from '../search/search-record.ts';
import { makeSearchRecords } from '../search/search-records.ts';
import { leaveApart, writeAnswerFiles, writeSearchRecords } from './handed-search.ts';

/** Hands search records over as they come; answers what each is called. */
function handRecords(workshop: string, records: Iterable<SearchRecord>): TitledRecord[] {
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

function handWhole(workshop: string, dataset: Dataset, findings: readonly Finding[]): void {
  const titled = handRecords(workshop, makeSearchRecords(dataset, findings));
  writeAnswerFiles(workshop, listAnswerFiles(dataset));
  writeAnswerFiles(workshop, writeAllWays(dataset, titled));
}

function handOthers(workshop: string, dataset: Dataset): void {
  const titled = handRecords(workshop, makeSearchRecords(dataset, [], pickOthers(dataset)));
  writeAnswerFiles(workshop, listAnswerFiles(dataset, listSourcePages(dataset.sources)));
  leaveApart(workshop, { ways: saySiteWays(dataset, titled) });
}

/**
 * Hands over what can be found and what is answered. Of a large site it is that of no government: what each government says
 * is made of its own records, where its pages are read.
 * @param records how many search records there are
 */
export function handSearch(
  workshop: string,
  dataset: Dataset,
  findings: readonly Finding[],
  records: number,
): void {
  if (records > mostForPagefind) handOthers(workshop, dataset);
  else handWhole(workshop, dataset, findings);
  const blocks = countAnswerBlocks(listRecordPages(dataset));
  writeAnswerFiles(workshop, [[blockFile, JSON.stringify(blocks)]]);
}
