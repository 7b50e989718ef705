import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sumSchema } from '../../schema/money.ts';
import { line } from '../../schema/text.ts';

/** One row of what a government states of its exchange with places abroad: an event, a partner, or its plan. */
export const exchangeSchema = z.strictObject({
  ...entryNames,
  title: entryNames.title.meta({ examples: ['청소년 홈스테이'] }),
  form: z
    .enum(['event', 'partner', 'candidate', 'roadmap'])
    .describe('교류한 일(event), 교류 도시(partner), 신규도시(candidate), 로드맵(roadmap)입니다.')
    .meta({ examples: ['event'] }),
  country: line
    .optional()
    .describe('상대의 나라입니다. 원문이 적은 대로 적습니다.')
    .meta({ examples: ['일본'] }),
  city: line
    .optional()
    .describe('상대 도시입니다. 원문이 나라만 적었으면 적지 않습니다.')
    .meta({ examples: ['사세보시'] }),
  period: edtfPeriod
    .optional()
    .describe('있었던 때입니다. 원문이 연도를 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['2023-07/2023-08'] }),
  printed: line
    .optional()
    .describe('연도 없이 적힌 때를 원문에 적힌 그대로 적습니다.')
    .meta({ examples: ['9월, 11월'] }),
  types: z
    .array(line)
    .min(1)
    .optional()
    .describe('원문이 적은 교류의 구분입니다.')
    .meta({ examples: [['행정교류', '시민교류']] }),
  people: line
    .optional()
    .describe('사람 수를 원문에 적힌 그대로 적습니다.')
    .meta({ examples: ['양국 각 5명'] }),
  cost: z
    .union([z.literal('-'), sumSchema])
    .optional()
    .describe('사업비입니다. 원문이 -로 적었으면 -로, 빈칸이면 적지 않습니다.')
    .meta({ examples: [{ amount: 135, unit: '백만원' }] }),
  ...accountShape,
  ...entryTies,
});

export type Exchange = z.output<typeof exchangeSchema>;
