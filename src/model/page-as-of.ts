import { asOfRecord, readAsOf, type AsOf } from './as-of.ts';
import type { Dataset, GovernmentBook } from './dataset.ts';
import { listEntryGroups } from './entry-book.ts';

/**
 * The newest date that any term or dated entry of a government speaks of; of dates that end alike, the most exact. A
 * period may reach into what is planned.
 */
function findNewest({ terms, entries }: GovernmentBook, today: AsOf): AsOf | undefined {
  const dated = listEntryGroups(entries).flatMap((group) =>
    group.entries.flatMap(({ date }) => date ?? []),
  );
  return [...terms.map(({ asOf }) => asOf), ...dated.map((date) => asOfRecord(date, today))]
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.text.length - b.text.length)
    .at(-1);
}

/**
 * What a page speaks of, as stated: the date of its pledge, its term or its government, else the one that the site
 * calls today.
 * @param address without base path and language
 */
export function findPageAsOf(
  { governments, asOfText }: Pick<Dataset, 'governments' | 'asOfText'>,
  address: string,
): string {
  const [gov, termId, room, id = ''] = address
    .replace(/^\/audit(?=\/.)/, '')
    .split('/')
    .slice(1);
  const book = governments.find(({ government }) => government.id === gov);
  const term = book?.terms.find((each) => each.term.id === termId);
  const pledge = room === 'pledges' ? term?.pledgeById.get(id) : undefined;
  return (
    (pledge ?? term)?.asOf.text ?? (book && findNewest(book, readAsOf(asOfText)))?.text ?? asOfText
  );
}
