import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { listRecordPages, type RecordPage } from '../model/record-pages.ts';
import { collectEnglish, collectTexts } from './collect-text.ts';
import { describeRecord, surround } from './describe-record.ts';
import type { Description } from './description.ts';
import { listFindingRecords } from './finding-records.ts';
import { listGoalRecords } from './goal-records.ts';
import { sayKind } from './kinds.ts';
import { listPageRecords } from './page-records.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

function enterSearchRecord(
  page: RecordPage,
  { after, hidden, filters, date, money, standing }: Description,
): SearchRecord {
  const { kind, address, record } = page;
  const title = ('name' in record ? record.name : record.title).normalize('NFC');
  const own = kind === 'government' ? { ...record, places: [] } : record;
  const inEnglish = collectEnglish(own).filter((name) => name !== record.english);
  return {
    address,
    kind,
    title,
    content: joinTexts(title, [...collectTexts(own), ...after]),
    ...(record.english === undefined ? {} : { english: record.english }),
    ...(inEnglish.length === 0 ? {} : { contentEn: inEnglish.join('. ') }),
    hidden: [...hidden, sayKind(kind)].join(' ').normalize('NFC'),
    filters: { kind: [kind], ...filters },
    sort: sortBy(date, money),
    ...(standing ? { standing } : {}),
  };
}

/** One search record for everything a search may lead to, in a stable order. */
export function listSearchRecords(dataset: Dataset, findings: readonly Finding[]): SearchRecord[] {
  const around = surround(dataset);
  const records = [
    ...listRecordPages(dataset).map((page) =>
      enterSearchRecord(page, describeRecord(page, around(page))),
    ),
    ...listGoalRecords(dataset),
    ...listFindingRecords(dataset, findings),
    ...listPageRecords(dataset, findings),
  ];
  return records.sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
}
