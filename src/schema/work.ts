import { z } from 'zod';
import { edtfPeriod } from './date.ts';
import { judgementSchema, sameThing } from './judgement.ts';
import { moneySchema } from './money.ts';
import { decimal } from './number.ts';
import { rhythms, type Rhythm } from './rhythm.ts';
import { citation, id, line, prose } from './text.ts';

const timesAlsoStated = z
  .array(
    z.strictObject({
      when: edtfPeriod
        .describe('그곳에 적힌 날짜나 기간입니다.')
        .meta({ examples: ['2023-06/2023-11'] }),
      cite: citation.describe('다시 적힌 문서와 자리입니다.'),
      judged: sameThing,
    }),
  )
  .min(1)
  .optional();

export const milestoneSchema = z.strictObject({
  id: id.describe('이 기록 안에서 하나뿐인 이름입니다.').meta({ examples: ['ground-breaking'] }),
  when: edtfPeriod
    .describe('원문이 적은 만큼만 적는 날짜나 기간입니다.')
    .meta({ examples: ['2024-05', '2022-07/2022-09', '2024-01/..'] }),
  what: line.describe('무슨 일인지 짧게 적습니다.').meta({ examples: ['공사 착공'] }),
  state: z
    .enum(['done', 'planned'])
    .describe('기준일까지 있었던 일이면 done, 예정이면 planned입니다.')
    .meta({ examples: ['done'] }),
  cite: citation.describe('이 일이 적힌 문서와 자리입니다.'),
  undoes: id
    .optional()
    .describe('이 일이 되돌린 앞선 일의 id입니다.')
    .meta({ examples: ['hired'] }),
  follows: id
    .optional()
    .describe('이 일이 있으려면 먼저 있어야 하는 일의 id입니다. 준공에는 착공을 적습니다.')
    .meta({ examples: ['ground-breaking'] }),
  judged: judgementSchema
    .optional()
    .describe('undoes와 follows가 누구의 판단인지입니다. 적지 않으면 편집부의 판단으로 봅니다.'),
  alsoStated: timesAlsoStated.describe(
    '같은 일의 때를 다시 적은 곳입니다. 위의 때와 견주어 다르면 밝힙니다.',
  ),
  printed: line
    .optional()
    .describe('달력에 없는 날이나 어긋난 요일처럼 원문에 적힌 그대로는 있을 수 없는 때입니다.')
    .meta({ examples: ['2023. 8. 15.(목)'] }),
  note: line
    .optional()
    .describe('원문을 읽으며 생긴 의문입니다.')
    .meta({ examples: ['날짜 순서가 어긋납니다.'] }),
});

export const yearlyGoalSchema = z.strictObject({
  when: edtfPeriod
    .optional()
    .describe('목표가 적힌 해입니다. 칸을 읽을 수 없으면 적지 않습니다.')
    .meta({ examples: ['2024'] }),
  text: line.describe('그해의 목표입니다.').meta({ examples: ['착공'] }),
  metBy: z
    .array(id)
    .min(1)
    .optional()
    .describe('이 일들이 그해까지 모두 있었으면 그해의 목표를 이룬 것으로 보는 일의 id입니다.')
    .meta({ examples: [['ground-breaking']] }),
  judged: judgementSchema
    .optional()
    .describe('metBy가 누구의 판단인지입니다. 적지 않으면 편집부의 판단으로 봅니다.'),
  cite: citation.describe('목표가 적힌 문서와 자리입니다.'),
  note: line
    .optional()
    .describe('원문을 읽으며 생긴 의문입니다.')
    .meta({ examples: ['병합된 칸을 읽을 수 없습니다.'] }),
});

/** A count in words elsewhere: of the same things on the same day as the table's. */
const countsAlsoStated = z
  .array(
    z.strictObject({
      value: decimal.describe('그곳에 적힌 수입니다.').meta({ examples: [51] }),
      cite: citation.describe('다시 적힌 문서와 자리입니다.'),
      judged: sameThing,
    }),
  )
  .min(1)
  .optional()
  .describe('같은 날의 같은 수를 글로 다시 적은 곳입니다. 표의 계와 견주어 다르면 밝힙니다.');

