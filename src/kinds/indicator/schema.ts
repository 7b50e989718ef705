import { z } from 'zod';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { judgementSchema } from '../../schema/judgement.ts';
import { decimal } from '../../schema/number.ts';
import { sdgLinkSchema } from '../../schema/sdg-link.ts';
import { countedShape, seriesShape } from '../../schema/series.ts';
import { citation } from '../../schema/text.ts';

// Each value names its own document; the goals are what an indicator is there for.
const { sources: _, sdgs: __, ...ties } = entryTies;

/** A real series that says something about a sustainable development goal. */
export const sdgIndicatorSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['assembly-voters'] }),
  title: entryNames.title.meta({ examples: ['주민총회 투표자'] }),
  ...countedShape,
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
  ofFramework: citation
    .optional()
    .describe(
      '정부가 세운 체계의 지표라고 적은 문서와 자리입니다. 적지 않으면 편집부가 고른 지표로 보고, 정부가 세운 지표에 넣어 세지 않습니다.',
    ),
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
  ...seriesShape,
  ...ties,
});

export type SdgIndicator = z.output<typeof sdgIndicatorSchema>;
