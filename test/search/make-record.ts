import type { SearchRecord } from '../../src/search/search-record.ts';

/** A record of the index, whose text begins with its title as every one's does. */
export const makeRecord = (
  address: string,
  kind: SearchRecord['kind'],
  title: string,
  rest: string,
  more: Partial<SearchRecord> = {},
): SearchRecord => ({ address, kind, title, content: `${title}. ${rest}`, ...more });
