import { placeInTime } from '../../model/place-in-time.ts';
import {
  readMovement,
  readSeries,
  statedDirection,
  type Directed,
  type SeriesPoint,
} from '../../model/series.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { glossUnit, sayQuantity, sayReading } from '../../i18n/gloss.ts';
import type { Language } from '../../i18n/words.ts';
import { drawWhen } from '../layout/draw-when.ts';
import { placePoints } from './place-points.ts';
import { listSources, type ChartContext, type ChartSpec } from './spec.ts';

function sayPointTime(when: string, language: Language): string {
  return when.includes('/') ? formatPeriod(when, language) : formatDate(when, language);
}

/** Short enough for an axis: a year alone stays bare. */
function labelWhen(when: string, language: Language): string {
  return /^\d{4}$/.test(when) ? when : formatPeriod(when, language);
}

/** From 80 % to 90 % is ten percentage points, and no tenth. */
const unitOfChange = (unit: string) => (unit === '%' ? '%p' : unit);

/** A count grows, a share rises. */
const wordsOfChange = (unit: string) =>
  unit === '%'
    ? ({ up: 'chart.series.more-share', down: 'chart.series.less-share' } as const)
    : ({ up: 'chart.series.more', down: 'chart.series.less' } as const);

function writeSeriesSentence(
  record: Directed,
  points: readonly [SeriesPoint, ...SeriesPoint[]],
  { t, language }: ChartContext,
): string {
  if (record.incomparable && points.length > 1) {
    return t('chart.series.incomparable', { count: points.length });
  }
  const movement = readMovement(record);
  const say = (point: SeriesPoint) => ({
    when: sayPointTime(point.when, language),
    value: sayReading(point, record.unit, t, language),
  });
  if (!movement) return t('chart.series.single', say(points[0]));
  const [from, to] = [say(movement.from), say(movement.to)];
  const params = {
    from: from.when,
    to: to.when,
    start: from.value,
    end: to.value,
    change: sayQuantity(Math.abs(movement.change), unitOfChange(record.unit), t, language),
  };
  if (movement.change === 0) return t('chart.series.same', params);
  return t(wordsOfChange(record.unit)[movement.change > 0 ? 'up' : 'down'], params);
}

/** A series over time, with the target of an indicator; undefined where no value is stated. */
export function specSeries(
  record: Directed,
  context: ChartContext,
  id = 'series',
): ChartSpec | undefined {
  const { t, language } = context;
  const say = {
    date: (date: string) => formatDate(date, language),
    period: (period: string) => formatPeriod(period, language),
  };
  const { target, limit, english, title, unit, gaps = [] } = record;
  const direction = statedDirection(record);
  const isEditors = direction !== record.direction;
  const [first, ...others] = readSeries(record);
  if (!first) return undefined;
  const points = [first, ...others] as const;
  const places = placePoints(points, gaps);
  const derived = places.map(({ point }) => point?.derived === true);
  const abouts = places.map(({ point }) =>
    point?.about === undefined ? undefined : t('chart.about', { value: formatNumber(point.about) }),
  );
  // A stated gap, a target or a limit is more than a slope can show.
  const isSlope =
    points.length === 2 && gaps.length === 0 && !record.incomparable && !target && !limit;
  const recordLang = language === 'ko' ? undefined : ('ko' as const);
  return {
    id,
    kind: isSlope ? 'slope' : 'line',
    ...(record.incomparable ? { isApart: true } : {}),
    title: t('chart.name', { name: title, english: english ?? title }),
    titleLang: english === undefined ? recordLang : undefined,
    quoteLang: recordLang,
    sentence: writeSeriesSentence(record, points, context),
    unitLine: t('chart.unit', { unit: glossUnit(unit, language) }),
    firstColumn: t('chart.when'),
    categories: places.map(({ when }) => labelWhen(when, language)),
    times: places.map(({ when }) => drawWhen(say, when, labelWhen(when, language))),
    positions: places.map(({ at }) => at),
    series: [
      {
        id: 'value',
        label: t('chart.series.value'),
        values: places.map(({ point }) => point?.value ?? null),
        pattern: 1,
        derived,
        marks: abouts,
        texts: places.map(({ point, gap }, at) => {
          if (point?.derived) {
            return t('chart.series.derived', { value: abouts[at] ?? formatNumber(point.value) });
          }
          if (!gap) return undefined;
          const { reason } = gap;
          return reason === undefined
            ? t('chart.series.gap')
            : t('chart.series.gap-why', { reason });
        }),
      },
    ],
    absent: t('chart.not-stated'),
    ...(target
      ? {
          target: {
            label: t('chart.series.target', { when: labelWhen(target.when, language) }),
            value: target.value,
            at: placeInTime(target.when),
          },
        }
      : {}),
    ...(limit ? { limit: { label: t('progress.limit'), value: limit.value } } : {}),
    sources: listSources(
      [...points, ...gaps, ...[target ?? [], limit ?? []].flat()].flatMap(({ cite }) => cite ?? []),
      context,
    ),
    notes: [
      ...(record.incomparable
        ? [
            {
              text: t('chart.series.incomparable-why', { reason: record.incomparable.reason }),
              lang: recordLang,
            },
          ]
        : []),
      ...(record.direction === undefined
        ? []
        : [
            {
              text: t(
                isEditors ? 'chart.series.direction.editor' : `chart.series.direction.${direction}`,
              ),
            },
          ]),
      ...(derived.includes(true) ? [{ text: t('chart.series.derived-note') }] : []),
      ...points.flatMap(({ when, note }) =>
        note === undefined
          ? []
          : [{ text: `${sayPointTime(when, language)}: ${note}`, lang: recordLang }],
      ),
    ],
  };
}
