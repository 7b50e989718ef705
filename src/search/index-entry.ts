import { squeezeName } from './drawers/make-head.ts';
import { foldText } from './fold.ts';
import { listTokens } from './tokens.ts';
import type { SearchRecord } from './search-record.ts';

/** Where the search keeps its own files, below the index. */
export const wordFolder = 'words';

/** A record as Pagefind takes it. `t` and `k` hold parts of the words of title and text, `h` what it
 * is found by besides, `names` what else it is called, `p` what else its page prints, `en` its text in English; only the
 * search reads them. */
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

/** Words as they are and the parts of them, each once. */
const joinTokens = (words: readonly string[], text: string): string =>
  [...new Set([...words, ...listTokens(text)])].join(' ');

/** What a page prints besides; figures of its English text as one word each, which the index would cut at the point. */
function writePrinted(printed = '', english = ''): { p?: string } {
  const figures = foldText(english)
    .split(' ')
    .filter((word) => /\dx\d/.test(word));
  const words = [...foldText(printed).split(' '), ...figures].filter(Boolean);
  return words.length === 0 ? {} : { p: joinTokens(words, printed) };
}

/** Makes the entry of a record; the same record always makes the same entry. */
export function makeIndexEntry(record: SearchRecord): IndexEntry {
  const {
    address,
    kind,
    title,
    content,
    english,
    hidden = '',
    names,
    printed,
    contentEn,
    audience,
    filters,
    sort,
  } = record;
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
      ...(names ? { names: names.map(squeezeName).join(' ') } : {}),
      t: own.join(' '),
      k: listTokens(content)
        .filter((word) => !known.has(word))
        .join(' '),
      h: joinTokens(hidden.split(' '), hidden),
      ...writePrinted(printed, contentEn),
      ...(contentEn === undefined ? {} : { en: contentEn }),
    },
    filters: copyFilters(filters),
    sort: { ...sort },
  };
}
