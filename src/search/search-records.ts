import type { Dataset } from '../model/dataset.ts';
import { listRecordPages, type RecordKind, type RecordPage } from '../model/record-pages.ts';

/** What the index knows of one record: plain text, nothing that is markup. */
export interface SearchRecord {
  /** Address without base path and language: one record serves every language's page. */
  address: string;
  kind: RecordKind;
  title: string;
  content: string;
}

const skipped = new Set(['id', 'cite', 'sources', 'metBy', 'undoes', 'state', 'sha256', 'licence']);

/** Every text of a record that a reader could look for, in the order it stands. */
function collectText(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (Array.isArray(value)) for (const item of value) collectText(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if (!skipped.has(key)) collectText(item, found);
    }
  }
  return found;
}

const isWord = (text: string) => /[\p{L}]{2}/u.test(text) && !/^[a-z0-9-]+$/.test(text);

function describe({ kind, address, record }: RecordPage, body: string): SearchRecord {
  const title = 'name' in record ? record.name : record.title;
  const own = 'places' in record && kind === 'government' ? { ...record, places: [] } : record;
  const texts = collectText(own).filter((text) => text !== title && isWord(text));
  const content = [title, ...new Set(texts), body].filter(Boolean).join('. ');
  return { address, kind, title, content };
}

/** One search record for each record with a page, in a stable order. */
export function listSearchRecords(dataset: Dataset): SearchRecord[] {
  const bodies = new Map<unknown, string>(
    dataset.governments.flatMap(({ terms }) =>
      terms.flatMap(({ pledges }) => pledges.map(({ facts, body }) => [facts, body] as const)),
    ),
  );
  return listRecordPages(dataset)
    .map((page) => describe(page, bodies.get(page.record) ?? ''))
    .sort((a, b) => (a.address < b.address ? -1 : Number(a.address > b.address)));
}
