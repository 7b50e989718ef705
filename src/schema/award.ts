import { z } from 'zod';
import { acknowledgedSchema } from './acknowledged.ts';
import { edtfDate } from './date.ts';
import { sumSchema } from './money.ts';
import { nameShape } from './name.ts';
import { notesSchema } from './note.ts';
import { sdgLinkSchema } from './sdg-link.ts';
import { citation, id, line } from './text.ts';

/** An award that a government received. */
export const awardSchema = z.strictObject({
  id: id.describe('파일 이름과 같은 id입니다.').meta({ examples: ['innovation-2022'] }),
  title: nameShape.name.meta({ examples: ['지방자치단체 혁신평가'] }),
  english: nameShape.english,
  host: line.describe('시상기관입니다.').meta({ examples: ['행정안전부'] }),
  hostKind: z
    .enum(['central', 'provincial', 'public-body', 'press', 'private'])
    .describe('시상기관의 종류: 중앙·광역·공공·언론·민간입니다.')
    .meta({ examples: ['central'] }),
  date: edtfDate.describe('수상일입니다.').meta({ examples: ['2023-02-20'] }),
  grade: line
    .optional()
    .describe('수상구분(훈격)입니다.')
    .meta({ examples: ['우수기관'] }),
  prize: z
    .union([z.literal('-'), sumSchema])
    .optional()
    .describe('포상금입니다. 원문이 -로 적었으면 -로, 빈칸이면 적지 않습니다.')
    .meta({ examples: [{ amount: 27000, unit: '천원' }, '-'] }),
  alsoStated: z
    .array(
      z.strictObject({
        date: edtfDate
          .optional()
          .describe('그곳에 적힌 날입니다.')
          .meta({ examples: ['2023-01'] }),
        grade: line
          .optional()
          .describe('그곳에 적힌 수상구분입니다.')
          .meta({ examples: ['최우수기관'] }),
        prize: sumSchema.optional().describe('그곳에 적힌 포상금입니다.'),
        cite: citation.describe('다시 적힌 문서와 자리입니다.'),
      }),
    )
    .min(1)
    .optional()
    .describe('같은 수상을 다시 적은 곳입니다. 위의 값과 견주어 다르면 밝힙니다.'),
  department: id
    .optional()
    .describe('받은 부서의 id입니다.')
    .meta({ examples: ['future-strategy'] }),
  bureau: line
    .optional()
    .describe('실적을 적은 국·실의 이름입니다.')
    .meta({ examples: ['행정안전국'] }),
  sources: z.array(citation).min(1).describe('수상이 적힌 문서와 자리입니다.'),
  sdgs: z.array(sdgLinkSchema).optional().describe('이어지는 지속가능발전목표입니다.'),
  notes: notesSchema,
  acknowledged: acknowledgedSchema
    .optional()
    .describe('원문 자체가 맞지 않는 곳입니다. 사이트에 공개됩니다.'),
});

export type Award = z.output<typeof awardSchema>;
