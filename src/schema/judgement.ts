import { z } from 'zod';
import { line } from './text.ts';

/** Whose word it is that one thing shows, undoes or betters another: the source's, or the editor's with a reason. */
export const judgementSchema = z.strictObject({
  by: z
    .enum(['source', 'editor'])
    .describe('누구의 판단인지입니다. 원문의 말이면 source, 편집부가 정했으면 editor입니다.')
    .meta({ examples: ['editor'] }),
  reason: line
    .describe('source면 그것을 보여 주는 원문의 말, editor면 그렇게 본 까닭입니다.')
    .meta({ examples: ['목표와 같은 말이 추진현황에 있습니다'] }),
});

/** Whose word it is that two places speak of one thing. */
export const sameThing = judgementSchema
  .optional()
  .describe(
    '두 곳이 같은 것을 말한다고 누가 보았는지입니다. 적지 않으면 편집부의 판단으로 봅니다.',
  );

export type Judgement = z.output<typeof judgementSchema>;
