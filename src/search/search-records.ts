import type { Dataset } from '../model/dataset.ts';
import type { Finding } from '../model/finding.ts';
import { listRecordPages, type RecordPage } from '../model/record-pages.ts';
import { pickWhole, type SitePart } from '../model/site-part.ts';
import { collectEnglish, collectTexts } from './collect-text.ts';
import { describeRecord, surround } from './describe-record.ts';
import type { Description } from './description.ts';
import { listFindingRecords } from './finding-records.ts';
import { listGoalRecords } from './goal-records.ts';
import { sayKind } from './kinds.ts';
import { listPageRecords } from './page-records.ts';
import { listJoined } from './fold.ts';
import { addPrinted, listMissing } from './printed-words.ts';
import { joinTexts, sortBy, type SearchRecord } from './search-record.ts';

function enterSearchRecord(
  page: RecordPage,
  { after, hidden, printed = [], filters, date, money, standing }: Description,
): SearchRecord {
  const { kind, address, record } = page;
  const title = ('name' in record ? record.name : record.title).normalize('NFC');
  const own = kind === 'government' ? { ...record, places: [] } : record;
  const inEnglish = collectEnglish(own).filter((name) => name !== record.english);
  const known: SearchRecord = {
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
  return addPrinted(known, listMissing(known, printed));
}

/** What is written with dots between its parts may be looked for without them. */
function addJoined(record: SearchRecord): SearchRecord {
  const joined = listJoined(`${record.title} ${record.content}`);
  if (joined.length === 0) return record;
  return { ...record, hidden: [record.hidden, ...joined].join(' ').trim() };
}

/**
 * One search record for everything a search may lead to, on a site or in a part of it, in the order of their addresses;
 * each is made when it is its turn.
 * @param findings those of the part, or more
 */
export function* makeSearchRecords(
  dataset: Dataset,
  findings: readonly Finding[],
  part: SitePart = pickWhole(dataset),
): Generator<SearchRecord> {
  const around = surround(dataset);
  const ids = new Set(part.governments.map(({ government }) => government.id));
  const own = findings.filter(({ subject }) => ids.has(subject.government));
  const besides = [
    ...listGoalRecords(part),
    ...listFindingRecords(dataset, own),
    ...listPageRecords(dataset, own, part),
  ];
  const all = [
    ...listRecordPages(part).map((page) => ({
      address: page.address,
      make: () => enterSearchRecord(page, describeRecord(page, around(page))),
    })),
    ...besides.map((record) => ({ address: record.address, make: () => record })),
  ];
  all.sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
  for (const { make } of all) yield addJoined(make());
}

export const listSearchRecords = (dataset: Dataset, findings: readonly Finding[]) => [
  ...makeSearchRecords(dataset, findings),
];
