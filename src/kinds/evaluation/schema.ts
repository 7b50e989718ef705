import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sumSchema } from '../../schema/money.ts';
import { statedSchema } from '../../schema/stated.ts';
import { line } from '../../schema/text.ts';

/** An evaluation of a government by others, or of its own work by itself. */
export const evaluationSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['city-county-2021'] }),
  title: entryNames.title.meta({ examples: ['2021년 시군종합평가'] }),
  method: z
    .enum([
      ...([
        'pledges',
        'city-county',
        'joint',
        'innovation',
        'field',
        'active-administration',
      ] as const),
      ...(['self', 'performance', 'public-bodies', 'satisfaction'] as const),
    ])
    .describe(
      '어떤 평가인지: 공약 이행 평가·시군종합평가·정부합동평가·혁신평가·분야별 평가·적극행정·자체평가·성과관리·지방공공기관 평가·만족도 조사입니다.',
    )
    .meta({ examples: ['city-county'] }),
  evaluator: line
    .optional()
    .describe('평가한 기관이나 사람들입니다.')
    .meta({ examples: ['경기도'] }),
  period: edtfPeriod
    .optional()
    .describe('평가하는 기간이나, 이름에 적힌 평가의 해입니다.')
    .meta({ examples: ['2021-10-01/2021-11-21'] }),
  covers: edtfPeriod
    .optional()
    .describe('평가하는 실적의 때입니다.')
    .meta({ examples: ['2016-01/2016-12'] }),
  subjects: statedSchema.optional().describe('누구를 또는 무엇을 평가하는지입니다.'),
  group: statedSchema.optional().describe('어느 무리 안에서 견주는지입니다.'),
  indicators: statedSchema.optional().describe('지표의 수입니다.'),
  scoring: statedSchema.optional().describe('점수를 매기는 방법과 비율입니다.'),
  goal: statedSchema.optional().describe('정부가 세운 등급이나 순위의 목표입니다.'),
  result: statedSchema
    .optional()
    .describe('원문이 밝힌 등급, 순위나 값입니다. 때가 적히지 않은 결과도 적습니다.'),
  budget: sumSchema.optional().describe('평가나 조사에 든다고 적힌 예산입니다.'),
  ...accountShape,
  ...entryTies,
});
