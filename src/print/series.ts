import type { SdgIndicator } from '../kinds/indicator/schema.ts';
import type { Statistic } from '../kinds/statistic/schema.ts';
import type { AnyEntry } from '../model/entry-book.ts';
import { progressOf } from '../model/progress-count.ts';
import { listUndated } from '../model/series.ts';
import { specSeries } from '../views/chart/series-spec.ts';
import { sayValue } from '../views/chart/say-value.ts';
import { sayProgress } from '../views/sdg/say-progress.ts';
import { bullets, fact, facts, type Block, type PrintedFact } from './blocks.ts';
import { citeIn, sayJudgement } from './cite.ts';
import type { PrintOrder } from './order.ts';
import { printChart, printMeasure } from './tables.ts';

const hasSeries = (entry: AnyEntry): entry is AnyEntry & Statistic =>
  'series' in entry && 'unit' in entry;

const isIndicator = (entry: AnyEntry): entry is AnyEntry & SdgIndicator => 'direction' in entry;

/** How far it has come, which way is better and the target: what an indicator says beyond its values. */
function judgeSeries({ reader, government }: PrintOrder, entry: AnyEntry): PrintedFact[] {
  if (!isIndicator(entry)) return [];
  const { t } = reader;
  const { direction, directionBy, target, limit } = entry;
  const progress = progressOf(government, entry);
  const why = progress.reason === undefined ? [] : [t(`progress.reason.${progress.reason}`)];
  return [
    fact(
      t('progress.title'),
      [t(`progress.status.${progress.status}`), ...why].join(': '),
      ...sayProgress(reader, entry, progress),
    ),
    ...(direction === 'neutral'
      ? []
      : [fact(t('print.direction-by'), sayJudgement(t, directionBy))]),
    fact(
      t('indicator.target'),
      target
        ? `${sayValue(reader, entry, target.value)} (${reader.period(target.when)})${citeIn(reader, target.cite)}`
        : t('fact.not-stated'),
    ),
    ...(limit
      ? [
          fact(
            t('progress.limit'),
            `${sayValue(reader, entry, limit.value)}${citeIn(reader, limit.cite)}`,
          ),
        ]
      : []),
  ];
}

/** Values over time, and the tables that divide them, of an entry that has any. */
export function printSeries(order: PrintOrder, entry: AnyEntry): Block[] {
  if (!hasSeries(entry)) return [];
  const { reader } = order;
  const { t } = reader;
  const { incomparable, series } = entry;
  const undated = listUndated(entry).map(
    ({ value, note, cite }) =>
      [
        ...(value === undefined
          ? []
          : [t('series.undated', { value: sayValue(reader, entry, value) })]),
        ...(note === undefined ? [] : [note]),
      ].join(' ') + citeIn(reader, cite),
  );
  const again = series.flatMap(({ when, alsoStated = [] }) =>
    alsoStated.map(({ value, cite, judged }) => {
      const time = when === undefined ? [] : [reader.period(when)];
      const judgement = `(${sayJudgement(t, judged)})`;
      const said = [...time, sayValue(reader, entry, value), judgement].join(' ');
      return `${said}${citeIn(reader, cite)}`;
    }),
  );
  const stated = [
    ...judgeSeries(order, entry),
    ...(incomparable ? [fact(t('series.incomparable'), sayJudgement(t, incomparable))] : []),
    ...(again.length > 0 ? [fact(t('print.also'), ...again)] : []),
  ];
  return [
    ...(stated.length > 0 ? [facts(...stated)] : []),
    ...bullets(undated),
    ...printChart(reader, specSeries(entry, reader)),
    ...(entry.breakdowns ?? []).flatMap((each) => printMeasure(reader, each)),
  ];
}
