import type { SdgIndicator } from '../../kinds/indicator/schema.ts';
import type { Series } from '../../schema/series.ts';
import { listUndated, readSeries, type SeriesPoint } from '../series.ts';
import {
  writeSentence,
  text,
  when,
  type AnswerFact,
  type AnswerSentence,
  type AnswerSlot,
} from './answer.ts';

/** More values than this are left to the page; the newest are told. */
const mostPoints = 5;

const valueOf = (
  { value, about }: Pick<SeriesPoint, 'value' | 'about'>,
  unit: string,
): AnswerSlot => ({
  is: 'quantity',
  value,
  unit,
  about,
});

function tellPoint(point: SeriesPoint, unit: string): AnswerSentence[] {
  const slots = { when: when(point.when), value: valueOf(point, unit) };
  return [
    writeSentence(point.derived ? 'answer.series.derived' : 'answer.series.point', slots),
    ...(point.note === undefined
      ? []
      : [writeSentence('answer.series.note', { note: text(point.note) })]),
  ];
}

/** How many there were: the values with their times, and what was counted. */
function answerValues(series: Series): AnswerFact[] {
  const { unit, definition } = series;
  const points = readSeries(series).slice(-mostPoints);
  const undated = listUndated(series).flatMap(({ value, cite }) =>
    value === undefined ? [] : [{ value, cite, about: undefined }],
  );
  const newest = points.at(-1);
  const all = [...points, ...undated];
  const figure = undated.length === 0 ? newest : all.length === 1 ? undated[0] : undefined;
  if (all.length === 0) return [];
  return [
    {
      field: 'value',
      sentences: [
        ...points.flatMap((point) => tellPoint(point, unit)),
        ...undated.map((point) =>
          writeSentence('answer.series.undated', { value: valueOf(point, unit) }),
        ),
        writeSentence('answer.series.definition', {
          definition: text(definition.replace(/\.$/, '')),
        }),
      ],
      figure: figure && valueOf(figure, unit),
      asOf: newest?.when,
      cites: all.map(({ cite }) => cite),
    },
  ];
}

function answerAim({ target, unit }: Series & Partial<Pick<SdgIndicator, 'target'>>): AnswerFact[] {
  if (!target) return [];
  const value: AnswerSlot = { is: 'quantity', value: target.value, unit };
  return [
    {
      field: 'target',
      sentences: [writeSentence('answer.series.target', { when: when(target.when), value })],
      figure: value,
      cites: [target.cite],
    },
  ];
}

/** What an indicator or a statistic answers. */
export const answerSeries = (series: Series): AnswerFact[] => [
  ...answerValues(series),
  ...answerAim(series),
];
