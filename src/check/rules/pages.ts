import type { Entry, Shelf } from '../entry.ts';
import { judgePage } from '../page-text/judge-page.ts';
import { blankHeader } from '../page-text/lay-out-page.ts';
import type { Fault } from '../problem.ts';

function* checkPage({ file, body, bodyLine }: Entry<'page'>): Generator<Fault> {
  for (const fault of judgePage(blankHeader(body, bodyLine)).faults) yield { file, ...fault };
}

/** Pages hold words, not programs, and exist in both languages. */
export function* checkPages(shelf: Shelf): Generator<Fault> {
  const files = new Set(shelf.page.map(({ file }) => file));
  for (const page of shelf.page) {
    yield* checkPage(page);
    const other = page.place.language === 'ko' ? 'en' : 'ko';
    const missing = `pages/${other}/${page.place.id}.mdx`;
    if (!files.has(missing))
      yield { code: 'page-language-missing', file: page.file, fills: { missing } };
  }
}
