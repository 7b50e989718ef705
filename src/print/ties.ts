import { listRelated, type AnyEntry } from '../model/entry-book.ts';
import type { EntryKind } from '../schema/kinds.ts';
import type { SdgLink } from '../schema/sdg-link.ts';
import type { Reader } from '../views/create-reader.ts';
import { goalName } from '../views/sdg/goal-name.ts';
import { fact, type PrintedFact } from './blocks.ts';
import type { PrintOrder } from './order.ts';

/** Pledges of the term by number and name. */
export function namePledges({ reader, term }: PrintOrder, ids: readonly string[]): string[] {
  return ids
    .flatMap((id) => term.pledgeById.get(id) ?? [])
    .map(({ facts: own }) => `${own.id} ${reader.nameOf(own).text}`);
}

/** The goals a record serves, who says so and why. */
export const sayGoals = (reader: Reader, links: readonly SdgLink[]): string[] =>
  links.map(({ goal, mappedBy, reason }) => {
    const why = reason === undefined ? '' : `: ${reason}`;
    return `${goalName(reader, goal)} (${reader.t(`sdg.mapped-by.${mappedBy}`)}${why})`;
  });

/** What ties an entry to the rest of the book; what nothing is tied to is not printed. */
export function tieEntry(order: PrintOrder, kind: EntryKind, entry: AnyEntry): PrintedFact[] {
  const { reader, government } = order;
  const { t, nameOf } = reader;
  const { department, pledges = [], sdgs = [], term: named } = entry;
  const office = department === undefined ? undefined : government.departmentById.get(department);
  const about = government.terms.find(({ term }) => term.id === named);
  const lines: [term: string, lines: readonly string[]][] = [
    [t('entry.department'), office ? [nameOf(office).text] : []],
    [t('entry.pledges'), namePledges(order, pledges)],
    [t('entry.sdgs'), sayGoals(reader, sdgs)],
    [
      t('entry.related'),
      [
        ...(about ? [`${t('search.kind.term')}: ${nameOf(about.term).text}`] : []),
        ...listRelated(government.entries, kind, entry).flatMap(({ kind: other, entries }) =>
          entries.map((each) => `${t(`search.kind.${other}`)}: ${nameOf(each).text}`),
        ),
      ],
    ],
  ];
  return lines.flatMap(([term, said]) => (said.length > 0 ? [fact(term, ...said)] : []));
}
