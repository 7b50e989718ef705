import fc from 'fast-check';
import { openFolder } from '../../src/search/open-folder.ts';
import { typedString } from './strings.ts';

/** Asks a built site random strings; each must be answered, with results or without. */
export async function proveSearchStrings(
  seed: number,
  count: number,
  site = 'dist',
): Promise<{ lines: string[]; ok: boolean }> {
  const search = await openFolder(site);
  const failed: string[] = [];
  let found = 0;
  for (const query of fc.sample(typedString, { seed, numRuns: count })) {
    try {
      if ((await search(query)).results.length > 0) found += 1;
    } catch (error) {
      failed.push(`${JSON.stringify(query.slice(0, 80))}: ${String(error)}`);
    }
  }
  const total = `${String(count)} random strings, seed ${String(seed)}: ${String(found)} found something, ${String(failed.length)} failed`;
  return { lines: [...failed.slice(0, 20), total], ok: failed.length === 0 };
}
