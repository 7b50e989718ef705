import { z } from 'zod';
import { nameShape } from './name.ts';
import { notesSchema } from './note.ts';
import { count, year } from './number.ts';
import { citation, id, prose } from './text.ts';
import { edtfPeriod } from './date.ts';

/** What a government's own SDG framework states about itself. */
export const sdgFrameworkSchema = z.strictObject({
  ...nameShape,
  goals: count.describe('목표의 수입니다.').meta({ examples: [17] }),
  strategies: count.describe('세부전략의 수입니다.').meta({ examples: [40] }),
  indicators: count
    .optional()
    .describe('지표의 수입니다.')
    .meta({ examples: [75] }),
  cite: citation.describe('총수가 적힌 문서와 자리입니다.'),
  sectors: z
    .array(
      z.strictObject({
        id: id.describe('부문의 id입니다.').meta({ examples: ['social'] }),
        ...nameShape,
        goals: count.describe('부문의 목표 수입니다.').meta({ examples: [6] }),
        strategies: count.describe('부문의 세부전략 수입니다.').meta({ examples: [16] }),
        cite: citation.describe('부문이 적힌 문서와 자리입니다.'),
      }),
    )
    .describe('부문별 수입니다. 합이 총수와 맞는지 검사합니다.'),
  base: z
    .strictObject({
      year: year.describe('기준 해입니다.').meta({ examples: [2015] }),
      cite: citation.describe('기준 해가 적힌 문서와 자리입니다.'),
    })
    .optional()
    .describe('지표의 진도를 재기 시작하는 해입니다. 없으면 지표마다 첫 값부터 잽니다.'),
  steps: z
    .array(
      z.strictObject({
        when: edtfPeriod.describe('때입니다.').meta({ examples: ['2023-09'] }),
        what: prose.describe('무슨 일인지 적습니다.').meta({ examples: ['목표·전략·지표 도출'] }),
        state: z
          .enum(['done', 'planned'])
          .describe('한 일이면 done, 예정이면 planned입니다.')
          .meta({ examples: ['done'] }),
        cite: citation.describe('적힌 문서와 자리입니다.'),
      }),
    )
    .optional()
    .describe('추진 단계입니다.'),
  notes: notesSchema,
});

export type SdgFramework = z.output<typeof sdgFrameworkSchema>;
