import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { SearchRecord } from '../search/search-records.ts';

const batchSize = 200;

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Writes the search index into a built site; answers how many records it holds. Record order decides its bytes. */
export async function indexSite(records: readonly SearchRecord[], site: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'ko' });
  if (!index) throw new Error(errors.join('\n'));
  let indexed = 0;
  for (let start = 0; start < records.length; start += batchSize) {
    const added = await Promise.all(
      records.slice(start, start + batchSize).map(({ address, kind, title, content }) =>
        index.addCustomRecord({
          url: address,
          content,
          language: 'ko',
          meta: { title, address, kind },
          filters: { kind: [kind] },
        }),
      ),
    );
    for (const answer of added) refuse(answer.errors);
    indexed += added.length;
  }
  refuse((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
  await pagefind.close();
  return indexed;
}
