import { z } from 'zod';
import { edtfDate } from './date.ts';
import { citation, id, line, lineOr } from './text.ts';

export const reportedValues = [
  'completed',
  'completed-continuing',
  'on-track',
  'partial',
  'on-hold',
  'dropped',
  'not-started',
  'not-assessed',
  'unratable',
] as const;

const cite = citation.describe('이 사실이 적힌 문서와 자리입니다.');

/** A status as the government stated it. */
export const statusSchema = z.strictObject({
  asOf: edtfDate.describe('그 상태의 기준일입니다.').meta({ examples: ['2025-12'] }),
  value: z
    .enum(reportedValues)
    .describe('정부가 밝힌 이행 상태입니다.')
    .meta({ examples: ['on-track'] }),
  basis: line
    .optional()
    .describe('정부가 든 근거입니다.')
    .meta({ examples: ['2025년 4분기 점검'] }),
  cite,
});

/** What is written for the body of an adjustment where the source does not say who deliberated. */
export const bodyNotStated = 'not-stated';

/** A change of what was promised. */
export const adjustmentSchema = z.strictObject({
  date: edtfDate
    .optional()
    .describe('바뀐 날입니다.')
    .meta({ examples: ['2024-06-27'] }),
  kind: z
    .enum(['change', 'merge', 'split', 'hold', 'drop', 'exclude', 'retarget'])
    .describe('무엇이 바뀌었는지의 종류입니다.')
    .meta({ examples: ['change'] }),
  before: line.describe('바뀌기 전입니다.').meta({ examples: ['청년·여성'] }),
  after: line.describe('바뀐 뒤입니다.').meta({ examples: ['모든 시민'] }),
  reason: z
    .enum(['law', 'budget', 'agreement', 'better-fit', 'citizen-request', 'other'], {
      error: 'adjustment-reason-missing',
    })
    .describe('바뀐 까닭의 종류입니다.')
    .meta({ examples: ['citizen-request'] }),
  body: lineOr('adjustment-body-missing')
    .describe('심의하거나 건의한 곳입니다. 원문이 밝히지 않으면 not-stated라고 적습니다.')
    .meta({ examples: ['2024 시민대토론회'] }),
  into: z
    .array(id)
    .min(1)
    .optional()
    .describe('통합되거나 나뉜 뒤의 관리번호입니다. 통합(merge)과 분리(split)에 적습니다.')
    .meta({ examples: [['12-7']] }),
  vote: line
    .optional()
    .describe('심의 결과입니다.')
    .meta({ examples: ['승인'] }),
  cite,
});

/** How a pledge that was not promised at first came to be counted. */
export const addedSchema = z.strictObject({
  date: edtfDate
    .optional()
    .describe('더해진 날입니다.')
    .meta({ examples: ['2024-06-27'] }),
  from: z
    .array(id)
    .min(1)
    .optional()
    .describe('이 공약이 갈라져 나온 공약의 관리번호입니다.')
    .meta({ examples: [['12-2']] }),
  cite,
});

export type ReportedValue = (typeof reportedValues)[number];
export type Adjustment = z.output<typeof adjustmentSchema>;
