import { listAcknowledging } from '../acknowledge.ts';
import { columnYear } from '../../model/amount.ts';
import { spanDays } from '../../model/period.ts';
import type { ShelvedFile, SiteShelf } from '../entry.ts';
import type { Fault, FieldPath } from '../problem.ts';
import { listShelvedEntries, listShelvedSeries } from '../shelved-entries.ts';
import { listWorks } from '../works.ts';

const isAfter = (date: string, asOf: string) => spanDays(date).first > spanDays(asOf).last;

function* checkStatusDays({ file, facts }: ShelvedFile<'pledge'>, own: string): Generator<Fault> {
  for (const [index, { asOf }] of (facts.status ?? []).entries()) {
    if (!isAfter(asOf, own)) continue;
    const path = ['status', index, 'asOf'];
    yield { code: 'status-after-as-of', file, path, received: asOf, fills: { asOf: own } };
  }
}

function* checkSpentLater({ file, facts }: ShelvedFile<'pledge'>, asOf: string): Generator<Fault> {
  for (const { work, base } of listWorks(facts)) {
    for (const [column, amount] of Object.entries(work.money?.spent?.columns ?? {})) {
      // A year told together with those before it may be one that has begun.
      const year = column.startsWith('~') ? undefined : columnYear(column);
      if (year === undefined || amount === '-' || amount === 0) continue;
      if (!isAfter(String(year), asOf)) continue;
      const path = [...base, 'money', 'spent', 'columns', column];
      const received = String(amount);
      yield { code: 'money-spent-later', file, path, received, fills: { year, asOf } };
    }
  }
}

interface StatedDay {
  file: string;
  date: string | undefined;
  path: FieldPath;
}

function* listStatedDays(shelf: SiteShelf): Generator<StatedDay> {
  for (const { file, facts } of shelf.pledge) yield { file, date: facts.asOf, path: ['asOf'] };
  for (const { file, facts } of listShelvedEntries(shelf)) {
    yield { file, date: facts.date, path: ['date'] };
  }
  for (const { file, facts } of shelf.source) yield { file, date: facts.date, path: ['date'] };
  for (const { file, facts } of shelf.term) {
    yield { file, date: facts.asOf, path: ['asOf'] };
    for (const [index, { asOf }] of (facts.announced ?? []).entries()) {
      yield { file, date: asOf, path: ['announced', index, 'asOf'] };
    }
  }
  for (const { file, facts } of listAcknowledging(shelf)) {
    for (const [index, { response }] of (facts.acknowledged ?? []).entries()) {
      yield { file, date: response?.date, path: ['acknowledged', index, 'response', 'date'] };
    }
  }
  for (const { file, facts } of listShelvedSeries(shelf)) {
    for (const [index, { when }] of (facts.series ?? []).entries()) {
      yield { file, date: when, path: ['series', index, 'when'] };
    }
  }
}

/** No record says what happened after its own as-of date, and seldom is one newer than the day its site calls today. */
export function* checkLater(shelf: SiteShelf): Generator<Fault> {
  for (const entry of shelf.pledge) {
    const { asOf } = entry.facts;
    if (asOf === undefined) continue;
    yield* checkStatusDays(entry, asOf);
    yield* checkSpentLater(entry, asOf);
  }
  const asOf = shelf.site[0]?.facts.asOf;
  if (asOf === undefined) return;
  for (const { file, date, path } of listStatedDays(shelf)) {
    if (date === undefined || !isAfter(date, asOf)) continue;
    yield { code: 'record-newer', file, path, received: date, fills: { asOf } };
  }
}
