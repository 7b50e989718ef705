import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../search/search-record.ts';
import type { ReadPage } from './cut-into-sections.ts';
import { readMain } from './read-main.ts';
import { readSaid } from './read-said.ts';

interface BuiltFolder {
  folder: string;
  /** Where it is to be served. */
  base: string;
  /** Whether a row that leads to an address speaks of the record there. */
  isLinked: (address: string) => boolean;
}

/** Reads the pages of records, in both languages. */
export function openBuilt({ folder, base, isLinked }: BuiltFolder) {
  const root = base.replace(/\/$/, '');
  const open = <T>(address: string, read: (html: string, isKorean: boolean) => T): T[] =>
    ['', 'en'].flatMap((language) => {
      const file = join(folder, language, address, 'index.html');
      return existsSync(file) ? [read(readFileSync(file, 'utf8'), language === '')] : [];
    });
  const findFrom = (from: string) => (href: string) => {
    if (!href.startsWith(`${root}/`)) return undefined;
    const to = href
      .slice(root.length)
      .replace(/#.*$/, '')
      .replace(/^\/en\//, '/');
    return to !== from && isLinked(to) ? to : undefined;
  };
  return {
    /** Everything that both say, to be folded. */
    readSaid: ({ address }: SearchRecord): string[] => open(address, readSaid),
    /** Cut at their headings; the rows that lead to other records lie apart. */
    readParts: ({ address }: SearchRecord): ReadPage => {
      const findLinked = findFrom(address);
      const [ko = [], en = []] = open(address, (html, isKorean) =>
        readMain(html, isKorean ? { findLinked } : { findLinked, apart: 'ko' }),
      );
      return { ko, en };
    },
  };
}
