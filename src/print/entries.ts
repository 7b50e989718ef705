import type { WordKey } from '../i18n/words.ts';
import { address as to } from '../model/address.ts';
import { listEntryGroups, type AnyEntry, type EntryGroup } from '../model/entry-book.ts';
import { listFacts } from '../model/entry-fact.ts';
import { isInTerm } from '../model/entry-in-term.ts';
import type { EntryKind } from '../schema/kinds.ts';
import { fact, facts, heading, bullets, paragraph, type Block } from './blocks.ts';
import { citeIn, sayWhere } from './cite.ts';
import { sayFact } from './facts.ts';
import { sayAddress, type PrintOrder } from './order.ts';
import { printParts } from './parts.ts';
import { printSeries } from './series.ts';
import { printSteps } from './steps.ts';
import { printMeasure } from './tables.ts';
import { tieEntry } from './ties.ts';

/** An entry of any kind: the facts its kind declares, then whatever it tells at length. */
function printEntry(order: PrintOrder, kind: EntryKind, entry: AnyEntry): Block[] {
  const { reader } = order;
  const { facts: told = [], steps = [], tables = [], notes = [], sources = [] } = entry;
  const whole = to.entry(order.term.government, kind, entry.id);
  return [
    heading(2, reader.nameOf(entry).text, { kind, id: entry.id }),
    facts(
      ...listFacts(kind, entry).map((each) =>
        fact(reader.t(`entry.fact.${kind}.${each.name}` as WordKey), sayFact(order, kind, each)),
      ),
      ...told.map(({ label, text, cite }) => fact(label, `${text}${citeIn(reader, cite)}`)),
      ...tieEntry(order, kind, entry),
    ),
    ...printParts(order, kind, entry),
    ...printSeries(order, entry),
    ...printSteps(reader, steps),
    ...tables.flatMap((each) => printMeasure(reader, each)),
    ...bullets(notes.map(({ text, cite }) => `${text}${citeIn(reader, cite)}`)),
    ...(sources.length > 0 ? [paragraph(sayWhere(reader, sources), 'note')] : []),
    paragraph(reader.t('print.whole', { address: sayAddress(order, whole) }), 'note'),
  ];
}

function printGroup(order: PrintOrder, { kind, entries }: EntryGroup): Block[] {
  const { t } = order.reader;
  const own = entries.filter((entry) => isInTerm(order.term.term, kind, entry));
  const left = entries.length - own.length;
  if (own.length === 0) return [];
  return [
    heading(1, t(`entry.many.${kind}`)),
    paragraph(t('print.entries', { count: own.length })),
    ...(left > 0 ? [paragraph(t('print.other-terms', { count: left }), 'note')] : []),
    ...own.flatMap((entry) => printEntry(order, kind, entry)),
  ];
}

/** A chapter for each kind of entry that the government has on record, in the order of readers. */
export const printEntries = (order: PrintOrder): Block[] =>
  listEntryGroups(order.government.entries).flatMap((group) => printGroup(order, group));
