import { z } from 'zod';
import { accountShape } from '../../schema/account.ts';
import { edtfPeriod } from '../../schema/date.ts';
import { entryNames, entryTies } from '../../schema/entry-shape.ts';
import { sameThing } from '../../schema/judgement.ts';
import { sumSchema } from '../../schema/money.ts';
import { citation, line } from '../../schema/text.ts';

/** The marks that work plans print beside a task. */
const taskForms = ['major', 'own', 'new', 'pledge', 'annual'] as const;

/** In the order in which a list shows them. */
export const programmeForms = [
  'direction',
  ...taskForms,
  ...(['representative', 'balanced', 'development'] as const),
  ...(['sunset', 'collaboration', 'real-name', 'result'] as const),
] as const;

const taskSchema = z.strictObject({
  form: z
    .enum(taskForms)
    .optional()
    .describe('원문이 적은 구분입니다: 주요, 고유, 신규, 공약, 연례입니다.')
    .meta({ examples: ['major'] }),
  title: line.describe('업무의 이름입니다.').meta({ examples: ['이동시장실 운영'] }),
  english: line
    .optional()
    .describe('업무의 영어 이름입니다.')
    .meta({ examples: ["Mobile mayor's office"] }),
  team: line
    .optional()
    .describe('맡은 팀으로 적힌 이름입니다.')
    .meta({ examples: ['기획팀'] }),
  cite: citation.describe('업무가 적힌 문서와 자리입니다.'),
});

const criterionSchema = z.strictObject({
  what: line
    .describe('어떤 정책을 고르는 기준인지 적습니다.')
    .meta({ examples: ['1억원 이상의 연구·용역사업'] }),
  from: sumSchema.optional().describe('기준 금액입니다. 금액이 없는 기준이면 적지 않습니다.'),
  cite: citation.describe('기준이 적힌 문서와 자리입니다.'),
});

/** Work that a government plans or reports: a task with its money and months, the plan of a department, or a rule that programmes follow. */
export const programmeSchema = z.strictObject({
  ...entryNames,
  id: entryNames.id.meta({ examples: ['hope-villages'] }),
  title: entryNames.title.meta({ examples: ['희망마을 선행사업'] }),
  form: z
    .enum(programmeForms)
    .describe(
      '어떤 업무인지입니다: 업무추진방향, 주요·고유·신규·공약·연례 업무, 1부서 1대표사업, 균형발전사업, 지역개발사업, 시책일몰제, 협업 사례, 정책실명제, 문서가 성과로 적은 일입니다.',
    )
    .meta({ examples: ['major'] }),
  vision: line
    .optional()
    .describe('원문이 적은 비전입니다.')
    .meta({ examples: ['시민중심 자치행정 실현'] }),
  goal: z
    .array(line)
    .min(1)
    .optional()
    .describe('원문이 적은 목표입니다.')
    .meta({ examples: [['공동체 경제의 기반 구축']] }),
  strategy: z
    .array(line)
    .min(1)
    .optional()
    .describe('원문이 적은 전략이나 추진방향입니다.')
    .meta({ examples: [['성장동력 사업의 발굴']] }),
  period: edtfPeriod
    .optional()
    .describe('원문이 적은 사업기간입니다.')
    .meta({ examples: ['2017-04/2017-11'] }),
  periodAlsoStated: z
    .array(
      z.strictObject({
        when: edtfPeriod
          .describe('그곳에 적힌 기간입니다.')
          .meta({ examples: ['2017-03/2017-11'] }),
        of: z
          .enum(['work', 'spending'])
          .optional()
          .describe(
            '일하는 기간이면 work, 돈을 집행하는 달이면 spending입니다. 적지 않으면 일하는 기간으로 봅니다.',
          )
          .meta({ examples: ['spending'] }),
        cite: citation.describe('다시 적힌 문서와 자리입니다.'),
        judged: sameThing,
      }),
    )
    .min(1)
    .optional()
    .describe(
      '같은 기간을 다시 적거나 달별 표로 그린 곳입니다. 위의 기간과 견주어 다르면 밝힙니다.',
    ),
  budget: sumSchema.optional().describe('원문이 이 업무의 돈으로 적은 금액입니다.'),
  before: sumSchema.optional().describe('줄이기 전의 금액입니다. 원문이 적은 것만 적습니다.'),
  after: sumSchema.optional().describe('줄인 뒤의 금액입니다. 원문이 적은 것만 적습니다.'),
  saved: sumSchema.optional().describe('원문이 줄였다고 적은 금액입니다.'),
  tasks: z.array(taskSchema).min(1).optional().describe('이 계획이 적은 업무들입니다.'),
  criteria: z.array(criterionSchema).min(1).optional().describe('대상을 고르는 기준들입니다.'),
  ...accountShape,
  ...entryTies,
});

export type Programme = z.output<typeof programmeSchema>;
