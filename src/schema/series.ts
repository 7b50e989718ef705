import { z } from 'zod';
import { edtfPeriod } from './date.ts';
import { addFault } from './fault.ts';
import { judgementSchema, sameThing } from './judgement.ts';
import type { Titled } from './name.ts';
import { decimal } from './number.ts';
import { citation, line, prose } from './text.ts';
import { measureSchema } from './work.ts';

const pointSchema = z
  .strictObject({
    when: edtfPeriod
      .optional()
      .describe('값의 때입니다. 원문이 때를 적지 않았으면 적지 않습니다.')
      .meta({ examples: ['2023'] }),
    value: decimal
      .optional()
      .describe('원문이 적은 값입니다.')
      .meta({ examples: [12292] }),
    derive: z
      .strictObject({
        from: edtfPeriod.describe('기준이 되는 값의 때입니다.').meta({ examples: ['2023'] }),
        change: decimal
          .describe('원문이 적은 증감입니다. 이 때의 값은 기준값에서 증감을 뺀 것입니다.')
          .meta({ examples: [4900] }),
      })
      .optional()
      .describe('원문이 증감만 적었을 때 씁니다. 값은 계산합니다.'),
    alsoStated: z
      .array(
        z.strictObject({
          value: decimal.describe('그곳에 적힌 값입니다.').meta({ examples: [20] }),
          cite: citation.describe('다시 적힌 문서와 자리입니다.'),
          judged: sameThing,
        }),
      )
      .min(1)
      .optional()
      .describe('같은 값을 다시 적은 곳입니다. 위의 값과 견주어 다르면 밝힙니다.'),
    note: line
      .optional()
      .describe('값에 붙은 조건입니다.')
      .meta({ examples: ['2023-09-04까지'] }),
    cite: citation.describe('값이 적힌 문서와 자리입니다.'),
  })
  .check((context) => {
    const { value, derive } = context.value;
    if ((value === undefined) === (derive === undefined)) {
      addFault(context.issues, context.value, { problem: 'point-value' });
    }
  });

const gapSchema = z.strictObject({
  when: edtfPeriod.describe('값이 없는 때입니다.').meta({ examples: ['2020'] }),
  reason: line
    .optional()
    .describe('값이 없는 까닭입니다.')
    .meta({ examples: ['그해에는 조사하지 않음'] }),
  cite: citation.optional().describe('까닭이 적힌 문서와 자리입니다.'),
});

/** What is counted, and in what. */
export const countedShape = {
  definition: prose
    .describe('무엇을 센 것인지 적습니다.')
    .meta({ examples: ['주민총회에서 투표한 사람의 수'] }),
  unit: line.describe('값의 단위입니다.').meta({ examples: ['명'] }),
};

/** Its values in time, whatever they are there for. */
export const seriesShape = {
  series: z.array(pointSchema).min(1).describe('시점별 값입니다. 값이 없는 해는 적지 않습니다.'),
  incomparable: judgementSchema
    .optional()
    .describe(
      '값끼리 견줄 수 없으면 그것이 누구의 판단이고 까닭이 무엇인지 적습니다. 적으면 어떤 문장, 선, 비율, 판정도 값들을 견주지 않습니다.',
    ),
  gaps: z
    .array(gapSchema)
    .optional()
    .describe('값이 없다고 밝힐 때입니다. 적지 않아도 빈 해는 이어 그리지 않습니다.'),
  breakdowns: z.array(measureSchema).optional().describe('값을 나누어 센 표입니다.'),
};

/** What all entries with a series share. */
export interface Series
  extends z.output<z.ZodObject<typeof countedShape & typeof seriesShape>>, Titled {}
export type SeriesGap = z.output<typeof gapSchema>;
export type StatedPoint = z.output<typeof pointSchema>;
