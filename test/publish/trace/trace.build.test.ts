import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bindBook, type Book } from '../../../src/load/book.ts';
import { passGate } from '../../../src/load/gate.ts';
import {
  buildSite,
  findFile,
  listPages,
  sampleCity,
  type BuiltSite,
} from '../../built/build-site.ts';
import { findFigures, readWhole, type Figure } from './figures.ts';
import { Provenance } from './provenance.ts';
import { findScope, listSpokenFigures } from './roots.ts';

/** Pages whose figures are no facts, each with its reason. */
const exceptions: Readonly<Record<string, string>> = {
  '/about/keys/': 'the manual shows the examples of the schemas',
  '/about/problems/': 'the examples of the catalogue belong to a made-up city',
};

let site: BuiltSite;
let book: Book;

beforeAll(() => {
  site = buildSite();
  const { records } = passGate(sampleCity);
  if (!records) throw new Error('the content does not pass the gate');
  book = bindBook(records);
});

const known = new Map<string, Provenance>();

function traceOf(page: string): Provenance {
  const language = page.startsWith('/en/') ? 'en' : 'ko';
  const address = page.replace(/^\/en\//, '/');
  const { name, list } = findScope(book, address);
  const id = `${language} ${name}`;
  const provenance = known.get(id) ?? new Provenance(...list());
  if (!known.has(id)) for (const key of listSpokenFigures(language)) provenance.keys.add(key);
  known.set(id, provenance);
  return provenance;
}

const isException = (page: string) => page.replace(/^\/en\//, '/') in exceptions;

const figuresOf = (page: string): Figure[] =>
  readWhole(readFileSync(findFile(site, page), 'utf8')).flatMap(findFigures);

describe('every number on the pages of the made-up city', () => {
  test('is a fact of a record or a value of the model', () => {
    const lost = listPages(site)
      .filter((page) => !isException(page))
      .flatMap((page) =>
        figuresOf(page)
          .filter(({ key }) => !traceOf(page).has(key))
          .map(({ text, key }) => `${page} ${text} (${key})`),
      );
    expect(lost).toEqual([]);
  });

  test('would be missed if it were altered by one in its last place', () => {
    const altered = listPages(site)
      .filter((page) => !isException(page))
      .flatMap((page) =>
        figuresOf(page).flatMap(({ key }) => {
          const [kind, value] = key.split(':');
          if (kind === 'n') return [];
          const other = Math.round((Number(value) + (kind === '%' ? 0.1 : 1)) * 10) / 10;
          return { page, key: `${String(kind)}:${String(other)}` };
        }),
      );
    const unnoticed = altered.filter(({ page, key }) => traceOf(page).has(key));
    expect(altered.length).toBeGreaterThan(500);
    expect(unnoticed.length / altered.length).toBeLessThan(0.02);
  });
});
