import { ownShelf } from './index-files.ts';
import type { SearchRecord } from './search-record.ts';

/** The records below a government's address, its own first; or, without a government, those that are below none. */
export interface RecordGroup {
  government: SearchRecord | undefined;
  records: SearchRecord[];
}

/**
 * Groups records by government, one group at a time, those of none last. A government's record comes right before those
 * below its address, as in the order of addresses.
 */
export function* groupRecords(records: Iterable<SearchRecord>): Generator<RecordGroup> {
  const others: SearchRecord[] = [];
  let open: RecordGroup | undefined;
  for (const record of records) {
    if (record.kind === 'government') {
      if (open) yield open;
      open = { government: record, records: [] };
    }
    const isBelow = open?.government && record.address.startsWith(open.government.address);
    (open && isBelow ? open.records : others).push(record);
  }
  if (open) yield open;
  yield { government: undefined, records: others };
}

/** What the shelf of a group is called: by its government, or as the one of what belongs to none. */
export const nameShelf = (government: SearchRecord | undefined) =>
  government
    ? { id: government.address.slice(1, -1), name: government.title }
    : { id: ownShelf, name: '' };
