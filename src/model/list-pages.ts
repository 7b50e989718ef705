/** The most promises on one page of a list. */
export const mostOnPage = 100;

/** How many pages a list of so many promises has; an empty one has its page as well. */
export const countPages = (promises: number): number =>
  Math.max(1, Math.ceil(promises / mostOnPage));

/** The numbers of the pages after the first. */
export const listLaterPages = (promises: number): number[] =>
  Array.from({ length: countPages(promises) - 1 }, (_, at) => at + 2);

/** What stands on one page of a list; the first is 1. */
export const cutPage = <T>(all: readonly T[], page: number): readonly T[] =>
  all.slice((page - 1) * mostOnPage, page * mostOnPage);
