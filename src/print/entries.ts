import { formatNumber } from '../i18n/format.ts';
import { phraseAmount } from '../i18n/phrase-finding.ts';
import type { WordKey } from '../i18n/words.ts';
import { address as to } from '../model/address.ts';
import { toWon } from '../model/amount.ts';
import { findEntry, listEntryGroups, type AnyEntry, type EntryGroup } from '../model/entry-book.ts';
import { listFacts, type EntryFact } from '../model/entry-fact.ts';
import { isInTerm } from '../model/entry-in-term.ts';
import type { EntryKind } from '../schema/kinds.ts';
import type { Sum } from '../schema/money.ts';
import type { Stated } from '../schema/stated.ts';
import type { Reader } from '../views/create-reader.ts';
import { goalName } from '../views/sdg/goal-name.ts';
import {
  fact,
  facts,
  heading,
  bullets,
  paragraph,
  type Block,
  type PrintedFact,
} from './blocks.ts';
import { citeIn, sayWhere } from './cite.ts';
import { sayAddress, type PrintOrder } from './order.ts';
import { printSeries } from './series.ts';
import { printSteps } from './steps.ts';
import { printMeasure } from './tables.ts';

/** An amount with what the source prints; a printed dash and silence are told apart. */
function saySum({ t, won, language }: Reader, amount: Sum | '-' | undefined): string {
  if (amount === undefined) return t('fact.not-stated');
  const worth = amount === '-' ? undefined : toWon(amount.amount, amount.unit);
  if (amount === '-' || worth === undefined) return t('entry.dash');
  const printed = phraseAmount(amount.amount, amount.unit, t, language);
  return `${won(worth)} (${t('entry.printed', { amount: printed })})`;
}

/** A fact with its time and citation, or the name of the record that tells it. */
function sayStated({ reader, government }: PrintOrder, stated: Stated): string {
  const { t, nameOf } = reader;
  if (typeof stated === 'object') {
    const time = stated.when === undefined ? '' : ` (${reader.period(stated.when)})`;
    return `${stated.text}${time}${citeIn(reader, stated.cite)}`;
  }
  const held = findEntry(government.entries, stated);
  return held
    ? `${t('entry.held', { kind: t(`search.kind.${held.kind}`) })} ${nameOf(held.entry).text}`
    : t('fact.not-stated');
}

function sayFact(order: PrintOrder, kind: EntryKind, { name, form, value }: EntryFact): string {
  const { reader } = order;
  const { t } = reader;
  if (form === 'amount') return saySum(reader, value);
  if (value === undefined) return t('fact.not-stated');
  if (form === 'stated') return sayStated(order, value);
  if (form === 'lines') return value.join(' · ');
  if (form === 'number') return formatNumber(value);
  if (form === 'date') return reader.date(value);
  if (form === 'period') return reader.period(value);
  return form === 'choice' ? t(`entry.fact.${kind}.${name}.${value}` as WordKey) : value;
}

/** What ties an entry to the rest of the book; what nothing is tied to is not printed. */
function tieEntry({ reader, government, term }: PrintOrder, entry: AnyEntry): PrintedFact[] {
  const { t, nameOf } = reader;
  const { department, pledges = [], sdgs = [] } = entry;
  const office = department === undefined ? undefined : government.departmentById.get(department);
  const promises = pledges.flatMap((id) => term.pledgeById.get(id) ?? []);
  const goals = sdgs.map(
    ({ goal, mappedBy }) => `${goalName(reader, goal)} (${t(`sdg.mapped-by.${mappedBy}`)})`,
  );
  return [
    ...(office ? [fact(t('entry.department'), nameOf(office).text)] : []),
    ...(promises.length > 0
      ? [
          fact(
            t('entry.pledges'),
            ...promises.map(({ facts: own }) => `${own.id} ${nameOf(own).text}`),
          ),
        ]
      : []),
    ...(goals.length > 0 ? [fact(t('entry.sdgs'), goals.join(', '))] : []),
  ];
}

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
      ...tieEntry(order, entry),
    ),
    ...printSeries(reader, entry),
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
