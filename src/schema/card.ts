import { z } from 'zod';

export const cardStages = ['review', 'underway', 'complete', 'impossible'] as const;

/** The marks of the control card; a mark that did not survive in the source is left out. */
export const cardSchema = z.strictObject({
  businessType: z
    .enum(['new', 'continuing'])
    .optional()
    .describe('사업형태: 신규·계속입니다.')
    .meta({ examples: ['new'] }),
  actors: z
    .array(z.enum(['national-provincial', 'city', 'other']))
    .optional()
    .describe('사업주체: 국가·도, 시, 기타입니다.')
    .meta({ examples: [['city']] }),
  completes: z
    .enum(['within-term', 'after-term'])
    .optional()
    .describe('이행완료: 임기내·임기후입니다.')
    .meta({ examples: ['within-term'] }),
  budgeted: z
    .enum(['budgeted', 'unbudgeted'])
    .optional()
    .describe('예산구분: 예산·비예산입니다.')
    .meta({ examples: ['budgeted'] }),
  centralSupport: z
    .enum(['none', 'institutional', 'fiscal', 'authority'])
    .optional()
    .describe('중앙정부 협조: 불요·제도·재정·권한입니다.')
    .meta({ examples: ['none'] }),
  stage: z
    .enum(cardStages)
    .optional()
    .describe('이행단계: 검토·추진·완료·불가입니다.')
    .meta({ examples: ['underway'] }),
});

export type CardStage = (typeof cardStages)[number];
