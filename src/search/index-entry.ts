import type { EmptyEndings } from './empty-endings.ts';
import { foldText, squeezeText } from './fold.ts';
import { listTokens } from './tokens.ts';
import type { SearchRecord } from './search-record.ts';

/** Where the search keeps its own files, below the index. */
export const wordFolder = 'words';
export const synonymFile = 'synonyms.json';
export const holderFile = 'holders.json';
export const nameFile = 'names.json';

/** A record as Pagefind takes it. `t` and `k` hold parts of the words of title and text, `h` what it
 * is found by besides, `names` what else it is called; only the search reads them. */
export interface IndexEntry {
  url: string;
  content: string;
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

function copyFilters(filters: SearchRecord['filters']): Record<string, string[]> {
  const filled = Object.entries(filters ?? {}).filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled.map(([name, values]) => [name, [...values]]));
}

/** Makes the entry of a record; the same record always makes the same entry. @param empty endings that name nothing */
export function makeIndexEntry(record: SearchRecord, empty: EmptyEndings = new Map()): IndexEntry {
  const {
    address,
    kind,
    title,
    content,
    english,
    hidden = '',
    names,
    printed = '',
    contentEn = '',
    audience,
    filters,
    sort,
  } = record;
  const besides = `${hidden} ${foldText(`${hidden} ${printed} ${contentEn}`)}`;
  const own = listTokens(title);
  const known = new Set(own);
  return {
    url: address,
    content,
    language: 'ko',
    meta: {
      title,
      address,
      kind,
      ...(english === undefined ? {} : { english }),
      ...(audience === 'editor' ? { audience } : {}),
      ...(names ? { names: names.map((name) => squeezeText(foldText(name))).join(' ') } : {}),
      t: own.join(' '),
      k: listTokens(content)
        .filter((word) => !known.has(word) && !empty.has(word))
        .join(' '),
      h: [...new Set([...besides.split(' '), ...listTokens(besides)])].filter(Boolean).join(' '),
    },
    filters: copyFilters(filters),
    sort: { ...sort },
  };
}
