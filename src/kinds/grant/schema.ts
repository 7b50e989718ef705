import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfDate, edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sumSchema } from '../../schema/money.ts';
import { count } from '../../schema/number.ts';
import { line } from '../../schema/text.ts';

const sumOrDash = z.union([z.literal('-'), sumSchema]).optional();
const examples = [{ amount: 300, unit: '백만원' }, '-'];
const dashed = '원문이 -로 적었으면 -로, 칸이 없으면 적지 않습니다.';

/** Money from outside: one grant, a total that was announced without its parts, or how grants are sought. */
export const grantSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['environment-agency-site'] }),
  title: entryNames.title.meta({ examples: ['공공기관 입지 선정'] }),
  form: z
    .enum(['single', 'announced-total', 'procedure'])
    .describe('공모사업 하나인지, 합계로 발표한 것인지, 공모에 나서는 절차인지입니다.')
    .meta({ examples: ['single'] }),
  host: line
    .optional()
    .describe('공모기관입니다.')
    .meta({ examples: ['경기도'] }),
  date: edtfDate
    .optional()
    .describe('선정일입니다.')
    .meta({ examples: ['2020-09'] }),
  period: edtfPeriod
    .optional()
    .describe('발표한 합계가 어느 때의 것인지입니다.')
    .meta({ examples: ['2023'] }),
  count: count
    .optional()
    .describe('발표한 선정 건수입니다.')
    .meta({ examples: [44] }),
  secured: sumSchema.optional().describe('발표한 확보액의 합계입니다.'),
  total: sumOrDash.describe(`사업비의 계입니다. ${dashed}`).meta({ examples }),
  national: sumOrDash.describe(`국비입니다. ${dashed}`).meta({ examples }),
  provincial: sumOrDash.describe(`도비입니다. ${dashed}`).meta({ examples }),
  own: sumOrDash.describe(`시비나 군비입니다. ${dashed}`).meta({ examples }),
  other: sumOrDash.describe(`기타 재원입니다. ${dashed}`).meta({ examples }),
  joint: line
    .optional()
    .describe('함께한 부서를 원문에 적힌 그대로 적습니다.')
    .meta({ examples: ['환경과 공동'] }),
  ...accountShape,
  ...entryTies,
});

export type Grant = z.output<typeof grantSchema>;
