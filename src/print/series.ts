import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { listUndated } from '../model/series.ts';
import { specSeries } from '../views/chart/series-spec.ts';
import type { Reader } from '../views/create-reader.ts';
import { sayValue } from '../views/sdg/say-value.ts';
import { bullets, fact, facts, type Block } from './blocks.ts';
import { citeIn, sayJudgement } from './cite.ts';
import { printChart, printMeasure } from './tables.ts';

const hasSeries = (entry: AnyEntry): entry is AnyEntry & SdgIndicator =>
  'series' in entry && 'direction' in entry && 'unit' in entry;

/** Values over time, and the tables that divide them, of an entry that has any. */
export function printSeries(reader: Reader, entry: AnyEntry): Block[] {
  if (!hasSeries(entry)) return [];
  const { t } = reader;
  const { direction, directionBy, incomparable, target } = entry;
  const undated = listUndated(entry).map(
    ({ value, note, cite }) =>
      [
        ...(value === undefined
          ? []
          : [t('indicator.undated', { value: sayValue(reader, entry, value) })]),
        ...(note === undefined ? [] : [note]),
      ].join(' ') + citeIn(reader, cite),
  );
  const stated = [
    ...(direction === 'neutral'
      ? []
      : [fact(t('print.direction-by'), sayJudgement(t, directionBy))]),
    ...(incomparable ? [fact(t('indicator.incomparable'), sayJudgement(t, incomparable))] : []),
    fact(
      t('indicator.target'),
      target
        ? `${sayValue(reader, entry, target.value)} (${reader.period(target.when)})${citeIn(reader, target.cite)}`
        : t('fact.not-stated'),
    ),
  ];
  return [
    facts(...stated),
    ...bullets(undated),
    ...printChart(reader, specSeries(entry, reader)),
    ...(entry.breakdowns ?? []).flatMap((each) => printMeasure(reader, each)),
  ];
}
