import { z } from 'zod';
import { edtfDate } from './date.ts';
import { citation, line, prose } from './text.ts';

export const juryAnswers = ['accepted', 'partly', 'declined', 'pending'] as const;

/** What a citizens' panel recommended, what the government answered, and what came of it. */
export const jurySchema = z.strictObject({
  panel: line
    .describe('권고한 시민배심원단이나 공약이행평가단의 이름입니다.')
    .meta({ examples: ['2025 시민배심원단'] }),
  date: edtfDate
    .optional()
    .describe('권고한 날입니다.')
    .meta({ examples: ['2025-05-20'] }),
  recommendation: prose
    .describe('권고한 내용입니다.')
    .meta({ examples: ['별관의 민원실을 1층에 둘 것'] }),
  answer: z
    .enum(juryAnswers)
    .optional()
    .describe(
      '정부의 답변입니다. 아직 답하지 않았다고 원문이 적으면 pending이고, 답변이 원문에 없으면 적지 않습니다.',
    )
    .meta({ examples: ['partly'] }),
  answerText: prose
    .optional()
    .describe('정부가 답변한 내용입니다.')
    .meta({ examples: ['설계가 끝나 2층에 두되 승강기를 더함'] }),
  result: prose
    .optional()
    .describe('답변 뒤에 이루어진 일입니다. 답변이 있어야 적습니다.')
    .meta({ examples: ['2025년 9월 설계를 바꿈'] }),
  cite: citation.describe('이 사실이 적힌 문서와 자리입니다.'),
});

export type JuryItem = z.output<typeof jurySchema>;
