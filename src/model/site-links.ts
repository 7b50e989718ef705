import type { GovernmentBook, TermBook } from './dataset.ts';
import { listGovernmentRows, listTermRows, pagesOfSite, type SiteRow } from './site-pages.ts';

/** The word for a link to a page. */
export function wordLink(row: SiteRow) {
  return 'link' in row ? row.link : row.title;
}

/** The rows with their addresses: those of a term and of a government where there is one, and those every site has. */
export function listLinks(
  book?: GovernmentBook,
  term?: TermBook,
): { row: SiteRow; href: string }[] {
  const gov = book?.government.id;
  return [
    ...(gov !== undefined && term !== undefined
      ? listTermRows(term).map((row) => ({ row, href: row.address(gov, term.term.id) }))
      : []),
    ...(book && gov !== undefined
      ? listGovernmentRows(book).map((row) => ({ row, href: row.address(gov) }))
      : []),
    ...pagesOfSite.flatMap((row) => ('isThere' in row ? [] : [{ row, href: row.address() }])),
  ];
}
