import { z } from 'zod';
import { edtfDate } from './date.ts';
import { aboveZero, count, decimal, decimalText } from './number.ts';
import { reportedValues } from './standing.ts';
import { citation, line } from './text.ts';

export const announcedFormulas = [
  'completion',
  'yearly-target',
  'secured',
  'secured-within-term',
  'execution',
] as const;

const rateSchema = z.strictObject({
  formula: z
    .enum(announcedFormulas)
    .describe(
      '어떤 비율인지입니다. 완료율, 연차 목표 달성도, 재정확보율, 임기내 확보율, 집행률입니다.',
    )
    .meta({ examples: ['completion'] }),
  percent: decimalText
    .describe('원문이 적은 백분율입니다. 소수점 아래 0도 그대로 적습니다.')
    .meta({ examples: ['41.80'] }),
  numerator: decimal
    .optional()
    .describe('원문이 적은 분자입니다.')
    .meta({ examples: [102] }),
  denominator: aboveZero(decimal)
    .optional()
    .describe('원문이 적은 분모입니다.')
    .meta({ examples: [244] }),
});

/** What a government announced about its own pledges, all together. */
export const announcementSchema = z.strictObject({
  asOf: edtfDate.describe('발표가 말하는 기준일입니다.').meta({ examples: ['2025-12'] }),
  cite: citation.describe('발표가 실린 문서와 자리입니다.'),
  pledges: count.describe('정부가 발표한 공약 수입니다.').meta({ examples: [83] }),
  completed: count
    .optional()
    .describe('완료했다고 발표한 공약 수입니다. 이행 후 계속추진을 더한 값입니다.')
    .meta({ examples: [102] }),
  rates: z.array(rateSchema).min(1).optional().describe('발표한 비율입니다.'),
  byStatus: z
    .partialRecord(z.enum(reportedValues), count)
    .optional()
    .describe('상태별로 발표한 공약 수입니다.')
    .meta({ examples: [{ completed: 22, 'completed-continuing': 80 }] }),
  byWord: z
    .array(
      z.strictObject({
        name: line.describe('원문이 쓴 말입니다.').meta({ examples: ['완료 및 계속 추진중'] }),
        pledges: count.describe('그 말로 센 공약 수입니다.').meta({ examples: [36] }),
      }),
    )
    .min(1)
    .optional()
    .describe(
      '원문이 자기 말로 나누어 발표한 공약 수입니다. 여러 상태를 합쳤거나 이 사이트의 상태와 같은지 알 수 없는 말은 byStatus로 옮기지 않고 여기에 적습니다.',
    ),
  areas: count
    .optional()
    .describe('몇 개 분야로 나누었는지 원문이 적은 수입니다.')
    .meta({ examples: [8] }),
  byArea: z
    .array(
      z.strictObject({
        name: line
          .describe('원문에 적힌 분야 이름입니다.')
          .meta({ examples: ['시민중심 자족도시'] }),
        pledges: count.describe('그 분야의 공약 수입니다.').meta({ examples: [12] }),
      }),
    )
    .min(1)
    .optional()
    .describe('분야별로 발표한 공약 수입니다.'),
  note: line
    .optional()
    .describe('원문을 읽으며 생긴 의문입니다.')
    .meta({ examples: ['기준일이 적혀 있지 않아 문서의 날짜를 적었습니다.'] }),
});

/** The share that a government set itself for all its pledges together. */
export const aimSchema = z.strictObject({
  formula: z
    .enum(announcedFormulas)
    .describe('어떤 비율의 목표인지입니다. 값은 announced.rates의 formula와 같습니다.')
    .meta({ examples: ['completion'] }),
  percent: decimalText.describe('원문이 적은 백분율입니다.').meta({ examples: ['70'] }),
  by: edtfDate
    .optional()
    .describe('언제까지인지입니다. 원문이 임기 안이라고만 적었으면 적지 않습니다.')
    .meta({ examples: ['2021-12'] }),
  cite: citation.describe('목표가 적힌 문서와 자리입니다.'),
});

/** How the ids of pledges go on, so that a number left out can be told. */
export const numberingSchema = z.strictObject({
  kind: z
    .enum(['running', 'by-group'])
    .describe(
      'running은 1, 2, 3처럼 처음부터 끝까지, by-group은 12-1, 12-2처럼 앞 번호마다 1부터 이어집니다.',
    )
    .meta({ examples: ['by-group'] }),
  cite: citation.describe('번호가 적힌 문서와 자리입니다.'),
});

export type Announcement = z.output<typeof announcementSchema>;
export type Aim = z.output<typeof aimSchema>;
export type AnnouncedRate = z.output<typeof rateSchema>;
export type AnnouncedFormula = (typeof announcedFormulas)[number];
