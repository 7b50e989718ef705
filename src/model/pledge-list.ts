import type { Named } from '../schema/name.ts';
import { hasCards } from './coverage.ts';
import type { GovernmentBook, TermBook } from './dataset.ts';
import { groupOf } from './group.ts';
import type { PledgeEntry } from './pledge-entry.ts';
import { rememberFor } from './remember.ts';
import { evidencedValues } from './status.ts';

/** The ready-made lists: how a reader without JavaScript filters and sorts. */
export const listGroups = ['area', 'department', 'status', 'order'] as const;
export type ListGroup = (typeof listGroups)[number];

export const listOrders = ['money', 'deadline', 'title'] as const;
export type ListOrder = (typeof listOrders)[number];

const collator = new Intl.Collator('ko');

const comparers: Record<ListOrder, (a: PledgeEntry, b: PledgeEntry) => number> = {
  money: (a, b) => (b.money?.plan ?? -Infinity) - (a.money?.plan ?? -Infinity),
  deadline: (a, b) => (a.facts.target?.year ?? Infinity) - (b.facts.target?.year ?? Infinity),
  title: (a, b) => collator.compare(a.facts.title, b.facts.title),
};

const noGroups = { area: [], department: [], status: [], order: [] };

/** The ids each ready-made list of a term exists for; where no pledge has a card there is nothing to list. */
export function groupIdsOf(term: TermBook): Record<ListGroup, readonly string[]> {
  if (!hasCards(term)) return noGroups;
  const present = new Set<string>(term.pledges.map(({ statuses }) => statuses.evidenced.value));
  return {
    area: term.term.areas.map(({ id }) => id),
    department: [...new Set(term.pledges.map(({ facts }) => facts.lead))],
    status: evidencedValues.filter((value) => present.has(value)),
    order: listOrders,
  };
}

const keyOf: Record<Exclude<ListGroup, 'order'>, (pledge: PledgeEntry) => string | undefined> = {
  area: ({ facts }) => facts.area,
  department: ({ facts }) => facts.lead,
  status: ({ statuses }) => statuses.evidenced.value,
};

/** The pledges of one ready-made list; amounts that are not stated come last. */
export function selectPledges(
  term: TermBook,
  by: ListGroup,
  group: string,
): readonly PledgeEntry[] {
  if (by === 'order') return term.pledges.toSorted(comparers[group as ListOrder]);
  return term.pledges.filter((pledge) => keyOf[by](pledge) === group);
}

/** All pledges of a term, area by area in the order of the term's own list. */
export function listByArea({ term, pledges }: TermBook): readonly PledgeEntry[] {
  const places = new Map(term.areas.map(({ id }, at) => [id, at]));
  const placeOf = ({ facts: { area } }: PledgeEntry) =>
    (area === undefined ? undefined : places.get(area)) ?? places.size;
  return pledges.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** The record that gives a group its name; a status and an order have their words in i18n. */
export function findGroup(
  { departmentById }: GovernmentBook,
  { term }: TermBook,
  by: ListGroup,
  id: string,
): Named | undefined {
  if (by === 'area') return term.areas.find((area) => area.id === id);
  return by === 'department' ? departmentById.get(id) : undefined;
}

type CutGroup = Exclude<ListGroup, 'order'>;

const countAll = rememberFor((term: TermBook) => {
  const ids = groupIdsOf(term);
  const count = (by: CutGroup) => {
    const held = Map.groupBy(term.pledges, keyOf[by]);
    return ids[by].map((id) => ({ id, count: groupOf(held, id).length }));
  };
  return { area: count('area'), department: count('department'), status: count('status') };
});

/** How many pledges each group of a kind holds. */
export const countGroups = (
  term: TermBook,
  by: CutGroup,
): readonly { id: string; count: number }[] => countAll(term)[by];
