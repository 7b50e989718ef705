import { z } from 'zod';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { addFault } from '../../schema/fault.ts';
import { judgementSchema, sameThing } from '../../schema/judgement.ts';
import { decimal } from '../../schema/number.ts';
import { sdgLinkSchema } from '../../schema/sdg-link.ts';
import { citation, line, prose } from '../../schema/text.ts';
import { measureSchema } from '../../schema/work.ts';

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

// Each value names its own document; the goals are what an indicator is there for.
const { sources: _, sdgs: __, ...ties } = entryTies;

/** A real series that says something about a sustainable development goal. */
export const sdgIndicatorSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['assembly-voters'] }),
  title: entryNames.title.meta({ examples: ['주민총회 투표자'] }),
  definition: prose
    .describe('무엇을 센 것인지 적습니다.')
    .meta({ examples: ['주민총회에서 투표한 사람의 수'] }),
  unit: line.describe('값의 단위입니다.').meta({ examples: ['명'] }),
  direction: z
    .enum(['up', 'down', 'neutral'], {
      error: ({ input }) => (input === undefined ? 'indicator-direction-missing' : undefined),
    })
    .describe(
      '커지는 것이 나은지(up), 작아지는 것이 나은지(down), 좋고 나쁨이 없는지(neutral)입니다. 기본값은 없습니다.',
    )
    .meta({ examples: ['up'] }),
  directionBy: judgementSchema
    .optional()
    .describe(
      '나은 방향이 누구의 판단인지입니다. 적지 않으면 편집부의 판단으로 봅니다. 편집부의 판단으로는 나아졌는지 말하지 않습니다.',
    ),
  sdgs: z
    .array(sdgLinkSchema)
    .min(1)
    .optional()
    .describe('이어지는 지속가능발전목표입니다. 어느 목표와도 이어지지 않으면 적지 않습니다.'),
  target: z
    .strictObject({
      when: edtfPeriod.describe('목표 시점입니다.').meta({ examples: ['2030'] }),
      value: decimal.describe('목표값입니다.').meta({ examples: [100] }),
      cite: citation.describe('목표가 적힌 문서와 자리입니다.'),
    })
    .optional()
    .describe('원문이 정한 목표입니다.'),
  limit: z
    .strictObject({
      value: decimal
        .describe('그 너머로는 갈 수 없는 값입니다. 비율이면 100입니다.')
        .meta({ examples: [100] }),
      cite: citation.describe('끝값이 적힌 문서와 자리입니다.'),
    })
    .optional()
    .describe('값이 더 갈 수 없는 끝입니다. 끝에 가까우면 더 작은 변화도 진전으로 봅니다.'),
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
  ...ties,
});

export type SdgIndicator = z.output<typeof sdgIndicatorSchema>;
export type IndicatorGap = z.output<typeof gapSchema>;
export type IndicatorPoint = z.output<typeof pointSchema>;
