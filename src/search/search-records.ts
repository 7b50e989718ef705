import type { Dataset } from '../model/dataset.ts';
import { listRecordPages, type RecordPage } from '../model/record-pages.ts';
import { collectTexts } from './collect-text.ts';
import { describeRecord, surround, type Description } from './describe-record.ts';
import { kindWords, type SearchKind } from './kinds.ts';
import { listPageTexts, type PageText } from './page-records.ts';

/** What the index knows of one record: plain text, nothing that is markup. */
export interface SearchRecord {
  /** Address without base path and language: one record serves every language's page. */
  address: string;
  kind: SearchKind;
  title: string;
  content: string;
  /** The title in English, where it has one. */
  english?: string;
  /** Words by which it is found besides its text: its id, its kind, where it belongs. */
  hidden?: string;
  filters?: Readonly<Record<string, readonly string[]>>;
  /** Figures to sort by: the day as YYYYMMDD, and won. */
  sort?: Readonly<Record<'newest' | 'money', string>>;
}

function joinTexts(title: string, texts: readonly string[]): string {
  const rest = new Set(texts.filter((text) => text !== title && text.trim() !== ''));
  const joined = [...rest].reduce(
    (all, text) => `${all}${all.endsWith('.') ? '' : '.'} ${text}`,
    title,
  );
  return joined.normalize('NFC');
}

function describe(
  page: RecordPage,
  { after, hidden, filters, date, money }: Description,
): SearchRecord {
  const { kind, address, record } = page;
  const title = ('name' in record ? record.name : record.title).normalize('NFC');
  const own = kind === 'government' ? { ...record, places: [] } : record;
  return {
    address,
    kind,
    title,
    content: joinTexts(title, [...collectTexts(own), ...after]),
    ...(record.english === undefined ? {} : { english: record.english }),
    hidden: [...hidden, kindWords[kind]].join(' ').normalize('NFC'),
    filters: { kind: [kind], ...filters },
    sort: { newest: (date ?? '').replaceAll('-', '') || '0', money: String(money ?? 0) },
  };
}

function describePage({ address, title, texts, government }: PageText): SearchRecord {
  return {
    address,
    kind: 'page',
    title: title.normalize('NFC'),
    content: joinTexts(title, texts),
    hidden: kindWords.page,
    filters: { kind: ['page'], ...(government === undefined ? {} : { government: [government] }) },
    sort: { newest: '0', money: '0' },
  };
}

/** One search record for each record with a page and for the site's own pages, in a stable order. */
export function listSearchRecords(dataset: Dataset): SearchRecord[] {
  const around = surround(dataset);
  const records = listRecordPages(dataset).map((page) =>
    describe(page, describeRecord(page, around(page))),
  );
  return [...records, ...listPageTexts(dataset).map(describePage)].sort((a, b) =>
    a.address < b.address ? -1 : Number(a.address > b.address),
  );
}
