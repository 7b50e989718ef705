import type { FactForm } from '../schema/define-kind.ts';
import type { Judgement } from '../schema/judgement.ts';
import { declarations, type EntryKind } from '../schema/kinds.ts';
import type { Citation } from '../schema/text.ts';
import type { AnyEntry } from './entry-book.ts';
import type { EntryFact } from './entry-fact.ts';

/** What a group, or one item of a list, states. */
export interface PartItem {
  facts: readonly EntryFact[];
  cite: Citation | undefined;
  judged: Judgement | undefined;
  note: string | undefined;
  /** The ids of linked pledges. */
  pledges: readonly string[];
}

/** A group or a list that a kind has besides its facts. */
export interface EntryPart {
  name: string;
  isList: boolean;
  items: readonly PartItem[];
}

type StatedItem = Readonly<Record<string, unknown>> &
  Partial<Pick<PartItem, 'cite' | 'judged' | 'note' | 'pledges'>>;

const readItem = (forms: Readonly<Record<string, FactForm>>, item: StatedItem): PartItem => ({
  facts: Object.entries(forms).map(
    ([name, form]) => ({ name, form, value: item[name] }) as EntryFact,
  ),
  cite: item.cite,
  judged: item.judged,
  note: item.note,
  pledges: item.pledges ?? [],
});

/** The parts that an entry states, in the order of its kind; the schema of the kind has accepted them. */
export function listParts(kind: EntryKind, entry: AnyEntry): EntryPart[] {
  const parts = Object.entries(declarations[kind].parts ?? {}) as [
    string,
    Readonly<Record<string, FactForm>>,
  ][];
  return parts.flatMap(([name, forms]) => {
    const value = entry[name] as StatedItem | readonly StatedItem[] | undefined;
    if (value === undefined) return [];
    const items = (Array.isArray(value) ? value : [value]) as readonly StatedItem[];
    return [
      { name, isList: Array.isArray(value), items: items.map((each) => readItem(forms, each)) },
    ];
  });
}
