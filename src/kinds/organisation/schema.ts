import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfDate, edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { citation, id, line } from '../../schema/text.ts';

const changeSchema = z.strictObject({
  of: line.describe('무엇이 바뀌었는지입니다.').meta({ examples: ['본청'] }),
  before: line
    .optional()
    .describe('바뀌기 전입니다. 새로 생겼거나 원문이 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['3담당관 7국 36과'] }),
  after: line
    .describe('바뀐 뒤입니다. 없어졌으면 원문의 말(폐지)을 적습니다.')
    .meta({ examples: ['3담당관 7국 40과'] }),
  when: edtfPeriod
    .optional()
    .describe('바뀐 때입니다. 원문이 적은 만큼만 적습니다.')
    .meta({ examples: ['2023-01'] }),
  departments: z
    .array(id)
    .min(1)
    .optional()
    .describe('이 변경이 이름을 부른 부서의 id입니다. 그 부서의 페이지에도 이 변경이 나옵니다.')
    .meta({ examples: [['public-relations']] }),
  note: line
    .optional()
    .describe('덧붙은 말이나 원문을 읽으며 생긴 의문입니다.')
    .meta({ examples: ['‘면’이 ‘명’으로 읽힙니다.'] }),
  cite: citation.describe('이 변경이 적힌 문서와 자리입니다.'),
});

/** What a government states of its own offices and staff: what there was, and what came in its place. */
export const organisationSchema = z.strictObject({
  ...entryNames,
  title: entryNames.title.meta({ examples: ['50만 대도시 지정 대비 조직개편'] }),
  form: z
    .enum(['reorganisation', 'body', 'personnel'])
    .describe('조직개편(reorganisation), 기관이나 자리(body), 인사제도(personnel)입니다.')
    .meta({ examples: ['reorganisation'] }),
  date: edtfDate
    .optional()
    .describe('바뀐 날입니다. 원문이 적지 않았으면 적지 않습니다.')
    .meta({ examples: ['2020-09-28'] }),
  changes: z
    .array(changeSchema)
    .min(1)
    .optional()
    .describe('바뀐 것들입니다. 원문의 차례대로 적습니다.'),
  ...accountShape,
  ...entryTies,
});

export type Organisation = z.output<typeof organisationSchema>;
export type OfficeChange = z.output<typeof changeSchema>;
