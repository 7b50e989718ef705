import type { WordKey } from '../i18n/words.ts';
import { keyPlace, uniqueCitations } from '../model/citations.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { listParts, type EntryPart, type PartItem } from '../model/entry-part.ts';
import type { EntryKind } from '../schema/kinds.ts';
import { fact, facts, paragraph, table, type Block } from './blocks.ts';
import { citeIn, sayJudgement, sayWhere } from './cite.ts';
import { sayFact } from './facts.ts';
import type { PrintOrder } from './order.ts';
import { namePledges } from './ties.ts';

/** Where an item is printed, and whose judgement it is. */
const sayProof = (
  { reader }: PrintOrder,
  { cite, judged }: Pick<PartItem, 'cite' | 'judged'>,
): string =>
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

/** A list as a table, with a column for whatever any of its items states; a place that all of them share stands below. */
function printList(order: PrintOrder, kind: EntryKind, { name, items }: EntryPart): Block[] {
  const { reader } = order;
  const { t } = reader;
  const columns = (items[0]?.facts ?? []).flatMap((first, at) =>
    items.some(({ facts: told }) => told[at]?.value !== undefined) ? [{ at, first }] : [],
  );
  const places = uniqueCitations(
    items.map(({ cite }) => cite),
    keyPlace,
  );
  const hasPledges = items.some(({ pledges }) => pledges.length > 0);
  const hasNotes = items.some(({ note }) => note !== undefined);
  const rows = items.map((item) => {
    const { note = '', pledges, ...proof } = item;
    const [what = '', ...others] = columns.flatMap(({ at }) => {
      const told = item.facts[at];
      return told ? [sayFact(order, kind, told)] : [];
    });
    const linked = pledges.length === 0 ? t('fact.none-linked') : namePledges(order, pledges);
    return [
      what + sayProof(order, places.length > 1 ? proof : { ...proof, cite: undefined }),
      ...others,
      ...(hasPledges ? [[linked].flat().join(', ')] : []),
      ...(hasNotes ? [note] : []),
    ];
  });
  const head = [
    ...columns.map(({ first }) => t(`entry.part.${kind}.${name}.${first.name}` as WordKey)),
    ...(hasPledges ? [t('entry.pledges')] : []),
    ...(hasNotes ? [t('table.note')] : []),
  ];
  return [
    table(t(`entry.part.${kind}.${name}` as WordKey), head, rows),
    ...(places.length === 1 ? [paragraph(sayWhere(reader, places), 'note')] : []),
  ];
}

/** The groups and lists that a kind has besides its facts, as it declares them. */
export const printParts = (order: PrintOrder, kind: EntryKind, entry: AnyEntry): Block[] =>
  listParts(kind, entry).flatMap((part) =>
    part.isList ? printList(order, kind, part) : [printOne(order, kind, part)],
  );
