import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sumSchema } from '../../schema/money.ts';
import { statedSchema } from '../../schema/stated.ts';
import { id } from '../../schema/text.ts';

/** What people asked, what was answered, and what came of it, each where a source states it. */
const outcomeSchema = z.strictObject({
  asked: statedSchema.describe('묻거나 건의하거나 제안한 것입니다.'),
  answered: statedSchema.optional().describe('정부가 답한 것입니다.'),
  result: statedSchema.optional().describe('그 뒤에 바뀌거나 이루어진 것입니다.'),
  pledges: z
    .array(id)
    .optional()
    .describe('이것으로 바뀐 공약의 관리번호입니다.')
    .meta({ examples: [['12-2']] }),
});

/** A way in which people take part in what a government does. */
export const participationSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['pledge-panel-2021'] }),
  title: entryNames.title.meta({ examples: ['2021 공약시민평가단'] }),
  form: z
    .enum([
      ...(['panel', 'jury', 'budget', 'town-hall', 'mobile-office', 'honorary-mayor'] as const),
      ...(['assembly', 'proposal', 'design-team', 'club', 'forum', 'committee'] as const),
    ])
    .describe(
      '어떤 모습의 참여인지: 시민평가단·주민배심원·주민참여예산·타운홀미팅·이동시장실·명예시장·주민총회·제안·시민정책디자인단·혁신동아리·토론회와 공론장·위원회입니다.',
    )
    .meta({ examples: ['panel'] }),
  period: edtfPeriod
    .optional()
    .describe('운영하는 기간입니다.')
    .meta({ examples: ['2023-07/2023-09'] }),
  who: statedSchema.optional().describe('누가 참여하는지입니다.'),
  chosen: statedSchema.optional().describe('어떻게 뽑거나 모으는지입니다.'),
  size: statedSchema.optional().describe('몇 사람이나 모임인지입니다.'),
  rhythm: statedSchema.optional().describe('얼마나 자주, 몇 번 하는지입니다.'),
  asked: statedSchema.optional().describe('무엇을 묻거나 맡기는지입니다.'),
  followed: statedSchema.optional().describe('나온 뜻을 어떻게 다루기로 했거나 다루었는지입니다.'),
  budget: sumSchema.optional().describe('든다고 적힌 예산입니다.'),
  outcomes: z
    .array(outcomeSchema)
    .min(1)
    .optional()
    .describe('건의나 제안 하나하나와 그 뒤의 일입니다.'),
  ...accountShape,
  ...entryTies,
});

export type Participation = z.output<typeof participationSchema>;
