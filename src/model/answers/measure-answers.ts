import { wonPerUnit } from '../../schema/money.ts';
import type { Measure } from '../../schema/work.ts';
import {
  writeSentence,
  text,
  type AnswerFact,
  type AnswerSentence,
  type AnswerSlot,
} from './answer.ts';

/** More rows than this are left to the page. */
const mostRows = 6;

const quantity = (value: number, unit: string): AnswerSlot => ({ is: 'quantity', value, unit });

function tellMeasureRows({ rows, unit }: Measure): AnswerSentence[] {
  const told = rows.flatMap(({ label, total }) => (total === undefined ? [] : [{ label, total }]));
  if (told.length === 0 || rows.length > mostRows) return [];
  return told.map(({ label, total }) =>
    writeSentence('answer.measure.row', { label: text(label), value: quantity(total, unit) }),
  );
}

/** What a table counts: the total that its source prints, and its rows. A total that is not printed is not made up; money is no count. */
export function answerMeasure(measure: Measure, anchor?: string): AnswerFact[] {
  const { title, unit, stated, cite } = measure;
  const rows = tellMeasureRows(measure);
  const total = stated?.total;
  const isMoney = Object.hasOwn(wonPerUnit, unit);
  if (isMoney || (total === undefined && rows.length === 0)) return [];
  const slots = { title: text(title) };
  return [
    {
      field: 'count',
      sentences: [
        total === undefined
          ? writeSentence('answer.measure.rows', slots)
          : writeSentence('answer.measure.total', { ...slots, value: quantity(total, unit) }),
        ...rows,
      ],
      figure: total === undefined ? undefined : quantity(total, unit),
      anchor,
      cites: [cite],
    },
  ];
}
