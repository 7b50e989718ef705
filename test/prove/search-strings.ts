import fc from 'fast-check';
import { openFolder } from '../../src/search/open-folder.ts';
import type { Verdict } from './proofs.ts';
import { typedString } from './strings.ts';

/** Random strings as they are typed, pasted or broken on the way; the same seed draws the same ones. */
export const drawStrings = (seed: number, count: number): string[] =>
  fc.sample(typedString, { seed, numRuns: count });

/** Asks a built site random strings; each must be answered, with results or without. */
export async function askStrings(site: string, seed: number, count: number): Promise<Verdict> {
  const search = await openFolder(site);
  const failed: string[] = [];
  let found = 0;
  for (const query of drawStrings(seed, count)) {
    try {
      if ((await search(query)).results.length > 0) found += 1;
    } catch (error) {
      failed.push(`${JSON.stringify(query.slice(0, 80))}: ${String(error)}`);
    }
  }
  const total = `${String(count)} random strings, seed ${String(seed)}: ${String(found)} found something, ${String(failed.length)} failed`;
  return { lines: [...failed.slice(0, 20), total], ok: failed.length === 0 };
}

/** The same of the site in `dist`. */
export const proveSearchStrings = (seed: number, count: number): Promise<Verdict> =>
  askStrings('dist', seed, count);