/** A small table of counts, such as honorary mayors by year and field. */
export const measureSchema = z.strictObject({
  id: id.describe('이 기록 안에서 하나뿐인 이름입니다.').meta({ examples: ['honorary-mayors'] }),
  title: line.describe('표의 제목입니다.').meta({ examples: ['명예시장 위촉 현황'] }),
  unit: line.describe('값의 단위입니다.').meta({ examples: ['명'] }),
  rowTitle: line.describe('첫 칸의 이름입니다.').meta({ examples: ['연도'] }),
  columns: z
    .array(line)
    .min(1)
    .describe('열의 이름입니다.')
    .meta({ examples: [['농업', '문화']] }),
  rows: z
    .array(
      z.strictObject({
        label: line
          .describe('줄의 이름입니다.')
          .meta({ type: ['string', 'number'], examples: ['2023'] }),
        values: z
          .array(decimal)
          .describe('열 순서대로 적은 값입니다.')
          .meta({ examples: [[1, 3]] }),
        total: decimal
          .optional()
          .describe('원문이 적은 합계입니다.')
          .meta({ examples: [20] }),
        alsoStated: countsAlsoStated,
        note: line
          .optional()
          .describe('비고입니다.')
          .meta({ examples: ['제1대~제20대'] }),
      }),
    )
    .min(1)
    .describe('표의 줄입니다.'),
  promised: z
    .strictObject({
      times: decimal
        .describe('한 번 돌아올 때마다 하겠다고 한 횟수입니다.')
        .meta({ examples: [2] }),
      every: z
        .enum(Object.keys(rhythms) as Rhythm[])
        .describe('횟수가 돌아오는 주기입니다. 월 2회는 month입니다.')
        .meta({ examples: ['month'] }),
      cite: citation.describe('횟수를 약속한 문서와 자리입니다.'),
      judged: sameThing,
    })
    .optional()
    .describe('원문이 말로 적은 횟수입니다. 임기에 온전히 든 해의 합계와 견줍니다.'),
  stated: z
    .strictObject({
      values: z
        .array(decimal)
        .optional()
        .describe('계 줄의 값입니다.')
        .meta({ examples: [[5, 10]] }),
      total: decimal
        .optional()
        .describe('계 줄의 합계입니다.')
        .meta({ examples: [51] }),
      alsoStated: countsAlsoStated,
    })
    .optional()
    .describe('원문의 계 줄입니다. 합과 맞는지 검사합니다.'),
  cite: citation.describe('표가 실린 문서와 자리입니다.'),
});

export const factSchema = z.strictObject({
  label: line.describe('무엇에 대한 사실인지 적습니다.').meta({ examples: ['시설규모'] }),
  text: prose.describe('사실을 짧게 적습니다.').meta({ examples: ['지하 1층~지상 4층'] }),
  cite: citation.describe('사실이 적힌 문서와 자리입니다.'),
});

/** When the work was to begin and end, as the outline prints it. */
export const workPeriodSchema = z.strictObject({
  when: edtfPeriod
    .describe('사업개요에 적힌 사업기간입니다.')
    .meta({ examples: ['2020-10/2026-03'] }),
  cite: citation.describe('사업기간이 적힌 문서와 자리입니다.'),
  alsoStated: timesAlsoStated.describe(
    '같은 기간을 다시 적거나 달별 표로 그린 곳입니다. 위의 기간과 견주어 다르면 밝힙니다.',
  ),
});

/** What a pledge and each project on its card may state about the work itself. */
export const workShape = {
  facts: z.array(factSchema).optional().describe('사업개요의 사실들입니다.'),
  places: z
    .array(id)
    .optional()
    .describe('사업이 있는 읍면동의 id입니다.')
    .meta({ examples: [['unjeong-3']] }),
  yearlyGoals: z.array(yearlyGoalSchema).optional().describe('연도별 사업목표입니다.'),
  money: moneySchema.optional().describe('재정 표입니다.'),
  period: workPeriodSchema
    .optional()
    .describe('사업기간입니다. 그 앞에 한 일이 추진현황에 있으면 밝힙니다.'),
  milestones: z.array(milestoneSchema).optional().describe('추진현황에 적힌 일들입니다.'),
  measures: z.array(measureSchema).optional().describe('실적을 센 표입니다.'),
};

export type Milestone = z.output<typeof milestoneSchema>;
export type YearlyGoal = z.output<typeof yearlyGoalSchema>;
export type Measure = z.output<typeof measureSchema>;
export type Fact = z.output<typeof factSchema>;
