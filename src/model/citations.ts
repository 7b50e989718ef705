import type { Citation } from '../schema/text.ts';
import { address } from './address.ts';
import type { Dataset } from './dataset.ts';
import { listRecordPages, type RecordPage } from './record-pages.ts';

/** A record that cites a source, with the places in it. */
export interface CitingRecord {
  page: Pick<RecordPage, 'address' | 'record'>;
  places: readonly string[];
}

function isCitation(value: object): value is Citation {
  return (
    'source' in value &&
    'place' in value &&
    Object.keys(value).length === ('quote' in value ? 3 : 2)
  );
}

/** Every citation anywhere inside a value. */
export function collectCitations(value: unknown, found: Citation[] = []): Citation[] {
  if (Array.isArray(value)) for (const item of value) collectCitations(item, found);
  else if (typeof value === 'object' && value !== null) {
    if (isCitation(value)) found.push(value);
    else for (const item of Object.values(value)) collectCitations(item, found);
  }
  return found;
}

/** One name for the same place of the same source. */
export const keyCitation = ({ source, place }: Citation) => `${source} / ${place}`;

/** Each place of each source once, in the order of its first mention; what cites nothing is passed over. */
export function uniqueCitations(cites: readonly (Citation | undefined)[]): Citation[] {
  const stated = cites.filter((cite) => cite !== undefined);
  return [...new Map(stated.map((cite) => [keyCitation(cite), cite])).values()];
}

const indexes = new WeakMap<Dataset, Map<string, CitingRecord[]>>();

/** Who cites each source; worked out once per dataset, by one pass over all records. */
export function indexCitations(dataset: Dataset): ReadonlyMap<string, readonly CitingRecord[]> {
  const known = indexes.get(dataset);
  if (known) return known;
  // The page of goals states the government's framework and the thresholds its indicators are judged by.
  const goals = dataset.governments.map(({ government, framework, entries }) => ({
    address: address.sdgs(government.id),
    record: framework ?? government,
    stated: [framework, entries.indicator.all.length > 0 ? dataset.thresholds : []],
  }));
  // A government's record holds its places, which stand in the list themselves.
  const pages = listRecordPages(dataset).filter(({ kind }) => kind !== 'government');
  const index = new Map<string, CitingRecord[]>();
  for (const page of [...pages, ...goals]) {
    const stated = 'stated' in page ? page.stated : page.record;
    const bySource = Map.groupBy(collectCitations(stated), ({ source }) => source);
    for (const [source, cites] of bySource) {
      const entry = { page, places: [...new Set(cites.map(({ place }) => place))] };
      const list = index.get(source);
      if (list) list.push(entry);
      else index.set(source, [entry]);
    }
  }
  indexes.set(dataset, index);
  return index;
}
