import type { WordKey } from '../i18n/words.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { listParts, type EntryPart, type PartItem } from '../model/entry-part.ts';
import type { EntryKind } from '../schema/kinds.ts';
import { fact, facts, table, type Block } from './blocks.ts';
import { citeIn, sayJudgement } from './cite.ts';
import { sayFact } from './facts.ts';
import type { PrintOrder } from './order.ts';
import { namePledges } from './ties.ts';

/** Where an item is printed, and whose judgement it is. */
const sayProof = ({ reader }: PrintOrder, { cite, judged }: PartItem): string =>
  (judged === undefined ? '' : ` (${sayJudgement(reader.t, judged)})`) + citeIn(reader, cite);

/** A group in one line: what it states, without what it does not. */
function printOne(order: PrintOrder, kind: EntryKind, { name, items }: EntryPart): Block {
  const lines = items.map((item) => {
    const stated = item.facts.filter(({ value }) => value !== undefined);
    const said = stated.map((each) => sayFact(order, kind, each)).join(' · ');
    return `${said}${sayProof(order, item)}`;
  });
  return facts(fact(order.reader.t(`entry.part.${kind}.${name}` as WordKey), ...lines));
}

/** A list as a table, with a column for whatever any of its items states. */
function printList(order: PrintOrder, kind: EntryKind, { name, items }: EntryPart): Block {
  const { t } = order.reader;
  const columns = (items[0]?.facts ?? []).flatMap((first, at) =>
    items.some(({ facts: told }) => told[at]?.value !== undefined)
      ? [{ at, name: first.name }]
      : [],
  );
  const hasPledges = items.some(({ pledges }) => pledges.length > 0);
  const rows = items.map((item) => {
    const [first = '', ...others] = columns.flatMap(({ at }) => {
      const told = item.facts[at];
      return told ? [sayFact(order, kind, told)] : [];
    });
    const linked = namePledges(order, item.pledges).join(', ');
    return [
      `${first}${sayProof(order, item)}`,
      ...others,
      ...(hasPledges ? [linked === '' ? t('fact.none-linked') : linked] : []),
    ];
  });
  const head = columns.map((column) => t(`entry.part.${kind}.${name}.${column.name}` as WordKey));
  return table(
    t(`entry.part.${kind}.${name}` as WordKey),
    [...head, ...(hasPledges ? [t('entry.pledges')] : [])],
    rows,
  );
}

/** The groups and lists that a kind has besides its facts, as it declares them. */
export const printParts = (order: PrintOrder, kind: EntryKind, entry: AnyEntry): Block[] =>
  listParts(kind, entry).map((part) =>
    part.isList ? printList(order, kind, part) : printOne(order, kind, part),
  );
