import { pagesOfSite } from '../../model/site-pages.ts';
import type { Entry, Shelf } from '../entry.ts';
import { judgePage } from '../page-text/judge-page.ts';
import { blankHeader } from '../page-text/lay-out-page.ts';
import type { Fault } from '../problem.ts';

function* checkPage({ file, body, bodyLine }: Entry<'page'>): Generator<Fault> {
  for (const fault of judgePage(blankHeader(body, bodyLine)).faults) yield { file, ...fault };
}

/** The names below /about/ where the site's own pages stand. */
const taken: ReadonlySet<string> = new Set(
  pagesOfSite
    .map((row) => row.address())
    .flatMap((address) => /^\/about\/(.+)\/$/.exec(address)?.[1] ?? []),
);

/** Pages hold words, not programs, and exist in both languages. */
export function* checkPages(shelf: Shelf): Generator<Fault> {
  const files = new Set(shelf.page.map(({ file }) => file));
  for (const page of shelf.page) {
    const { id, language } = page.place;
    if (language === 'ko' && taken.has(id)) {
      yield { code: 'page-name-taken', file: page.file, received: id };
    }
    yield* checkPage(page);
    const missing = `pages/${language === 'ko' ? 'en' : 'ko'}/${id}.mdx`;
    if (!files.has(missing))
      yield { code: 'page-language-missing', file: page.file, fills: { missing } };
  }
}
