import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { Statistic } from '../kinds/statistic/schema.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { listUndated } from '../model/series.ts';
import { specSeries } from '../views/chart/series-spec.ts';
import type { Reader } from '../views/create-reader.ts';
import { sayValue } from '../views/chart/say-value.ts';
import { bullets, fact, facts, type Block, type PrintedFact } from './blocks.ts';
import { citeIn, sayJudgement } from './cite.ts';
import { printChart, printMeasure } from './tables.ts';

const hasSeries = (entry: AnyEntry): entry is AnyEntry & Statistic =>
  'series' in entry && 'unit' in entry;

const isIndicator = (entry: AnyEntry): entry is AnyEntry & SdgIndicator => 'direction' in entry;

/** Which way is better and the target: what an indicator says beyond its values. */
function judgeSeries(reader: Reader, entry: AnyEntry & Statistic): PrintedFact[] {
  if (!isIndicator(entry)) return [];
  const { t } = reader;
  const { direction, directionBy, target } = entry;
  return [
    ...(direction === 'neutral'
      ? []
      : [fact(t('print.direction-by'), sayJudgement(t, directionBy))]),
    fact(
      t('indicator.target'),
      target
        ? `${sayValue(reader, entry, target.value)} (${reader.period(target.when)})${citeIn(reader, target.cite)}`
        : t('fact.not-stated'),
    ),
  ];
}

/** Values over time, and the tables that divide them, of an entry that has any. */
export function printSeries(reader: Reader, entry: AnyEntry): Block[] {
  if (!hasSeries(entry)) return [];
  const { t } = reader;
  const { incomparable } = entry;
  const undated = listUndated(entry).map(
    ({ value, note, cite }) =>
      [
        ...(value === undefined
          ? []
          : [t('series.undated', { value: sayValue(reader, entry, value) })]),
        ...(note === undefined ? [] : [note]),
      ].join(' ') + citeIn(reader, cite),
  );
  const stated = [
    ...judgeSeries(reader, entry),
    ...(incomparable ? [fact(t('series.incomparable'), sayJudgement(t, incomparable))] : []),
  ];
  return [
    ...(stated.length > 0 ? [facts(...stated)] : []),
    ...bullets(undated),
    ...printChart(reader, specSeries(entry, reader)),
    ...(entry.breakdowns ?? []).flatMap((each) => printMeasure(reader, each)),
  ];
}
