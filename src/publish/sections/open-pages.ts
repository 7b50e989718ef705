import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../search/search-record.ts';
import type { ReadPage } from './cut-page.ts';
import { readMain } from './read-main.ts';

interface Site {
  folder: string;
  /** Where it is to be served. */
  base: string;
  /** The records whose rows on other pages speak of them. */
  linked: ReadonlySet<string>;
}

/** Reads the pages of records, in both languages; their rows apart where they list others. */
export function openPages({ folder, base, linked }: Site) {
  const root = base.replace(/\/$/, '');
  const findFrom = (from: string) => (href: string) => {
    if (!href.startsWith(`${root}/`)) return undefined;
    const to = href.slice(root.length).replace(/#.*$/, '').replace(/^\/en\//, '/');
    return to !== from && linked.has(to) ? to : undefined;
  };
  return ({ address }: SearchRecord, isList: boolean): ReadPage => {
    const findLinked = isList ? findFrom(address) : () => undefined;
    const read = (language: '' | 'en') => {
      const file = join(folder, language, address, 'index.html');
      if (!existsSync(file)) return [];
      const html = readFileSync(file, 'utf8');
      return readMain(html, language === '' ? { findLinked } : { findLinked, apart: 'ko' });
    };
    return { ko: read(''), en: read('en') };
  };
}
