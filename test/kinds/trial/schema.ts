import { z } from 'zod';
import { accountShape } from '../../../src/schema/account.ts';
import { edtfPeriod } from '../../../src/schema/date.ts';
import { entryNames, entryTies } from '../../../src/schema/entry-shape.ts';
import { sumSchema } from '../../../src/schema/money.ts';
import { count } from '../../../src/schema/number.ts';
import { line, webAddress } from '../../../src/schema/text.ts';

/** Made up: a kind of entry that no program knows but by its folder. */
export const trialSchema = z.strictObject({
  ...entryNames,
  period: edtfPeriod.describe('시험한 기간입니다.').meta({ examples: ['2023-01/2023-06'] }),
  partner: line.describe('함께한 곳입니다.').meta({ examples: ['시험단체'] }),
  members: z
    .array(line)
    .min(1)
    .optional()
    .describe('함께한 사람들의 모임입니다.')
    .meta({ examples: [['시험회']] }),
  stage: z
    .enum(['open', 'closed'])
    .describe('단계입니다.')
    .meta({ examples: ['open'] }),
  budget: sumSchema.optional().describe('쓴 돈입니다.'),
  visits: count
    .optional()
    .describe('찾아온 수입니다.')
    .meta({ examples: [12] }),
  website: webAddress
    .optional()
    .describe('누리집입니다.')
    .meta({ examples: ['https://example.org/'] }),
  ...accountShape,
  ...entryTies,
});
