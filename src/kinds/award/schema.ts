import { z } from 'zod';
import { edtfDate } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sameThing } from '../../schema/judgement.ts';
import { sumSchema } from '../../schema/money.ts';
import { citation, line } from '../../schema/text.ts';

/** An award that a government received. */
export const awardSchema = z.strictObject({
  ...entryNames,
  host: line
    .optional()
    .describe('시상기관입니다. 원문이 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['행정안전부'] }),
  hostKind: z
    .enum(['central', 'provincial', 'public-body', 'press', 'private'])
    .optional()
    .describe('시상기관의 종류: 중앙·광역·공공·언론·민간입니다.')
    .meta({ examples: ['central'] }),
  date: edtfDate
    .optional()
    .describe('수상일입니다. 원문이 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['2023-02-20'] }),
  grade: line
    .optional()
    .describe('수상구분(훈격)입니다.')
    .meta({ examples: ['우수기관'] }),
  prize: z
    .union([z.literal('-'), sumSchema])
    .optional()
    .describe('포상금입니다. 원문이 -로 적었으면 -로, 빈칸이면 적지 않습니다.')
    .meta({ examples: [{ amount: 27000, unit: '천원' }, '-'] }),
  criteria: line
    .optional()
    .describe('무엇으로 뽑았는지입니다. 원문이 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['서면평가 70%, 발표평가 30%'] }),
  cost: z
    .union([z.literal('-'), sumSchema])
    .optional()
    .describe('심사나 홍보에 낸 돈입니다. 원문이 -로 적었으면 -로, 빈칸이면 적지 않습니다.')
    .meta({ examples: [{ amount: 5000, unit: '천원' }] }),
  selection: z
    .strictObject({
      when: edtfDate
        .optional()
        .describe('선정되었다고 적힌 때입니다.')
        .meta({ examples: ['2023-01'] }),
      rank: line
        .optional()
        .describe('선정 결과로 적힌 등급이나 순위입니다.')
        .meta({ examples: ['최우수기관'] }),
      cite: citation.describe('선정을 적은 문서와 자리입니다.'),
    })
    .optional()
    .describe('상을 받기에 앞선 선정입니다. 수상일·수상구분과 다른 일이므로 견주지 않습니다.'),
  alsoStated: z
    .array(
      z.strictObject({
        date: edtfDate
          .optional()
          .describe('그곳에 적힌 날입니다.')
          .meta({ examples: ['2023-01'] }),
        grade: line
          .optional()
          .describe('그곳에 적힌 수상구분입니다.')
          .meta({ examples: ['최우수기관'] }),
        prize: sumSchema.optional().describe('그곳에 적힌 포상금입니다.'),
        cite: citation.describe('다시 적힌 문서와 자리입니다.'),
        judged: sameThing,
      }),
    )
    .min(1)
    .optional()
    .describe('같은 수상을 다시 적은 곳입니다. 위의 값과 견주어 다르면 밝힙니다.'),
  bureau: line
    .optional()
    .describe('실적을 적은 국·실의 이름입니다.')
    .meta({ examples: ['행정안전국'] }),
  ...entryTies,
});

export type Award = z.output<typeof awardSchema>;
