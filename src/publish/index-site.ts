import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../i18n/words.ts';
import { blockFile } from '../search/answers/answer-block.ts';
import { nameWays } from '../search/answers/ways-file.ts';
import { answerFolder, mostForPagefind, nameFile } from '../search/index-files.ts';
import type { SearchRecord } from '../search/search-record.ts';
import type { Lexicon } from './handed-over.ts';
import { indexShelves, shelveRecords, type NamedShelf } from './index-drawers.ts';
import { indexWithPagefind } from './index-pagefind.ts';
import type { KeptMerged } from './merge-buckets.ts';
import { openPlacer } from './open-packer.ts';

/** Where the index stands in a site. */
export const indexFolder = 'pagefind';

/** The first items, and all of them one after the other; the source is gone through once. */
function peek<T>(items: Iterable<T>, most: number): { first: T[]; all: Iterable<T> } {
  const first: T[] = [];
  const iterator = items[Symbol.iterator]();
  let next = iterator.next();
  for (; next.done !== true && first.length < most; next = iterator.next()) first.push(next.value);
  function* all(): Generator<T> {
    yield* first;
    for (; next.done !== true; next = iterator.next()) yield next.value;
  }
  return { first, all: all() };
}

function* chain<T>(...all: Iterable<T>[]): Generator<T> {
  for (const each of all) yield* each;
}

/** Moves what records answer to where the search reads it; without any, says that there is none. */
function placeAnswers(folder: string, answers: string | undefined): void {
  if (answers !== undefined) {
    renameSync(answers, folder);
    return;
  }
  for (const language of languages) {
    mkdirSync(join(folder, language), { recursive: true });
    writeFileSync(join(folder, nameWays(language)), '[]');
  }
  writeFileSync(join(folder, blockFile), '{}');
}

/** What goes into an index besides records. */
interface GivenToIndex {
  /** The folder of what records answer; it is moved into the index. */
  answers?: string | undefined;
  /** Shelves that are made already. */
  shelves?: Iterable<NamedShelf> | undefined;
  /** Where what was merged of shelves is kept. */
  kept?: KeptMerged | undefined;
}

/**
 * Writes the search index into a built site; answers how many records it holds. The records are gone through once, in the
 * order of their addresses.
 */
export async function indexSite(
  records: Iterable<SearchRecord>,
  site: string,
  { synonyms, names }: Lexicon = { synonyms: [], names: {} },
  most = mostForPagefind,
  { answers, shelves, kept }: GivenToIndex = {},
): Promise<number> {
  const folder = join(site, indexFolder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, nameFile), JSON.stringify(names));
  placeAnswers(join(folder, answerFolder), answers);
  const put = openPlacer(folder);
  if (shelves) return indexShelves(chain(shelves, shelveRecords(records)), put, synonyms, kept);
  const { first, all } = peek(records, most + 1);
  if (first.length > most) return indexShelves(shelveRecords(all), put, synonyms);
  await indexWithPagefind(first, folder, synonyms);
  return first.length;
}
