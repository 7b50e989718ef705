import { z } from 'zod';
import { acknowledgedSchema } from './acknowledged.ts';
import { edtfDate } from './date.ts';
import { cardSchema } from './card.ts';
import { judgementSchema } from './judgement.ts';
import { jurySchema } from './jury.ts';
import { nameShape } from './name.ts';
import { notesSchema } from './note.ts';
import { year } from './number.ts';
import { sdgLinkSchema } from './sdg-link.ts';
import { addedSchema, adjustmentSchema, statusSchema } from './standing.ts';
import { citation, id, line, prose, webAddress } from './text.ts';
import { workShape } from './work.ts';

const cite = citation.describe('이 사실이 적힌 문서와 자리입니다.');

const attachmentSchema = z.strictObject({
  kind: z
    .enum(['press', 'photo', 'map', 'drawing'])
    .describe('자료의 종류입니다.')
    .meta({ examples: ['press'] }),
  title: line.describe('자료의 제목입니다.').meta({ examples: ['조감도'] }),
  publisher: line
    .optional()
    .describe('펴낸 곳입니다.')
    .meta({ examples: ['에너지경제신문'] }),
  date: edtfDate
    .optional()
    .describe('펴낸 날입니다.')
    .meta({ examples: ['2023-12-06'] }),
  url: webAddress
    .optional()
    .describe('공개된 주소입니다.')
    .meta({ examples: ['https://www.paju.go.kr/'] }),
  cite,
});

export const pledgeSchema = z.strictObject({
  id: id.describe('관리번호이며 파일 이름과 같습니다.').meta({ examples: ['12-7'] }),
  title: nameShape.name.meta({ examples: ['시청사 별관 신축'] }),
  english: nameShape.english.meta({ examples: ['New city hall annex'] }),
  area: id
    .optional()
    .describe('임기 파일에 적힌 분야의 id입니다. 분야의 이름이 원문에 없으면 적지 않습니다.')
    .meta({ examples: ['citizen-city'] }),
  lead: id.describe('주관부서의 id입니다.').meta({ examples: ['public-buildings'] }),
  supporting: z
    .array(id)
    .optional()
    .describe('협조부서의 id입니다.')
    .meta({ examples: [['autonomy']] }),
  sources: z.array(citation).min(1).describe('이 기록의 바탕이 된 문서와 자리입니다.'),
  asOf: edtfDate.describe('이 기록이 말하는 기준일입니다.').meta({ examples: ['2026-01'] }),
  card: cardSchema.optional().describe('관리카드의 칸들입니다. 카드에 없는 칸은 적지 않습니다.'),
  goal: z
    .strictObject({
      text: prose
        .describe('사업목표를 짧게 적습니다.')
        .meta({ examples: ['흩어진 사무실을 한곳에 모읍니다.'] }),
      cite,
    })
    .optional()
    .describe('사업목표입니다.'),
  target: z
    .strictObject({
      year: year.describe('달성연도입니다.').meta({ examples: [2024] }),
      text: line.describe('달성목표입니다.').meta({ examples: ['공사 착공'] }),
      metBy: z
        .array(id)
        .min(1)
        .optional()
        .describe('이 일들이 모두 있었으면 목표를 이룬 것으로 보는 일의 id입니다.')
        .meta({ examples: [['ground-breaking']] }),
      judged: judgementSchema
        .optional()
        .describe('metBy가 누구의 판단인지입니다. 적지 않으면 편집부의 판단으로 봅니다.'),
      cite,
    })
    .optional()
    .describe('공약달성목표입니다.'),
  ...workShape,
  projects: z
    .array(
      z.strictObject({
        id: id.describe('이 기록 안에서 하나뿐인 이름입니다.').meta({ examples: ['annex'] }),
        title: nameShape.name,
        english: nameShape.english,
        ...workShape,
      }),
    )
    .min(2)
    .optional()
    .describe('한 카드에 사업이 둘 이상일 때 사업별로 나누어 적습니다.'),
  classed: z
    .array(
      z.strictObject({
        what: line
          .describe('그 문서가 이 일을 부른 이름입니다.')
          .meta({ examples: ['민원콜센터 운영'] }),
        as: z
          .enum(['pledge', 'own', 'main', 'new', 'other'])
          .describe('그 문서가 나눈 갈래입니다. 공약, 고유, 주요, 신규, 그 밖입니다.')
          .meta({ examples: ['new'] }),
        cite: citation.describe('갈래가 적힌 문서와 자리입니다.'),
      }),
    )
    .min(1)
    .optional()
    .describe('다른 문서가 같은 일을 어느 갈래로 적었는지입니다. 공약이 아니면 밝힙니다.'),
  problems: z
    .array(
      z.strictObject({
        problem: prose.describe('문제점입니다.').meta({ examples: ['선거 기간 운영 제한'] }),
        response: prose
          .optional()
          .describe('대책입니다.')
          .meta({ examples: ['기간 중 운영하지 않음'] }),
        cite,
      }),
    )
    .optional()
    .describe('문제점과 대책입니다. 원문이 "없음"이라 했으면 빈 목록으로 적습니다.'),
  status: z
    .array(statusSchema)
    .optional()
    .describe('정부가 밝힌 상태의 이력입니다. 오래된 것부터 적습니다.'),
  adjustments: z.array(adjustmentSchema).optional().describe('변경·통합·보류·폐기의 이력입니다.'),
  added: addedSchema
    .optional()
    .describe('처음의 공약 목록에 없다가 더해졌을 때 적습니다. 처음부터 있었으면 적지 않습니다.'),
  jury: z
    .array(jurySchema)
    .optional()
    .describe('시민배심원단이나 공약이행평가단의 권고와 답변, 결과입니다.'),
  responsible: z
    .array(
      z.strictObject({
        department: id.describe('부서의 id입니다.').meta({ examples: ['public-buildings'] }),
        role: line.describe('직책입니다. 이름은 적지 않습니다.').meta({ examples: ['과장'] }),
      }),
    )
    .optional()
    .describe('책임지는 직책입니다.'),
  sdgs: z.array(sdgLinkSchema).optional().describe('이어지는 지속가능발전목표입니다.'),
  ballot: z
    .strictObject({
      quote: prose
        .describe('선거공보의 문구입니다.')
        .meta({ examples: ['시청사를 새로 짓겠습니다'] }),
      cite,
    })
    .optional()
    .describe('선거 때의 약속입니다.'),
  attachments: z.array(attachmentSchema).optional().describe('원문이 붙인 자료의 목록입니다.'),
  notes: notesSchema,
  acknowledged: acknowledgedSchema
    .optional()
    .describe('원문 자체가 맞지 않는 곳입니다. 사이트에 공개됩니다.'),
});

export type Pledge = z.output<typeof pledgeSchema>;
export type Work = Pick<
  Pledge,
  'facts' | 'places' | 'yearlyGoals' | 'money' | 'period' | 'milestones' | 'measures'
>;
