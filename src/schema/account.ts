import { z } from 'zod';
import { edtfPeriod } from './date.ts';
import { citation, line } from './text.ts';
import { factSchema, measureSchema } from './work.ts';

/** One step of what was planned or done, as its source lists it. */
const stepSchema = z.strictObject({
  when: edtfPeriod
    .optional()
    .describe('원문이 적은 만큼만 적는 날짜나 기간입니다. 적히지 않았으면 적지 않습니다.')
    .meta({ examples: ['2017-03', '2017-03/2017-11'] }),
  printed: line
    .optional()
    .describe('달력에 둘 수 없거나 없는 날인 때를 원문에 적힌 그대로 적습니다.')
    .meta({ examples: ['분기별', '6. 31.'] }),
  what: line.describe('무슨 일인지 짧게 적습니다.').meta({ examples: ['사업 대상 마을 선정'] }),
  state: z
    .enum(['done', 'planned'])
    .describe('문서가 한 일로 적었으면 done, 할 일로 적었으면 planned입니다.')
    .meta({ examples: ['planned'] }),
  cite: citation.describe('이 단계가 적힌 문서와 자리입니다.'),
});

/** What an entry may tell at length. The page of any kind shows whichever part is stated. */
export const accountShape = {
  facts: z.array(factSchema).min(1).optional().describe('이름과 글로 된 사실들입니다.'),
  steps: z.array(stepSchema).min(1).optional().describe('날짜나 기간이 있는 단계들입니다.'),
  tables: z.array(measureSchema).min(1).optional().describe('원문에 있는 표입니다.'),
};

export type PlanStep = z.output<typeof stepSchema>;
