import { toWon } from '../../src/model/amount.ts';
import { listEntryGroups } from '../../src/model/entry-book.ts';
import { isInTerm } from '../../src/model/entry-in-term.ts';
import { listBlocks, type Block } from '../../src/print/blocks.ts';
import type { PrintOrder } from '../../src/print/order.ts';
import type { Sum } from '../../src/schema/money.ts';
import type { Reader } from '../../src/views/create-reader.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { pack } from './read-pdf.ts';

/** A text, a time, an amount or a count that a record states. */
export interface StatedPart {
  path: string;
  /** The words that a page may show it in; any of them will do. */
  shown: readonly string[];
}

/** What no page shows by itself: names in another language, printed words, and what is told only where it differs. */
const silent = ['english', 'quote', 'acknowledged', 'classed', 'promised'];
/** Numbers that are told by a name, a working or a table of their own. */
const untold = ['goal', 'amount', 'derive', 'money', 'ofFramework', 'numbering', 'announced'];

const isTime = (text: string) => /^(\.\.|\d{4}-\d)[\d/.~-]*$/.test(text);
const isSum = (value: object): value is Sum => 'amount' in value && 'unit' in value;

/** Everything that a record states in Korean words, times, amounts or counts; the ids of other records are none of these. */
export function listStated(reader: Reader, value: unknown, path = ''): StatedPart[] {
  if (typeof value === 'number') return [{ path, shown: [formatNumber(value), String(value)] }];
  if (typeof value === 'string') {
    if (isTime(value)) return [{ path, shown: [reader.period(value), reader.date(value)] }];
    return /\p{Script=Hangul}/u.test(value) ? [{ path, shown: [value] }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const worth = isSum(value) ? toWon(value.amount, value.unit) : undefined;
  const left = [...silent, ...untold, ...(worth === undefined ? [] : ['unit'])];
  return [
    ...(worth === undefined ? [] : [{ path, shown: [reader.won(worth)] }]),
    ...Object.entries(value).flatMap(([key, each]) =>
      left.includes(key) ? [] : listStated(reader, each, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

/** What a block says, without the spaces that a line may break at. */
function sayBlock(block: Block): string {
  if (block.is === 'card') return '';
  if (block.is === 'list') return block.items.join('');
  if (block.is === 'facts')
    return block.facts.flatMap(({ term, lines }) => [term, ...lines]).join('');
  return block.is === 'table'
    ? [block.caption, ...block.head, ...block.rows.flat()].join('')
    : block.text;
}

/** What a book says under the heading of each record; before the first one stands what it says of the term. */
export function readSections(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const sections = new Map<string, string>();
  let open = 'term';
  for (const block of listBlocks(blocks)) {
    if (block.is === 'heading' && block.of) open = `${block.of.kind} ${block.of.id}`;
    sections.set(open, (sections.get(open) ?? '') + pack(sayBlock(block)));
  }
  return sections;
}

/** The records of a book: its pledges, with their own words, and the entries of the term. */
export const listRecords = ({ government, term }: PrintOrder): [name: string, facts: object][] => [
  ['term', term.term],
  ...term.pledges.map(({ facts, body }): [string, object] => [
    `pledge ${facts.id}`,
    { ...facts, body },
  ]),
  ...listEntryGroups(government.entries).flatMap(({ kind, entries }) =>
    entries
      .filter((entry) => isInTerm(term.term, kind, entry))
      .map((entry): [string, object] => [`${kind} ${entry.id}`, entry]),
  ),
];

/** What the records of a book state and their part of it does not say. */
export function listUntold(order: PrintOrder, blocks: readonly Block[]): string[] {
  const sections = readSections(blocks);
  return listRecords(order).flatMap(([name, facts]) => {
    // Where the book begins, its method and cover name no record; a term is told there.
    const said = sections.get(name) ?? '';
    return listStated(order.reader, facts)
      .filter(({ shown }) => !shown.some((words) => said.includes(pack(words))))
      .map(({ path, shown }) => `${name} ${path}: ${shown[0] ?? ''}`);
  });
}
