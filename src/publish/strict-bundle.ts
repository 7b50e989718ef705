import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The programs that Pagefind writes beside its index: one for the page, one for its worker. */
const programs = ['pagefind.js', 'pagefind-worker.js'];

/**
 * Where Pagefind goes on without a file that it could not read, and what makes the question fail instead: an index with
 * a hole finds nothing, and nothing found must only be said of an index that is whole.
 */
const leniences: readonly (readonly [lenient: string, strict: string])[] = [
  ['"load_index_chunk")).catch(()=>{})', '"load_index_chunk"))'],
  ['"load_filter_chunk")).catch(()=>{})', '"load_filter_chunk"))'],
];

/** Pagefind's program with every lenience taken out; throws where one does not stand in it exactly once. */
export function makeStrict(program: string): string {
  return leniences.reduce((text, [lenient, strict]) => {
    const parts = text.split(lenient);
    if (parts.length !== 2) {
      throw new Error(
        `Pagefind's program holds ${JSON.stringify(lenient)} ${String(parts.length - 1)} times, not once: its version is not the one that src/publish/strict-bundle.ts is written for.`,
      );
    }
    return parts.join(strict);
  }, program);
}

/** Makes the search program of a built site fail where a file of its index is missing. @param folder where the index lies */
export function makeBundleStrict(folder: string): void {
  for (const name of programs) {
    const file = join(folder, name);
    writeFileSync(file, makeStrict(readFileSync(file, 'utf8')));
  }
}
