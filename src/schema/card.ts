import { z } from 'zod';
import { citation } from './text.ts';

export const cardStages = ['review', 'underway', 'complete', 'impossible'] as const;

/** Lost in reading: the form prints the choices, and the text at hand does not show which of them applies. */
export const lost = 'lost';

/** The boxes of the control card; each is stated, lost in reading, or left out where the card has no such box. */
export const cardSchema = z.strictObject({
  businessType: z
    .enum(['new', 'continuing', lost])
    .optional()
    .describe('사업형태: 신규·계속입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.')
    .meta({ examples: ['new', lost] }),
  actors: z
    .union([z.literal(lost), z.array(z.enum(['national-provincial', 'city', 'other']))])
    .optional()
    .describe(
      '사업주체: 국가·도, 시, 기타입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.',
    )
    .meta({ examples: [['city'], lost] }),
  completes: z
    .enum(['within-term', 'after-term', lost])
    .optional()
    .describe(
      '이행완료: 임기내·임기후입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.',
    )
    .meta({ examples: ['within-term', lost] }),
  budgeted: z
    .enum(['budgeted', 'unbudgeted', lost])
    .optional()
    .describe('예산구분: 예산·비예산입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.')
    .meta({ examples: ['budgeted', lost] }),
  centralSupport: z
    .enum(['none', 'institutional', 'fiscal', 'authority', lost])
    .optional()
    .describe(
      '중앙정부 협조: 불요·제도·재정·권한입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.',
    )
    .meta({ examples: ['none', lost] }),
  stage: z
    .enum([...cardStages, lost])
    .optional()
    .describe(
      '이행단계: 검토·추진·완료·불가입니다. 칸은 있으나 어느 것인지 글에 남지 않았으면 lost입니다.',
    )
    .meta({ examples: ['underway', lost] }),
  cite: citation.describe('이 칸들이 있는 문서와 자리입니다.'),
});

export type CardStage = (typeof cardStages)[number];
