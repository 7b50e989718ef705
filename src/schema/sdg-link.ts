import { z } from 'zod';
import { integer } from './number.ts';
import { line } from './text.ts';

/** A goal that a record serves, and who says so. */
export const sdgLinkSchema = z.strictObject({
  goal: integer
    .refine((value) => value >= 1 && value <= 17, { params: { problem: 'sdg-goal-range' } })
    .describe('UN 지속가능발전목표 번호(1~17)입니다.')
    .meta({ examples: [16] }),
  mappedBy: z
    .enum(['source', 'editor'])
    .describe('원문이 이은 것이면 source, 편집자가 이은 것이면 editor입니다.')
    .meta({ examples: ['editor'] }),
  reason: line
    .optional()
    .describe('이렇게 이은 까닭입니다.')
    .meta({ examples: ['시민 참여를 넓히는 제도'] }),
});

export type SdgLink = z.output<typeof sdgLinkSchema>;
