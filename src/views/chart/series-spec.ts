import { readMovement, readSeries, type SeriesPoint } from '../../model/series.ts';
import type { SdgIndicator } from '../../schema/sdg-indicator.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import type { Language } from '../../i18n/words.ts';
import { listSources, type ChartContext, type ChartSpec } from './spec.ts';

interface Place {
  when: string;
  at: number;
  point: SeriesPoint | undefined;
}

/** Where a date or the beginning of an interval stands in time, in years. */
function placeInTime(when: string): number {
  const [, year, month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(when) ?? [];
  const months = month === undefined ? 0 : Number(month) - 1;
  const days = day === undefined ? 0 : Number(day) - 1;
  return Number(year) + months / 12 + days / 365;
}

/** The points in time. A yearly series shows the years without a value as gaps. */
function placePoints(points: readonly SeriesPoint[]): Place[] {
  const placed = points.map((point) => ({ when: point.when, at: placeInTime(point.when), point }));
  const [first, last] = [placed[0], placed.at(-1)];
  const isYearly = points.every(({ when }) => /^\d{4}$/.test(when));
  if (!first || !last || !isYearly || new Set(placed.map(({ at }) => at)).size < placed.length) {
    return placed;
  }
  return Array.from({ length: last.at - first.at + 1 }, (_, step) => {
    const at = first.at + step;
    const point = placed.find((place) => place.at === at)?.point;
    return { when: String(at), at, point };
  });
}

function sayWhen(when: string, language: Language): string {
  return when.includes('/') ? formatPeriod(when, language) : formatDate(when, language);
}

/** Short enough for an axis: a year alone stays bare. */
function labelWhen(when: string, language: Language): string {
  return /^\d{4}$/.test(when) ? when : formatPeriod(when, language);
}

function writeSentence(
  indicator: SdgIndicator,
  only: SeriesPoint,
  { t, language }: ChartContext,
): string {
  const movement = readMovement(indicator);
  const say = ({ when, value }: SeriesPoint) => ({
    when: sayWhen(when, language),
    value: t('chart.value', { value: formatNumber(value), unit: indicator.unit }),
  });
  if (!movement) return t('chart.series.single', say(only));
  const [from, to] = [say(movement.from), say(movement.to)];
  const change = formatNumber(Math.abs(movement.change));
  const params = {
    from: from.when,
    to: to.when,
    start: from.value,
    end: to.value,
    change: t('chart.value', { value: change, unit: indicator.unit }),
  };
  if (movement.change === 0) return t('chart.series.same', params);
  return t(movement.change > 0 ? 'chart.series.more' : 'chart.series.less', params);
}

/** An indicator over time with its target; undefined where no value is stated. */
export function specSeries(
  indicator: SdgIndicator,
  context: ChartContext,
  id = 'series',
): ChartSpec | undefined {
  const { t, language } = context;
  const { direction, target, english, title, unit } = indicator;
  const points = readSeries(indicator);
  const first = points[0];
  if (!first) return undefined;
  const places = placePoints(points);
  const derived = places.map(({ point }) => point?.derived === true);
  const recordLang = language === 'ko' ? undefined : ('ko' as const);
  return {
    id,
    kind: 'line',
    title: t('chart.name', { name: title, english: english ?? title }),
    titleLang: english === undefined ? recordLang : undefined,
    sentence: writeSentence(indicator, first, context),
    unitLine: t('chart.unit', { unit }),
    firstColumn: t('chart.when'),
    categories: places.map(({ when }) => labelWhen(when, language)),
    positions: places.map(({ at }) => at),
    series: [
      {
        id: 'value',
        label: t('chart.series.value'),
        values: places.map(({ point }) => point?.value ?? null),
        pattern: 1,
        derived,
        texts: places.map(({ point }) =>
          point?.derived
            ? t('chart.series.derived', { value: formatNumber(point.value) })
            : undefined,
        ),
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
    sources: listSources(
      [...points.map(({ cite }) => cite), ...(target ? [target.cite] : [])],
      context,
    ),
    notes: [
      { text: t(`chart.series.direction.${direction}`) },
      ...(derived.includes(true) ? [{ text: t('chart.series.derived-note') }] : []),
      ...points.flatMap(({ when, note }) =>
        note === undefined
          ? []
          : [{ text: `${sayWhen(when, language)}: ${note}`, lang: recordLang }],
      ),
    ],
  };
}
